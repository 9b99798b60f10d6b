"""Who is to be reminded now, and doing it: at their hour of a working day, or when a snooze ends."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, func, or_, select, union_all
from sqlalchemy.orm import Session

from campaigns.core.attempts import attempt
from campaigns.core.open_tasks import IS_OPEN
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.messages import notices
from campaigns.people import roles, staff
from campaigns.reminders import told_lately
from campaigns.reminders.owed import AHEAD, IS_IN_CHANNEL, owed_by
from campaigns.reminders.preferences import USUAL, Preference, is_time, locked
from storage.enums import RUNNING, MemberType, NoticeKind
from storage.models import Absence, Campaign, Person, PromptItem, Reminder, Task


@dataclass(frozen=True)
class ReminderRecipient:
    """An address that owes something soon, or answers for campaigns that are owed something: a person, or a channel."""

    address: str
    time_zone: str
    stands_for: tuple[int, ...] = ()


def remind_all(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str) -> int:
    """Remind everybody of a workspace whose time has come; how many they were.

    Each in a transaction of their own: what fails is logged and tried again at the next look.
    """
    with units_of_work.database.read() as session:
        found = due_now(session, workspace_id, at)
    actor = Actor(workspace_id, GREENLIGHT)
    return sum(attempt("A reminder", partial(_remind, units_of_work, actor, at, one)) or 0 for one in found)


def due_now(session: Session, workspace_id: str, at: datetime) -> Sequence[ReminderRecipient]:
    """Everybody whose time has come, who may have something to be reminded of."""
    asked = {"workspace_id": workspace_id, "until": at + AHEAD, "late_since": at - timedelta(days=1)}
    zones = {row.address: row.campaign_zone for row in session.execute(_ADDRESSES, asked)}
    stands_for = _stand_ins(session, asked)
    for address in stands_for:
        zones.setdefault(address, "UTC")
    away = staff.staff_of(session, workspace_id).away
    zones = {address: zone for address, zone in zones.items() if address not in away}
    known = {row.address: row for row in session.execute(_KNOWN, {"workspace_id": workspace_id})}
    return [
        ReminderRecipient(address, zone, tuple(stands_for.get(address, ())))
        for address, zone in sorted(_living(session, workspace_id, zones).items())
        if _is_time(known.get(address), zone, at)
    ]


def _is_time(row: Any, zone: str, at: datetime) -> bool:
    if row is None:
        return is_time(USUAL, None, zone, at)
    return is_time(Preference(row.hour, frozenset(row.muted), row.snoozed_until), row.reminded_on, zone, at)


def _living(session: Session, workspace_id: str, zones: dict[str, str]) -> dict[str, str]:
    """People by their own time zone, channels by that of their campaigns; who is no full member owes nothing."""
    people = session.execute(_PEOPLE, {"workspace_id": workspace_id})
    member_zones = {
        row.user_id: row.time_zone if row.member_type is MemberType.FULL else None for row in people
    }
    found = {address: member_zones.get(address, zone) for address, zone in zones.items()}
    return {address: zone for address, zone in found.items() if zone is not None}


def _stand_ins(session: Session, asked: dict[str, Any]) -> dict[str, list[int]]:
    """Campaigns that are owed something and whose owner has left or is away, by who answers for them."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for campaign in session.scalars(_OWNERLESS, asked):
        found[roles.acting_owner(session, campaign)].append(campaign.id)
    return found


@use_case
def _remind(work: UnitOfWork, one: ReminderRecipient) -> int:
    """Remind one address, unless another process has; whoever owes nothing is asked again tomorrow."""
    row = locked(work, one.address)
    if not _is_time(row, one.time_zone, work.at):
        return 0
    zone = ZoneInfo(one.time_zone)
    row.reminded_on, row.snoozed_until = work.at.astimezone(zone).date(), None
    owed = owed_by(work.session, work.workspace_id, one.address, zone, work.at, one.stands_for)
    owed = owed.without(row.muted)
    if owed.is_nothing:
        return 0
    facts = owed.facts(work.at)
    notice = notices.tell_one(work, one.address, NoticeKind.REMINDER, None, to=one.address, **facts)
    notice.facts = {**notice.facts, "notice": notice.id}
    told_lately.take_the_place(work, one.address, notice)
    return 1


def _owing(address: Any, until: str) -> Select[Any]:
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


_EITHER = union_all(
    _owing(PromptItem.user_id, "until").join(
        PromptItem, (PromptItem.task_id == Task.id) & PromptItem.answered_at.is_(None)
    ),
    _owing(Campaign.channel_id, "until").where(IS_IN_CHANNEL),
    _owing(Campaign.owner_id, "late_since"),
).subquery()
_ADDRESSES = select(_EITHER.c.address, func.min(_EITHER.c.campaign_zone).label("campaign_zone")).group_by(
    _EITHER.c.address
)
_KNOWN = select(
    Reminder.address, Reminder.hour, Reminder.muted, Reminder.reminded_on, Reminder.snoozed_until
).where(Reminder.workspace_id == bindparam("workspace_id"))
_PEOPLE = select(Person.user_id, Person.time_zone, Person.member_type).where(
    Person.workspace_id == bindparam("workspace_id")
)
_OWNERLESS = (
    select(Campaign)
    .join(Person, (Person.workspace_id == Campaign.workspace_id) & (Person.user_id == Campaign.owner_id))
    .where(
        Campaign.workspace_id == bindparam("workspace_id"), Campaign.status.in_(RUNNING),
        or_(
            Person.member_type != MemberType.FULL,
            select(Absence.id)
            .where(
                Absence.workspace_id == Person.workspace_id, Absence.user_id == Person.user_id,
                Absence.ended_at.is_(None),
            )
            .exists(),
        ),
        select(Task.id)
        .where(Task.campaign_id == Campaign.id, IS_OPEN, Task.due_at <= bindparam("late_since"))
        .exists(),
    )
    .order_by(Campaign.id)
    .limit(200)
)  # fmt: skip
