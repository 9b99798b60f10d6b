"""When work on a post is due: within a few working days, and in time for the post's place in the calendar."""

from datetime import datetime

from campaigns.core.business_time import business_days
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.tasks import tasks
from campaigns.tasks.kinds import rules_of
from storage.enums import TaskKind
from storage.models import Campaign, Deliverable


def due(campaign: Campaign, deliverable: Deliverable, kind: TaskKind, asked_at: datetime) -> datetime | None:
    """When work on a post is due that was asked for at `asked_at`; where little time is left, at the post's slot.

    None for a kind of task that follows no slot.
    """
    time = rules_of(kind).time
    if time is None:
        return None
    usual, slot_at = business_days(time.business_days)(campaign, asked_at), deliverable.slot_at
    if slot_at is None or slot_at <= asked_at:
        return usual
    latest = slot_at - time.before_slot
    return min(usual, latest if latest > asked_at else slot_at)


def follow_slot(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> None:
    """Have the open work on a post be due in time for the slot it has now."""
    for task in tasks.open_tasks_about(work.session, [deliverable.id]):
        task.due_at = due(campaign, deliverable, task.kind, task.opened_at) or task.due_at
