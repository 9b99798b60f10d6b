"""Which columns a kind of file has, under which headings people and programs write them, and which heading is which.

A further kind of export is one more Layout: its columns, their headings, and which of them it cannot do without.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain

from campaigns.core.currencies import may_be_currency
from campaigns.core.wording import bare, either

_UNIT = re.compile(r"(?s)(.*\S)\s*[(\[]([^()\[\]]{1,14})[)\]]\s*")
_CURRENCY_BEHIND = re.compile(r"(?s)(.*\S)[\s,_/-]+(?:in\s+)?([A-Z]{3}|[^\W\d_]{1,2}\.?)\s*")
_IN = re.compile(r"\s*in\s+", re.IGNORECASE)
_SIGN = re.compile(r"(?:\b[A-Z]{1,2})?[$\u00a2-\u00a5\u20a0-\u20cf]")
_OTHER_UNIT = re.compile(r"[%\u2030$\u00a2-\u00a5\u20a0-\u20cf]")
"""What is measured in these is no count."""
_RANKS = range(3)
"""A column's own heading, others it is known under, and weak ones."""
_WITH_UNITS = ("count", "money")
_LONGEST_HEADING = 200
"""A longer cell is no heading that is known."""
# "mil" is a thousand in Spanish and a million in English: such a column is not read until somebody says what it is.
_SCALES = {
    **dict.fromkeys(("k", "000", "'000", "000s", "thousand", "thousands", "in thousands", "tsd", "tsd.", "tausend",
                     "milliers", "miles", "migliaia", "tys", "tys.", "bin"), "k"),
    **dict.fromkeys(("m", "mio", "mio.", "mln", "million", "millions", "in millions", "milioni", "millones"), "m"),
}  # fmt: skip


@dataclass(frozen=True)
class Column:
    """A column by its own heading, and others it is known under; case, accents, spaces and signs do not count.

    Of headings in `also`, and of those in `weak` that may mean something else as well, the first kind that is there
    counts. `holds` is "money" (a currency may stand in the heading), "count" (`(K)` may) or "text". Several columns of
    a `joined` one are read together; of others the filled cell, where they do not contradict each other.
    """

    name: str
    also: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    holds: str = "text"
    joined: bool = False


@dataclass(frozen=True)
class Matched:
    """Which columns of a file are which: places by field, and what nobody can tell.

    `units` has the currency or scale (`k`) that stands in a heading, by its place.
    """

    places: dict[str, tuple[int, ...]]
    units: dict[int, str] = field(default_factory=dict)
    unclear: dict[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Layout:
    """The columns of a kind of file. Of each group in `needs`, one column must be there.

    `means` are headings that mean something else where certain others stand beside them.
    """

    name: str
    columns: tuple[Column, ...]
    needs: tuple[tuple[str, ...], ...]
    means: tuple[tuple[frozenset[str], Mapping[str, str]], ...] = ()

    def matched(
        self, headings: Sequence[str], sample: Sequence[Sequence[str]], said: Mapping[str, str]
    ) -> Matched:
        """Which heading is which field: as it was `said`, by its own name, and then by what else it is known under.

        Columns of one field that contradict each other in the `sample` of rows are `unclear`.
        """
        found = Matched({})
        fixed = self._said(headings, said)
        called = self._called(headings)
        taken = set(fixed)
        for column in self.columns:
            mine = [place for place, name in fixed.items() if name == column.name]
            at = mine or _first_rank(column, called, taken)
            taken.update(at)
            found.units.update(_units(column, headings, at))
            if len(at) > 1 and not column.joined and not _agree(at, sample, found.units):
                found.unclear[column.name] = tuple(at)
            elif at:
                found.places[column.name] = tuple(at)
        return found

    def _said(self, headings: Sequence[str], said: Mapping[str, str]) -> dict[int, str]:
        """What is fixed by place: what somebody said, and what headings mean beside certain others."""
        words = [heading_word(heading) if len(heading) <= _LONGEST_HEADING else "" for heading in headings]
        meant = {heading_word(heading): name for heading, name in said.items()}
        for needed, means in self.means:
            if needed <= set(words):
                meant = {**{heading_word(heading): name for heading, name in means.items()}, **meant}
        return {place: meant[word] for place, word in enumerate(words) if word and word in meant}

    @cached_property
    def _by_word(self) -> dict[str, list[tuple[Column, int]]]:
        """The columns that a heading may be, each with the rank of that word among its own."""
        found: dict[str, list[tuple[Column, int]]] = {}
        for column in self.columns:
            for rank, words in enumerate(((column.name,), column.also, column.weak)):
                for word in dict.fromkeys(map(heading_word, words)):
                    found.setdefault(word, []).append((column, rank))
        return found

    def _called(self, headings: Sequence[str]) -> dict[tuple[str, int], list[int]]:
        """The places of headings by the field and rank that each may be; every heading is looked at once."""
        called: dict[tuple[str, int], list[int]] = {}
        for place, heading in enumerate(headings):
            if not heading or len(heading) > _LONGEST_HEADING:
                continue
            counts = not _OTHER_UNIT.search(heading)
            may_be = {
                (column.name, rank)
                for column, rank in self._by_word.get(heading_word(heading), ())
                if counts or column.holds != "count"
            }
            for holds in _WITH_UNITS:
                base, unit = _unit(heading, holds)
                columns = self._by_word.get(heading_word(base), ()) if unit else ()
                may_be.update((column.name, rank) for column, rank in columns if column.holds == holds)
            for one in may_be:
                called.setdefault(one, []).append(place)
        return called

    def recognised(self, headings: Sequence[str], said: Mapping[str, str] = {}) -> int:
        """How many of the headings are known; 0 where a column that is needed is missing."""
        found = self.matched(headings, (), said)
        known = {*found.places, *found.unclear}
        return len(known) if all(known & set(group) for group in self.needs) else 0

    def show_needs(self) -> str:
        """The columns that must be there: `handle and platform`."""
        return either([either(group) for group in self.needs], "and")


@lru_cache(maxsize=4096)
def heading_word(heading: str) -> str:
    """A heading without case, accents, spaces and signs."""
    apart = unicodedata.normalize("NFKD", heading.casefold())
    return re.sub(r"[\W_]+", "", "".join(one for one in apart if not unicodedata.combining(one)))


def _first_rank(column: Column, called: Mapping[tuple[str, int], list[int]], taken: set[int]) -> list[int]:
    """The free places of the first kind of headings that is there; of a column that is joined, of every kind."""
    found: dict[int, None] = {}
    for rank in _RANKS:
        found.update((place, None) for place in called.get((column.name, rank), ()) if place not in taken)
        if found and not column.joined:
            break
    return list(found)


@lru_cache(maxsize=4096)
def _unit(heading: str, holds: str) -> tuple[str, str]:
    """A heading without the unit at its end, and that: `Amount spent (EUR)`, `Followers (K)`."""
    if holds == "count" and (match := _UNIT.fullmatch(heading)):
        return match[1], _SCALES.get(match[2].strip().casefold(), "")
    if holds == "money":
        for pattern in (_UNIT, _CURRENCY_BEHIND):
            if (match := pattern.fullmatch(heading)) and may_be_currency(unit := _IN.sub("", match[2])):
                return match[1], unit
        signs = set(_SIGN.findall(heading))
        if signs:
            return _IN.sub(" ", _SIGN.sub(" ", heading)), " ".join(sorted(signs))
    return heading, ""


def _units(column: Column, headings: Sequence[str], at: Sequence[int]) -> Iterator[tuple[int, str]]:
    for place in at:
        _base, unit = _unit(headings[place], column.holds)
        if unit:
            yield place, unit


def _agree(at: Sequence[int], sample: Sequence[Sequence[str]], units: Mapping[int, str]) -> bool:
    """Whether columns say the same wherever several of them say something."""
    return all(len(said_in(row, at, units)) < 2 for row in sample)


def said_in(row: Sequence[str], at: Sequence[int], units: Mapping[int, str]) -> dict[tuple[str, str], int]:
    """What the filled cells at these places say, each with its unit, and the first place that says it."""
    said: dict[tuple[str, str], int] = {}
    for place in at:
        if place < len(row) and (cell := bare(row[place])):
            said.setdefault((cell, units.get(place, "")), place)
    return said


def fields_of(layout: Layout) -> list[str]:
    """The fields that a column may be said to be."""
    return list(dict.fromkeys(chain(column.name for column in layout.columns)))
