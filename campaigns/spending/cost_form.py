"""A cost as somebody enters it: what it is for, how much, how firm, and for which platform."""

from dataclasses import dataclass
from functools import partial

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money, parse_money
from campaigns.parsing.forms import Entries, FormReader
from storage.enums import PROMISED_COSTS, CostState, Platform
from storage.models import Campaign, Cost


@dataclass(frozen=True)
class EnteredCost:
    """What a cost is for, how much it is, how firm, and of which platform, if of one."""

    what: str
    amount: Money
    state: CostState
    platform: Platform | None

    @property
    def promised(self) -> Money:
        """How much of the budget it takes: all of it once it is committed or spent, nothing before."""
        return self.amount if self.state in PROMISED_COSTS else Money.zero(self.amount.currency)


def read_cost(entries: Entries, campaign: Campaign) -> EnteredCost:
    """The cost that a form describes, in the campaign's currency; FormRefused names every field that is wrong."""
    form = FormReader(entries)
    purpose = partial(parsing.parse_text, most=400, subject="The cost", required=True)
    what = form.required("what", purpose, "what the money is for")
    money = partial(parse_money, default_currency=campaign.currency, only=True)
    amount = form.required("amount", money, "the amount, such as 250")
    state = form.required("state", _state, "whether it is planned, committed or spent")
    platform = form.optional("platform", parsing.parse_platform)
    if amount is not None and amount.minor == 0:
        form.refuse("amount", "Enter an amount above zero.")
    form.check()
    assert what is not None and amount is not None and state is not None  # noqa: S101, PT018 - `check` refused
    return EnteredCost(what, amount, state, platform)


def as_recorded(cost: Cost, campaign: Campaign) -> EnteredCost:
    """A cost as it stands on the record."""
    return EnteredCost(cost.what, Money(cost.amount_minor, campaign.currency), cost.state, cost.platform)


def _state(text: str) -> CostState:
    word = text.strip().lower()
    if word == CostState.PLANNED or word in PROMISED_COSTS:
        return CostState(word)
    raise NotUnderstood("Choose planned, committed or spent.")
