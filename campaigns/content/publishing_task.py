"""When a post is to be published: who is asked, and what becomes of one whose time came too early."""

from collections.abc import Sequence

from sqlalchemy import select

from campaigns.content import fee_questions, nearing_slots, slots
from campaigns.core import audit, schedule
from campaigns.core.business_time import CLOSE_OF_BUSINESS, moment
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import influencer_news, pipeline
from campaigns.messages import notices
from campaigns.people import roles
from campaigns.steps.purpose import Purpose
from campaigns.tasks import ended_posts, tasks
from storage.enums import (
    POST_IS_UNAPPROVED,
    ApprovalState,
    DeliverableStatus,
    DueKind,
    NoticeKind,
    Role,
    TaskKind,
)
from storage.models import Approval, Campaign, Decision, Deliverable

NOT_IN_TIME = "Its time came before it was approved."


def ask_for_link(work: UnitOfWork, deliverable: Deliverable, belongs_to: Purpose) -> None:
    """Owe the Content Specialist the link of an approved post once it is published."""
    campaign = work.session.get_one(Campaign, deliverable.campaign_id)
    if deliverable.slot_at is not None:
        due = deliverable.slot_at + slots.GRACE
    else:
        due = moment(campaign, deliverable.publish_on or campaign.ends_on, CLOSE_OF_BUSINESS)
    tasks.open_task(
        work, campaign, belongs_to, TaskKind.PUBLISH, Role.CONTENT_SPECIALIST,
        due_at=due, deliverable_id=deliverable.id,
    )  # fmt: skip


def slot_came(work: UnitOfWork, campaign: Campaign, deliverable_id: int) -> None:
    """At its slot an approved post is to be published, and one that is not approved is missed."""
    deliverable = work.session.get_one(Deliverable, deliverable_id)
    if deliverable.slot_at is None or deliverable.slot_at > work.at:
        return
    settling = _settling_decision(work, deliverable)
    if settling is not None:
        schedule.schedule(work, campaign.id, DueKind.SLOT, settling.effective_at, deliverable.id)
    elif deliverable.status is DeliverableStatus.APPROVED:
        _remind(work, campaign, deliverable)
    elif deliverable.status in POST_IS_UNAPPROVED:
        miss_posts(work, [deliverable], NOT_IN_TIME)
        tell_missed(work, campaign, deliverable)
        fee_questions.ask_if_nothing_is_left(work, deliverable)


def _settling_decision(work: UnitOfWork, deliverable: Deliverable) -> Decision | None:
    """A decision that can still be undone: what the slot means is known when it takes effect."""
    return work.session.scalar(
        select(Decision)
        .join(Approval, Approval.id == Decision.approval_id)
        .where(Approval.deliverable_id == deliverable.id, Approval.state == ApprovalState.DECIDED)
        .order_by(Decision.id.desc())
        .limit(1)
    )


def _remind(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> None:
    """Ask for the link, unless that is asked for; where a condition is not met (`conditions`), say so instead."""
    asked = {task.kind for task in tasks.open_tasks_about(work.session, [deliverable.id])}
    if TaskKind.CONDITION in asked:
        _tell_unmet(work, campaign, deliverable)
    elif TaskKind.PUBLISH not in asked:
        ask_for_link(work, deliverable, Purpose.PUBLISHING)


def _tell_unmet(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> None:
    """Its time has come, and its condition is not met: whoever sees to that hears so, and the campaign's owner."""
    holders = nearing_slots.waits_of(work, campaign, [deliverable.id])[deliverable.id].holders
    slot_at = deliverable.slot_at.isoformat() if deliverable.slot_at else None
    notices.tell(
        work, sorted({*holders, roles.acting_owner(work.session, campaign)}), NoticeKind.CONDITION_UNMET, campaign,
        title=deliverable.title, deliverable_id=deliverable.id, slot_at=slot_at, waits_for=",".join(sorted(holders)),
    )  # fmt: skip


def tell_missed(
    work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, why: str | None = None
) -> None:
    """Tell the campaign's owner that a post was missed: its time came too early, or `why` somebody says so.

    Owners who say so themselves are not told.
    """
    owner = roles.acting_owner(work.session, campaign)
    if owner == work.actor.user_id:
        return
    by = {"by": work.actor.user_id, "why": why} if why else {}
    slot_at = deliverable.slot_at.isoformat() if deliverable.slot_at else None
    notices.tell(
        work, [owner], NoticeKind.SLOT_MISSED, campaign, title=deliverable.title, deliverable_id=deliverable.id,
        slot_at=slot_at, missed_at=work.at.isoformat(), **by,
    )  # fmt: skip


def missed_made_live(work: UnitOfWork, campaign: Campaign) -> None:
    """Have the news of what was missed just now say that the campaign is live with it."""
    notices.add(work, campaign, NoticeKind.SLOT_MISSED, {"missed_at": work.at.isoformat()}, went_live=True)


def no_longer_missed(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, since: str) -> None:
    """Have the news that a post was missed say what became of it `since`, in a sentence."""
    notices.add(work, campaign, NoticeKind.SLOT_MISSED, {"deliverable_id": deliverable.id}, since=since)
    fee_questions.withdraw(work, campaign, deliverable, since)


def miss_posts(work: UnitOfWork, posts: Sequence[Deliverable], reason: str) -> None:
    """Say that posts were not published in their time, and ask nobody about them any more.

    But conditions stay to be met: what was approved may still turn out to be published, or be planned again.
    """
    for post in posts:
        post.status, post.reason = DeliverableStatus.MISSED, reason
        audit.log(
            work, "post missed", campaign_id=post.campaign_id, subject="deliverable", subject_id=post.id,
            reason=reason,
        )  # fmt: skip
    influencer_news.stop(work, posts, "The post was missed before this was sent.")
    asked = tasks.open_tasks_about(work.session, [post.id for post in posts])
    tasks.call_off(work, [one for one in asked if one.kind is not TaskKind.CONDITION], f"Missed: {reason}")
    pipeline.follow_posts(work, posts)


def drop_posts(work: UnitOfWork, posts: Sequence[Deliverable], reason: str) -> None:
    """End posts, and what is asked of anybody about them."""
    for post in posts:
        if post.status is DeliverableStatus.MISSED:
            no_longer_missed(work, post.campaign, post, "It was taken out since.")
    influencer_news.stop(work, posts, "The post was dropped before this was sent.")
    ended_posts.drop(work, posts, reason)


def close_publishing(work: UnitOfWork, deliverable: Deliverable, outcome: str) -> None:
    """Nobody is asked for the link any more."""
    task = tasks.open_task_about(work.session, TaskKind.PUBLISH, deliverable_id=deliverable.id)
    if task is not None:
        tasks.close_task(work, task, outcome)
