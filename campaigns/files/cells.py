"""Cells whose value depends on more than themselves: amounts with their currency, dates with a time of day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache, partial
from typing import TypeVar

from campaigns.core.currencies import parse_currency
from campaigns.core.errors import NotUnderstood, at_field
from campaigns.core.money import Money, parse_money
from campaigns.core.numerals import tidied
from campaigns.core.wording import quoted
from campaigns.files.tables import Row, unit_of
from campaigns.parsing import parse_count, parse_date

_NOTHING = {
    *(
        "-",
        "–",
        "—",
        "--",
        "---",
        "…",
        "?",
        "n/a",
        "#n/a",
        "n.a.",
        "na",
        "n/d",
        "k.a.",
        "s/o",
        "null",
        "nil",
        "none",
    ),
    *(
        "unknown",
        "not known",
        "not available",
        "unavailable",
        "no data",
        "#div/0!",
        "#value!",
        "#ref!",
        "#name?",
    ),
}
_TIME_OF_DAY = re.compile(
    r"[ T,]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?([.,][0-9]+)?\s*([ap]m)?\s*(Z|UTC|[+-][0-9]{2}:?[0-9]{2})?",
    re.IGNORECASE,
)
_LONGEST_DAY = 100
_MOST_WITH_UNIT = 10**9
_B = re.compile(r"[0-9] ?b(?![a-z])", re.IGNORECASE)
WEEKDAY = re.compile(r"^\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_MOST_REMEMBERED = 10_000
_LONGEST_REMEMBERED = 200

Value = TypeVar("Value")


def says_nothing(text: str) -> bool:
    """Whether it is a word or sign that exports write where nothing is known."""
    return text.casefold() in _NOTHING


def known(parse: Callable[[str], Value]) -> Callable[[str], Value | None]:
    """`parse`, but None for the words exports write where nothing is known. Those are not zero."""

    def read(text: str) -> Value | None:
        return None if says_nothing(text) else parse(text)

    return read


def remembered(parse: Callable[[str], Value]) -> Callable[[str], Value]:
    """`parse`, carried out once for each text, which is all that it depends on; for columns that repeat themselves.

    What it refuses is remembered as well. Both are forgotten when there is too much of it.
    """
    values: dict[str, Value] = {}
    refused: dict[str, tuple[str, str | None]] = {}

    def read(text: str) -> Value:
        try:
            return values[text]
        except KeyError:
            return read_anew(text)

    def read_anew(text: str) -> Value:
        if len(text) > _LONGEST_REMEMBERED:
            return parse(text)
        before = refused.get(text)
        if before is not None:
            raise NotUnderstood(before[0], field=before[1])
        if len(values) + len(refused) >= _MOST_REMEMBERED:
            values.clear()
            refused.clear()
        try:
            value = values[text] = parse(text)
        except NotUnderstood as refusal:
            refused[text] = (refusal.message, refusal.field)
            raise
        return value

    return read


def parse_day(text: str, *, day_first: bool | None = None, within: tuple[date, date] | None = None) -> date:
    """The date in a cell, without a time of day behind it and a day of the week before it."""
    text = WEEKDAY.sub("", " ".join(text.split()))
    if len(text) > _LONGEST_DAY:
        raise NotUnderstood(f"{quoted(text)} is not a date. Write it like 2026-12-01.")
    match = _TIME_OF_DAY.search(text)
    day = text[: match.start()] if match and match.end() == len(text) else text
    return parse_date(day, day_first=day_first, within=within)


def count_in_cell(text: str) -> int:
    """A count as files have it; NotUnderstood for `12,5B` (thousands in Turkish), and what a unit makes too large."""
    if text.isascii() and text.isdigit():
        return parse_count(text)
    _refuse_b(text)
    count = parse_count(text)
    if count > _MOST_WITH_UNIT and text[-1:].isalpha():
        raise NotUnderstood(f"{quoted(text)} would be more than a billion. Write the number out.")
    return count


def is_bare_amount(text: str) -> bool:
    """Whether nothing but figures stands there, so that the currency has to come from somewhere else."""
    return re.fullmatch(r"[0-9.,'’ ]+[kmb]?", tidied(text), re.IGNORECASE) is not None


def _refuse_b(text: str) -> None:
    if _B.search(tidied(text)):
        raise NotUnderstood(
            f"{quoted(text)} may be billions, or thousands as in Turkish. Write the number out, like 12500."
        )


def amount(row: Row, column: str, default_currency: str | None) -> Money | None:
    """The amount in the column, in the currency of the row, of the heading, in the cell itself, or the default."""
    text = row.text(column)
    if text is None or says_nothing(text):
        return None
    given = row.read("currency", _currency)
    if given is None and (in_heading := row.text(unit_of(column))) is not None:
        with at_field(column):
            given = parse_currency(in_heading, default_currency)
    currency = given or default_currency
    if currency is None and is_bare_amount(text):
        raise NotUnderstood(
            "The amount has no currency. Add it, like 1200 EUR, or a column named currency.", field=column
        )
    with at_field(column):
        _refuse_b(text)
    # Without any currency the cell holds more than a number: a sign that is read, or it is refused.
    return row.read(column, _money(currency or "EUR", given is not None))


_currency = remembered(parse_currency)


@cache
def _money(currency: str, only: bool) -> Callable[[str], Money]:
    return remembered(partial(parse_money, default_currency=currency, only=only))
