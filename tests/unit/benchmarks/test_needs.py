"""What many workspaces need, and which of it runs out first."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import measure
from benchmarks.scale.needs import Company, Figures, Machine, needs
from benchmarks.scale.page import PAGE, figures_of, table_of_needs, table_of_waits, write_page

FIGURES = Figures(acts_a_second=100, memory=128, connections=5, transactions=4, rows=0.5)
MACHINE = Machine(cores=8, memory=64_000, connections=500, transactions=10_000, disk=1_000_000)
MEASURES = [
    measure.rate("decisions, PostgreSQL, 16 connections", 70, 100, "the driver"),
    measure.count("idle, PostgreSQL: memory", 120, "MiB"),
    measure.count("idle, PostgreSQL: connections", 7, "connections"),
    measure.count("idle, PostgreSQL: transactions", 2, "/s"),
    measure.count("rows of a campaign that is over, PostgreSQL", 512, "KiB"),
]
COMPANY = Company(campaigns=50, posts=22, acts_for_a_post=10)


def test_acts_are_spread_over_working_days_with_a_peak() -> None:
    """50 x 22 x 10 acts a month are 500 on each of 22 days, a quarter of them in one hour."""
    assert COMPANY.acts_in_peak_hour == 125
    assert COMPANY.acts_a_second == pytest.approx(125 / 3600 * 3)


def test_what_runs_out_first_is_first() -> None:
    assert [(one.what, round(one.workspaces)) for one in needs(1_000, COMPANY, FIGURES, MACHINE)] == [
        ("connections to PostgreSQL", 100),
        ("memory of bots at rest", 500),
        ("transactions of bots at rest", 2_500),
        ("cores in the busiest minute", 7_680),
        ("disk for running campaigns", 40_000),
    ]


def test_needs_grow_with_the_workspaces() -> None:
    few, many = (needs(count, COMPANY, FIGURES, MACHINE) for count in (10, 1_000))
    assert [one.needed * 100 for one in few] == pytest.approx([one.needed for one in many])
    assert [one.workspaces for one in few] == [one.workspaces for one in many]


def test_what_is_not_needed_never_runs_out() -> None:
    last = needs(10, COMPANY, replace(FIGURES, transactions=0), MACHINE)[-1]
    assert (last.what, last.workspaces) == ("transactions of bots at rest", float("inf"))


def test_figures_come_from_what_was_measured() -> None:
    assert figures_of(MEASURES) == Figures(70, 120, 7, 2, 0.5)
    with pytest.raises(LookupError, match=r"not measured: idle, PostgreSQL: memory$"):
        figures_of([one for one in MEASURES if "memory" not in one.name])


def test_tables_are_markdown() -> None:
    needed = table_of_needs(FIGURES, COMPANY, MACHINE).splitlines()
    assert needed[2] == "| connections to PostgreSQL | 50,000 | 500 | 100 workspaces |"
    waits = table_of_waits(COMPANY).splitlines()
    assert len(waits) == 6
    assert waits[2].startswith("| the busiest hour of a day | ")


def test_the_page_has_what_the_simulation_says_today() -> None:
    assert f"<!-- waits -->\n{table_of_waits(Company())}\n<!-- end of waits -->" in PAGE.read_text()


def test_both_tables_are_put_into_a_page(tmp_path: Path) -> None:
    page = tmp_path / "scale.md"
    page.write_text("<!-- needs -->\n<!-- end of needs -->\n<!-- waits -->\n<!-- end of waits -->\n")
    write_page(MEASURES, COMPANY, MACHINE, page)
    assert "| connections to PostgreSQL | 70,000 | 500 | 71 workspaces |" in page.read_text()
    assert table_of_waits(COMPANY) in page.read_text()
