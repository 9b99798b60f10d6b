"""What somebody owes, and what others owe the campaigns that somebody owns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session, contains_eager

from campaigns.core.working_days import next_working_days, working_days_between
from campaigns.tasks.kinds import what_to_do
from campaigns.tasks.waiting import IS_OPEN, JUST_DECIDED
from storage.enums import RUNNING
from storage.models import Campaign, PromptItem, Task

AHEAD = timedelta(days=5)
"""So far ahead something can be due on the next working day, over a weekend and a holiday."""
NEWS = timedelta(hours=12)
"""What was asked for so shortly ago needs no reminder."""
ESCALATED_AFTER = 2
"""After so many working days of being late, the owner of the campaign is told who holds it."""
LOOKED_AT = 200


@dataclass(frozen=True)
class Owed:
    """What is late, due today, and due by the next working day, what is due first coming first."""

    late: Sequence[Task] = ()
    today: Sequence[Task] = ()
    ahead: Sequence[Task] = ()
    held: Sequence[Task] = ()
    """What others owe to campaigns of the reader's, late for two working days or more."""

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to remind of."""
        return not (self.late or self.today or self.ahead or self.held)

    def facts(self, zone: ZoneInfo, at: datetime) -> dict[str, Any]:
        """The same as plain JSON values."""
        day = at.astimezone(zone).date()
        return {
            "late": [_line(task, zone, day) for task in self.late],
            "today": [_line(task, zone, day) for task in self.today],
            "ahead": [_line(task, zone, day) for task in self.ahead],
            "held": [{**_line(task, zone, day), **_holder(task)} for task in self.held],
            "time_zone": zone.key,
        }


def owed_by(session: Session, workspace_id: str, address: str, zone: ZoneInfo, at: datetime) -> Owed:
    """What an address owes at a moment, by the days where it lives."""
    day = at.astimezone(zone).date()
    last = next_working_days(zone.key, day, 1)
    asked = {"workspace_id": workspace_id, "address": address, "until": at + AHEAD, "limit": LOOKED_AT}
    due: dict[str, list[Task]] = {"late": [], "today": [], "ahead": []}
    for task in session.scalars(_MINE, asked):
        due_at = task.due_at
        if due_at is None or (task.opened_at > at - NEWS and due_at > at):
            continue
        due_on = due_at.astimezone(zone).date()
        if due_at <= at:
            due["late"].append(task)
        elif due_on <= last:
            due["today" if due_on == day else "ahead"].append(task)
    held = [
        task
        for task in session.scalars(_HELD, {**asked, "until": at - timedelta(days=ESCALATED_AFTER)})
        if late_days(task, zone, day) >= ESCALATED_AFTER
    ]
    return Owed(**due, held=held)


def late_days(task: Task, zone: ZoneInfo, day: date) -> int:
    """For how many working days a task has been late on `day`."""
    return working_days_between(zone.key, task.due_at.astimezone(zone).date(), day) if task.due_at else 0


def _line(task: Task, zone: ZoneInfo, day: date) -> dict[str, Any]:
    return {
        "task": task.id,
        "words": what_to_do(task),
        "campaign": task.campaign.name,
        "due_at": task.due_at.isoformat() if task.due_at else None,
        "late_days": late_days(task, zone, day),
    }


def _holder(task: Task) -> dict[str, Any]:
    return {"user_id": task.user_id, "role": task.role.value, "since": task.opened_at.isoformat()}


def _of(*which: ColumnElement[bool]) -> Any:
    return (
        select(Task)
        .join(Campaign, Campaign.id == Task.campaign_id)
        .options(contains_eager(Task.campaign))
        .where(
            Task.workspace_id == bindparam("workspace_id"), IS_OPEN, Task.due_at <= bindparam("until"),
            Campaign.status.in_(RUNNING), ~JUST_DECIDED, *which,
        )
        .order_by(Task.due_at, Task.id)
        .limit(bindparam("limit"))
    )  # fmt: skip


IS_IN_CHANNEL = ~select(PromptItem.id).where(PromptItem.task_id == Task.id).exists()
"""A task that nobody has taken stands in its campaign's channel, before nobody in person."""
_IS_ASKED = (
    select(PromptItem.id)
    .where(PromptItem.task_id == Task.id, PromptItem.user_id == bindparam("address"))
    .exists()
)
_MINE = _of(_IS_ASKED | (IS_IN_CHANNEL & (Campaign.channel_id == bindparam("address"))))
_HELD = _of(Campaign.owner_id == bindparam("address"), ~_IS_ASKED)
