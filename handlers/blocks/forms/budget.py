"""A campaign's money: what is planned, committed, spent and left, and the form for a further cost."""

from collections.abc import Sequence

from campaigns.money import Money
from campaigns.spending.budget import BudgetStanding
from campaigns.spending.platform_money import PlatformMoney
from handlers.blocks.forms.campaign_parts import PLATFORMS
from handlers.blocks.kit import (
    Block,
    Blocks,
    View,
    actions,
    button,
    context,
    divider,
    fields,
    modal,
    section,
    select_input,
    text_input,
)
from handlers.blocks.text import literal, person
from handlers.ids import Do, Form
from handlers.values import Target
from storage.models import Campaign, Cost
from storage.words import CostState, Platform

STATES = (
    (CostState.PLANNED.value, "Planned: not promised yet"),
    (CostState.COMMITTED.value, "Committed: promised, not paid"),
    (CostState.SPENT.value, "Spent: paid"),
)
WAITS = "That cost goes beyond the budget. It is planned, and counts once the Marketing Director approves it."


def budget_view(
    campaign: Campaign,
    money: BudgetStanding,
    costs: Sequence[Cost],
    platforms: Sequence[PlatformMoney] = (),
    *,
    may_change: bool,
    waits: bool = False,
) -> View:
    """How a campaign's money stands, in all and by platform; `waits` says that the last cost is not counted."""
    verdict = "⚠️ Over budget" if money.is_over else "Within budget"
    blocks: Blocks = [
        section(f"*{literal(campaign.name, 100)}*\n{verdict}"),
        fields(
            [
                ("Budget", money.budget.show()),
                ("Left", money.left.show()),
                ("Fees and shipping agreed", money.fees.show()),
                ("Other costs committed", money.committed.show()),
                ("Other costs spent", money.spent.show()),
                ("Planned, not promised", money.planned.show()),
                ("Promised in all", money.total.show()),
            ]
        ),
    ]
    blocks += [_platform(one) for one in platforms]
    if waits:
        blocks.append(context("⏳ " + WAITS))
    if may_change:
        target = Target(campaign=campaign.id)
        is_split = any(one.allocated is not None for one in platforms)
        split = button("Change the split…", Do.CHANGE_SPLIT, target) if is_split else None
        blocks.append(actions(button("Add cost…", Do.ADD_COST, target), split))
    if costs:
        blocks += [divider(), *(_cost(cost, campaign.currency) for cost in costs)]
    return modal(None, "Budget", blocks, target=Target(campaign=campaign.id))


def _platform(one: PlatformMoney) -> Block:
    name = one.platform.label if one.platform else "No platform"
    given = f"given {one.allocated.show()} · " if one.allocated is not None else ""
    left = f" · left {one.left.show()}" if one.left is not None else ""
    warning = "⚠️ " if one.left is not None and one.left.minor < 0 else ""
    return section(
        f"{warning}*{name}*\n{given}planned {one.planned.show()} · committed {one.committed.show()} · "
        f"spent {one.spent.show()}{left}"
    )


def split_form(campaign: Campaign, split: Sequence[tuple[Platform, Money]]) -> View:
    """What each platform is given; together it must be the budget."""
    budget = Money(campaign.budget_minor, campaign.currency)
    blocks: Blocks = [
        section(f"*{literal(campaign.name, 100)}*\nTogether the platforms get the budget: {budget.show()}.")
    ]
    blocks += [
        text_input(
            f"amount_{platform.value}", f"{platform.label} in {campaign.currency}", value=amount.as_typed()
        )
        for platform, amount in split
    ]
    target = Target(campaign=campaign.id)
    return modal(Form.SPLIT, "Split the budget", blocks, submit="Split", close="Cancel", target=target)


def _cost(cost: Cost, currency: str) -> Block:
    where = f" · {cost.platform.label}" if cost.platform else ""
    amount = Money(cost.amount_minor, currency).show()
    return section(
        f"{literal(cost.what, 200)}\n{amount} · {cost.state.value}{where} · {person(cost.entered_by)}"
    )


def cost_form(campaign: Campaign) -> View:
    """A cost beside the creators' fees."""
    blocks = [
        text_input("what", "What is it for?", placeholder="Samples for twelve creators"),
        text_input("amount", f"Amount in {campaign.currency}", placeholder="250"),
        select_input("state", "How firm is it?", STATES),
        select_input("platform", "Platform", PLATFORMS, optional=True),
    ]
    return modal(Form.COST, "Add cost", blocks, submit="Add", target=Target(campaign=campaign.id))
