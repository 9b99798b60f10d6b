"""Requests that are on hold: until when one may be, and asking again when that is over."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from campaigns.core import audit, schedule
from campaigns.core.business_time import today
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.outside import asking as outside_asking
from campaigns.tasks import asking, tasks
from storage.enums import DueKind
from storage.models import Campaign, Deliverable, Task


def is_too_long(campaign: Campaign, post: Deliverable, back_at: datetime, at: datetime) -> bool:
    """Whether a request that comes back then comes only when its post is to be published, or after.

    A post without a slot is published on the day that is agreed with its creator. What is past `at` sets no limit.
    """
    if post.slot_at is not None:
        return at < post.slot_at <= back_at
    return post.publish_on is not None and today(campaign, at) <= post.publish_on <= today(campaign, back_at)


def ask_again(work: UnitOfWork, campaign: Campaign, held: Sequence[Task]) -> None:
    """Whoever decides now gets it in a new message, with a day that is still to come; clients by e-mail."""
    for task in held:
        task.held_until = task.held_by = task.held_why = None
        tasks.ask_from_now(work, campaign, task)
        work.session.flush()
        asking.ask(work, campaign, task)
        question = tasks.open_approval(work.session, task)
        if question is not None and question.deliverable_id is not None:
            outside_asking.ask_again(work, campaign, question)


def end_too_long(
    work: UnitOfWork, campaign: Campaign, posts: Mapping[int, Deliverable], open_ones: Sequence[Task]
) -> None:
    """Ask at once about posts, by id, whose days have moved, where a hold would last longer than they leave."""
    for task in open_ones:
        post = posts.get(task.deliverable_id or 0)
        if post and task.held_until and is_too_long(campaign, post, task.held_until, work.at):
            schedule.call_off(work, campaign.id, DueKind.HOLD_ENDS, task.id)
            audit.log(
                work, "hold ended", campaign_id=campaign.id, subject="task", subject_id=task.id,
                reason="Its post is to be published before that.",
            )  # fmt: skip
            ask_again(work, campaign, [task])
