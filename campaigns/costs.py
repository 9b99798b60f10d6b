"""Recording costs beside the creators' fees, and looking at a campaign's money."""

from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import entry, finding, permissions, record
from campaigns.budget import BudgetStanding, standing
from campaigns.desk import Work, use_case
from campaigns.errors import NotUnderstood
from campaigns.forms import Entries, Form
from campaigns.money import parse_money
from campaigns.workflows.course import advance
from storage.models import Campaign, Cost
from storage.words import CostState


def seen_budget(work: Work, campaign: Campaign) -> BudgetStanding:
    """How a campaign's money stands, for those who may see it."""
    permissions.authorize(work, permissions.Action.SEE_MONEY, campaign)
    return standing(work.session, campaign)


@use_case
def add_cost(work: Work, campaign_id: int, entries: Entries) -> Cost:
    """Record a cost: what it is for, how much, how firm, and for which platform."""
    campaign = finding.open_campaign(work, campaign_id, permissions.Action.MANAGE)
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
    cost = Cost(
        workspace_id=work.workspace_id, campaign_id=campaign.id, what=what, amount_minor=amount.minor,
        state=state, platform=platform, entered_by=work.actor.user_id, entered_at=work.at,
    )  # fmt: skip
    work.session.add(cost)
    work.session.flush()
    record.note(work, "cost added", campaign_id=campaign.id, subject="cost", subject_id=cost.id)
    advance(work, campaign)
    return cost


def latest(session: Session, campaign: Campaign, most: int = 20) -> list[Cost]:
    """The costs that were recorded last, newest first."""
    mine = select(Cost).where(Cost.campaign_id == campaign.id).order_by(Cost.id.desc()).limit(most)
    return list(session.scalars(mine))


def _state(text: str) -> CostState:
    try:
        return CostState(text.strip().lower())
    except ValueError:
        raise NotUnderstood("Choose planned, committed or spent.") from None
