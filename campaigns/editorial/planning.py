"""The content calendar: posts planned for approved ideas, moved, removed, and declared ready."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from campaigns import parsing
from campaigns.content import parts, slots
from campaigns.content.publishing_task import close_publishing, drop_posts, no_longer_missed
from campaigns.core import audit
from campaigns.core.errors import NotFound, NotPossible, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.core.wording import counted, quoted
from campaigns.editorial import agreed_days, content_calendar, ideation
from campaigns.editorial.post_form import PlannedPost
from campaigns.editorial.post_titles import Titles
from campaigns.engine.runner import advance, begin_again, send_back
from campaigns.influencers.agreed_posts import next_number
from campaigns.lifecycle import going_live
from campaigns.people import lookup, permissions
from campaigns.steps.purpose import Purpose
from campaigns.tasks import deadlines, tasks
from storage.enums import (
    POST_IS_GIVEN_UP,
    POST_IS_TO_COME,
    CampaignStatus,
    DeliverableStatus,
    IdeaState,
    TaskKind,
)
from storage.models import Campaign, Deliverable, Idea

PLAN = permissions.Action.PLAN_POSTS
MOVABLE = (*POST_IS_TO_COME, DeliverableStatus.MISSED)


@use_case
def plan_post(work: UnitOfWork, idea_id: int, post: PlannedPost) -> Deliverable:
    """Plan a post for an approved idea; a slot that does not fit is refused with what is free nearby.

    Before *Calendar ready* it waits for that; later it goes its own round at once.
    """
    idea, campaign = _idea(work, idea_id)
    refuse_unapproved(idea)
    if post.platform not in content_calendar.platforms(work.session, campaign):
        raise NotUnderstood(
            f"The campaign does not publish on {post.platform.label}. Add it with `/campaign edit` first.",
            field="platform",
        )
    slots.refuse_unfit(work.session, campaign, post.platform, post.slot_at, work.at)
    title = Titles(work.session, campaign.id).give(idea.theme, post)
    deliverable = new_post(campaign, idea, post, next_number(work.session, campaign.id), title, work.at)
    work.session.add(deliverable)
    work.session.flush()
    slots.hold(work, deliverable, post.slot_at)
    note(work, deliverable, "post planned", slot=post.slot_at.isoformat())
    going_live.keep_planning(work, campaign)
    advance(work, campaign)
    return deliverable


def _idea(work: UnitOfWork, idea_id: int) -> tuple[Idea, Campaign]:
    mine = (Idea.workspace_id == work.workspace_id) & (Idea.id == idea_id)
    idea = work.session.scalar(select(Idea).where(mine))
    if idea is None:
        raise NotFound("There is no such idea. `/campaign show NAME` shows those there are.")
    campaign = planned_campaign(work, idea.campaign_id)
    work.session.refresh(idea)
    return idea, campaign


def planned_campaign(work: UnitOfWork, campaign_id: int, act: permissions.Action = PLAN) -> Campaign:
    """The campaign, locked, if the actor may do `act` in its calendar and that is open."""
    campaign = lookup.open_campaign(work, campaign_id, act)
    refuse_without_calendar(campaign)
    refuse_while_measuring(campaign)
    return campaign


def refuse_without_calendar(campaign: Campaign) -> None:
    """Raise NotPossible where no posts are planned."""
    if not content_calendar.has_calendar(campaign):
        raise NotPossible(f"{campaign.name} has no content calendar; its posts follow their creators' terms.")


def refuse_while_measuring(campaign: Campaign) -> None:
    """Raise NotPossible where the calendar is closed because only results are waited for."""
    if campaign.status is CampaignStatus.MEASURING:
        raise NotPossible(
            f"{campaign.name} is being measured; nothing can be planned, moved or taken out any more. "
            "Of an approved post record the link, or say that it was never published: `/campaign show`."
        )


def refuse_unapproved(idea: Idea) -> None:
    """Raise NotPossible for an idea that no posts may be planned for."""
    if idea.state is not IdeaState.APPROVED:
        raise NotPossible(
            f"{quoted(idea.theme, 100)} is {idea.state.value}; posts are planned for approved ideas."
        )


def new_post(
    campaign: Campaign, idea: Idea, post: PlannedPost, number: int, title: str, at: datetime
) -> Deliverable:
    """The row of a post that is planned, still without its slot."""
    return Deliverable(
        workspace_id=campaign.workspace_id, campaign_id=campaign.id, idea_id=idea.id, number=number, title=title,
        platform=post.platform, kind=post.kind, created_at=at,
    )  # fmt: skip


@use_case
def move_post(work: UnitOfWork, deliverable_id: int, slot_at: datetime, reason: str = "") -> None:
    """Give a post another slot, its first one, or a new one after it was missed; an approval stays what it is.

    On another day than its creator agreed to, it needs a `reason`, and the creator hears of the new day.
    """
    deliverable, campaign = planned_post(work, deliverable_id, permissions.Action.MOVE_POSTS)
    refuse_unmovable(deliverable)
    if deliverable.slot_at == slot_at and deliverable.status is not DeliverableStatus.MISSED:
        raise NotUnderstood("It is planned for that time already. Choose another one.", field="time")
    slots.refuse_unfit(work.session, campaign, deliverable.platform, slot_at, work.at, besides=deliverable.id)
    before, agreed_on = deliverable.slot_at, deliverable.publish_on
    why = agreed_days.why_another(campaign, deliverable, slot_at, reason)
    if deliverable.status is DeliverableStatus.MISSED:
        _take_up_again(work, campaign, deliverable)
    slots.hold(work, deliverable, slot_at)
    close_publishing(work, deliverable, "Moved to another time")
    task = tasks.open_task_about(work.session, TaskKind.SET_SLOT, deliverable_id=deliverable.id)
    if task is not None:
        tasks.close_task(work, task, "Planned")
    was = before.isoformat() if before else None
    note(
        work, deliverable, "post moved", was=was, slot=slot_at.isoformat(), **({"reason": why} if why else {})
    )
    if why:
        agreed_days.tell_influencer(work, campaign, deliverable, agreed_on)
    deadlines.follow_days(work, campaign, [deliverable])
    going_live.keep_planning(work, campaign)
    advance(work, campaign)


def refuse_unmovable(deliverable: Deliverable) -> None:
    """Raise OutOfDate for a post that has no place in the calendar any more."""
    if deliverable.status not in MOVABLE:
        raise OutOfDate(f"{deliverable.title} is {deliverable.status.label} and can no longer be moved.")


def _take_up_again(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable) -> None:
    """A missed post goes on where it stood; what was approved stays approved."""
    no_longer_missed(work, campaign, deliverable, "It was set again since.")
    deliverable.reason = None
    if parts.are_begun(deliverable):
        parts.follow(deliverable)
    else:
        deliverable.status = DeliverableStatus.PLANNED
    begin_again(work, campaign, deliverable)


@use_case
def remove_post(work: UnitOfWork, deliverable_id: int, reason: str) -> None:
    """Take one of the team's posts out of the calendar; its slot is free again."""
    deliverable, campaign = planned_post(work, deliverable_id, permissions.Action.TAKE_OUT_POSTS)
    refuse_to_remove(deliverable)
    drop_posts(work, [deliverable], parsing.parse_reason(reason))
    advance(work, campaign)


def refuse_to_remove(deliverable: Deliverable) -> None:
    """Raise a refusal for a post that is not the team's own, or is over."""
    if deliverable.participation_id is not None:
        raise NotPossible(
            f"{deliverable.title} was agreed with its creator. Drop it instead, which asks what fee stays."
        )
    if deliverable.status not in MOVABLE:
        raise OutOfDate(f"{deliverable.title} is {deliverable.status.label} and can no longer be removed.")


@use_case
def calendar_ready(work: UnitOfWork, campaign_id: int) -> None:
    """End the planning: design and copy of every planned post are asked for from now on."""
    campaign = planned_campaign(work, campaign_id)
    task = next(iter(tasks.open_tasks(work.session, campaign.id, TaskKind.PLAN)), None)
    if task is None:
        raise OutOfDate("The calendar is not being planned now. Posts can be added and moved all the same.")
    planned = _planned(work, campaign)
    if not planned:
        raise NotPossible("Nothing is planned yet. Plan at least one post for an approved idea.")
    tasks.close_task(work, task, f"{counted(planned, 'post')} planned")
    without = [idea.theme for idea in ideation.without_posts(work.session, campaign.id)]
    audit.log(work, "calendar ready", campaign_id=campaign.id, posts=planned, ideas_without_posts=without)
    advance(work, campaign)


def _planned(work: UnitOfWork, campaign: Campaign) -> int:
    """How many posts are in the calendar and still to come."""
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.slot_at.is_not(None)
    return len(
        work.session.scalars(
            select(Deliverable.id).where(mine, Deliverable.status.not_in(POST_IS_GIVEN_UP))
        ).all()
    )


@use_case
def add_posts(work: UnitOfWork, campaign_id: int) -> None:
    """Open the calendar again, because no post was approved."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    task = next(iter(tasks.open_tasks(work.session, campaign.id, TaskKind.ADD_POSTS)), None)
    if task is None:
        raise OutOfDate("There are posts on their way, or the calendar is open already.")
    tasks.close_task(work, task, "The calendar is open again")
    audit.log(work, "calendar opened again", campaign_id=campaign.id)
    send_back(work, campaign, campaign, Purpose.PLANNING)
    advance(work, campaign)


def planned_post(
    work: UnitOfWork, deliverable_id: int, act: permissions.Action
) -> tuple[Deliverable, Campaign]:
    """A post with its campaign, locked, if the actor may do `act` with it and the calendar is open."""
    deliverable = lookup.deliverable(work, deliverable_id)
    campaign = planned_campaign(work, deliverable.campaign_id, act)
    work.session.refresh(deliverable)
    return deliverable, campaign


def note(work: UnitOfWork, deliverable: Deliverable, action: str, **details: Any) -> None:
    """Append to the record what was done with a post."""
    audit.log(
        work,
        action,
        campaign_id=deliverable.campaign_id,
        subject="deliverable",
        subject_id=deliverable.id,
        **details,
    )
