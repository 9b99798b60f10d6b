"""A campaign's money: what is planned, committed, spent and left, and how it is split."""

from collections.abc import Sequence

from campaigns.core.money import Money
from campaigns.spending.budget import BudgetStatus
from campaigns.spending.platform_money import PlatformMoney
from handlers.blocks.kit.elements import Block, Blocks, View, actions, button, context, fields, modal, section
from handlers.blocks.kit.inputs import text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from storage.enums import Platform
from storage.models import Campaign

WAITS = "That goes beyond the budget, and counts once whoever decides on money approves it."


def budget_view(
    campaign: Campaign,
    money: BudgetStatus,
    costs: Sequence[Block],
    platforms: Sequence[PlatformMoney] = (),
    *,
    may_change: bool,
    waits: bool = False,
) -> View:
    """How a campaign's money stands, in all, by platform and cost by cost; `waits` says that one is not counted."""
    state = "⚠️ Over budget" if money.is_over else "Within budget"
    blocks: Blocks = [
        section(f"*{literal(campaign.name, 100)}*\n{state}"),
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
        reference = Reference(campaign=campaign.id)
        is_split = any(one.allocated is not None for one in platforms)
        split = button("Change the split…", ActionId.CHANGE_SPLIT, reference) if is_split else None
        blocks.append(actions(button("Add cost…", ActionId.ADD_COST, reference), split))
    return modal(None, "Budget", [*blocks, *costs], reference=Reference(campaign=campaign.id))


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
    reference = Reference(campaign=campaign.id)
    return modal(
        FormId.SPLIT, "Split the budget", blocks, submit="Split", close="Cancel", reference=reference
    )
