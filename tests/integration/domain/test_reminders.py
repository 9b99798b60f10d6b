"""Everybody is told once a working day what they owe, at their hour, where they live; whoever is punctual never is."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaigns.core.errors import NotUnderstood
from campaigns.core.working_days import is_working_day
from campaigns.decisions import task_actions
from campaigns.reminders import preferences
from campaigns.reminders.daily import remind_all
from campaigns.reminders.owed import NAMED, owed_by
from campaigns.reminders.preferences import Preference, is_time
from campaigns.reminders.told_lately import MOVED, as_it_stands
from campaigns.staffing import directory_sync
from campaigns.staffing.directory_sync import PersonNews
from storage.enums import CardKind, MemberType, NoticeKind, ReminderKind
from storage.models import Campaign, Card, Notice, Task
from tests.domain import journey
from tests.domain.scenario import ADMIN, MANAGER, OWNER, SECOND_MANAGER, TEAM, Scenario
from tests.statements import statements_of

QUARTER, HALF_AN_HOUR = timedelta(minutes=15), timedelta(minutes=30)

LOOKS = ("00:00", "03:00", "03:30", "08:30", "09:00", "09:30", "13:30", "14:00", "14:30", "20:30")
"""When a day is looked at: before, at and after each hour that is chosen here (3:30 is nine in Kolkata), and late."""


def remind(scenario: Scenario) -> int:
    return remind_all(scenario.units_of_work, scenario.at, TEAM)


def told(scenario: Scenario, who: str) -> list[Notice]:
    """The reminders that somebody got, oldest first."""
    return [one for one in scenario.rows(Notice, kind=NoticeKind.REMINDER) if one.facts["to"] == who]


def looks(scenario: Scenario, until: datetime) -> Iterator[None]:
    """Let time pass up to a moment, and stop at each time of the day at which somebody might be reminded."""
    days = range((until.date() - scenario.at.date()).days + 1)
    dates = [scenario.at.date() + timedelta(days=day) for day in days]
    for moment in [datetime.fromisoformat(f"{date} {look}+00:00") for date in dates for look in LOOKS]:
        if scenario.at < moment < until:
            scenario.at = moment
            yield
    scenario.at = until
    yield


def go_to(scenario: Scenario, day: int, hour: int = 9, minute: int = 0) -> int:
    """Let time pass until that moment of November, and remind whom it is time for; how many they were."""
    return sum(remind(scenario) for _ in looks(scenario, datetime(2026, 11, day, hour, minute, tzinfo=UTC)))


@pytest.fixture
def campaign(scenario: Scenario) -> Campaign:
    """On Monday 2 November at 9 a Marketing Manager takes the task to pick influencers, until Wednesday."""
    made = journey.make(scenario, who=OWNER, time_zone="UTC")
    (task,) = scenario.rows(Task)
    assert task.due_at == datetime(2026, 11, 4, 18, 0, tzinfo=UTC)
    scenario.do(MANAGER, task_actions.take, task.id)
    return made


def test_whoever_owes_something_is_told_the_day_before_on_the_day_and_each_working_day_after(
    scenario: Scenario, campaign: Campaign
) -> None:
    assert go_to(scenario, 3, 8, 59) == 0, "asked a day ago, due tomorrow"
    assert go_to(scenario, 3, 23) == 1
    assert go_to(scenario, 4, 23) == 1
    assert go_to(scenario, 8, 23) == 3, "Thursday and Friday, no weekend; on Friday the owner, too"
    facts = [one.facts for one in told(scenario, MANAGER)]
    assert [[kind for kind in ("late", "today", "ahead") if one[kind]] for one in facts] == [
        ["ahead"], ["today"], ["late"], ["late"],
    ]  # fmt: skip
    assert [one["late"][0]["late_days"] for one in facts[2:]] == [1, 2]
    line = facts[-1]["late"][0]
    assert (line["words"], line["campaign"]) == ("Pick influencers from the shortlist", "Glow")


def test_the_owner_hears_who_holds_what_is_late_for_two_working_days(
    scenario: Scenario, campaign: Campaign
) -> None:
    go_to(scenario, 5, 23)
    assert told(scenario, OWNER) == [], "one working day late"
    go_to(scenario, 6, 8, 59)
    assert told(scenario, OWNER) == []
    go_to(scenario, 6, 9)
    (notice,) = told(scenario, OWNER)
    (held,) = notice.facts["held"]
    assert (held["holder"], held["late_days"], notice.facts["late"]) == (MANAGER, 2, [])


def test_whoever_stands_in_for_an_owner_who_left_hears_of_it(scenario: Scenario, campaign: Campaign) -> None:
    scenario.standings[OWNER] = MemberType.DEACTIVATED
    scenario.do(ADMIN, directory_sync.hear_of_people, [PersonNews(OWNER, "Olive", MemberType.DEACTIVATED)])
    (task,) = scenario.rows(Task)
    scenario.do(MANAGER, task_actions.reassign, task.id, SECOND_MANAGER)
    go_to(scenario, 6, 9)
    assert told(scenario, OWNER) == []
    (notice,) = told(scenario, MANAGER)[-1:]
    assert [line["holder"] for line in notice.facts["held"]] == [SECOND_MANAGER]


def test_a_reminder_says_what_waits_for_somebody_else_since(scenario: Scenario, campaign: Campaign) -> None:
    go_to(scenario, 5)
    (task,), (notice,) = scenario.rows(Task), told(scenario, MANAGER)[-1:]
    (card,) = scenario.rows(Card, kind=CardKind.NOTICE, subject_id=notice.id)
    scenario.do(MANAGER, task_actions.reassign, task.id, SECOND_MANAGER)
    assert scenario.row(Card, card.id).wanted > card.wanted
    with scenario.database.read() as session:
        assert as_it_stands(session, TEAM, notice.facts)["became"] == {task.id: MOVED}


def test_looking_what_is_owed_takes_as_many_statements_however_much_it_is(scenario: Scenario) -> None:
    def look() -> None:
        with scenario.database.read() as session:
            owed = owed_by(session, TEAM, "CONE", ZoneInfo("UTC"), late)
            assert len(owed.facts(late)["late"]) == min(made, NAMED)

    late, counts, made = datetime(2026, 11, 6, 9, 0, tzinfo=UTC), [], 0
    for until in (1, 12):
        while made < until:
            journey.make(scenario, who=OWNER, name=f"Glow {made}", channel="CONE", time_zone="UTC")
            made += 1
        counts.append(statements_of(scenario.database, look))
    assert counts[0] == counts[1] < 10


def test_whoever_is_punctual_is_not_reminded(scenario: Scenario, campaign: Campaign) -> None:
    journey.pick(scenario, campaign)
    scenario.at += timedelta(minutes=1)
    assert go_to(scenario, 2, 23) == 0


def test_three_schedulers_and_a_restart_remind_once(scenario: Scenario, campaign: Campaign) -> None:
    scenario.at = datetime(2026, 11, 4, 9, 0, tzinfo=UTC)
    with ThreadPoolExecutor(3) as schedulers:
        counts = list(schedulers.map(lambda _: remind(scenario), range(6)))
    assert sum(counts) == 1
    assert remind(scenario) == 0


def test_after_a_week_without_the_bot_there_is_one_reminder(scenario: Scenario, campaign: Campaign) -> None:
    scenario.at = datetime(2026, 11, 13, 16, 40, tzinfo=UTC)
    assert remind(scenario) == 2, "the manager and the owner"
    assert len(told(scenario, MANAGER)) == 1


@pytest.mark.parametrize(
    ("how_long", "until"),
    [
        ("hour", datetime(2026, 11, 5, 10, 0, tzinfo=UTC)),
        ("tomorrow", datetime(2026, 11, 6, 9, 0, tzinfo=UTC)),
        ("monday", datetime(2026, 11, 9, 9, 0, tzinfo=UTC)),
    ],
)
def test_whoever_snoozes_is_left_alone_until_then(
    scenario: Scenario, campaign: Campaign, how_long: str, until: datetime
) -> None:
    go_to(scenario, 5, 9)
    before = told(scenario, MANAGER)
    assert scenario.do(MANAGER, preferences.snooze, how_long, before[-1].id) == until
    assert told(scenario, MANAGER)[-1].facts["snoozed_until"] == until.isoformat()
    for _ in looks(scenario, until - HALF_AN_HOUR):
        remind(scenario)
    assert len(told(scenario, MANAGER)) == len(before)
    scenario.at = until
    remind(scenario)
    assert len(told(scenario, MANAGER)) == len(before) + 1


def test_nobody_snoozes_the_reminder_of_another(scenario: Scenario, campaign: Campaign) -> None:
    go_to(scenario, 5, 9)
    (*_, theirs) = told(scenario, MANAGER)
    scenario.do(SECOND_MANAGER, preferences.snooze, "hour", theirs.id)
    assert "snoozed_until" not in told(scenario, MANAGER)[-1].facts


def test_an_hour_is_chosen_and_reminders_are_switched_off(scenario: Scenario, campaign: Campaign) -> None:
    scenario.do(MANAGER, preferences.choose, "14", list(ReminderKind))
    assert go_to(scenario, 4, 13, 59) == 1, "yesterday's at 14"
    assert go_to(scenario, 4, 14) == 1
    scenario.do(MANAGER, preferences.choose, "9", [])
    assert go_to(scenario, 5, 23) == 0
    scenario.do(MANAGER, preferences.choose, "9", [ReminderKind.TODAY, ReminderKind.HELD])
    assert go_to(scenario, 6, 23) == 1, "the owner; it is late, of which the manager hears nothing"
    scenario.do(MANAGER, preferences.choose, "9", [ReminderKind.LATE])
    assert go_to(scenario, 9, 23) == 2
    for hour in ("24", "-1", "nine", ""):
        with pytest.raises(NotUnderstood):
            scenario.do(MANAGER, preferences.choose, hour, list(ReminderKind))
    with pytest.raises(NotUnderstood):
        scenario.do(MANAGER, preferences.snooze, "for ever")


def test_people_are_reminded_where_they_live_and_who_has_left_is_not(
    scenario: Scenario, campaign: Campaign
) -> None:
    in_kolkata = PersonNews(MANAGER, "Maya", MemberType.FULL, time_zone="Asia/Kolkata")
    scenario.do(OWNER, directory_sync.hear_of_people, [in_kolkata])
    assert go_to(scenario, 4, 3, 29) == 1, "yesterday at half past three, which is nine in Kolkata"
    assert go_to(scenario, 4, 3, 30) == 1
    scenario.standings[MANAGER] = MemberType.DEACTIVATED
    scenario.do(OWNER, directory_sync.hear_of_people, [PersonNews(MANAGER, "Maya", MemberType.DEACTIVATED)])
    go_to(scenario, 5, 23)
    assert len(told(scenario, MANAGER)) == 2


def test_what_nobody_has_taken_is_told_in_the_channel(scenario: Scenario) -> None:
    journey.make(scenario, who=OWNER, time_zone="UTC")
    go_to(scenario, 4, 23)
    (_, today) = told(scenario, journey.CHANNEL)
    assert [line["words"] for line in today.facts["today"]] == ["Pick influencers from the shortlist"]
    assert told(scenario, MANAGER) == []


ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Kolkata")


@pytest.mark.parametrize("zone", ZONES)
@given(day=st.integers(0, 364), hour=st.integers(0, 23))
def test_each_working_day_has_one_moment_at_the_chosen_hour_through_both_changes_of_the_clock(
    zone: str, day: int, hour: int
) -> None:
    midnight = datetime(2026, 1, 1, tzinfo=ZoneInfo(zone)) + timedelta(days=day)
    times = [midnight.astimezone(UTC) + QUARTER * step for step in range(-8, 27 * 4)]
    reminded_on, reminded = None, []
    for at in times:
        local = at.astimezone(ZoneInfo(zone))
        if local.date() == midnight.date() and is_time(Preference(hour), reminded_on, zone, at):
            reminded_on = local.date()
            reminded.append(local)
    assert len(reminded) == is_working_day(zone, midnight.date())
    assert all(one.hour >= hour and (one.hour, one.minute) <= (hour + 1, 0) for one in reminded)
