"""What somebody owes, and what others owe the campaigns that somebody answers for."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, or_, select, union, union_all
from sqlalchemy.orm import Session

from campaigns.core.open_tasks import IS_OPEN, RESTS
from campaigns.core.working_days import next_working_days, working_days_between
from campaigns.tasks.kinds import what_to_do
from campaigns.views.gathered import with_subjects
from storage.enums import RUNNING, ReminderKind, Role
from storage.id_lists import among
from storage.models import Campaign, PromptItem, RoleHolder, Task

AHEAD = timedelta(days=5)
"""So far ahead something can be due on the next working day, over a weekend and a holiday."""
NEWS = timedelta(hours=12)
"""What was asked for so shortly ago needs no reminder."""
ESCALATED_AFTER = 2
"""After so many working days of being late, the owner of the campaign is told who holds it."""
NAMED = 8
"""So many tasks of each kind are named; of the rest it is said how many they are."""
_LOOKED_AT = 500

KINDS = (ReminderKind.LATE, ReminderKind.TODAY, ReminderKind.AHEAD, ReminderKind.HELD)
"""Late, due today, due by the next working day; and what others owe, late for two working days or more."""


@dataclass(frozen=True)
class Owed:
    """Tasks by kind, those due first coming first, and who holds what others owe."""

    tasks: Mapping[str, Sequence[Task]]
    holders: Mapping[int, str]
    teams: Sequence[str] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to remind of."""
        return not any(self.tasks.values())

    def without(self, kinds: Collection[str]) -> "Owed":
        """The same but for what is not to be spoken of."""
        return replace(self, tasks={kind: () if kind in kinds else self.tasks[kind] for kind in KINDS})

    def facts(self, at: datetime) -> dict[str, Any]:
        """The same as plain JSON values."""
        named = {kind.value: [self._line(task, at) for task in self.tasks[kind][:NAMED]] for kind in KINDS}
        counts = {kind.value: len(self.tasks[kind]) for kind in KINDS}
        return {**named, "counts": counts, "teams": list(self.teams)}

    def _line(self, task: Task, at: datetime) -> dict[str, Any]:
        return {
            "task": task.id,
            "words": what_to_do(task),
            "campaign": task.campaign.name,
            "due_at": task.due_at.isoformat() if task.due_at else None,
            "late_days": late_days(task, at),
            "holder": self.holders.get(task.id),
            "role": task.role.value,
            "since": task.opened_at.isoformat(),
        }


def owed_by(
    session: Session,
    workspace_id: str,
    address: str,
    zone: ZoneInfo,
    at: datetime,
    stands_for: Collection[int] = (),
) -> Owed:
    """What an address owes at a moment, by the days where it lives.

    `stands_for` are campaigns whose owner has left, for which somebody answers in their place.
    """
    asked = {
        "workspace_id": workspace_id, "address": address, "until": at + AHEAD, "limit": _LOOKED_AT,
        "late_since": at - timedelta(days=1), "stands_for": list(stands_for),
    }  # fmt: skip
    mine = list(session.scalars(_MINE, asked))
    late = [task for task in session.scalars(_HELD, asked) if task.id not in {one.id for one in mine}]
    found = {
        **_by_day(mine, zone, at),
        "held": [task for task in late if late_days(task, at) >= ESCALATED_AFTER],
    }
    named = [task for kind in KINDS for task in found[kind][:NAMED]]
    with_subjects(session, named)
    held = {task.id for task in found["held"][:NAMED]}
    teams = teams_of(session, workspace_id, named) if address.startswith(("C", "G")) else ()
    return Owed(found, holders_of(session, held), teams)


def _by_day(mine: Sequence[Task], zone: ZoneInfo, at: datetime) -> dict[str, list[Task]]:
    day = at.astimezone(zone).date()
    last = next_working_days(zone.key, day, 1)
    found: dict[str, list[Task]] = {"late": [], "today": [], "ahead": []}
    for task in mine:
        due_at = task.due_at
        if due_at is None or (task.opened_at > at - NEWS and due_at > at):
            continue
        due_on = due_at.astimezone(zone).date()
        if due_at <= at:
            found["late"].append(task)
        elif due_on <= last:
            found["today" if due_on == day else "ahead"].append(task)
    return found


def late_days(task: Task, at: datetime) -> int:
    """For how many working days a task has been late: by the days of its campaign, so that all read the same."""
    if task.due_at is None:
        return 0
    zone = ZoneInfo(task.campaign.time_zone)
    return working_days_between(zone.key, task.due_at.astimezone(zone).date(), at.astimezone(zone).date())


def holders_of(session: Session, task_ids: Collection[int]) -> dict[int, str]:
    """Who is asked for each task, if that is somebody in person."""
    if not task_ids:
        return {}
    asked = select(PromptItem.task_id, PromptItem.user_id).where(
        among(PromptItem.task_id, "task_ids"), PromptItem.answered_at.is_(None)
    )
    rows = session.execute(asked.order_by(PromptItem.id.desc()), {"task_ids": list(task_ids)})
    return {row.task_id: row.user_id for row in rows if not row.user_id.startswith(("C", "G"))}


def teams_of(session: Session, workspace_id: str, named: Sequence[Task]) -> list[str]:
    """The ids of the people and groups who hold the roles of some tasks: the campaign's own, else the workspace's."""
    rows = session.execute(
        _HOLDING, {"workspace_id": workspace_id, "campaign_ids": [task.campaign_id for task in named]}
    )
    held: defaultdict[tuple[int | None, Role], list[str]] = defaultdict(list)
    for row in rows:
        held[row.campaign_id, row.role].append(row.holder_id)
    found = [one for task in named for one in held[task.campaign_id, task.role] or held[None, task.role]]
    return list(dict.fromkeys(found))


def _due(until: str) -> Select[Any]:
    return (
        select(Task.id)
        .select_from(Task)
        .join(Campaign, Campaign.id == Task.campaign_id)
        .where(
            Task.workspace_id == bindparam("workspace_id"), IS_OPEN, Task.due_at <= bindparam(until),
            Campaign.status.in_(RUNNING), ~RESTS,
        )
    )  # fmt: skip


IS_IN_CHANNEL = ~select(PromptItem.id).where(PromptItem.task_id == Task.id).exists()
"""A task that nobody has taken stands in its campaign's channel, before nobody in person."""
_IN_PERSON = (
    _due("until")
    .join(PromptItem, PromptItem.task_id == Task.id)
    .where(
        PromptItem.workspace_id == bindparam("workspace_id"),
        PromptItem.user_id == bindparam("address"),
        PromptItem.answered_at.is_(None),
    )
)
_IN_CHANNEL = _due("until").where(IS_IN_CHANNEL, Campaign.channel_id == bindparam("address"))
_ANSWERED_FOR = _due("late_since").where(
    or_(Campaign.owner_id == bindparam("address"), among(Campaign.id, "stands_for"))
)


_given = select(RoleHolder.id, RoleHolder.campaign_id, RoleHolder.role, RoleHolder.holder_id).where(
    RoleHolder.workspace_id == bindparam("workspace_id")
)
_HOLDING = union_all(
    _given.where(RoleHolder.campaign_id.is_(None)),
    _given.where(among(RoleHolder.campaign_id, "campaign_ids")),
).order_by("id")


def _tasks(ids: Any) -> Select[Task]:
    return select(Task).where(Task.id.in_(ids)).order_by(Task.due_at, Task.id).limit(bindparam("limit"))


_MINE = _tasks(union(_IN_PERSON, _IN_CHANNEL))
_HELD = _tasks(_ANSWERED_FOR)
