"""Which columns a kind of file has, and under which headings people and programs write them.

A further kind of export is one more Layout: its columns, their headings, and which of them it cannot do without.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.core.currencies import currency_of
from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import either, quoted


@dataclass(frozen=True)
class Column:
    """A column by its own heading, and others it is known under; case, spaces and signs do not count."""

    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Layout:
    """The columns of a kind of file. Of each group in `needs`, one column must be there."""

    name: str
    columns: tuple[Column, ...]
    needs: tuple[tuple[str, ...], ...]

    def places(self, headings: Sequence[str]) -> dict[str, int]:
        """Where each known column stands. Its own heading goes before others it is known under.

        Raises NotUnderstood where two columns could be the same.
        """
        words = [heading_word(heading) for heading in headings]
        found: dict[str, int] = {}
        for column in self.columns:
            own = _all(words, [column.name])
            at = own or _all(words, column.also)
            if len(at) > 1:
                raise _twice(column.name, [headings[place] for place in at], at)
            if at:
                found[column.name] = at[0]
        return found

    def recognised(self, headings: Sequence[str]) -> int:
        """How many of the headings are known; 0 where a column that is needed is missing."""
        words = {heading_word(heading) for heading in headings}
        known = {column.name for column in self.columns if words & _words(column)}
        return len(known) if all(known & set(group) for group in self.needs) else 0

    def show_needs(self) -> str:
        """The columns that must be there: `handle and platform`."""
        return either([either(group) for group in self.needs], "and")


def heading_word(heading: str) -> str:
    """A heading without case, spaces, signs, and a currency in brackets."""
    bare, _currency = heading_currency(heading)
    return re.sub(r"[\W_]+", "", bare.casefold())


def heading_currency(heading: str) -> tuple[str, str | None]:
    """A heading without the currency in brackets at its end, as in `Amount spent (EUR)`, and that currency."""
    match = re.fullmatch(r"(?s)(.*\S)\s*[(\[]([^()\[\]]{1,6})[)\]]\s*", heading)
    currency = currency_of(match[2]) if match else None
    return (match[1], currency) if match and currency else (heading, None)


def _words(column: Column) -> set[str]:
    return {heading_word(heading) for heading in (column.name, *column.also)}


def _all(words: Sequence[str], headings: Sequence[str]) -> list[int]:
    wanted = {heading_word(heading) for heading in headings}
    return [place for place, word in enumerate(words) if word in wanted]


def _twice(name: str, headings: Sequence[str], at: Sequence[int]) -> NotUnderstood:
    columns = either(
        [f"{place + 1} ({quoted(heading)})" for place, heading in zip(at, headings, strict=True)], "and"
    )
    return NotUnderstood(f"Columns {columns} could all be the {name}. Rename or delete all but one.")
