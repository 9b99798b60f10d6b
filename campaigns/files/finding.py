"""Where in a file the table is: in which sheet or file of an archive, with which delimiter, below which headings."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import either, quoted
from campaigns.files.answers import Answers, Question
from campaigns.files.archives import tables_in
from campaigns.files.decoding import MOST_BYTES, TOO_MANY_BYTES, decode
from campaigns.files.delimited import grids_of
from campaigns.files.file_columns import HeadingsUnknown, likely_columns, rows_of_headings
from campaigns.files.grids import Grid
from campaigns.files.layouts import Layout
from campaigns.files.workbooks import sheets_in

TYPES = ("csv", "tsv", "txt", "xlsx", "xls", "ods", "zip")
"""How the names of files end that tables are read from."""
_ARCHIVE = b"PK\x03\x04"
_OLD_SPREADSHEET = b"\xd0\xcf\x11\xe0"
_MOST_OF_WORKBOOK = 50 * 1024 * 1024
"""A larger one unfolds to more than can be read."""
_NAMED_SHEETS = 20
_LONGEST_NAME = 75
"""So much of a name does a choice in Slack show."""


_IS_VALUE = re.compile(r"\s*(?:@\w|https?://|[^\s@]{1,64}@[\w-]+\.\w)")
"""A handle, a link or an address: its row is no row of names, though `tiktok` beside it would be one."""


@dataclass(frozen=True)
class Fit:
    """A row of a grid taken for the headings of a layout.

    `rank` compares it with others: how many headings are known, and then which row and layout comes first. `of_days`:
    there is a column of days.
    """

    rank: tuple[int, int, int]
    layout: Layout
    grid: Grid
    line: int
    headings: Sequence[str]
    of_days: bool


def grids_in(source: bytes | BinaryIO, answers: Answers) -> list[Grid]:
    """All that a table may be found in; NotUnderstood for what cannot be read."""
    if isinstance(source, bytes) and len(source) > MOST_BYTES:
        raise NotUnderstood(TOO_MANY_BYTES)
    file = io.BytesIO(source) if isinstance(source, bytes) else source
    beginning = file.read(len(_ARCHIVE))
    file.seek(0)
    if beginning == _ARCHIVE:
        tables = tables_in(file)
        if tables is not None:
            return _of_archive(tables, answers)
        file.seek(0)
    if beginning in {_ARCHIVE, _OLD_SPREADSHEET}:
        content = file.read(_MOST_OF_WORKBOOK + 1)
        if len(content) > _MOST_OF_WORKBOOK:
            raise NotUnderstood("The spreadsheet is larger than 50 MB. Save it as CSV and try again.")
        return sheets_in(content, answers.decimal, upload=isinstance(source, bytes))
    return grids_of(decode(file, answers.encoding))


def _of_archive(tables: dict[str, bytes], answers: Answers) -> list[Grid]:
    grids: list[Grid] = []
    refusal: NotUnderstood | None = None
    for name, content in tables.items():
        try:
            grids += grids_of(decode(content, answers.encoding), name.rpartition("/")[2])
        except NotUnderstood as why:  # often one of several is empty
            refusal = why
    if refusal is not None and not grids:
        raise refusal
    return grids


def best_fit(
    grids: Sequence[Grid], layouts: Sequence[Layout], answers: Answers
) -> tuple[Fit, tuple[Question, ...]]:
    """Where most headings are known; and which sheet is meant, where that is so in several of them."""
    wanted = [grid for grid in grids if not answers.sheet or _is_called(grid, answers.sheet)]
    if not wanted:
        raise _no_such_sheet(grids, answers.sheet or "")
    best: dict[str, Fit] = {}
    for fit in (fit for grid in wanted for fit in _fits(grid, layouts, answers)):
        before = best.get(fit.grid.name)
        if before is None or fit.rank > before.rank:
            best[fit.grid.name] = fit
    if not best:
        raise _nothing_found(wanted, layouts)
    among = _filled(list(best.values()))
    likely = max(among, key=lambda fit: fit.rank)
    return likely, (_which_sheet(among, likely),) if len(among) > 1 else ()


def _fits(grid: Grid, layouts: Sequence[Layout], answers: Answers) -> Iterator[Fit]:
    """The rows that may be the headings."""
    for above, (line, record) in enumerate(grid.candidates()):
        headings = record if isinstance(record, list) and not any(map(_IS_VALUE.match, record)) else []
        for place, layout in enumerate(layouts):
            known = layout.recognised(headings, answers.columns)
            if known:
                of_days = "date" in layout.matched(headings, (), answers.columns).places
                yield Fit((known, -above, -place), layout, grid, line, headings, of_days)


def _filled(fits: list[Fit]) -> list[Fit]:
    """Of several sheets those with rows, and of files in an archive rather those with one row for each post.

    Beside a table, exports have its chart, with a row for each day.
    """
    if len(fits) > 1:
        fits = [fit for fit in fits if any(line > fit.line for line, _record in fit.grid.records())] or fits
    if fits[0].grid.fixed_width:
        fits = [fit for fit in fits if not fit.of_days] or fits
    return fits


def _which_sheet(fits: Sequence[Fit], likely: Fit) -> Question:
    names = [fit.grid.name for fit in fits][:_NAMED_SHEETS]
    return Question(
        "sheet",
        f"Which sheet is to be read? The headings of {either([quoted(name) for name in names], 'and')} are understood.",
        tuple((name[:_LONGEST_NAME], name) for name in names),
        likely.grid.name[:_LONGEST_NAME],
    )


def _is_called(grid: Grid, name: str) -> bool:
    mine = grid.name[:_LONGEST_NAME].casefold()
    return mine == name[:_LONGEST_NAME].casefold()


def _no_such_sheet(grids: Sequence[Grid], name: str) -> NotUnderstood:
    names = [quoted(one) for one in dict.fromkeys(grid.name for grid in grids) if one]
    there = f"There is {either(names[:_NAMED_SHEETS], 'and')}." if names else "The file has no sheets."
    return NotUnderstood(f"No sheet is called {quoted(name)}. {there}")


def _nothing_found(grids: Sequence[Grid], layouts: Sequence[Layout]) -> NotUnderstood:
    needs = f"It needs {' or '.join(layout.show_needs() for layout in layouts)}"
    names = [quoted(one) for one in dict.fromkeys(grid.name for grid in grids)]
    if len(names) > 1:
        refusal = HeadingsUnknown(
            f"No row of column names was found in {either(names[:_NAMED_SHEETS])}. {needs}."
        )
    else:
        begins = quoted(grids[0].begins, 80)
        refusal = HeadingsUnknown(
            f"No row of column names was found. {needs}; the file begins with {begins}."
        )
    refusal.columns, refusal.rows = likely_columns(grids), rows_of_headings(grids)
    return refusal
