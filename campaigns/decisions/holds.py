"""Putting a request on hold until a day: nobody is asked or reminded meanwhile, and it comes back by itself."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from campaigns import parsing
from campaigns.core import audit, schedule
from campaigns.core.business_time import moment, said_day, today
from campaigns.core.errors import NotFound, NotPermitted, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions.approvers import refuse_undecidable
from campaigns.decisions.decidable import Decidable, decidable
from campaigns.engine.runner import advance
from campaigns.messages import cards, notices
from campaigns.outside import links
from campaigns.people import lookup, permissions, roles
from campaigns.people.permissions import Action
from campaigns.tasks import on_hold
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.kinds import what_to_do
from storage.enums import DueKind, NoticeKind, TaskState
from storage.models import Campaign, Deliverable, Task

MOST_DAYS = 90
COMES_BACK = time(9, 0)
"""When a request comes back on its day, where its campaign lives."""


@use_case
def hold(work: UnitOfWork, approval_id: int, until: date, why: str) -> Task:
    """Have a request wait until a day: for whoever may decide on it now. One that is on hold gets the new day."""
    asked = decidable(work, approval_id)
    links.refuse_spent(work)
    deciding = refuse_undecidable(work, asked, even_on_hold=True)
    if deciding.request is not None and not deciding.request.levels_of(work.actor.user_id):
        raise NotPermitted("Others decide on this and hear what you think, so only they put it on hold.")
    back_at = _moment(work, asked, until)
    why = parsing.parse_reason(why, "Say what it waits for.", field="why", most=500)
    task = asked.task
    task.held_until, task.held_by, task.held_why = back_at, work.actor.user_id, why
    schedule.schedule(work, asked.campaign.id, DueKind.HOLD_ENDS, back_at, task.id)
    audit.log(
        work, "put on hold", campaign_id=asked.campaign.id, subject="approval", subject_id=approval_id,
        until=until.isoformat(), reason=why,
    )  # fmt: skip
    _tell(work, asked, until, why)
    cards.mark_campaign(work, asked.campaign.id)
    return task


@use_case
def lift(work: UnitOfWork, task_id: int) -> Task:
    """End a hold before its day: for who put it on hold, whoever may decide, and who looks after the campaign.

    Who only advises on it, in Slack or by a link, lifts no hold of others.
    """
    task = work.session.scalar(select(Task).where(Task.workspace_id == work.workspace_id, Task.id == task_id))
    if task is None:
        raise NotFound("There is no such task. `/tasks` shows what waits for you.")
    if work.actor.by_link is not None and not _is_of_link(work, task_id):
        raise NotPermitted("This is not for you to lift. `/tasks` shows what waits for you.")
    links.refuse_spent(work)
    action = Action.SEE_PROGRESS if work.actor.by_link is None else Action.DECIDE_CONTENT
    campaign = work.session.get_one(Campaign, task.campaign_id, with_for_update=True, populate_existing=True)
    work.session.refresh(task)
    eligible = Assignees(work.session, campaign, [task])
    is_asked, request = work.actor.user_id in eligible.of(task), eligible.request(task)
    if not is_asked:
        permissions.authorize(work, action, campaign)
    lookup.refuse_if_over(campaign)
    if task.held_until is None or task.state is not TaskState.OPEN:
        raise OutOfDate("This is not on hold any more.")
    may_decide = is_asked or work.actor.by_link is not None
    if request is not None:
        may_decide = bool(request.levels_of(work.actor.user_id))
    is_theirs = may_decide or work.actor.user_id == task.held_by
    if not is_theirs and not permissions.may(work, Action.REASSIGN, campaign):
        raise NotPermitted(f"Only <@{task.held_by}>, whoever decides, and the owner lift this hold.")
    schedule.call_off(work, campaign.id, DueKind.HOLD_ENDS, task.id)
    audit.log(work, "hold lifted", campaign_id=campaign.id, subject="task", subject_id=task.id)
    on_hold.ask_again(work, campaign, [task])
    advance(work, campaign)
    return task


def end(work: UnitOfWork, campaign: Campaign, task_ids: Sequence[int]) -> None:
    """The day has come until which requests were on hold: they are asked again."""
    mine = Task.id.in_(task_ids) & (Task.state == TaskState.OPEN)
    found = work.session.scalars(select(Task).where(mine).order_by(Task.id)).all()
    over = [task for task in found if task.held_until is not None and task.held_until <= work.at]
    for task in over:
        audit.log(work, "hold ended", campaign_id=campaign.id, subject="task", subject_id=task.id)
    on_hold.ask_again(work, campaign, over)


def _moment(work: UnitOfWork, asked: Decidable, until: date) -> datetime:
    """When it comes back; NotUnderstood for a day that is no use."""
    now = today(asked.campaign, work.at)
    if until <= now:
        raise NotUnderstood("Choose a day that is still to come.", field="until")
    if until > now + timedelta(days=MOST_DAYS):
        raise NotUnderstood(f"Choose a day within the next {MOST_DAYS} days.", field="until")
    back_at = moment(asked.campaign, until, COMES_BACK)
    post = _post(work, asked)
    if post is not None and on_hold.is_too_long(asked.campaign, post, back_at, work.at):
        raise NotUnderstood(_too_long(asked.campaign, post), field="until")
    return back_at


def _too_long(campaign: Campaign, post: Deliverable) -> str:
    day = today(campaign, post.slot_at) if post.slot_at else post.publish_on
    first = "have it moved in the calendar" if post.slot_at else "have another day agreed with its creator"
    when = f" on {said_day(day)}" if day else ""
    return f"It is to be published{when}. Choose an earlier day, or {first} first."


def _post(work: UnitOfWork, asked: Decidable) -> Deliverable | None:
    post_id = asked.approval.deliverable_id
    return work.session.get_one(Deliverable, post_id) if post_id is not None else None


def _tell(work: UnitOfWork, asked: Decidable, until: date, why: str) -> None:
    """Whoever else is asked, who handed it in or asked, and the owner hear that it waits."""
    eligible = Assignees(work.session, asked.campaign, [asked.task])
    people = {
        *eligible.of(asked.task),
        *asked.handed_in_by,
        roles.standing_owner(work.session, asked.campaign),
    }
    people |= set() if asked.approval.deliverable_id else {asked.approval.asked_by}
    post = _post(work, asked)
    notices.tell(
        work, sorted(people - {work.actor.user_id}), NoticeKind.ON_HOLD, asked.campaign, until=until.isoformat(),
        why=why, by=work.actor.user_id, task_id=asked.task.id, words=what_to_do(asked.task),
        deliverable_id=post.id if post else None,
    )  # fmt: skip


def _is_of_link(work: UnitOfWork, task_id: int) -> bool:
    """Whether the actor's link is for the question of this task."""
    by_link = work.actor.by_link
    if by_link is None or by_link.approval_id is None:
        return False
    return decidable(work, by_link.approval_id, lock=False).task.id == task_id
