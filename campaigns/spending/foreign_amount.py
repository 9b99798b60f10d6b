"""What was charged in another currency than the campaign's: kept as it was, with the rate and the day of that rate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from campaigns import parsing
from campaigns.core.currencies import decimals_of
from campaigns.core.errors import NotUnderstood
from campaigns.core.money import MOST_MINOR, Money
from campaigns.core.numerals import Expected, LoneMark, read_number
from campaigns.formulas.figures import rounded
from campaigns.parsing.forms import FormReader
from storage.models import Campaign, Cost

MOST_RATE = 100_000
"""With ten decimals behind it, so many figures are stored exactly by either database."""
_RATE = Expected("The rate", "0.92", 10, LoneMark.DECIMAL)


@dataclass(frozen=True)
class ForeignAmount:
    """`amount` in its own currency; one of that currency was worth `rate` of the campaign's on the day `on`."""

    amount: Money
    rate: Decimal
    on: date

    def converted(self, currency: str) -> Money:
        """What it comes to in the campaign's currency, halves of its smallest unit rounded up."""
        whole = Fraction(self.amount.minor, 10 ** decimals_of(self.amount.currency)) * Fraction(self.rate)
        return Money(int(rounded(whole * 10 ** decimals_of(currency), 0)), currency)

    def show(self) -> str:
        """In words, with its code: `USD 250.00 at 0.92 of 1 Dec 2026`."""
        day = f"{self.on.day} {self.on:%b %Y}"
        return f"{self.amount.currency} {self.amount.amount:,} at {self.rate:f} of {day}"

    def to_json(self) -> dict[str, Any]:
        """Plain values from which `from_json` makes the same."""
        return {
            "minor": self.amount.minor,
            "currency": self.amount.currency,
            "rate": f"{self.rate:f}",
            "on": self.on.isoformat(),
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any] | None) -> ForeignAmount | None:
        """What `to_json` made it from; None of nothing."""
        if stored is None:
            return None
        amount = Money(stored["minor"], stored["currency"])
        return cls(amount, Decimal(stored["rate"]).normalize(), date.fromisoformat(stored["on"]))


def recorded(cost: Cost) -> ForeignAmount | None:
    """What a cost was in another currency; None where it was in the campaign's."""
    if (
        cost.foreign_minor is None
        or cost.foreign_currency is None
        or cost.rate is None
        or cost.rate_on is None
    ):
        return None
    return ForeignAmount(
        Money(cost.foreign_minor, cost.foreign_currency), cost.rate.normalize(), cost.rate_on
    )


def write(cost: Cost, foreign: ForeignAmount | None) -> None:
    """Put it onto a cost's row, or take it off."""
    cost.foreign_minor = foreign.amount.minor if foreign else None
    cost.foreign_currency = foreign.amount.currency if foreign else None
    cost.rate, cost.rate_on = (foreign.rate, foreign.on) if foreign else (None, None)


def read(
    form: FormReader, amount: Money | None, campaign: Campaign, today: date
) -> tuple[Money | None, ForeignAmount | None]:
    """An amount as typed, and what it comes to by `rate` and `rate_on` where it is in another currency."""
    if amount is None or amount.currency == campaign.currency:
        if amount is not None and form.text("rate"):
            form.refuse(
                "rate", f"The amount is in {campaign.currency}, which needs no rate. Leave this empty."
            )
        return amount, None
    rate = form.required("rate", _rate, f"how much {campaign.currency} 1 {amount.currency} is worth")
    on = form.required("rate_on", parsing.parse_date, "the day of that rate")
    if on is not None and on > today:
        form.refuse("rate_on", "This day is still to come. Choose the day on which the rate was so.")
    if rate is None or on is None:
        return None, None
    foreign = ForeignAmount(amount, rate, on)
    comes_to = foreign.converted(campaign.currency)
    if amount.minor and not 0 < comes_to.minor <= MOST_MINOR:
        form.refuse("rate", f"At this rate it would come to {comes_to.show()}. Check amount and rate.")
    return comes_to, foreign


def _rate(text: str) -> Decimal:
    rate = read_number(text, _RATE).normalize()
    if not 0 < rate < MOST_RATE:
        raise NotUnderstood("Write a rate above zero and below 100,000, like 0.92.")
    return rate
