"""Asking for a one-off approval, and taking that back."""

from datetime import datetime, timedelta

from campaigns.approvals import approvals
from campaigns.core import audit
from campaigns.core.business_time import CLOSE_OF_BUSINESS, business_days, moment, today
from campaigns.core.errors import NotPermitted, NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.messages import cards, notices
from campaigns.one_offs import own_run
from campaigns.one_offs.request import DUE, PEOPLE, OneOff
from campaigns.people import lookup, permissions, roles
from campaigns.policies.wording import words_of
from campaigns.tasks import task_lookup, tasks
from storage.enums import NoticeKind, Role, TaskKind
from storage.models import Approval, Campaign, Workspace

DAYS = 2
"""So many working days those who decide have, where nobody says by when."""
MOST_DAYS = 365


@use_case
def ask(work: UnitOfWork, request: OneOff) -> Approval:
    """Ask people for their approval; the outcome comes to whoever asks, and into the thread that it is about."""
    permissions.authorize(work, permissions.Action.ASK_FOR_APPROVAL)
    if request.campaign_id is not None:
        campaign = lookup.open_campaign(work, request.campaign_id, permissions.Action.SEE_PROGRESS)
    else:
        campaign = own_run.begin(work, request)
    _refuse_people(work, request)
    task = tasks.open_task(
        work, campaign, None, TaskKind.ONE_OFF, Role.MARKETING_MANAGER, due_at=_due(work, campaign, request)
    )
    task.note = request.title
    work.session.flush()
    approval = approvals.ask_one_off(work, campaign, task, request.policy.as_json(), request.facts)
    audit.log(
        work, "approval asked for", campaign_id=campaign.id, subject="approval", subject_id=approval.id,
        title=request.title, fingerprint=approval.fingerprint,
    )  # fmt: skip
    if request.place.is_reached:
        notices.tell_one(
            work, request.place.channel, NoticeKind.APPROVAL_ASKED, campaign, thread_ts=request.place.thread_ts,
            title=request.title, by=work.actor.user_id, who=words_of(request.policy), task_id=task.id,
            due_at=task.due_at.isoformat() if task.due_at else None,
        )  # fmt: skip
    advance(work, campaign)
    return approval


@use_case
def withdraw(work: UnitOfWork, task_id: int) -> None:
    """Take a question back that nobody has decided: for who asked it, and who looks after its campaign."""
    found = task_lookup.any_task(work, task_id)
    campaign = work.session.get_one(Campaign, found.campaign_id, with_for_update=True, populate_existing=True)
    task = task_lookup.open_task(work, task_id)
    approval = tasks.open_approval(work.session, task)
    if task.kind is not TaskKind.ONE_OFF or approval is None:
        raise NotPermitted(
            "This is no request that can be taken back. If it was just decided, undo that first."
        )
    if approval.asked_by != work.actor.user_id:
        permissions.authorize(work, permissions.Action.REASSIGN, campaign)
    tasks.call_off(work, [task], f"Taken back by <@{work.actor.user_id}>")
    audit.log(
        work, "approval taken back", campaign_id=campaign.id, subject="approval", subject_id=approval.id
    )
    what = f"Taken back by <@{work.actor.user_id}>."
    notices.settle(work, campaign, NoticeKind.APPROVAL_ASKED, {"task_id": task.id}, what)
    work.session.flush()
    cards.mark_tasks(work, campaign.id, [task.id])
    own_run.end(work, campaign)


def _refuse_people(work: UnitOfWork, request: OneOff) -> None:
    """Only full members decide, and nobody on what they ask for themselves, unless the workspace lets people."""
    named = sorted(request.policy.named)
    if roles.not_full_members(work.session, work.workspace_id, named):
        raise NotUnderstood(
            "Guests, apps and deactivated people cannot decide. Choose full members.", field=PEOPLE
        )
    own = work.session.get_one(Workspace, work.workspace_id).self_approval
    if work.actor.user_id in named and not own:
        raise NotUnderstood("You ask for it yourself, so somebody else decides. Choose others.", field=PEOPLE)


def _due(work: UnitOfWork, campaign: Campaign, request: OneOff) -> datetime:
    """The evening of the day that was said; NotUnderstood for one that is no use."""
    now = today(campaign, work.at)
    if request.due_on is None:
        return business_days(DAYS)(campaign, work.at)
    due_at = moment(campaign, request.due_on, CLOSE_OF_BUSINESS)
    if due_at <= work.at:
        raise NotUnderstood("That is past. Choose today before the evening, or a later day.", field=DUE)
    if request.due_on > now + timedelta(days=MOST_DAYS):
        raise NotUnderstood("Choose a day within a year.", field=DUE)
    return due_at
