"""Dates the way people type them; one that can be read in two ways is asked about."""

from __future__ import annotations

import re
from datetime import date

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, quoted

_EXAMPLE = "Write it like 2026-12-01 or 1 Dec 2026."
_YEARS = range(2000, 2101)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_LONG = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"]
_MONTH_OF = {
    **{name: number for number, name in enumerate(_MONTHS, 1)},
    **{name: number for number, name in enumerate([*_LONG, "november", "december"], 1)},
    "sept": 9,
}
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_DAY_NAMED = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|\.)?[ -]?([a-z]+)\.?,?[ -]?([0-9]{4})")
_MONTH_NAMED = re.compile(r"([a-z]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")


def parse_date(text: str, *, day_first: bool | None = None, within: tuple[date, date] | None = None) -> date:
    """A date from 2000 to 2100: `2026-12-01`, `2026/12/01`, `1 Dec 2026`, `December 1st, 2026`, `31.12.2026`.

    Raises NotUnderstood; for `01/02/2026` it asks which is the month, unless `day_first` says so or only one
    of the two lies `within` the first and last day that the place takes.
    """
    typed = " ".join(bare(text).lower().split())[:200]
    if not typed:
        raise NotUnderstood(f"The date is missing. {_EXAMPLE}")
    if match := _YEAR_FIRST.fullmatch(typed):
        return _date(typed, int(match[1]), int(match[3]), int(match[4]))
    if match := _YEAR_LAST.fullmatch(typed):
        return _year_last(typed, (int(match[1]), int(match[3])), int(match[4]), day_first, within)
    if match := _DAY_NAMED.fullmatch(typed):
        return _date(typed, int(match[3]), _MONTH_OF.get(match[2], 0), int(match[1]))
    if match := _MONTH_NAMED.fullmatch(typed):
        return _date(typed, int(match[3]), _MONTH_OF.get(match[1], 0), int(match[2]))
    raise NotUnderstood(f"{quoted(text)} is not a date. {_EXAMPLE}")


_YEAR_LEFT_OUT = re.compile(r"[0-9]{1,2}([-/.])[0-9]{1,2}\1?")


def parse_day_of(text: str, period: tuple[date, date]) -> date:
    """A day of a period from its first to its last day, of which the year may be left out. Raises NotUnderstood."""
    typed = bare(text[:200])
    if not typed or re.search(r"[0-9]{4}", typed):
        return parse_date(text, within=period)
    numbers = _YEAR_LEFT_OUT.fullmatch(typed)
    stem = f"{typed.rstrip(numbers[1])}{numbers[1]}" if numbers else f"{typed} "
    read: list[date] = []
    for year in range(period[0].year, period[1].year + 1):
        try:
            read.append(parse_date(f"{stem}{year}", within=period))
        except NotUnderstood:
            if year == period[1].year and not read:
                raise
    within = [day for day in read if period[0] <= day <= period[1]]
    if len(within) > 1:
        raise NotUnderstood(f"{quoted(typed)} can be read in two ways. Write {within[0]} or {within[1]}.")
    return (within or read)[0]


def _year_last(
    typed: str, numbers: tuple[int, int], year: int, day_first: bool | None, within: tuple[date, date] | None
) -> date:
    """Day and month in either order: a number above 12, twice the same, or what is allowed tells which is which."""
    first, second = numbers
    if day_first is None and first <= 12 and second <= 12 and first != second:
        one, other = _date(typed, year, second, first), _date(typed, year, first, second)
        allowed = [day for day in (one, other) if within and within[0] <= day <= within[1]]
        if len(allowed) == 1:
            return allowed[0]
        raise NotUnderstood(f"{quoted(typed)} can be read in two ways. Write {one} or {other}.")
    month_first = second > 12 or (day_first is False and first <= 12)
    return _date(typed, year, first, second) if month_first else _date(typed, year, second, first)


def _date(typed: str, year: int, month: int, day: int) -> date:
    try:
        found = date(year, month, day)
    except ValueError as why:
        raise NotUnderstood(f"{quoted(typed)} is not a day of the calendar. {_EXAMPLE}") from why
    if found.year not in _YEARS:
        raise NotUnderstood(f"{quoted(typed)} is too far away. Write a date from 2000 to 2100.")
    return found
