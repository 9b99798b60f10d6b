"""A cost as somebody enters it: what it is for, how much, how firm, and for which platform."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money, parse_money
from campaigns.parsing.forms import Entries, FormReader
from campaigns.spending import foreign_amount
from campaigns.spending.foreign_amount import ForeignAmount
from storage.enums import PROMISED_COSTS, CostState, Platform
from storage.models import Campaign, Cost


@dataclass(frozen=True)
class EnteredCost:
    """What a cost is for, how much it is, how firm, and of which platform, if of one.

    `amount` is in the campaign's currency; `foreign` is what was charged, where that was in another.
    """

    what: str
    amount: Money
    state: CostState
    platform: Platform | None
    foreign: ForeignAmount | None = None

    @property
    def in_words(self) -> str:
        """The amount, and of what it was made: `€230.00 (USD 250.00 at 0.92 of 1 Dec 2026)`."""
        return f"{self.amount.show()} ({self.foreign.show()})" if self.foreign else self.amount.show()

    @property
    def promised(self) -> Money:
        """How much of the budget it takes: all of it once it is committed or spent, nothing before."""
        return self.amount if self.state in PROMISED_COSTS else Money.zero(self.amount.currency)


def read_cost(entries: Entries, campaign: Campaign, today: date) -> EnteredCost:
    """The cost that a form describes; FormRefused names every field that is wrong.

    An amount in another currency than the campaign's wants a rate, and the day of that, `today` at the latest.
    """
    form = FormReader(entries)
    purpose = partial(parsing.parse_text, most=400, subject="The cost", required=True)
    what = form.required("what", purpose, "what the money is for")
    money = partial(parse_money, default_currency=campaign.currency)
    typed = form.required("amount", money, "the amount, such as 250")
    amount, foreign = foreign_amount.read(form, typed, campaign, today)
    state = form.required("state", _state, "whether it is planned, committed or spent")
    platform = form.optional("platform", parsing.parse_platform)
    if typed is not None and typed.minor == 0:
        form.refuse("amount", "Enter an amount above zero.")
    form.check()
    assert what is not None and amount is not None and state is not None  # noqa: S101, PT018 - `check` refused
    return EnteredCost(what, amount, state, platform, foreign)


def as_recorded(cost: Cost, campaign: Campaign) -> EnteredCost:
    """A cost as it stands on the record."""
    amount = Money(cost.amount_minor, campaign.currency)
    return EnteredCost(cost.what, amount, cost.state, cost.platform, foreign_amount.recorded(cost))


def _state(text: str) -> CostState:
    word = text.strip().lower()
    if word == CostState.PLANNED or word in PROMISED_COSTS:
        return CostState(word)
    raise NotUnderstood("Choose planned, committed or spent.")
