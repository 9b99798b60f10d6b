"""Changing by hand how a campaign's budget is split over its platforms."""

from collections.abc import Mapping, Sequence
from functools import partial

from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.money import Money, parse_money, total
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.parsing.forms import Entries, FormReader
from campaigns.people import lookup, permissions
from campaigns.spending import allocation
from storage.enums import Platform
from storage.models import Campaign


@use_case
def change_split(work: UnitOfWork, campaign_id: int, amounts: Mapping[Platform, Money]) -> None:
    """Give each platform an amount by hand; together they must be the budget."""
    campaign = lookup.open_campaign(work, campaign_id, permissions.Action.MANAGE)
    split = allocation.parts(work.session, campaign)
    if not split:
        raise NotPossible(f"{campaign.name} has no platforms, so its budget is not split.")
    budget = Money(campaign.budget_minor, campaign.currency)
    given = total(amounts.values(), campaign.currency)
    if set(amounts) != {part.platform for part in split}:
        raise NotUnderstood("The platforms have changed since. Open the form again.")
    if given != budget:
        difference, word = (budget - given, "missing") if given < budget else (given - budget, "too much")
        raise NotUnderstood(
            f"Together that is {given.show()}, and the budget is {budget.show()}: {difference.show()} is {word}.",
            field=f"amount_{split[-1].platform.value}",
        )
    allocation.store(work, campaign, split, [amounts[part.platform].minor for part in split])
    advance(work, campaign)


def read_split(entries: Entries, campaign: Campaign, split: Sequence[Platform]) -> dict[Platform, Money]:
    """The amounts that a form gives to each platform, in fields named amount_instagram and so on."""
    form = FormReader(entries)
    money = partial(parse_money, default_currency=campaign.currency, only=True)
    read = {
        platform: form.required(f"amount_{platform.value}", money, f"the amount for {platform.label}, or 0")
        for platform in split
    }
    form.check()
    return {platform: amount for platform, amount in read.items() if amount is not None}
