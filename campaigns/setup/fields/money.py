"""The money of a campaign: currency, budget, and the platforms that the budget is split over."""

from dataclasses import replace
from datetime import date

from campaigns import parsing
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.forms.fields import Field, MoneyField, Values
from campaigns.parsing.forms import FormReader
from campaigns.setup.budget_change import change_budget
from campaigns.spending import allocation
from campaigns.spending.budget import budget_status
from storage.models import Campaign


def _currencies_agree(form: FormReader, values: Values, _today: date) -> None:
    currency, budget = values.get(CURRENCY), values.get(BUDGET)
    if budget and currency and budget.currency != currency:
        form.refuse(
            BUDGET.key, f"The amount says {budget.currency}, the currency field {currency}. Make them agree."
        )


def _set_weights(work: UnitOfWork, campaign: Campaign, weights: parsing.Weights | None) -> None:
    if weights and weights != allocation.weights(work.session, campaign):
        allocation.set_weights(work, campaign, weights)


def _below_promised(work: UnitOfWork, campaign: Campaign, values: Values) -> str | None:
    """What a lower budget would mean for what is promised already."""
    budget = values.get(BUDGET)
    if budget is None or budget.minor >= campaign.budget_minor:
        return None
    promised = budget_status(work.session, campaign).total
    if promised <= budget:
        return None
    over = (promised - budget).show()
    return f"{promised.show()} is promised already, so a budget of {budget.show()} is exceeded by {over} at once."


BUDGET = MoneyField(
    key="budget",
    label="Budget",
    placeholder="12000",
    missing="Enter the budget, such as 12000.",
    only=False,
    check_new=_currencies_agree,
    warn=_below_promised,
    columns=lambda budget: {"budget_minor": budget.minor} if budget else {},
    show=lambda _session, campaign: Money(campaign.budget_minor, campaign.currency).as_typed(),
    edited=True,
    change=change_budget,
    money=True,
)


def another_budget(campaign: Campaign) -> MoneyField:
    """The budget of a campaign on its way, in the currency that it keeps."""
    return replace(
        BUDGET, label=f"Budget in {campaign.currency}", placeholder="", missing="Enter the budget.",
        hint="More than now is asked of whoever decides on money.", only=True,
    )  # fmt: skip


CURRENCY = Field(
    key="currency",
    label="Currency",
    placeholder="EUR",
    parse=parsing.parse_currency,
    missing="Enter a currency, such as EUR.",
    column="currency",
    copied=True,
)
PLATFORMS = Field(
    key="platforms",
    label="Platforms with weights",
    placeholder="instagram 2, tiktok 1, facebook 1",
    hint="The budget is split by these weights. A platform without one has weight 1.",
    parse=parsing.parse_weights,
    missing="Enter the platforms, such as instagram 2, tiktok 1.",
    store=_set_weights,
    show=lambda session, campaign: parsing.show_weights(allocation.weights(session, campaign)),
    copied=True,
    edited=True,
)
