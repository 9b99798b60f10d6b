"""Posts as people list them: a line each, or a table that was pasted or uploaded."""

from contextlib import suppress
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import NotUnderstood
from campaigns.editorial.post_form import PlannedPost
from campaigns.editorial.post_list_form import MOST_AT_ONCE, ListedPost, read_file, read_lines
from campaigns.parsing import parse_day_of
from storage.enums import Platform, PostKind
from storage.models import Campaign
from tests.spreadsheets import Rows, xlsx

BERLIN = ZoneInfo("Europe/Berlin")
CAMPAIGN = Campaign(starts_on=date(2026, 12, 1), ends_on=date(2027, 1, 31), time_zone=BERLIN.key)
ON = [Platform.INSTAGRAM, Platform.X]


def listed(line: int, day: tuple[int, int, int], title: str = "", idea: str = "") -> ListedPost:
    slot = datetime(*day, 9, 0, tzinfo=BERLIN)
    return ListedPost(line, PlannedPost(Platform.INSTAGRAM, PostKind.REEL, slot, title), idea)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("12 Jan 09:00 instagram reel Title", listed(1, (2027, 1, 12), "Title")),
        (
            "- 12 dec 9am ig Reel The second, longer title",
            listed(1, (2026, 12, 12), "The second, longer title"),
        ),
        ("2027-01-12 09:00 Instagram reel", listed(1, (2027, 1, 12))),
        (
            "13.01. 9.00 instagram reel A 2.0 | Slow mornings",
            listed(1, (2027, 1, 13), "A 2.0", "Slow mornings"),
        ),
        ("January 12, 09:00, instagram, reel, Title", listed(1, (2027, 1, 12), "Title")),
    ],
)
def test_a_line_is_day_time_platform_kind_title_and_idea(line: str, read: ListedPost) -> None:
    assert read_lines(line, CAMPAIGN, ON) == [read]


WRONG = """12 Jan 09:00 instagram reel Right
Launch

12 Jan 10:00 youtube reel Not here
12 Jan 25:00 instagram reel No such hour
12 Jan 11:00 instagram poem No such kind
12.01. 11:00 instagram reel In December or in January
"""


def test_every_line_that_is_wrong_is_named() -> None:
    with pytest.raises(NotUnderstood) as refused:
        read_lines(WRONG, CAMPAIGN, ON)
    assert refused.value.field == "lines"
    said = refused.value.message
    assert "Line 1" not in said
    for line, words in (
        (2, "no day and time"),
        (4, "not publish on YouTube"),
        (5, "25:00"),
        (6, "Choose"),
        (7, "two ways"),
    ):
        assert f"Line {line}: " in said
        assert words in said


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_is_read_whether_it_is_pasted_or_uploaded(separator: str) -> None:
    rows = [
        "Date,Time,Channel,Type,Title,Theme",
        "2027-01-12,09:00,instagram,reel,One,3",
        "13/01/2027,9 am,ig,Reel,,",
    ]
    text = "\n".join(rows).replace(",", separator)
    expected = [listed(2, (2027, 1, 12), "One", "3"), listed(3, (2027, 1, 13))]
    assert read_lines(text, CAMPAIGN, ON) == expected
    assert read_file(text.encode("utf-16"), CAMPAIGN, ON) == expected


def test_no_more_are_planned_than_fit_into_one_request() -> None:
    with pytest.raises(NotUnderstood, match="at most 100"):
        read_lines("12 Jan 09:00 x post\n" * (MOST_AT_ONCE + 1), CAMPAIGN, ON)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(NotUnderstood):
        assert len(read_lines(text, CAMPAIGN, ON)) <= MOST_AT_ONCE


@given(
    st.dates(date(2026, 12, 1), date(2027, 1, 31)),
    st.sampled_from(["{0:%d} {0:%b}", "{0:%B} {0:%d}", "{0:%Y-%m-%d}"]),
)
def test_the_year_of_a_day_of_a_campaign_may_be_left_out(day: date, written: str) -> None:
    assert parse_day_of(written.format(day), (CAMPAIGN.starts_on, CAMPAIGN.ends_on)) == day


def test_a_spreadsheet_of_posts_has_one_sheet_of_them() -> None:
    rows: Rows = [["date", "time", "platform", "kind"], [date(2027, 1, 12), time(9), "instagram", "reel"]]
    assert read_file(xlsx({"Plan": rows, "Notes": [["later"]]}), CAMPAIGN, ON) == [listed(2, (2027, 1, 12))]
    with pytest.raises(NotUnderstood, match="Which sheet is to be read"):
        read_file(xlsx({"Plan": rows, "Old plan": rows}), CAMPAIGN, ON)
