"""Opening a file as a table: its columns are matched, and bad rows told apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import dropwhile, islice
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, counted, either, quoted
from campaigns.files.answers import Answers, Question
from campaigns.files.finding import best_fit, grids_in
from campaigns.files.grids import Grid, Record
from campaigns.files.layouts import Layout, Matched
from campaigns.files.tables import FORMULA_SIGNS, Rejected, Row, Table
from campaigns.parsing.date_order import is_unclear, proven_order

MOST_ROWS = 200_000
"""So many rows may an upload have."""
_SAMPLE_ROWS = 100
_DAYS = ("date", "published")
"""Columns of days, whose order of day and month is the same in a file."""
_LONGEST_NUMBER = 200


def open_table(source: bytes | BinaryIO, layouts: Sequence[Layout], answers: Answers | None = None) -> Table:
    """Find the layout, sheet, delimiter and heading row that fit best. Raises NotUnderstood where none does.

    Rows come lazily. `source` is the content of an upload, of which reading more than 200,000 rows raises
    NotUnderstood; or an open file, which may have any number: of CSV only the row that is read is in memory.
    """
    answers = answers or Answers()
    grids = grids_in(source, answers)
    try:
        fit, of_sheet = best_fit(grids, layouts, answers)
    except NotUnderstood:
        for grid in grids:
            grid.close()  # else the file would be closed together with it
        raise
    grid, layout = fit.grid, fit.layout
    records = partial(_below, grid, fit.line)
    sample = tuple(record for _line, record in islice(records(), _SAMPLE_ROWS) if isinstance(record, list))
    headings = _headings(fit.headings, () if grid.fixed_width else sample)
    matched = layout.matched(headings, sample, answers.columns)
    days = [place for name in _DAYS for place in matched.places.get(name, ())]
    day_first = answers.day_first
    if day_first is None and days:
        day_first = proven_order(_cells_of(sample, days))
        if day_first is None and is_unclear(_cells_of(sample, days)):
            day_first = proven_order(
                _cells_of((row for _line, row in records() if isinstance(row, list)), days)
            )
    most = MOST_ROWS if isinstance(source, bytes) else None
    width = len(headings) if grid.fixed_width else None
    rows = _rows(records(), _reader(layout, matched, answers.decimal), width, most)
    return Table(
        layout, headings, matched, grid, sample, rows, answers, day_first,
        (*of_sheet, *_unclear_columns(headings, matched)),
    )  # fmt: skip


def _below(grid: Grid, heading_line: int) -> Iterator[Record]:
    return dropwhile(lambda record: record[0] <= heading_line, grid.records())


def _cells_of(rows: Iterable[Sequence[str]], places: Sequence[int]) -> Iterator[str]:
    return (row[place] for row in rows for place in places if place < len(row))


def _unclear_columns(headings: Sequence[str], matched: Matched) -> tuple[Question, ...]:
    """Which of several columns a field is, where their cells contradict each other."""
    return tuple(
        Question(
            f"column:{name}",
            f"Which column is the {name.replace('_', ' ')}? {either([quoted(headings[one]) for one in at])} could be.",
            tuple((headings[one], headings[one]) for one in at),
            must=False,
        )
        for name, at in matched.unclear.items()
    )


def moved(rows: Iterator[Row | Rejected], before: Matched, after: Matched) -> Iterator[Row | Rejected]:
    """The rows, with what stands in a column under the field that it has turned out to be."""
    gone = [name for name in before.places if name not in after.places]
    renamed = {
        name: new
        for name in gone
        for new, at in after.places.items()
        if at == before.places[name] and new not in before.places
    }
    for row in rows:
        if isinstance(row, Row):
            for name in gone:
                text = row.texts.pop(name, None)
                if text is not None and name in renamed:
                    row.texts[renamed[name]] = text
        yield row


def _rows(
    records: Iterator[Record],
    texts_of: Callable[[list[str]], dict[str, str]],
    width: int | None,
    most: int | None,
) -> Iterator[Row | Rejected]:
    for number, (line, record) in enumerate(records, 1):
        if most is not None and number > most:
            raise NotUnderstood(f"The file has more than {most:,} rows. Split it into smaller files.")
        if isinstance(record, str):
            yield Rejected(line, None, "", record, ())
        elif width is not None and len(record) > width and any(cell.strip() for cell in record[width:]):
            reason = (
                f"The row has {counted(len(record), 'cell')}, but there are {counted(width, 'column name')}."
            )
            yield Rejected(
                line, None, "", f"{reason} Put cells with a delimiter in quotation marks.", tuple(record)
            )
        else:
            yield Row(line, tuple(record), texts_of(record))


def _headings(found: Sequence[str], sample: Sequence[Sequence[str]]) -> tuple[str, ...]:
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


def _reader(layout: Layout, matched: Matched, decimal: str | None) -> Callable[[list[str]], dict[str, str]]:
    """What reads the known columns of a record, as most files have them: each once, and without a unit."""
    single = [(name, at[0]) for name, at in matched.places.items() if len(at) == 1]
    several = [(name, at) for name, at in matched.places.items() if len(at) > 1]
    joined = {column.name for column in layout.columns if column.joined}
    numbers = [column.name for column in layout.columns if column.holds != "text"] if decimal else []

    def texts_of(record: list[str]) -> dict[str, str]:
        width = len(record)
        cells = ((column, bare(record[place])) for column, place in single if place < width)
        texts = {
            column: _without_quote_sign(cell) if cell[0] == "'" else cell for column, cell in cells if cell
        }
        for name, at in several:
            filled = [cell for place in at if place < width and (cell := bare(record[place]))]
            if filled:
                texts[name] = ", ".join(filled) if name in joined else _without_quote_sign(filled[0])
        for name, scale in matched.scales.items():
            if name in texts and texts[name][-1:].isdigit():
                texts[name] += scale
        for name in numbers:
            if name in texts:
                texts[name] = _with_decimal(texts[name], decimal or ".")
        return texts

    return texts_of


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
