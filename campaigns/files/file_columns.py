"""The columns of a file with what stands in them, for somebody to say what they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Self

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, capitalized
from campaigns.files.grids import HEAD_ROWS, Grid
from campaigns.files.layouts import Layout, fields_of, heading_word
from campaigns.files.tables import Table
from storage.enums import Platform

UNREAD = ""
"""What a column is said to be that is not to be read."""
SAMPLE_ROWS = 100
"""So many rows below the headings show how wide a table is, and what its cells look like."""
_EXAMPLES = 3
_LONGEST_EXAMPLE = 40
_LOOKED_AT = 50
_LABELS = {
    "permalink": "Link of the post", "post_id": "Id of the post", "deliverable": "Post (number or title)",
    "caption": "Text of the post", "published": "Day of the post", "date": "Measured on",
    "period_start": "First day of the period", "profile_link": "Link of the profile", "email": "E-mail",
}  # fmt: skip


@dataclass(frozen=True)
class FileColumn:
    """One column: its heading, some of its cells, and the field that it is read as (empty: it is not read)."""

    heading: str
    examples: tuple[str, ...]
    read_as: str = UNREAD


class HeadingsUnknown(NotUnderstood):
    """No row of column names was found. `columns` are those below the row that looks most like one.

    `rows` are all that may be such a row, each as the headings of a table.
    """

    columns: tuple[FileColumn, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    def at(self, field: str) -> Self:
        """The same refusal at a field, with its columns and rows."""
        placed = super().at(field)
        placed.columns, placed.rows = self.columns, self.rows
        return placed


def columns_of(table: Table) -> tuple[FileColumn, ...]:
    """The columns of an opened file, in their order; without those whose heading says nothing."""
    fields = {place: name for name, places in table.matched.places.items() for place in places}
    return _columns(table.headings, table.sample, fields)


def likely_columns(grids: Iterable[Grid]) -> tuple[FileColumn, ...]:
    """The columns below the row of names where no heading is understood: the first with most words, in any grid."""
    rows = [
        (sum(map(_is_word, record)), -line, grid, record)
        for grid in grids
        for line, record in grid.candidates()
        if isinstance(record, list)
    ]
    words, line, grid, headings = max(rows, key=lambda row: row[:2], default=(0, 0, None, []))
    if grid is None or not words:
        return ()
    below = (record for at, record in grid.candidates() if at > -line and isinstance(record, list))
    return _columns([bare(heading) for heading in headings], list(islice(below, _LOOKED_AT)), {})


def rows_of_headings(grids: Iterable[Grid]) -> tuple[tuple[str, ...], ...]:
    """Every row that may hold the names of columns, as the headings of its table, in any grid."""
    found: dict[tuple[str, ...], None] = {}
    for grid in grids:
        wide = not grid.fixed_width
        first = list(islice(grid.records(), HEAD_ROWS + SAMPLE_ROWS)) if wide else []
        for line, record in grid.candidates():
            if isinstance(record, list):
                below = islice((row for at, row in first if at > line), SAMPLE_ROWS)
                found[headings_of(record, [row for row in below if isinstance(row, list)])] = None
    return tuple(found)


def headings_of(found: Sequence[str], sample: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The headings without the empty ones at the end, and what spreadsheets call columns that have none."""
    headings = [bare(heading) for heading in found]
    while headings and not headings[-1]:
        headings.pop()
    width = max(map(len, sample), default=0)
    return (*headings, *(f"Column {_letters(place)}" for place in range(len(headings), width)))


def _letters(place: int) -> str:
    """How spreadsheets call the column at that place: A to Z, then AA."""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)


def _is_word(cell: str) -> bool:
    return len(cell) < 100 and cell[:1].isalpha() and "://" not in cell and "@" not in cell


def _columns(
    headings: Sequence[str], rows: Sequence[Sequence[str]], fields: Mapping[int, str]
) -> tuple[FileColumn, ...]:
    return tuple(
        FileColumn(heading, _examples(rows, place), fields.get(place, UNREAD))
        for place, heading in enumerate(headings)
        if heading_word(heading)
    )


def _examples(rows: Sequence[Sequence[str]], place: int) -> tuple[str, ...]:
    filled = dict.fromkeys(cell for row in rows if place < len(row) and (cell := bare(row[place][:1000])))
    return tuple(_short(cell) for cell in islice(filled, _EXAMPLES))


def _short(cell: str) -> str:
    return cell if len(cell) <= _LONGEST_EXAMPLE else f"{cell[: _LONGEST_EXAMPLE - 1]}…"


def labels_of(layout: Layout) -> dict[str, str]:
    """The fields that a column can be, each with its words for people."""
    return {name: _label(name) for name in fields_of(layout)}


def _label(name: str) -> str:
    for platform in Platform:
        if name == platform.value:
            return f"{platform.label}: handle or link"
        if name == f"{platform.value}_followers":
            return f"{platform.label}: followers"
    return _LABELS.get(name) or capitalized(name.replace("_", " "))
