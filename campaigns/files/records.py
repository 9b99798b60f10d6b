"""The known columns of a record: which of several cells counts, and the unit and decimal mark it is read with."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, either, quoted
from campaigns.files.layouts import Layout, Matched, said_in
from campaigns.files.tables import FORMULA_SIGNS, unit_of
from campaigns.parsing.decimal_marks import is_unclear_number

_LONGEST_NUMBER = 200


def record_reader(
    layout: Layout, matched: Matched, headings: Sequence[str], decimal: str | None, proven: str | None = None
) -> Callable[[list[str]], dict[str, str]]:
    """What reads the known columns of a record, as most files have them: each once, and without a unit.

    `decimal` is the mark before decimals as somebody said it; one that is `proven` only decides what is unclear.
    """
    holds = {column.name: column.holds for column in layout.columns}
    joined = {column.name for column in layout.columns if column.joined}
    units = {place: unit for place, unit in matched.units.items() if unit}
    with_units = {name for name, at in matched.places.items() if any(place in units for place in at)}
    single = [(name, at[0]) for name, at in matched.places.items() if len(at) == 1 and name not in with_units]
    several = [(name, at) for name, at in matched.places.items() if len(at) > 1 or name in with_units]
    mark = decimal or proven
    numbers = [name for name, kind in holds.items() if kind != "text"] if mark else []

    def texts_of(record: list[str]) -> dict[str, str]:
        width = len(record)
        cells = ((column, bare(record[place])) for column, place in single if place < width)
        texts = {
            column: _without_quote_sign(cell) if cell[0] == "'" else cell for column, cell in cells if cell
        }
        for name, at in several:
            filled = [(place, cell) for place in at if place < width and (cell := bare(record[place]))]
            if not filled:
                continue
            if name not in joined and len(said_in(record, at, units)) > 1:
                raise _contradiction(name, [(headings[place], cell) for place, cell in filled])
            first, cell = filled[0]
            texts[name] = (
                ", ".join(cell for _, cell in filled) if name in joined else _without_quote_sign(cell)
            )
            if first in units and holds[name] == "money":
                texts[unit_of(name)] = units[first]
            elif first in units and texts[name][-1:].isdigit():
                texts[name] += units[first]
        for name in numbers:
            if name in texts and (decimal or is_unclear_number(texts[name])):
                texts[name] = _with_decimal(texts[name], mark or ".")
        return texts

    return texts_of


def _contradiction(name: str, said: Sequence[tuple[str, str]]) -> NotUnderstood:
    both = either([f"{quoted(cell)} in {quoted(heading)}" for heading, cell in said], "and")
    return NotUnderstood(f"Of the {name.replace('_', ' ')} it says {both}. Keep the right one.", field=name)


def _with_decimal(cell: str, decimal: str) -> str:
    """A number whose decimal mark is known, written so that it can be read in one way only."""
    if len(cell) > _LONGEST_NUMBER:
        return cell
    other = "." if decimal == "," else ","
    match = re.fullmatch(r"(\D*)([0-9][0-9.,'’ \u00a0\u202f]*)(.*)", cell)
    if match is None or match[2].count(decimal) > 1:
        return cell
    whole, _, cents = match[2].replace(other, "").partition(decimal)
    return f"{match[1]}{re.sub(r'[^0-9]', '', whole)}{f'.{cents.strip()}0' if cents.strip() else ''} {match[3]}".strip()


def _without_quote_sign(cell: str) -> str:
    """Without the apostrophe that keeps spreadsheets from taking the cell for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] and cell[1] in FORMULA_SIGNS else cell
