"""Calendar programs read what is planned, whatever people have written."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from campaigns.editorial.content_calendar import CalendarEntry
from handlers.calendars.calendar_file import calendar_file
from storage.enums import DeliverableStatus, Platform, PostKind
from tests.unit.handlers.strangers import texts

AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def entry(
    title: str = "Slow mornings", *, number: int = 1, status: DeliverableStatus = DeliverableStatus.APPROVED,
    permalink: str | None = None, campaign: str = "Sunday", sequence: int = 0, over: bool = False,
) -> CalendarEntry:  # fmt: skip
    """A post on 10 November 2026 at 9:00 in Berlin."""
    starts = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    return CalendarEntry(
        number, 1, campaign, "Europe/Berlin", title, Platform.TIKTOK, PostKind.VIDEO, status, starts,
        starts + timedelta(minutes=30), permalink, f"post-{number}@greenlight", sequence, over,
    )  # fmt: skip


def test_each_post_is_an_event_at_its_moment() -> None:
    calendar = Calendar.from_ical(
        calendar_file("Sunday", [entry(permalink="https://x.example/p?a=1,2;b")], AT)
    )
    (event,) = calendar.walk("VEVENT")
    assert calendar["X-WR-CALNAME"] == "Sunday"
    assert event.decoded("dtstart") == datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2026, 11, 10, 8, 30, tzinfo=UTC)
    assert event["summary"] == "TikTok video: Slow mornings"
    assert event["url"] == "https://x.example/p?a=1,2;b"
    assert "Sunday" in str(event["description"])


def test_a_post_that_moves_stays_the_same_event_with_a_higher_sequence() -> None:
    before, after = (
        Calendar.from_ical(calendar_file("Sunday", [entry(sequence=sequence)], AT)).walk("VEVENT")[0]
        for sequence in (0, 1)
    )
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)


@pytest.mark.parametrize(
    ("status", "over", "shown"),
    [
        (DeliverableStatus.PLANNED, False, "TENTATIVE"),
        (DeliverableStatus.READY_FOR_REVIEW, False, "TENTATIVE"),
        (DeliverableStatus.APPROVED, False, "CONFIRMED"),
        (DeliverableStatus.PUBLISHED, True, "CONFIRMED"),
        (DeliverableStatus.MISSED, False, "CANCELLED"),
        (DeliverableStatus.DROPPED, False, "CANCELLED"),
        (DeliverableStatus.APPROVED, True, "CANCELLED"),
    ],
)
def test_a_post_is_certain_once_it_is_approved_and_cancelled_once_it_is_off(
    status: DeliverableStatus, shown: str, *, over: bool
) -> None:
    content = calendar_file("Sunday", [entry(status=status, over=over)], AT)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert event["status"] == shown
    assert str(event["summary"]).startswith("Cancelled: ") == (shown == "CANCELLED")
    assert b"X-PUBLISHED-TTL:PT1H\r\n" in content


def test_an_empty_calendar_is_one_too() -> None:
    assert Calendar.from_ical(calendar_file("Sunday", [], AT)).walk("VEVENT") == []


def test_three_hundred_posts_are_three_hundred_events() -> None:
    content = calendar_file("Sunday", [entry(number=number) for number in range(300)], AT)
    assert len({str(event["uid"]) for event in Calendar.from_ical(content).walk("VEVENT")}) == 300


@given(texts(), texts(), st.none() | texts(300))
def test_no_text_breaks_out_of_its_line(title: str, campaign: str, permalink: str | None) -> None:
    content = calendar_file(campaign, [entry(title, campaign=campaign, permalink=permalink)], AT)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["uid"]) == "post-1@greenlight"
    lines = content.decode().split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert sum(line.startswith("BEGIN:") for line in lines) == 2
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b]", content.decode())
