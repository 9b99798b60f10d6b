"""Recording costs beside the creators' fees, changing and withdrawing them, and looking at a campaign's money."""

from dataclasses import replace

from sqlalchemy import select

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.business_time import today
from campaigns.core.errors import NotFound, OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.messages import notices
from campaigns.parsing.forms import Entries
from campaigns.people import lookup, permissions
from campaigns.spending import foreign_amount
from campaigns.spending.budget import BudgetStatus, budget_status
from campaigns.spending.cost_form import EnteredCost, read_cost
from campaigns.spending.cost_lines import CostLine, line_of
from campaigns.spending.cost_questions import (
    ask_director,
    goes_beyond,
    refuse_while_settling,
    take_back,
    write,
)
from storage.enums import CostState, NoticeKind
from storage.models import Campaign, Cost


def seen_budget(work: UnitOfWork, campaign: Campaign) -> BudgetStatus:
    """How a campaign's money stands, for those who may see it."""
    permissions.authorize(work, permissions.Action.SEE_MONEY, campaign)
    return budget_status(work.session, campaign)


@use_case
def add_cost(work: UnitOfWork, campaign_id: int, entries: Entries) -> Cost:
    """Record a cost: what it is for, how much, how firm, and for which platform.

    Beyond the budget it is only planned until the Director approves it.
    """
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    entered = read_cost(entries, campaign, today(campaign, work.at))
    beyond = goes_beyond(work, campaign, entered, Money.zero(campaign.currency))
    cost = Cost(
        workspace_id=work.workspace_id, campaign_id=campaign.id, what=entered.what,
        amount_minor=entered.amount.minor, state=CostState.PLANNED if beyond else entered.state,
        platform=entered.platform, entered_by=work.actor.user_id, entered_at=work.at,
    )  # fmt: skip
    foreign_amount.write(cost, entered.foreign)
    work.session.add(cost)
    work.session.flush()
    audit.log(work, "cost added", campaign_id=campaign.id, subject="cost", subject_id=cost.id)
    if beyond:
        ask_director(work, campaign, cost, entered)
    advance(work, campaign)
    return cost


@use_case
def change_cost(work: UnitOfWork, cost_id: int, entries: Entries, seen: str = "") -> CostLine:
    """Let a cost be what is entered now; `seen` is the print of the cost as the form showed it.

    What was changed meanwhile raises OutOfDate. Beyond the budget the Director is asked anew: until then a planned
    cost stays planned, and a promised one stays as it was.
    """
    campaign, line = cost_to_change(work, cost_id)
    wanted = read_cost(entries, campaign, today(campaign, work.at))
    if seen and seen != line.seen:
        raise OutOfDate(_meanwhile(line))
    if wanted != (line.waiting or line.recorded):
        _change(work, campaign, line, wanted)
    advance(work, campaign)
    return line_of(work.session, campaign, line.cost)


@use_case
def withdraw_cost(work: UnitOfWork, cost_id: int, reason: str) -> Cost:
    """Say that a cost is not one: it stays on the record with the reason, and counts for nothing."""
    campaign, line = cost_to_change(work, cost_id)
    reason = parsing.parse_reason(reason, most=1000)
    take_back(work, line.cost, "The cost was withdrawn.")
    line.cost.state, line.cost.reason, line.cost.changed_at = CostState.WITHDRAWN, reason, work.at
    audit.log(
        work, "cost withdrawn", campaign_id=campaign.id, subject="cost", subject_id=cost_id,
        was=_said(line.recorded), reason=reason,
    )  # fmt: skip
    _tell_asker(work, campaign, line.cost, "withdrawn")
    advance(work, campaign)
    return line.cost


def _tell_asker(work: UnitOfWork, campaign: Campaign, cost: Cost, what: str) -> None:
    """Have the news that a cost was not approved say what has become of it, in place of its buttons."""
    done = f"<@{work.actor.user_id}> has {what} it since."
    notices.settle(work, campaign, NoticeKind.OUTCOME, {"cost_id": cost.id}, done)


def cost_to_change(work: UnitOfWork, cost_id: int, *, lock: bool = True) -> tuple[Campaign, CostLine]:
    """A cost as it stands, and its campaign, if the actor may change it and it can be changed now."""
    campaign_id = _found(work, cost_id).campaign_id
    campaign = lookup.campaign(work, campaign_id, permissions.Action.MANAGE, lock=lock)
    lookup.refuse_if_over(campaign)
    cost = _found(work, cost_id)
    if cost.state is CostState.WITHDRAWN:
        raise OutOfDate("This cost was withdrawn, and can no longer be changed. Add it anew if it is one.")
    refuse_while_settling(work, cost)
    return campaign, line_of(work.session, campaign, cost)


def _found(work: UnitOfWork, cost_id: int) -> Cost:
    mine = (Cost.workspace_id == work.workspace_id) & (Cost.id == cost_id)
    found = work.session.scalar(select(Cost).where(mine))
    if found is None:
        raise NotFound("There is no such cost. `/campaign budget NAME` shows those there are.")
    return found


def _change(work: UnitOfWork, campaign: Campaign, line: CostLine, wanted: EnteredCost) -> None:
    beyond = goes_beyond(work, campaign, wanted, line.recorded.promised)
    if not beyond:
        take_back(work, line.cost, "The cost was changed, and no longer goes beyond the budget.")
        write(line.cost, wanted)
    elif line.cost.state is CostState.PLANNED:
        write(line.cost, replace(wanted, state=CostState.PLANNED))
    line.cost.changed_at = work.at
    audit.log(
        work, "cost changed", campaign_id=campaign.id, subject="cost", subject_id=line.cost.id,
        was=_said(line.recorded), wanted=_said(wanted),
    )  # fmt: skip
    _tell_asker(work, campaign, line.cost, "changed")
    if beyond:
        ask_director(work, campaign, line.cost, wanted)


def _meanwhile(line: CostLine) -> str:
    now = line.waiting or line.recorded
    return (
        f"This cost has changed meanwhile. It is now {now.in_words}, {now.state.value}, for “{now.what[:200]}”. "
        "Close this form and open it again."
    )


def _said(cost: EnteredCost) -> dict[str, object]:
    """A cost for the record of who did what."""
    return {
        "what": cost.what,
        "amount_minor": cost.amount.minor,
        "state": cost.state.value,
        "platform": cost.platform.value if cost.platform else None,
        **({"foreign": cost.foreign.to_json()} if cost.foreign else {}),
    }
