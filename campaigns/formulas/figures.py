"""What a figure is: a number with its formula, what it was worked out from, and how much of that is known.

Figures are exact until they are shown; reports store them as JSON and read them back unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

from babel.numbers import format_currency, format_decimal

from campaigns.core.currencies import decimals_of
from campaigns.core.money import Money
from campaigns.formulas.bounds import ANYWHERE, Bounds, exactly
from campaigns.formulas.values import Value, from_json, number, to_json

NOT_KNOWN = "not known"

RATE = "rate"
"""What a rate's own coverage is of: for how many items both of its sides are known."""

NO_CURRENCY = "XXX"
"""What ISO 4217 writes where there is no currency."""


class Unit(StrEnum):
    """What a figure's value counts."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    PRICE = "price"
    """Minor units of `currency` for one of something, with their fractions."""
    TIMES = "times"


@dataclass(frozen=True)
class Coverage:
    """`what` (reach) is `known` for so many `of` the items (posts)."""

    what: str
    known: int
    of: int
    items: str

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self.known == self.of

    def show(self) -> str:
        """`reach known for 7 of 9 posts`, and of a rate `over 2 of 3 influencers`."""
        if self.what == RATE:
            return f"over {self.known} of {self.of} {self.items}"
        return f"{self.what} known for {self.known} of {self.of} {self.items}"


@dataclass(frozen=True)
class Figure:
    """One number of a report.

    `key` names it in code, `name` for people; `formula` is in words. `numerator` and `denominator` are what
    the value was worked out from, where it is a ratio. `why_not` says why a value is not known.
    `as_of` is the time of the data (aware UTC). `currency` is given for prices only. `bounds` say where the value ends
    once what is missing is known.
    """

    key: str
    name: str
    unit: Unit
    value: Value
    formula: str
    as_of: datetime
    numerator: Value = None
    denominator: Value = None
    coverage: tuple[Coverage, ...] = ()
    currency: str | None = None
    why_not: str | None = None
    bounds: Bounds = ANYWHERE

    @property
    def complete(self) -> bool:
        """Whether everything it should be worked out from is known."""
        return self.value is not None and all(part.complete for part in self.coverage)

    @property
    def known(self) -> int | None:
        """For how many items the least known part is known; None where nothing is counted."""
        least = self._least()
        return least.known if least else None

    @property
    def of(self) -> int | None:
        """Of how many items the least known part should be known; None where nothing is counted."""
        least = self._least()
        return least.of if least else None

    def decimal(self, places: int = 2) -> Decimal | None:
        """The value rounded half up to `places` decimals, money and prices in whole units of the currency."""
        if self.value is None:
            return None
        if isinstance(self.value, Money):
            return self.value.amount
        if self.unit is Unit.PRICE and self.currency:
            return rounded(Fraction(self.value, 10 ** decimals_of(self.currency)), places)
        return rounded(Fraction(self.value), places)

    def show(self, locale: str = "en") -> str:
        """The value for people: `3.42 %`, `18,400`, `−16.22 %`, `€1,234.56`, `at least 18,400`, `not known`."""
        if self.value is None:
            return NOT_KNOWN
        return f"{self.limit}{self._show(locale)}".replace("-", "−")

    @property
    def limit(self) -> str:
        """What to say before a value that is only one end of where it may be: "at least ", "at most " or nothing."""
        if self.value is None:
            return ""
        is_least, is_most = (
            end is not None and number(end) == number(self.value)
            for end in (self.bounds.least, self.bounds.most)
        )
        if is_least == is_most:
            return ""
        return "at least " if is_least else "at most "

    def _show(self, locale: str) -> str:
        locale = locale.replace("-", "_")
        if isinstance(self.value, Money):
            return self.value.show(locale)
        if self.unit is Unit.PRICE:
            return self._show_price(locale)
        if self.unit is Unit.COUNT:
            return format_decimal(self.decimal(0) or 0, locale=locale)
        number = format_decimal(self.decimal(2) or 0, format="#,##0.00", locale=locale)
        return f"{number} {'%' if self.unit is Unit.PERCENT else '×'}"

    def show_coverage(self, locale: str = "en") -> str:
        """What is missing, `reach known for 7 of 9 posts`; empty where nothing is.

        A rate over some of the items also says below what it cannot end: `over 2 of 3 influencers; at least 1.44 %
        whatever comes`.
        """
        parts = [part.show() for part in self.coverage if not part.complete]
        least = self.bounds.least
        if parts and self.value is not None and least is not None and 0 < number(least) < number(self.value):
            parts.append(
                f"at least {replace(self, value=least, bounds=exactly(least)).show(locale)} whatever comes"
            )
        return "; ".join(parts)

    def to_json(self) -> dict[str, Any]:
        """Plain values from which `from_json` makes the same figure."""
        return {
            "key": self.key,
            "name": self.name,
            "unit": str(self.unit),
            "value": to_json(self.value),
            "formula": self.formula,
            "as_of": self.as_of.isoformat(),
            "numerator": to_json(self.numerator),
            "denominator": to_json(self.denominator),
            "coverage": [[part.what, part.known, part.of, part.items] for part in self.coverage],
            "currency": self.currency,
            "why_not": self.why_not,
            "least": to_json(self.bounds.least),
            "most": to_json(self.bounds.most),
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Figure:
        """The figure that `to_json` made `stored` from; one from before bounds were kept has some if it is complete."""
        told = {name: stored[name] for name in stored if name not in ("least", "most")}
        figure = cls(
            **{
                **told,
                "unit": Unit(stored["unit"]),
                "as_of": datetime.fromisoformat(stored["as_of"]),
                "coverage": tuple(Coverage(*part) for part in stored["coverage"]),
                **{part: from_json(stored[part]) for part in ("value", "numerator", "denominator")},
            }
        )
        if "least" in stored:
            return replace(figure, bounds=Bounds(from_json(stored["least"]), from_json(stored["most"])))
        return replace(figure, bounds=exactly(figure.value)) if figure.complete else figure

    def _least(self) -> Coverage | None:
        counted = [part for part in self.coverage if part.of]
        return min(counted, key=lambda part: Fraction(part.known, part.of), default=None)

    def _show_price(self, locale: str) -> str:
        """Small prices get two decimals more, so that a tenth of a cent does not read as nothing."""
        currency = self.currency or NO_CURRENCY
        usual = decimals_of(currency)
        price = self.decimal(usual) or Decimal(0)
        finer = (self.decimal(usual + 2) or Decimal(0)).normalize()
        if not finer or abs(price) >= Decimal(10).scaleb(-usual):
            return format_currency(price, currency, locale=locale)
        return format_currency(finer, currency, locale=locale, decimal_quantization=False)


def rounded(value: Fraction, places: int) -> Decimal:
    """`value` to so many decimals, halves away from zero, as people round."""
    scaled = abs(value) * 10**places
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(f"{'-' if value < 0 else ''}{whole}e-{places}")


def as_entered(key: str, name: str, unit: Unit, value: int | Fraction | Money, as_of: datetime) -> Figure:
    """A figure that somebody has given: a budget, a goal."""
    return Figure(key, name, unit, value, "as entered", as_of, bounds=exactly(value))
