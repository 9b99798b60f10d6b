"""Sums over items of which some may be unknown, and ratios of figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from campaigns.core.money import Money, total
from campaigns.formulas.bounds import of_ratio, of_sum
from campaigns.formulas.figures import Coverage, Figure, Unit
from campaigns.formulas.values import number


def known_sum(values: Sequence[int | None]) -> int | None:
    """The sum of the known values; None where none is known."""
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def known_total(amounts: Sequence[Money | None], currency: str) -> Money | None:
    """The sum of the known amounts; None where none of them is known, zero where there are no amounts."""
    known = [amount for amount in amounts if amount is not None]
    return total(known, currency) if known or not amounts else None


def together(figures: Sequence[Figure], currency: str, as_of: datetime) -> Figure:
    """The sum of one figure over several campaigns, with of how many it is known in full. Money."""
    amounts = [one.value if isinstance(one.value, Money) else None for one in figures]
    known = [amount if one.complete else None for one, amount in zip(figures, amounts, strict=True)]
    first = figures[0]
    amount = known_total(amounts, currency)
    return Figure(
        first.key,
        first.name,
        Unit.MONEY,
        amount,
        f"sum of the campaigns' {first.name.lower()}",
        as_of,
        coverage=(coverage(first.name.lower(), known, "campaigns"),),
        why_not=first.why_not if amount is None else None,
        bounds=of_sum(amount or Money.zero(currency), complete=None not in known),
    )


def coverage(what: str, values: Sequence[object | None], items: str) -> Coverage:
    """For how many of the items `what` is known."""
    return Coverage(what, sum(value is not None for value in values), len(values), items)


def ratio(
    over: Figure, under: Figure, *, key: str, name: str, formula: str, unit: Unit, scale: int = 1
) -> Figure:
    """`over` / `under` x `scale`, exactly; not known where either is not known or `under` is zero."""
    value, why_not = None, _why_not(over, under)
    if why_not is None:
        value = number(over.value) * scale / number(under.value)
    return Figure(
        key,
        name,
        unit,
        value,
        formula,
        max(over.as_of, under.as_of),
        numerator=over.value,
        denominator=under.value,
        coverage=joined(over.coverage, under.coverage),
        why_not=why_not,
        bounds=of_ratio(over.bounds, under.bounds, scale),
    )


def joined(*coverages: tuple[Coverage, ...]) -> tuple[Coverage, ...]:
    """All coverages, each once, in order."""
    return tuple(dict.fromkeys(part for parts in coverages for part in parts))


def _why_not(over: Figure, under: Figure) -> str | None:
    for figure in (over, under):
        if figure.value is None:
            return figure.why_not or f"{figure.name} is not known"
    return None if number(under.value) else f"{under.name} is zero"
