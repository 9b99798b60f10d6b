"""Days and hours as people live them: weekends, midnights, and the hours that a clock change skips or doubles."""

from datetime import UTC, date, datetime, time

import pytest

from campaigns.core.business_time import business_days, end_of, measuring_end, moment, today
from storage.models import Campaign


def living_in(zone: str, **facts: object) -> Campaign:
    return Campaign(time_zone=zone, **facts)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("asked", "days", "due"),
    [
        ("2026-11-02T09:00", 2, "2026-11-04T17:00"),  # Monday: Wednesday
        ("2026-11-05T09:00", 2, "2026-11-09T17:00"),  # Thursday: Monday
        ("2026-11-06T09:00", 1, "2026-11-09T17:00"),  # Friday: Monday
        ("2026-11-07T09:00", 1, "2026-11-09T17:00"),  # Saturday: Monday
        ("2026-11-08T09:00", 5, "2026-11-13T17:00"),  # Sunday: Friday
        ("2026-11-02T09:00", 10, "2026-11-16T17:00"),  # two weeks
        ("2026-11-02T09:00", 0, "2026-11-02T17:00"),
        ("2026-11-05T23:30", 1, "2026-11-09T17:00"),  # in Berlin it is Friday already
    ],
)
def test_a_deadline_is_close_of_business_so_many_weekdays_later(asked: str, days: int, due: str) -> None:
    assert business_days(days)(living_in("Europe/Berlin"), utc(asked)) == utc(due)


def test_a_deadline_over_a_clock_change_is_at_the_same_hour() -> None:
    due = business_days(1)(living_in("Europe/Berlin"), utc("2026-10-23T09:00"))
    assert due == utc("2026-10-26T17:00")  # six o'clock in winter time


@pytest.mark.parametrize(
    ("zone", "day", "hour", "is_then"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "2026-03-29T01:30"),  # skipped: half past three
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30"),  # doubled: the first
        ("America/New_York", date(2026, 3, 8), time(2, 0), "2026-03-08T07:00"),  # skipped: three o'clock
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),  # doubled: the first
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "2026-10-03T15:45"),  # skipped: half an hour
        ("Asia/Kathmandu", date(2026, 11, 2), time(18, 0), "2026-11-02T12:15"),
    ],
)
def test_a_skipped_hour_moves_forward_and_a_doubled_one_is_the_first(
    zone: str, day: date, hour: time, is_then: str
) -> None:
    assert moment(living_in(zone), day, hour) == utc(is_then)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Pacific/Kiritimati", date(2026, 11, 3)),
        ("Europe/Berlin", date(2026, 11, 2)),
        ("Pacific/Niue", date(2026, 11, 2)),
    ],
)
def test_today_is_the_date_where_the_campaign_lives(zone: str, day: date) -> None:
    assert today(living_in(zone), utc("2026-11-02T12:00")) == day


@pytest.mark.parametrize(
    ("zone", "day", "ends"),
    [
        ("Europe/Berlin", date(2026, 11, 30), "2026-11-30T23:00"),
        ("America/Los_Angeles", date(2026, 11, 30), "2026-12-01T08:00"),
        ("Africa/Cairo", date(2026, 4, 23), "2026-04-23T22:00"),  # that night midnight itself is skipped
        ("Europe/Berlin", date(2026, 12, 31), "2026-12-31T23:00"),
    ],
)
def test_a_day_ends_at_the_midnight_after_it(zone: str, day: date, ends: str) -> None:
    assert end_of(living_in(zone), day) == utc(ends)


def test_results_are_due_when_the_last_day_of_the_window_is_over() -> None:
    campaign = living_in("Europe/Berlin", ends_on=date(2026, 11, 30), measuring_days=14)
    assert measuring_end(campaign) == utc("2026-12-14T23:00")


def test_without_a_window_results_are_due_at_the_end() -> None:
    campaign = living_in("Europe/Berlin", ends_on=date(2026, 11, 30), measuring_days=0)
    assert measuring_end(campaign) == end_of(campaign, campaign.ends_on)
