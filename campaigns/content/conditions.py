"""Conditions under which posts were approved: each is a task, and until all are met nothing of the post goes out."""

from collections.abc import Collection, Iterator

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from campaigns.approvals import approvals
from campaigns.content.publishing_task import ask_for_link
from campaigns.core import audit
from campaigns.core.errors import NotPermitted, NotPossible
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.influencers.influencer_news import tell_influencer
from campaigns.messages import notices
from campaigns.people import lookup, outsiders, permissions
from campaigns.steps.purpose import Purpose
from campaigns.tasks import tasks
from campaigns.tasks.deadlines import due
from campaigns.tasks.task_lookup import any_task, open_task
from campaigns.tasks.verdicts import standing_verdicts
from storage.enums import DeliverableStatus, NoticeKind, Outcome, Role, TaskKind, TaskState
from storage.models import Approval, Campaign, Decision, Deliverable, Task, Verdict, Version


def let_out(
    work: UnitOfWork,
    deliverable: Deliverable,
    approval: Approval,
    decision: Decision,
    belongs_to: Purpose,
    *,
    is_time: bool = True,
) -> None:
    """Have an approved post go out: its creator reads so and, once it `is_time`, its link is asked for.

    Where it was approved with conditions, or some of an earlier round are not met, that waits until they are.
    """
    if _owe(work, deliverable, approval, decision) or (
        approval.round > 1 and unmet(work.session, deliverable.id)
    ):
        return
    if is_time:
        ask_for_link(work, deliverable, belongs_to)
    tell_influencer(work, deliverable, approval, decision)


def unmet(session: Session, deliverable_id: int) -> list[Task]:
    """The conditions on a post that nobody has met yet, the oldest first."""
    return unmet_on(session, [deliverable_id])


def unmet_on(session: Session, deliverable_ids: Collection[int]) -> list[Task]:
    """The same of several posts."""
    return list(session.scalars(_OPEN.where(Task.deliverable_id.in_(deliverable_ids))))


def call_off(work: UnitOfWork, deliverable: Deliverable, why: str) -> None:
    """Have nobody see to conditions on a post that does not go out."""
    tasks.call_off(work, unmet(work.session, deliverable.id), why)


def refuse_unmet(session: Session, deliverable: Deliverable) -> None:
    """Raise NotPossible while a post waits for a condition: it is not published before that is met."""
    waiting = unmet(session, deliverable.id)
    if waiting:
        raise NotPossible(
            f"{deliverable.title} is approved with a condition that is not met yet: “{(waiting[0].note or '')[:300]}”. "
            "Whoever has the task says so once it is done."
        )


@use_case
def meet(work: UnitOfWork, task_id: int) -> None:
    """Say that a condition is met; after the last one the post goes out."""
    campaign = lookup.open_campaign(
        work, any_task(work, task_id).campaign_id, permissions.Action.SEE_PROGRESS
    )
    task = open_task(work, task_id)
    if task.kind is not TaskKind.CONDITION:
        raise NotPossible("This task is no condition. `/tasks` shows how it is done.")
    if work.actor.user_id not in tasks.assignees_of(work.session, campaign, task):
        raise NotPermitted("This is for whoever has the task. The owner can give it to you.")
    deliverable = work.session.get_one(Deliverable, task.deliverable_id)
    tasks.close_task(work, task, "The condition is met")
    audit.log(
        work, "condition met", campaign_id=campaign.id, subject="deliverable", subject_id=deliverable.id,
        condition=task.note,
    )  # fmt: skip
    _tell(work, campaign, deliverable, task)
    work.session.flush()
    if deliverable.status is DeliverableStatus.APPROVED and not unmet(work.session, deliverable.id):
        _go_out(work, deliverable)
    advance(work, campaign)


def _go_out(work: UnitOfWork, deliverable: Deliverable) -> None:
    settled = approvals.settled(work, deliverable)
    if settled is None:
        return
    if deliverable.slot_at is None or deliverable.slot_at <= work.at:
        ask_for_link(work, deliverable, Purpose.PUBLISHING)
    tell_influencer(work, deliverable, *settled)


def _tell(work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, task: Task) -> None:
    """Whoever set a condition hears that it is met."""
    about = {"deliverable_id": deliverable.id, "about": task.note}
    people = {one for query in (_DECIDED, _SAID) for one in work.session.scalars(query, about)}
    notices.tell(
        work, sorted(people - {work.actor.user_id}), NoticeKind.CONDITION_MET, campaign, title=deliverable.title,
        deliverable_id=deliverable.id, condition=task.note, by=work.actor.user_id,
    )  # fmt: skip


def _owe(work: UnitOfWork, deliverable: Deliverable, approval: Approval, decision: Decision) -> bool:
    """Make a task for the maker of each condition, but of one that is open already; whether there was any."""
    found = dict.fromkeys(_conditions(work.session, deliverable, approval, decision))
    is_open = {task.note for task in unmet(work.session, deliverable.id)} if found else set()
    campaign = work.session.get_one(Campaign, deliverable.campaign_id)
    for condition in [one for one in found if one not in is_open]:
        role, maker = _maker(work.session, deliverable, approval)
        task = tasks.open_task(
            work, campaign, None, TaskKind.CONDITION, role, deliverable_id=deliverable.id,
            due_at=due(campaign, deliverable, TaskKind.CONDITION, work.at),
        )  # fmt: skip
        task.user_id, task.note = maker, condition
    return bool(found)


def _conditions(
    session: Session, deliverable: Deliverable, approval: Approval, decision: Decision
) -> Iterator[str]:
    """Those of the decision, or of everybody whose verdict counts; where earlier rounds stand, of those too."""
    if approval.policy is None:
        yield from filter(None, [decision.condition])
        return
    questions = [approval]
    made: set[str | None] = set()
    if approval.policy["stands"]:
        questions = list(session.scalars(_ROUNDS.where(Approval.deliverable_id == deliverable.id)))
        made = set(session.scalars(_NOTES.where(Task.deliverable_id == deliverable.id)))
    for said in standing_verdicts(session, questions).values():
        for one in said:
            counts = one.outcome is Outcome.APPROVE and bool(one.levels)
            if counts and one.condition and one.condition not in made:
                yield one.condition


def _maker(session: Session, deliverable: Deliverable, approval: Approval) -> tuple[Role, str | None]:
    """Who sees to a condition: whoever handed in last of what was asked about; for creators, who looks after them."""
    if deliverable.participation_id is not None:
        return Role.CONTENT_SPECIALIST, None
    halves = [one for one in (approval.asset_id, approval.copy_id) if one]
    last = max((session.get_one(Version, one) for one in halves), key=lambda one: (one.handed_in_at, one.id))
    role = Role.DESIGN_TEAM if last.id == approval.asset_id else Role.COPYWRITER
    return role, None if outsiders.is_outsider(last.handed_in_by) else last.handed_in_by


_OPEN = select(Task).where(Task.kind == TaskKind.CONDITION, Task.state == TaskState.OPEN).order_by(Task.id)
_NOTES = select(Task.note).where(Task.kind == TaskKind.CONDITION)
_DECIDED = (
    select(Decision.decided_by)
    .join(Approval, Approval.id == Decision.approval_id)
    .where(Approval.deliverable_id == bindparam("deliverable_id"), Decision.condition == bindparam("about"))
)
_SAID = (
    select(Verdict.given_by)
    .join(Approval, Approval.id == Verdict.approval_id)
    .where(Approval.deliverable_id == bindparam("deliverable_id"), Verdict.condition == bindparam("about"))
)
_ROUNDS = select(Approval).where(Approval.policy.is_not(None)).order_by(Approval.id)
