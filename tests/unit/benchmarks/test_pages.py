"""The table on the screen and on the page."""

from pathlib import Path

import pytest

from benchmarks import measure
from benchmarks.pages import figure, on_screen, write_page

RATE = measure.rate("decisions", 1234.5, 2000, "the driver")
COUNT = measure.count("click: statements", 12, "statements")


def test_a_line_says_figure_ratio_and_what_was_kept() -> None:
    first, second = on_screen([RATE, COUNT], {"decisions": 0.7}).splitlines()[2:]
    assert first.split() == ["decisions", "to", "the", "driver", "1,234", "/s", "0.617", "0.7"]
    assert second.split() == ["click:", "statements", "12", "statements", "12", "-"]


def test_figures_have_three_digits() -> None:
    assert figure(measure.milliseconds("wait", 0.0123456, 0.01, "nothing")) == "12.3 ms"


def test_a_page_gets_the_table_between_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text("# Speed\n<!-- short -->\nold\n<!-- end of short -->\nThe end.\n")
    write_page([RATE, COUNT], "short", "2 cores", page)
    assert page.read_text() == (
        "# Speed\n<!-- short -->\n2 cores\n\n"
        "| measure | figure | ratio | to |\n| --- | --- | --- | --- |\n"
        "| decisions | 1,234 /s | 0.617 | the driver |\n"
        "| click: statements | 12 statements | | |\n"
        "<!-- end of short -->\nThe end.\n"
    )


def test_a_page_without_marks_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text("# Speed\n")
    with pytest.raises(LookupError, match="no place for short"):
        write_page([RATE], "short", "2 cores", page)
    assert page.read_text() == "# Speed\n"
