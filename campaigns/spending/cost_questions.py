"""A cost beyond the budget: the Marketing Director is asked about it, and it counts once it is approved."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.approvals import approvals
from campaigns.core import audit
from campaigns.core.business_time import business_days
from campaigns.core.errors import NotPossible
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.spending import foreign_amount
from campaigns.spending.budget import budget_status
from campaigns.spending.cost_form import EnteredCost, as_recorded
from campaigns.spending.foreign_amount import ForeignAmount
from campaigns.steps.purpose import Purpose
from campaigns.tasks import tasks
from storage.enums import ApprovalState, ApprovalSubject, CostState, Platform, Role, TaskKind
from storage.models import Approval, Campaign, Cost, Task


@dataclass(frozen=True)
class AskedCost:
    """A cost that the Director is asked about: as it shall be, and how much of it is promised already."""

    cost_id: int
    wanted: EnteredCost
    promised: Money


def goes_beyond(work: UnitOfWork, campaign: Campaign, wanted: EnteredCost, promised: Money) -> bool:
    """Whether a cost takes more than it did (`promised`), and more than the budget holds."""
    more = wanted.promised - promised
    return more.minor > 0 and more > budget_status(work.session, campaign).left


def ask_director(work: UnitOfWork, campaign: Campaign, cost: Cost, wanted: EnteredCost) -> None:
    """Ask whether a cost may be as it is `wanted`; an older question about it is superseded by this one."""
    before = last_question(work.session, cost)
    if before is not None and before.state is ApprovalState.OPEN:
        task = work.session.get_one(Task, before.task_id)
        approvals.supersede(work, task)
    else:
        task = _task(work, campaign)
    approvals.ask_about_cost(work, campaign, task, _proposal(cost, wanted))


def take_back(work: UnitOfWork, cost: Cost, why: str) -> None:
    """Ask no longer about a cost, and say why."""
    question = last_question(work.session, cost)
    if question is not None and question.state is ApprovalState.OPEN:
        tasks.call_off(work, [work.session.get_one(Task, question.task_id)], why)


def refuse_while_settling(work: UnitOfWork, cost: Cost) -> None:
    """Raise NotPossible while the decision on a cost can still be undone."""
    question = last_question(work.session, cost)
    if question is not None and question.state is ApprovalState.DECIDED:
        raise NotPossible(
            "The Marketing Director has just decided on this cost. Wait until the decision takes effect."
        )


def approve_cost(work: UnitOfWork, proposal: Mapping[str, Any]) -> None:
    """Let a cost beyond the budget be what was asked for, now that the Director approved it."""
    cost = work.session.get_one(Cost, int(proposal["cost_id"]))
    write(cost, _wanted(proposal, ""))
    audit.log(work, "cost approved", campaign_id=cost.campaign_id, subject="cost", subject_id=cost.id)


def write(cost: Cost, wanted: EnteredCost) -> None:
    """Put what was entered onto a cost's row."""
    cost.what, cost.amount_minor = wanted.what, wanted.amount.minor
    cost.state, cost.platform = wanted.state, wanted.platform
    foreign_amount.write(cost, wanted.foreign)


def asked_about(session: Session, approval: Approval) -> AskedCost | None:
    """The cost that a question is about; None for one about something else."""
    cost_id = approval.proposal.get("cost_id")
    cost = session.get(Cost, int(cost_id)) if cost_id else None
    if cost is None:
        return None
    campaign = session.get_one(Campaign, cost.campaign_id)
    wanted = _wanted(approval.proposal, campaign.currency)
    return AskedCost(cost.id, wanted, as_recorded(cost, campaign).promised)


def last_question(session: Session, cost: Cost) -> Approval | None:
    """The newest question about a cost, whatever became of it."""
    return last_questions(session, cost.campaign_id).get(cost.id)


def last_questions(session: Session, campaign_id: int) -> dict[int, Approval]:
    """The newest question about each cost of a campaign that was ever asked about, by the cost's number."""
    of_costs = (Approval.subject == ApprovalSubject.OVERSPEND) & Approval.terms_id.is_(None)
    mine = select(Approval).where(Approval.campaign_id == campaign_id, of_costs).order_by(Approval.id)
    return {int(one.proposal["cost_id"]): one for one in session.scalars(mine)}


def _task(work: UnitOfWork, campaign: Campaign) -> Task:
    due = business_days(2)(campaign, work.at)
    task = tasks.open_task(
        work, campaign, Purpose.COSTING, TaskKind.OVERSPEND, Role.MARKETING_DIRECTOR, due_at=due
    )
    work.session.flush()
    return task


def _proposal(cost: Cost, wanted: EnteredCost) -> dict[str, Any]:
    return {
        "cost_id": cost.id,
        "what": wanted.what,
        "amount_minor": wanted.amount.minor,
        "state": wanted.state.value,
        "platform": wanted.platform.value if wanted.platform else None,
        **({"foreign": wanted.foreign.to_json()} if wanted.foreign else {}),
    }


def _wanted(proposal: Mapping[str, Any], currency: str) -> EnteredCost:
    platform = Platform(proposal["platform"]) if proposal["platform"] else None
    amount = Money(int(proposal["amount_minor"]), currency)
    foreign = ForeignAmount.from_json(proposal.get("foreign"))
    return EnteredCost(proposal["what"], amount, CostState(proposal["state"]), platform, foreign)
