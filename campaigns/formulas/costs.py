"""What a campaign costs, how spending stands to time, and how a budget is divided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.formulas.bounds import of_sum
from campaigns.formulas.figures import Figure, Unit, as_entered
from campaigns.formulas.goals import budget_share
from campaigns.formulas.sums import coverage, known_total, ratio


@dataclass(frozen=True)
class Terms:
    """What an influencer agreed to: fee and shipping. None is not known; nothing to ship is zero."""

    fee: Money | None
    shipping: Money | None


def total_cost(
    terms: Sequence[Terms], currency: str, as_of: datetime, *, others: Sequence[Money] = ()
) -> Figure:
    """Total campaign cost: fee + shipping over agreed participations, and what else was recorded. Money."""
    fees, shipping = [agreed.fee for agreed in terms], [agreed.shipping for agreed in terms]
    unknown = bool(terms) and all(
        fee is None for fee in fees
    )  # free shipping does not make it a cost of zero
    known = known_total([*fees, *shipping, *others], currency) or Money.zero(currency)
    amount = None if unknown else known
    return Figure(
        "total_cost",
        "Total campaign cost",
        Unit.MONEY,
        amount,
        "sum of fee + shipping over agreed participations, and other costs",
        as_of,
        coverage=(coverage("fee", fees, "participations"), coverage("shipping", shipping, "participations")),
        why_not="No fee is known" if amount is None else None,
        bounds=of_sum(known, complete=None not in [*fees, *shipping]),
    )


def time_elapsed(start: date, end: date, today: date) -> Fraction:
    """How much of the time from the first to the last day is over at the end of `today`: 0 to 1."""
    days = (end - start).days + 1
    return min(max(Fraction((today - start).days + 1, days), Fraction(0)), Fraction(1))


def pacing(spent: Money, budget: Money, elapsed: Fraction, as_of: datetime) -> Figure:
    """Share of the budget spent / share of the time elapsed, in percent; 100 is exactly on track."""
    share = budget_share(as_entered("spent", "Spent", Unit.MONEY, spent, as_of), budget)
    return ratio(
        share,
        as_entered("elapsed", "Time elapsed", Unit.PERCENT, elapsed * 100, as_of),
        key="pacing",
        name="Pacing",
        formula="share of budget spent / share of time elapsed x 100",
        unit=Unit.PERCENT,
        scale=100,
    )


class Pace(StrEnum):
    """How spending stands to time."""

    SLOW = "slower than planned"
    ON_TRACK = "on track"
    FAST = "faster than planned"


def pace_of(figure: Figure) -> Pace | None:
    """What a pacing figure means: on track within 5 % either way."""
    if not isinstance(figure.value, Fraction):
        return None
    if abs(figure.value - 100) <= 5:
        return Pace.ON_TRACK
    return Pace.FAST if figure.value > 100 else Pace.SLOW


def budget_allocation(budget: Money, weights: Mapping[str, int | Decimal | Fraction]) -> dict[str, Money]:
    """The budget divided by weight (of platforms), exact to the last minor unit, by the largest remainder."""
    if not weights:
        raise NotUnderstood("There is nothing to divide the budget between. Choose at least one platform.")
    return dict(zip(weights, budget.split(list(weights.values())), strict=True))
