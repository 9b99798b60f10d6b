"""When somebody wants to be reminded."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy.exc import IntegrityError

from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.working_days import is_working_day, next_working_days
from campaigns.messages import cards
from campaigns.people import permissions
from storage.enums import NoticeKind, ReminderKind
from storage.models import Notice, Person, Reminder
from storage.models.reminder import USUAL_HOUR


class Snooze(StrEnum):
    """For how long somebody may be left alone."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    MONDAY = "monday"


@dataclass(frozen=True)
class Preference:
    """At which hour somebody is reminded, and of what not; `snoozed_until` nothing comes before that."""

    hour: int = USUAL_HOUR
    muted: frozenset[str] = frozenset()
    snoozed_until: datetime | None = None


USUAL = Preference()
DAILY = frozenset(
    one.value for one in (ReminderKind.LATE, ReminderKind.TODAY, ReminderKind.AHEAD, ReminderKind.HELD)
)
"""What comes together, once a day."""


def preference_of(work: UnitOfWork) -> Preference:
    """What the actor has chosen, or what is usual."""
    row = work.session.get(Reminder, (work.workspace_id, work.actor.user_id))
    return Preference(row.hour, frozenset(row.muted), row.snoozed_until) if row else USUAL


@use_case
def choose(work: UnitOfWork, hour: str, kinds: Collection[str]) -> Preference:
    """Have the actor reminded at that full hour ("0" to "23") from now on, of these kinds alone (`ReminderKind`)."""
    if not (hour.isascii() and hour.isdigit() and int(hour) < 24):
        raise NotUnderstood("Choose an hour of the day.")
    permissions.authorize(work, permissions.Action.CHOOSE_REMINDERS)
    row = locked(work, work.actor.user_id)
    row.hour, row.muted = int(hour), [one.value for one in ReminderKind if one not in kinds]
    row.snoozed_until = None if set(row.muted) >= DAILY else row.snoozed_until
    cards.mark_homes(work)
    return Preference(row.hour, frozenset(row.muted), row.snoozed_until)


@use_case
def snooze(work: UnitOfWork, how_long: str, notice_id: int = 0) -> datetime:
    """Leave the actor alone for an hour, or until their hour of the next working day, tomorrow or from Monday on.

    Returns when that ends; the reminder in which they said so tells it from then on.
    """
    if how_long not in list(Snooze):
        raise NotUnderstood("Choose how long: an hour, until tomorrow, or until Monday.")
    permissions.authorize(work, permissions.Action.CHOOSE_REMINDERS)
    person = work.session.get(Person, (work.workspace_id, work.actor.user_id))
    zone = ZoneInfo(person.time_zone if person else "UTC")
    row = locked(work, work.actor.user_id)
    row.snoozed_until = until = _end_of(Snooze(how_long), work.at, zone, row.hour)
    _say_so(work, notice_id, until)
    return until


def _say_so(work: UnitOfWork, notice_id: int, until: datetime) -> None:
    notice = work.session.get(Notice, notice_id)
    if notice is not None and notice.kind is NoticeKind.REMINDER and notice.facts["to"] == work.actor.user_id:
        notice.facts = {**notice.facts, "snoozed_until": until.isoformat()}
        cards.mark_notices(work, [notice.id])


def locked(work: UnitOfWork, address: str) -> Reminder:
    """The row of an address, made if need be, held until the end."""
    key = (work.workspace_id, address)
    row = work.session.get(Reminder, key, with_for_update=True)
    if row is not None:
        return row
    row = Reminder(workspace_id=work.workspace_id, address=address, hour=USUAL_HOUR, muted=[])
    try:
        with work.session.begin_nested():
            work.session.add(row)
    except IntegrityError:  # another process has just made it
        return work.session.get_one(Reminder, key, with_for_update=True)
    return row


def is_time(preference: Preference, reminded_on: date | None, time_zone: str, at: datetime) -> bool:
    """Whether somebody who lives in that zone is to be reminded at `at`."""
    if preference.snoozed_until is not None:
        return at >= preference.snoozed_until
    if preference.muted >= DAILY:
        return False
    local = at.astimezone(ZoneInfo(time_zone))
    if reminded_on is not None and reminded_on >= local.date():
        return False
    return local.hour >= preference.hour and is_working_day(time_zone, local.date())


def _end_of(how_long: Snooze, at: datetime, zone: ZoneInfo, hour: int) -> datetime:
    if how_long is Snooze.HOUR:
        return at + timedelta(hours=1)
    today = at.astimezone(zone).date()
    before = today if how_long is Snooze.TOMORROW else today + timedelta(days=6 - today.weekday())  # a Sunday
    day = next_working_days(zone.key, before, 1)
    return datetime.combine(day, time(hour), zone).astimezone(at.tzinfo)
