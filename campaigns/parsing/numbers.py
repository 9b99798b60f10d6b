"""Counts, ranges of counts, and rates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from campaigns.core.errors import NotUnderstood
from campaigns.core.numerals import Expected, LoneMark, read_number, tidied
from campaigns.core.wording import quoted

MOST_COUNTED = 10**12
_CERTAINLY_FEW = 12
"""So many figures are never more than may be counted."""
_COUNT = Expected("A number", "18400 or 18.4k", 0, LoneMark.THOUSANDS)
_DAYS = Expected("A number of days", "14", 0, LoneMark.THOUSANDS)
_RATE = Expected("A rate", "3.5 %", 4, LoneMark.DECIMAL)
_EXAMPLE = "Write it like 10k-500k, 10k+ or <50k, or any."
_BETWEEN = re.compile(r"\s*(?:-|–|—|−|\bto\b|\.\.)\s*", re.IGNORECASE)
_FROM = re.compile(r"(?:>=|≥|(?:from|at least|min)\b)\s*(?P<low>.+)|(?P<plus>.+?)\s*\+", re.IGNORECASE)
_UP_TO = re.compile(r"(?:<=|≤|(?:up to|at most|max)\b)\s*(.+)", re.IGNORECASE)


def parse_count(text: str) -> int:
    """A whole number of zero or more: `18400`, `18,400`, `10 000`, `10k`, `1.2M`. Raises NotUnderstood."""
    if len(text) <= _CERTAINLY_FEW and text.isascii() and text.isdigit():
        return int(text)
    count = int(read_number(text, _COUNT))
    if count > MOST_COUNTED:
        raise NotUnderstood(f"{quoted(text)} is too large. Write {MOST_COUNTED:,} or less.")
    return count


def parse_days(text: str, most: int = 365) -> int:
    """A whole number of days, 0 to `most`. Raises NotUnderstood."""
    days = int(read_number(text, _DAYS))
    if days > most:
        raise NotUnderstood(f"{quoted(text)} is too long. Write {most} days or fewer, like {_DAYS.example}.")
    return days


def chosen_id(text: str) -> int | None:
    """The id behind a choice in a menu; None for nothing, and for what no menu offers."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def parse_rate(text: str, most: int = 100) -> Decimal:
    """A rate in percent, 0 to `most`, with at most 4 decimals: `3.5`, `3,5 %`. Raises NotUnderstood."""
    rate = read_number(tidied(text).removesuffix("%"), _RATE)
    if rate > most:
        raise NotUnderstood(f"{quoted(text)} is too high. Write a percentage from 0 to {most}, like 3.5 %.")
    return rate


@dataclass(frozen=True)
class Range:
    """Counts from `low` to `high`, both included; None is no limit on that side."""

    low: int | None = None
    high: int | None = None

    def __contains__(self, count: int) -> bool:
        return (self.low is None or count >= self.low) and (self.high is None or count <= self.high)

    def show(self) -> str:
        """The range as `parse_range` reads it: `10000-500000`, `10000+`, `<=50000`, `any`."""
        if self.low is None:
            return "any" if self.high is None else f"<={self.high}"
        return f"{self.low}+" if self.high is None else f"{self.low}-{self.high}"


@dataclass(frozen=True)
class AmountRange:
    """Amounts within whole `bounds`; `below` and `above` are ends that do not belong to it, where there are any."""

    bounds: Range = Range()
    below: int | None = None
    above: int | None = None

    def show(self) -> str:
        """The range as `parse_amount_range` reads it: `500-1000`, `<800`, `>800`, `any`."""
        if self.below is not None:
            return f"<{self.below}"
        return self.bounds.show() if self.above is None else f">{self.above}"


def parse_amount_range(text: str) -> AmountRange:
    """A range of amounts in whole units, as `parse_range`, but that `>800` takes 800.50. Raises NotUnderstood."""
    found, typed = parse_range(text), tidied(text)
    if _FROM.fullmatch(typed) or _UP_TO.fullmatch(typed):
        return AmountRange(found)
    if typed.startswith(">") and found.low is not None:
        return AmountRange(above=found.low - 1)
    if typed.startswith("<") and found.high is not None:
        return AmountRange(below=found.high + 1)
    return AmountRange(found)


def parse_range(text: str) -> Range:
    """A range of counts: `10k-500k`, `10k+`, `>=5k`, `<50k`, `up to 50k`, `any`. Raises NotUnderstood."""
    typed = tidied(text)
    if typed.lower() in {"", "any", "all", "*"}:
        return Range()
    if match := _FROM.fullmatch(typed):
        return Range(low=parse_count(match["low"] or match["plus"]))
    if match := _UP_TO.fullmatch(typed):
        return Range(high=parse_count(match[1]))
    if typed[0] == ">":
        return Range(low=parse_count(typed[1:]) + 1)
    if typed[0] == "<":
        return _below(parse_count(typed[1:]), typed)
    return _between(typed)


def _below(count: int, typed: str) -> Range:
    if count == 0:
        raise NotUnderstood(f"Nothing is below zero, as {quoted(typed)} asks. {_EXAMPLE}")
    return Range(high=count - 1)


def _between(typed: str) -> Range:
    ends = _BETWEEN.split(typed)
    if len(ends) != 2 or not all(ends):
        raise NotUnderstood(f"{quoted(typed)} is not a range. {_EXAMPLE}")
    low, high = parse_count(ends[0]), parse_count(ends[1])
    if low < 1000 and ends[0][-1].isdigit() and ends[1][-1].isalpha():
        suffix = ends[1][-1]
        raise NotUnderstood(
            f"{quoted(typed)} can be read in two ways. Write {low}{suffix}-{ends[1]} or {low}-{high}."
        )
    if low > high:
        raise NotUnderstood(f"In {quoted(typed)} the larger number comes first. Write {ends[1]}-{ends[0]}.")
    return Range(low, high)
