"""Who is to be reminded now, and doing it: at their hour of a working day, or when a snooze ends."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, func, select, union_all
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.messages import notices
from campaigns.reminders.owed import AHEAD, ESCALATED_AFTER, IS_IN_CHANNEL, owed_by
from campaigns.reminders.preferences import USUAL, Preference, is_time, locked
from campaigns.tasks.waiting import IS_OPEN
from storage.enums import RUNNING, MemberType, NoticeKind
from storage.models import Campaign, Person, PromptItem, Reminder, Task
from storage.unavailable import DatabaseBusyError, DatabaseUnavailableError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Debtor:
    """An address that owes something soon, or whose campaigns are owed something: a person, or a team's channel."""

    address: str
    time_zone: str


def remind_all(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str) -> int:
    """Remind everybody of a workspace whose time has come; how many they were.

    Each in a transaction of their own: what fails is logged and tried again at the next look.
    """
    with units_of_work.database.read() as session:
        found = due_now(session, workspace_id, at)
    return sum(_try(units_of_work, Actor(workspace_id, GREENLIGHT), at, one) for one in found)


def due_now(session: Session, workspace_id: str, at: datetime) -> Sequence[Debtor]:
    """Everybody whose time has come, who may have something to be reminded of."""
    asked = {
        "workspace_id": workspace_id, "until": at + AHEAD, "late_since": at - timedelta(days=ESCALATED_AFTER),
    }  # fmt: skip
    return [
        Debtor(row.address, row.time_zone)
        for row in session.execute(_DEBTORS, asked)
        if is_time(
            Preference(row.hour, row.is_off, row.snoozed_until) if row.hour is not None else USUAL,
            row.reminded_on,
            row.time_zone,
            at,
        )
    ]


def _try(units_of_work: UnitOfWorkFactory, actor: Actor, at: datetime, one: Debtor) -> int:
    try:
        return _remind(units_of_work, actor, at, one)
    except DatabaseBusyError as error:
        log.warning("A reminder waits for somebody else (%s)", error)
    except DatabaseUnavailableError:
        raise
    except Exception:
        log.exception("A reminder failed and is tried again")
    return 0


@use_case
def _remind(work: UnitOfWork, one: Debtor) -> int:
    """Remind one address, unless another process has; whoever owes nothing is asked again tomorrow."""
    row = locked(work, one.address)
    if row is None or not is_time(
        Preference(row.hour, row.is_off, row.snoozed_until), row.reminded_on, one.time_zone, work.at
    ):
        return 0
    zone = ZoneInfo(one.time_zone)
    row.reminded_on, row.snoozed_until = work.at.astimezone(zone).date(), None
    owed = owed_by(work.session, work.workspace_id, one.address, zone, work.at)
    if owed.is_nothing:
        return 0
    notice = notices.tell_one(
        work, one.address, NoticeKind.REMINDER, None, to=one.address, **owed.facts(zone, work.at)
    )
    notice.facts = {**notice.facts, "notice": notice.id}
    return 1


def _addresses(address: Any, until: str) -> Select[Any]:
    """Addresses of open tasks that are due by a moment, each with a time zone of its campaigns."""
    zone = func.min(Campaign.time_zone).label("campaign_zone")
    return (
        select(address.label("address"), zone)
        .select_from(Task)
        .join(Campaign, Campaign.id == Task.campaign_id)
        .where(
            Task.workspace_id == bindparam("workspace_id"), IS_OPEN, Task.due_at <= bindparam(until),
            Campaign.status.in_(RUNNING),
        )
        .group_by(address)
    )  # fmt: skip


_PEOPLE = _addresses(PromptItem.user_id, "until").join(PromptItem, PromptItem.task_id == Task.id)
_CHANNELS = _addresses(Campaign.channel_id, "until").where(IS_IN_CHANNEL)
_OWNERS = _addresses(Campaign.owner_id, "late_since")
_EITHER = union_all(_PEOPLE, _CHANNELS, _OWNERS).subquery()
_ADDRESSES = (
    select(_EITHER.c.address, func.min(_EITHER.c.campaign_zone).label("campaign_zone"))
    .group_by(_EITHER.c.address)
    .subquery()
)
_DEBTORS = (
    select(
        _ADDRESSES.c.address,
        func.coalesce(Person.time_zone, _ADDRESSES.c.campaign_zone).label("time_zone"),
        Reminder.hour,
        Reminder.is_off,
        Reminder.reminded_on,
        Reminder.snoozed_until,
    )
    .outerjoin(
        Person,
        (Person.workspace_id == bindparam("workspace_id")) & (Person.user_id == _ADDRESSES.c.address),
    )
    .outerjoin(
        Reminder,
        (Reminder.workspace_id == bindparam("workspace_id")) & (Reminder.address == _ADDRESSES.c.address),
    )
    .where((Person.member_type == MemberType.FULL) | Person.user_id.is_(None))
    .order_by(_ADDRESSES.c.address)
)
"""People by their own time zone, teams' channels by that of their campaigns; who is no full member owes nothing."""
