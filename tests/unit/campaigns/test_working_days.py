"""Working days are those of the country where a campaign lives; work is spread over the time before a slot."""

from datetime import UTC, date, datetime, timedelta

import pytest

from campaigns.core.business_time import business_days, working_day_before
from campaigns.core.working_days import is_working_day
from campaigns.tasks import deadlines
from storage.enums import TaskKind
from storage.models import Campaign, Deliverable

ASKED = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "day", "works"),
    [
        ("Asia/Riyadh", date(2026, 11, 6), False),
        ("Asia/Riyadh", date(2026, 11, 7), False),
        ("Asia/Riyadh", date(2026, 11, 8), True),
        ("Europe/Berlin", date(2026, 11, 7), False),
        ("Europe/Berlin", date(2026, 12, 25), False),
        ("America/New_York", date(2026, 11, 26), False),
        ("UTC", date(2026, 12, 25), True),
        ("Etc/GMT+2", date(2026, 12, 27), False),
    ],
)
def test_days_are_worked_as_in_the_country_of_the_time_zone(zone: str, day: date, *, works: bool) -> None:
    assert is_working_day(zone, day) is works


def test_a_deadline_leaves_out_the_weekend_and_holidays_of_its_country() -> None:
    riyadh = Campaign(time_zone="Asia/Riyadh")
    assert business_days(2)(riyadh, datetime(2026, 11, 5, 9, tzinfo=UTC)) == datetime(
        2026, 11, 9, 15, tzinfo=UTC
    )
    berlin = Campaign(time_zone="Europe/Berlin")
    assert business_days(1)(berlin, datetime(2026, 12, 24, 9, tzinfo=UTC)) == datetime(
        2026, 12, 28, 17, tzinfo=UTC
    )
    assert working_day_before(berlin, date(2026, 12, 28)) == date(2026, 12, 24)


def due(kind: TaskKind, slot_in: timedelta) -> datetime:
    """When work is due on a post whose slot is so far away."""
    found = deadlines.due(Campaign(time_zone="UTC"), Deliverable(slot_at=ASKED + slot_in), kind, ASKED)
    assert found is not None
    return found


def test_work_on_many_posts_is_spread_over_the_time_before_their_slots() -> None:
    dues = [due(TaskKind.DESIGN, timedelta(days=days)) for days in range(3, 40, 6)]
    assert dues == sorted(set(dues))
    assert dues[0] < datetime(2026, 11, 5, 9, tzinfo=UTC)


@pytest.mark.parametrize("hours", [1, 5, 30, 24 * 30])
def test_what_is_made_comes_before_what_is_decided_and_that_before_the_slot(hours: int) -> None:
    slot = timedelta(hours=hours)
    made = due(TaskKind.DESIGN, slot)
    decided = deadlines.due(
        Campaign(time_zone="UTC"),
        Deliverable(slot_at=ASKED + slot),
        TaskKind.APPROVE,
        min(made, ASKED + slot),
    )
    assert decided is not None
    assert ASKED < made < decided < ASKED + slot
