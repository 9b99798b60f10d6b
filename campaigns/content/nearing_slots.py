"""A post that is not approved when its time nears: those who are waited for hear of it, and the owner, too."""

from datetime import datetime, timedelta

from sqlalchemy import select

from campaigns.core import schedule
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from campaigns.people import roles
from campaigns.tasks import tasks
from storage.enums import DeliverableStatus, DueKind, NoticeKind
from storage.models import Campaign, Deliverable, PromptItem, Task

AHEAD = (timedelta(hours=24), timedelta(hours=4), timedelta(hours=1))
"""How long before its slot an unapproved post is spoken of."""
OWNER_HEARS = timedelta(hours=4)
UNAPPROVED = (
    DeliverableStatus.PLANNED,
    DeliverableStatus.IN_PROGRESS,
    DeliverableStatus.READY_FOR_REVIEW,
    DeliverableStatus.CHANGES_REQUESTED,
)


def look_next(slot_at: datetime, at: datetime) -> datetime:
    """When to look at a post next: at the first moment before its slot that is still to come, else at the slot."""
    return min((slot_at - ahead for ahead in AHEAD if slot_at - ahead > at), default=slot_at)


def slot_nears(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, slot_at: datetime) -> None:
    """Tell those who are waited for, and see to the next look."""
    schedule.schedule(work, campaign.id, DueKind.SLOT, look_next(slot_at, work.at), deliverable.id)
    if deliverable.status in UNAPPROVED:
        _tell(work, campaign, deliverable, slot_at)


def _tell(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, slot_at: datetime) -> None:
    holders = _holders(work, deliverable)
    facts = {
        "title": deliverable.title, "deliverable_id": deliverable.id, "slot_at": slot_at.isoformat(),
        "status": deliverable.status.label,
    }  # fmt: skip
    for address, task in holders.items():
        notices.tell(work, [address], NoticeKind.SLOT_NEARS, campaign, **facts, task_id=task.id)
    owner = roles.standing_owner(work.session, campaign)
    if owner not in holders and slot_at - work.at <= OWNER_HEARS:
        notices.tell(work, [owner], NoticeKind.SLOT_NEARS, campaign, **facts, waits_for=list(holders))


def _holders(work: UnitOfWork, deliverable: Deliverable) -> dict[str, Task]:
    """Everybody who is asked for something about the post, with what they were asked first."""
    about = {task.id: task for task in tasks.open_tasks_about(work.session, [deliverable.id])}
    asked = select(PromptItem).where(PromptItem.task_id.in_(about)).order_by(PromptItem.task_id)
    found: dict[str, Task] = {}
    for item in work.session.scalars(asked):
        found.setdefault(item.user_id, about[item.task_id])
    return found
