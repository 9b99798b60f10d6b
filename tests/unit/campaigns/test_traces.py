"""What names somebody who is forgotten, in rows and in what people wrote, and what only looks like it."""

import pytest

from campaigns.privacy.traces import SOMEBODY, Traces
from campaigns.reporting.report_conclusion import conclusion
from campaigns.reporting.report_snapshot import ReportSnapshot
from tests.sample_report import sample_report, stored_report


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Thanks @Glow, see https://x.example/glow/p/1?q=2 now", f"Thanks {SOMEBODY}, see {SOMEBODY} now"),
        ("The Glow campaign glows; @glow.by.ana and @glowing stay", None),
        ("Ana Rose and Rose; ana rosebud", f"{SOMEBODY} and Rose; ana rosebud"),
        ("Ana\u00a0Rose, ana  rose", f"{SOMEBODY}, {SOMEBODY}"),
        ("to A@B.example", f"to {SOMEBODY}"),
        (
            "instagram.com/glow, www.tiktok.com/@glow?x=1 (vimeo.com/ch/glow)",
            f"{SOMEBODY} {SOMEBODY} ({SOMEBODY}",
        ),
        ("instagram.com/glowing and notes/glow", None),
    ],
)
def test_only_what_names_somebody_is_taken_out(text: str, left: str | None) -> None:
    traces = Traces("glow", "Ana Rose", "a@b.example")
    assert traces.without({"said": [text]}) == {"said": [left or text]}


@pytest.mark.parametrize("text", ["Seán O’Neil", "seán o'neil", "Seán\u00a0OʼNeil"])
def test_a_name_is_found_however_it_was_typed(text: str) -> None:
    traces = Traces("glow", "Seán O'Neil")
    assert traces.without(f"with {text}.") == f"with {SOMEBODY}."
    assert any(one in "with Seán O’Neil." for one in traces.needles)


def test_a_handle_alone_names_somebody_where_names_stand_and_in_what_people_wrote() -> None:
    traces = Traces("glow")
    assert traces.without("Glow") == SOMEBODY
    assert traces.without({"handle": "glow", "handles": ["glow", "bee"], "7": "glow", "unit": "glow"}) == {
        "handle": SOMEBODY, "handles": [SOMEBODY, "bee"], "7": SOMEBODY, "unit": "glow",
    }  # fmt: skip


@pytest.mark.parametrize("handle", ["reach", "count", "percent", "eur", "roi", "e"])
def test_a_report_is_read_as_before_when_somebody_is_called_like_one_of_its_words(handle: str) -> None:
    stored = Traces(handle).without(stored_report())
    assert conclusion(ReportSnapshot.read(stored)) == conclusion(sample_report())
