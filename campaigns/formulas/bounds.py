"""Between which values a figure ends once everything is known.

Nothing that is measured or paid is below zero: a sum over what is known can only grow, and so its ratios move one way
only, or either way. What is left open here is left open in every conclusion (`campaigns.formulas.goals`).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from campaigns.formulas.values import Value, number


@dataclass(frozen=True)
class Bounds:
    """The least and the most that a figure can become, in its own unit; None where there is no telling."""

    least: Value = None
    most: Value = None

    def plus(self, shift: int) -> Bounds:
        """Both moved by so much; of numbers only."""
        least, most = (None if end is None else number(end) + shift for end in (self.least, self.most))
        return Bounds(least, most)


ANYWHERE = Bounds()


def exactly(value: Value) -> Bounds:
    """Nothing is missing."""
    return Bounds(value, value)


def of_sum(known: Value, *, complete: bool) -> Bounds:
    """A sum of which so much is known."""
    return Bounds(known, known if complete else None)


def of_rate(value: Fraction | None, least: Fraction, *, complete: bool) -> Bounds:
    """A rate of which something may be missing, and which cannot end below `least`."""
    return exactly(value) if complete and value is not None else Bounds(least)


def of_ratio(over: Bounds, under: Bounds, scale: int = 1) -> Bounds:
    """`over` / `under` x `scale`, neither of them below zero."""
    return Bounds(_divided(over.least, under.most, scale), _divided(over.most, under.least, scale))


def _divided(over: Value, under: Value, scale: int) -> Fraction | None:
    if over is None or under is None or not number(under):
        return None
    return number(over) * scale / number(under)
