"""Working days are those of the country where a campaign lives; work is spread over the time before a slot."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from campaigns.core.business_time import business_days, working_day_before
from campaigns.core.working_days import country_of, is_working_day
from campaigns.parsing.places import time_zones
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
        ("Asia/Tel_Aviv", date(2026, 11, 6), False),
        ("Asia/Tel_Aviv", date(2026, 11, 8), True),
        ("US/Eastern", date(2026, 11, 26), False),
        ("Asia/Calcutta", date(2026, 8, 15), False),
        ("Singapore", date(2026, 8, 10), False),
        ("GB", date(2026, 12, 25), False),
        ("UTC", date(2026, 12, 25), True),
        ("Etc/GMT+2", date(2026, 12, 27), False),
    ],
)
def test_days_are_worked_as_in_the_country_of_the_time_zone(zone: str, day: date, *, works: bool) -> None:
    assert is_working_day(zone, day) is works


def test_every_time_zone_of_a_place_has_its_country() -> None:
    places = [zone for zone in time_zones() if "/" in zone and not zone.startswith("Etc/")]
    assert [zone for zone in places if country_of(zone) is None] == []
    assert {country_of(zone) for zone in time_zones()} >= {"IL", "IN", "SG", "GB", "CL"}


def test_holidays_are_there_before_anybody_asks_once_it_serves_and_not_for_a_command() -> None:
    """In a process of its own: what one imports stays."""
    seen = "import sys; from campaigns.core import working_days; import bot.serve; print('holidays' in sys.modules); "
    seen += "working_days.load_holidays(); print('holidays.countries.united_states' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "True"]


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
