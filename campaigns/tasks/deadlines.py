"""When work on a post is due: within a few working days, in time for its slot, and for the day agreed for its draft."""

from collections.abc import Iterable
from datetime import date, datetime

from campaigns.core.business_time import (
    CLOSE_OF_BUSINESS,
    business_days,
    moment,
    today,
    working_day_before,
)
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.working_days import is_working_day
from campaigns.tasks import on_hold, tasks
from campaigns.tasks.kinds import rules_of
from storage.enums import DeliverableStatus, TaskKind, TaskState
from storage.models import Campaign, Deliverable, Task


def due(campaign: Campaign, deliverable: Deliverable, kind: TaskKind, asked_at: datetime) -> datetime | None:
    """When work on a post is due that was asked for at `asked_at`; it has its share of the time before the slot.

    So what is made comes before what is decided. What comes before the draft is done before the day that is agreed for
    it. None for a kind of task that follows neither.
    """
    time = rules_of(kind).time
    if time is None:
        return None
    latest = [business_days(time.business_days)(campaign, asked_at)]
    if deliverable.slot_at is not None and deliverable.slot_at > asked_at:
        share = asked_at + (deliverable.slot_at - asked_at) * time.share
        if time.spread:
            latest = [max(*latest, _close_of_business(campaign, share))]
        latest.append(max(deliverable.slot_at - time.before_slot, share))
    if time.until_draft and deliverable.draft_due_on is not None:
        latest += _before_draft(campaign, deliverable.draft_due_on, asked_at)
    return min(latest)


def is_overdue(task: Task, at: datetime | None) -> bool:
    """Whether an open task that is not on hold was due before a moment; at None nothing is."""
    is_awaited = task.state is TaskState.OPEN and task.held_until is None
    return at is not None and is_awaited and task.due_at is not None and task.due_at <= at


def _close_of_business(campaign: Campaign, at: datetime) -> datetime:
    """That of the working day it is then, or of the last one before."""
    day = today(campaign, at)
    working = day if is_working_day(campaign.time_zone, day) else working_day_before(campaign, day)
    return moment(campaign, working, CLOSE_OF_BUSINESS)


def _before_draft(campaign: Campaign, day: date, asked_at: datetime) -> list[datetime]:
    """Close of business on the working day before the draft's; on that day itself where little time is left."""
    days = (working_day_before(campaign, day), day)
    moments = (moment(campaign, one, CLOSE_OF_BUSINESS) for one in days)
    return [one for one in moments if one > asked_at][:1]


def follow_days(work: UnitOfWork, campaign: Campaign, posts: Iterable[Deliverable]) -> None:
    """Have the open work on posts be due in time for the slot and the agreed days that they have now.

    What is on hold beyond these is asked again.
    """
    by_id = {post.id: post for post in posts}
    open_ones = tasks.open_tasks_about(work.session, by_id)
    on_hold.end_too_long(work, campaign, by_id, open_ones)
    for task in open_ones:
        post = by_id[task.deliverable_id or 0]
        task.due_at = (
            due(campaign, post, task.kind, task.opened_at) or _agreed(campaign, post, task) or task.due_at
        )


def _agreed(campaign: Campaign, post: Deliverable, task: Task) -> datetime | None:
    """When a creator's draft, or the link of their post, is to be there by the days that were agreed."""
    if post.participation_id is None or post.slot_at is not None:
        return None
    awaited = task.kind is TaskKind.REVIEW and post.status is not DeliverableStatus.READY_FOR_REVIEW
    day = post.draft_due_on if awaited else post.publish_on if task.kind is TaskKind.PUBLISH else None
    return moment(campaign, day, CLOSE_OF_BUSINESS) if day is not None else None
