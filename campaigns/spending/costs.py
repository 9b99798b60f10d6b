"""Recording costs beside the creators' fees, and looking at a campaign's money."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import entry, finding, permissions, record
from campaigns.calendar import business_days
from campaigns.deciding.approvals import ask_about_cost
from campaigns.desk import Work, use_case
from campaigns.errors import NotUnderstood
from campaigns.money import Money, parse_money
from campaigns.setup.forms import Entries, Form
from campaigns.spending.budget import BudgetStanding, standing
from campaigns.workflows.course import advance
from storage.models import Approval, Campaign, Cost, Task
from storage.words import CostState, Platform, Role, TaskKind


def seen_budget(work: Work, campaign: Campaign) -> BudgetStanding:
    """How a campaign's money stands, for those who may see it."""
    permissions.authorize(work, permissions.Action.SEE_MONEY, campaign)
    return standing(work.session, campaign)


@use_case
def add_cost(work: Work, campaign_id: int, entries: Entries) -> Cost:
    """Record a cost: what it is for, how much, how firm, and for which platform.

    Beyond the budget it is only planned until the Director approves it.
    """
    campaign = finding.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    what, amount, state, platform = _read(entries, campaign)
    beyond = state is not CostState.PLANNED and _goes_beyond(work, campaign, amount)
    cost = Cost(
        workspace_id=work.workspace_id, campaign_id=campaign.id, what=what, amount_minor=amount.minor,
        state=CostState.PLANNED if beyond else state, platform=platform,
        entered_by=work.actor.user_id, entered_at=work.at,
    )  # fmt: skip
    work.session.add(cost)
    work.session.flush()
    record.note(work, "cost added", campaign_id=campaign.id, subject="cost", subject_id=cost.id)
    if beyond:
        _ask_director(work, campaign, cost, state)
    advance(work, campaign)
    return cost


def approve_cost(work: Work, proposal: Mapping[str, Any]) -> None:
    """Let a cost beyond the budget count as what it was entered as, now that the Director approved it."""
    cost = work.session.get_one(Cost, int(proposal["cost_id"]))
    cost.state = CostState(proposal["state"])
    record.note(work, "cost approved", campaign_id=cost.campaign_id, subject="cost", subject_id=cost.id)


def asked_about(session: Session, approval: Approval) -> Cost | None:
    """The cost that a question is about; None for one about something else."""
    cost_id = approval.proposal.get("cost_id")
    return session.get(Cost, int(cost_id)) if cost_id else None


def _goes_beyond(work: Work, campaign: Campaign, amount: Money) -> bool:
    """Whether the budget does not hold this cost too; who may raise the budget need not be asked."""
    if permissions.may(work, permissions.Action.RAISE_BUDGET, campaign):
        return False
    return amount > standing(work.session, campaign).left


def _ask_director(work: Work, campaign: Campaign, cost: Cost, state: CostState) -> None:
    task = Task(
        workspace_id=work.workspace_id, campaign_id=campaign.id, step="cost", kind=TaskKind.OVERSPEND,
        role=Role.MARKETING_DIRECTOR, opened_at=work.at, due_at=business_days(2)(campaign, work.at),
    )  # fmt: skip
    work.session.add(task)
    work.session.flush()
    ask_about_cost(work, campaign, task, cost, state)


def _read(entries: Entries, campaign: Campaign) -> tuple[str, Money, CostState, Platform | None]:
    form = Form(entries)
    purpose = partial(entry.parse_text, most=400, subject="The cost", required=True)
    what = form.required("what", purpose, "what the money is for")
    money = partial(parse_money, default_currency=campaign.currency, only=True)
    amount = form.required("amount", money, "the amount, such as 250")
    state = form.required("state", _state, "whether it is planned, committed or spent")
    platform = form.optional("platform", entry.parse_platform)
    if amount is not None and amount.minor == 0:
        form.refuse("amount", "Enter an amount above zero.")
    form.check()
    assert what is not None and amount is not None and state is not None  # noqa: S101, PT018 - `check` refused
    return what, amount, state, platform


def latest(session: Session, campaign: Campaign, most: int = 20) -> list[Cost]:
    """The costs that were recorded last, newest first."""
    mine = select(Cost).where(Cost.campaign_id == campaign.id).order_by(Cost.id.desc()).limit(most)
    return list(session.scalars(mine))


def _state(text: str) -> CostState:
    try:
        return CostState(text.strip().lower())
    except ValueError:
        raise NotUnderstood("Choose planned, committed or spent.") from None
