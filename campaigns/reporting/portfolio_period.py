"""Which time a portfolio is about, as people type it: `quarter`, `last month`, `2026`, `Q4 2026`, `2026-11`."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import quoted

EXAMPLES = "month, quarter, year, last month, last quarter, last year, 2026, Q4 2026 or 2026-11"


@dataclass(frozen=True)
class Period:
    """Whole days, the first and the last included; `words` name it."""

    words: str
    first: date
    last: date


@dataclass(frozen=True)
class Wanted:
    """What a portfolio is to show: a time, and one client alone or everybody (empty)."""

    period: Period
    client: str = ""


def read_wanted(text: str, today: date) -> Wanted:
    """What was typed behind `/campaign report all`; without a time it is the twelve months up to today."""
    when, _, client = (f" {text.strip()}").partition(" for ")
    return Wanted(read_period(when.strip(), today), client.strip())


def read_period(text: str, today: date) -> Period:
    """A time by its name; NotUnderstood where it is none."""
    typed = " ".join(text.casefold().split())
    if not typed:
        return Period("the last 12 months", _months(today, -12) + timedelta(days=1), today)
    words, back = (typed.removeprefix("last "), 1) if typed.startswith("last ") else (typed, 0)
    words = words.removeprefix("this ")
    if words == "month":
        first = _months(today.replace(day=1), -back)
        return _month(first.year, first.month)
    if words == "quarter":
        quarters = today.year * 4 + (today.month - 1) // 3 - back
        return _quarter(quarters // 4, quarters % 4 + 1)
    if words == "year":
        return _year(today.year - back)
    found = None if back else _named(words)
    if found is None:
        raise NotUnderstood(
            f"{quoted(text)} is no time. Write {EXAMPLES}; `for CLIENT` behind it shows one client."
        )
    return found


def _named(words: str) -> Period | None:
    if match := re.fullmatch(r"(20\d\d)", words):
        return _year(int(match[1]))
    if match := re.fullmatch(r"q([1-4])[ -]?(20\d\d)", words):
        return _quarter(int(match[2]), int(match[1]))
    if match := re.fullmatch(r"(20\d\d)[ -]?q([1-4])", words):
        return _quarter(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(20\d\d)-(0?[1-9]|1[0-2])", words):
        return _month(int(match[1]), int(match[2]))
    return None


def _year(year: int) -> Period:
    return Period(str(year), date(year, 1, 1), date(year, 12, 31))


def _quarter(year: int, quarter: int) -> Period:
    last = 3 * quarter
    return Period(f"Q{quarter} {year}", date(year, last - 2, 1), date(year, last, monthrange(year, last)[1]))


def _month(year: int, month: int) -> Period:
    return Period(
        f"{date(year, month, 1):%B %Y}", date(year, month, 1), date(year, month, monthrange(year, month)[1])
    )


def _months(day: date, by: int) -> date:
    """The same day so many months later, or the last of that month."""
    months = day.year * 12 + day.month - 1 + by
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
