"""Money: whole minor units of one currency, added, split and shown exactly; and how people type it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import total_ordering

from babel.numbers import format_currency

from campaigns.core.currencies import currency_of, decimals_of
from campaigns.core.errors import NotPossible, NotUnderstood
from campaigns.core.numerals import Expected, LoneMark, read_number, tidied
from campaigns.core.wording import quoted

MOST_MINOR = 10**13
"""The largest amount, in minor units, that anybody may type."""


class MixedCurrencies(NotPossible):
    """Amounts in two currencies were put together."""

    @classmethod
    def of(cls, one: Money, other: Money) -> MixedCurrencies:
        """The refusal that names both currencies."""
        both = f"{one.currency} and {other.currency}"
        return cls(f"{both} cannot be put together. Enter both amounts in the same currency.")


@total_ordering
@dataclass(frozen=True)
class Money:
    """`minor` whole minor units (cents; yen for JPY) of the ISO 4217 `currency`. Ordered within one currency.

    Differences may be below zero. Putting two currencies together raises MixedCurrencies.
    """

    minor: int
    currency: str

    @classmethod
    def zero(cls, currency: str) -> Money:
        """No money at all, in `currency`."""
        return cls(0, currency)

    @property
    def amount(self) -> Decimal:
        """The amount in whole units of the currency: 1234.56."""
        return Decimal(f"{self.minor}e-{decimals_of(self.currency)}")

    def __add__(self, other: Money) -> Money:
        self._refuse_other_currency(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._refuse_other_currency(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._refuse_other_currency(other)
        return self.minor < other.minor

    def show(self, locale: str = "en") -> str:
        """The amount for people: `€1,234.56`, in German `1.234,56 €`."""
        return format_currency(self.amount, self.currency, locale=locale.replace("-", "_"))

    def as_typed(self) -> str:
        """The amount as somebody would type it, to fill in a form: `1234.56`. `parse_money` reads it back."""
        typed = f"{self.amount:f}"
        return f"{typed}0" if re.fullmatch(r"[1-9][0-9]{0,2}\.[0-9]{3}", typed) else typed

    def split(self, weights: Sequence[int | Decimal | Fraction]) -> list[Money]:
        """Parts in proportion to `weights` that add up to this exactly, by the largest remainder.

        Equal remainders go to the earlier part. Weights are zero or more, and one is above zero.
        """
        return [Money(part, self.currency) for part in largest_remainder(self.minor, weights)]

    def _refuse_other_currency(self, other: Money) -> None:
        if self.currency != other.currency:
            raise MixedCurrencies.of(self, other)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of `amounts`, all in `currency`; zero where there are none."""
    return sum(amounts, start=Money.zero(currency))


def largest_remainder(whole: int, weights: Sequence[int | Decimal | Fraction]) -> list[int]:
    """`whole` in parts in proportion to `weights` that add up to it exactly."""
    shares = [Fraction(weight) for weight in weights]
    if not shares or min(shares) < 0 or sum(shares) == 0:
        raise NotUnderstood("The parts need weights. Give each a weight of zero or more, and one above zero.")
    exact = [abs(whole) * share / sum(shares) for share in shares]
    parts = [part.__floor__() for part in exact]
    by_remainder = sorted(range(len(parts)), key=lambda place: parts[place] - exact[place])
    for place in by_remainder[: abs(whole) - sum(parts)]:
        parts[place] += 1
    return parts if whole >= 0 else [-part for part in parts]


def parse_money(text: str, default_currency: str, *, only: bool = False) -> Money:
    """The amount typed in `text`: `1,234.56`, `1.234,56`, `€ 1200`, `1200 EUR`, `1.5k`.

    A currency in the text wins over the default, unless `only` the default will do. Raises NotUnderstood.
    """
    typed = tidied(text)
    number, currency = _without_currency(typed, default_currency)
    if only and currency != default_currency:
        raise NotUnderstood(f"{quoted(typed)} is in {currency}. Write the amount in {default_currency}.")
    decimals = decimals_of(currency)
    minor = int(read_number(number, _expected(currency, decimals)).scaleb(decimals))
    if minor > MOST_MINOR:
        most = Money(MOST_MINOR, currency).show()
        raise NotUnderstood(f"{quoted(typed)} is too large. Write {most} or less.")
    return Money(minor, currency)


def _expected(currency: str, decimals: int) -> Expected:
    """Three figures behind a single mark are thousands, but where the currency itself has three decimals."""
    lone_mark = LoneMark.THOUSANDS if decimals < 3 else LoneMark.ASK
    return Expected(f"An amount in {currency}", "1234.50" if decimals else "1234", decimals, lone_mark)


def _without_currency(typed: str, default: str) -> tuple[str, str]:
    """The number as typed, with its k or M, and the currency: the one beside the number, or the default."""
    match = re.fullmatch(r"(?P<before>[^0-9.,(−+-]*)(?P<number>.*[0-9][.,]?)(?P<after>[^0-9]*)", typed)
    if match is None or typed.endswith(")"):
        return typed, default
    before, number, after = match["before"].strip(), match["number"].strip(), match["after"].strip()
    if re.match("[kmb]", after, re.IGNORECASE) and not currency_of(after, default):
        rest = after[1:].strip()
        number, after = (
            (number + after[0], rest) if currency_of(rest, default) or not rest else (number, after)
        )
    signs = [sign for sign in (before, after) if sign]
    codes = {_certain_currency(sign, typed, default) for sign in signs} or {default}
    if len(codes) > 1:
        raise NotUnderstood(f"{quoted(typed)} names two currencies. Write one, like 1200 {default}.")
    return number, codes.pop()


def _certain_currency(sign: str, typed: str, default: str) -> str:
    code = currency_of(sign, default)
    if code is None:
        unknown = f"In {quoted(typed)}, {quoted(sign)} is not a currency that is known for certain."
        raise NotUnderstood(f"{unknown} Write it like 1200 {default}.")
    return code
