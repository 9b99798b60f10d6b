"""Posts that end without being published: nobody is asked about them, and calendar programs hear that they are gone."""

from collections.abc import Sequence

from campaigns.core import audit, schedule
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.tasks import tasks
from storage.enums import DeliverableStatus, DueKind
from storage.models import Deliverable


def drop(work: UnitOfWork, posts: Sequence[Deliverable], reason: str) -> None:
    """Do without posts, each with its line in the record."""
    for post in posts:
        post.status, post.reason = DeliverableStatus.DROPPED, reason
        audit.log(
            work, "deliverable dropped", campaign_id=post.campaign_id, subject="deliverable", subject_id=post.id,
            reason=reason,
        )  # fmt: skip
    asked = tasks.open_tasks_about(work.session, [post.id for post in posts])
    tasks.call_off(work, asked, f"Dropped: {reason}")
    release(work, posts)


def release(work: UnitOfWork, posts: Sequence[Deliverable]) -> None:
    """Take posts of one campaign out of the calendar; where they stood is kept, for calendar programs to hear of it."""
    for post in posts:
        post.removed_at, post.removed_from = work.at, post.slot_at
    vacate(work, posts)


def vacate(work: UnitOfWork, posts: Sequence[Deliverable]) -> None:
    """Have posts of one campaign hold no slot any more."""
    planned = [post for post in posts if post.slot_at is not None]
    for post in planned:
        post.slot_at = post.publish_on = None
    if planned:
        subjects = [post.id for post in planned]
        schedule.call_off_each(work, planned[0].campaign_id, DueKind.SLOT, subjects)
