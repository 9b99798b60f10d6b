"""The values of figures: exact while they are worked with, and as JSON."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from campaigns.core.money import Money

Value = int | Fraction | Money | None
"""A whole number, an exact ratio, money, or None for what is not known."""


def number(value: Value) -> Fraction:
    """The value as a number to work with: money in minor units, what is not known as nothing."""
    return Fraction(value.minor if isinstance(value, Money) else value or 0)


def to_json(value: Value) -> Any:
    """Plain JSON from which `from_json` makes the same value."""
    if isinstance(value, Money):
        return {"minor": value.minor, "currency": value.currency}
    return str(value) if isinstance(value, Fraction) else value


def from_json(stored: Any) -> Value:
    """The value that `to_json` made `stored` from."""
    if isinstance(stored, dict):
        return Money(stored["minor"], stored["currency"])
    return Fraction(stored) if isinstance(stored, str) else stored
