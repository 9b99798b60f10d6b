"""Opening a file as a table: its columns are matched, and bad rows told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import dropwhile, islice
from typing import BinaryIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import counted, either, quoted
from campaigns.files.answers import Answers, Question
from campaigns.files.file_columns import SAMPLE_ROWS, headings_of
from campaigns.files.finding import best_fit, grids_in
from campaigns.files.grids import Grid, Record
from campaigns.files.layouts import Layout, Matched
from campaigns.files.records import record_reader
from campaigns.files.tables import Rejected, Row, Table
from campaigns.parsing.date_order import is_unclear, proven_order
from campaigns.parsing.decimal_marks import is_unclear_number, proven_mark

MOST_ROWS = 200_000
"""So many rows may an upload have."""
_DAYS = ("date", "period_start", "published")
"""Columns of days, whose order of day and month is the same in a file."""


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
    sample = tuple(record for _line, record in islice(records(), SAMPLE_ROWS) if isinstance(record, list))
    headings = headings_of(fit.headings, () if grid.fixed_width else sample)
    matched = layout.matched(headings, sample, answers.columns)
    whole = _Whole(records, sample, matched)
    days = [place for name in _DAYS for place in matched.places.get(name, ())]
    day_first = answers.day_first
    if day_first is None and days and is_unclear(_cells_of(sample, days)):
        day_first = proven_order(whole.cells(days))
    proven, of_decimals = (None, ()) if answers.decimal else _proven_decimal(layout, whole)
    most = MOST_ROWS if isinstance(source, bytes) else None
    width = len(fit.headings) if grid.fixed_width else None  # with columns at the end that have no name
    texts_of = record_reader(layout, matched, headings, answers.decimal, proven)

    def reread() -> Iterator[Row | Rejected]:
        return _rows(records(), texts_of, width, most)

    return Table(
        layout, headings, matched, grid, sample, reread(), reread, answers, day_first,
        (*of_sheet, *_unclear_columns(headings, matched), *of_decimals),
    )  # fmt: skip


@dataclass(frozen=True)
class _Whole:
    """All rows of a file, of which the first ones often do."""

    records: Callable[[], Iterator[Record]]
    sample: tuple[list[str], ...]
    matched: Matched

    def cells(self, places: Sequence[int]) -> Iterator[str]:
        """What stands at these places, in every row."""
        return _cells_of((row for _line, row in self.records() if isinstance(row, list)), places)


def _proven_decimal(layout: Layout, whole: _Whole) -> tuple[str | None, tuple[Question, ...]]:
    """The mark before decimals as the file's numbers prove it, where it matters; or a question."""
    numbers = [column.name for column in layout.columns if column.holds != "text"]
    places = [place for name in numbers for place in whole.matched.places.get(name, ())]
    unclear = next(filter(is_unclear_number, _cells_of(whole.sample, places)), None)
    if unclear is None:
        return None, ()
    mark = proven_mark(whole.cells(places))
    return mark, () if mark else (_decimal_question(unclear),)


def _decimal_question(unclear: str) -> Question:
    return Question(
        "decimal",
        f"Which mark stands before decimals? {quoted(unclear, 30)} can be read in two ways.",
        ((",", "The comma: 1.234,50"), (".", "The point: 1,234.50")),
        must=False,
    )


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
            try:
                yield Row(line, tuple(record), texts_of(record))
            except NotUnderstood as refusal:
                yield Rejected(line, refusal.field, "", refusal.message, tuple(record))
