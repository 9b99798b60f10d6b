"""When work on a post is due: within a few working days, and in time for the post's place in the calendar."""

from datetime import datetime, timedelta

from campaigns.core.business_time import business_days
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.tasks import tasks
from storage.enums import TaskKind
from storage.models import Campaign, Deliverable

_TERMS = {
    TaskKind.DESIGN: (3, timedelta(days=1)),
    TaskKind.COPY: (3, timedelta(days=1)),
    TaskKind.APPROVE: (2, timedelta(hours=2)),
}
"""How many working days each kind of work is given, and how long before the slot it is to be done at the latest."""


def due(campaign: Campaign, deliverable: Deliverable, kind: TaskKind, asked_at: datetime) -> datetime:
    """When work on a post is due that was asked for at `asked_at`; where little time is left, at the post's slot."""
    days, before = _TERMS[kind]
    usual, slot_at = business_days(days)(campaign, asked_at), deliverable.slot_at
    if slot_at is None or slot_at <= asked_at:
        return usual
    latest = slot_at - before
    return min(usual, latest if latest > asked_at else slot_at)


def follow_slot(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> None:
    """Have the open work on a post be due in time for the slot it has now."""
    for task in tasks.open_tasks_about(work.session, deliverable.id):
        if task.kind in _TERMS:
            task.due_at = due(campaign, deliverable, task.kind, task.opened_at)
