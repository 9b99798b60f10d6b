"""When somebody wants to be reminded."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy.exc import IntegrityError

from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.working_days import is_working_day
from campaigns.messages import cards
from storage.enums import NoticeKind
from storage.models import Notice, Person, Reminder
from storage.models.reminder import USUAL_HOUR


class Snooze(StrEnum):
    """For how long somebody may be left alone."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    MONDAY = "monday"


@dataclass(frozen=True)
class Preference:
    """At which hour somebody is reminded, if at all; `snoozed_until` nothing comes before that."""

    hour: int = USUAL_HOUR
    is_off: bool = False
    snoozed_until: datetime | None = None


USUAL = Preference()


def preference_of(work: UnitOfWork) -> Preference:
    """What the actor has chosen, or what is usual."""
    row = work.session.get(Reminder, (work.workspace_id, work.actor.user_id))
    return Preference(row.hour, row.is_off, row.snoozed_until) if row else USUAL


@use_case
def choose(work: UnitOfWork, hour: str, *, is_on: bool) -> Preference:
    """Have the actor reminded at that full hour ("0" to "23") from now on, or not at all."""
    if not (hour.isascii() and hour.isdigit() and int(hour) < 24):
        raise NotUnderstood("Choose an hour of the day.")
    row = locked(work, work.actor.user_id)
    if row is not None:
        row.hour, row.is_off, row.snoozed_until = int(hour), not is_on, None
        cards.mark_homes(work)
    return Preference(int(hour), not is_on)


@use_case
def snooze(work: UnitOfWork, how_long: str, notice_id: int = 0) -> datetime:
    """Leave the actor alone for an hour, or until their hour of tomorrow or Monday; the moment when that ends.

    The reminder in which they said so tells it from then on.
    """
    if how_long not in list(Snooze):
        raise NotUnderstood("Choose how long: an hour, until tomorrow, or until Monday.")
    person = work.session.get(Person, (work.workspace_id, work.actor.user_id))
    zone = ZoneInfo(person.time_zone if person else "UTC")
    row = locked(work, work.actor.user_id)
    until = _end_of(Snooze(how_long), work.at, zone, row.hour if row else USUAL_HOUR)
    if row is not None:
        row.snoozed_until = until
        _say_so(work, notice_id, until)
    return until


def _say_so(work: UnitOfWork, notice_id: int, until: datetime) -> None:
    notice = work.session.get(Notice, notice_id)
    if notice is not None and notice.kind is NoticeKind.REMINDER and notice.facts["to"] == work.actor.user_id:
        notice.facts = {**notice.facts, "snoozed_until": until.isoformat()}
        cards.mark_notices(work, [notice.id])


def locked(work: UnitOfWork, address: str) -> Reminder | None:
    """The row of an address, made if need be, held until the end; None where another process is just making it."""
    key = (work.workspace_id, address)
    row = work.session.get(Reminder, key, with_for_update=True)
    if row is not None:
        return row
    row = Reminder(workspace_id=work.workspace_id, address=address, hour=USUAL_HOUR, is_off=False)
    try:
        with work.session.begin_nested():
            work.session.add(row)
    except IntegrityError:
        return None
    return row


def is_time(preference: Preference, reminded_on: date | None, time_zone: str, at: datetime) -> bool:
    """Whether somebody who lives in that zone is to be reminded at `at`."""
    if preference.is_off:
        return False
    if preference.snoozed_until is not None:
        return at >= preference.snoozed_until
    local = at.astimezone(ZoneInfo(time_zone))
    if reminded_on is not None and reminded_on >= local.date():
        return False
    return local.hour >= preference.hour and is_working_day(time_zone, local.date())


def _end_of(how_long: Snooze, at: datetime, zone: ZoneInfo, hour: int) -> datetime:
    if how_long is Snooze.HOUR:
        return at + timedelta(hours=1)
    day = at.astimezone(zone).date()
    days = 1 if how_long is Snooze.TOMORROW else 7 - day.weekday()
    return datetime.combine(day + timedelta(days=days), time(hour), zone).astimezone(at.tzinfo)
