"""A CSV file as rows with known columns: delimiter and heading row are found, and bad rows told apart."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO, TextIO, TypeVar

from campaigns.core.errors import NotUnderstood, Refusal, at_field
from campaigns.core.wording import bare, counted, quoted
from campaigns.files.decoding import decode
from campaigns.files.layouts import Layout, heading_currency

MOST_ROWS = 200_000
"""So many rows may an upload have."""
_HEAD_ROWS = 20
_HEAD = 100_000
_ROW_LINES = 100
_DELIMITERS = ",;\t|"
_SEPARATOR_LINE = re.compile(r'\A\s*"?sep=(.)"?\s*?(?:\r\n|\n|\r|\Z)', re.IGNORECASE)
_FORMULA_SIGNS = "=+-@＝＋－＠\t\r\n"

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not taken: `line` in the file (from 1), which cell is at fault (if one is), and why.

    `cells` is the whole row as it stands in the file.
    """

    line: int
    column: str | None
    value: str
    reason: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it begins at, all its cells, and what stands in the known columns; nothing for empty ones."""

    line: int
    cells: tuple[str, ...]
    texts: dict[str, str]

    def text(self, column: str) -> str | None:
        """What stands in the column; None where it is empty or there is no such column."""
        return self.texts.get(column)

    def read(self, column: str, parse: Callable[[str], Value]) -> Value | None:
        """The cell's value, None where it is empty. Refusals are placed at the column."""
        text = self.texts.get(column)
        if text is None:
            return None
        try:
            return parse(text)
        except Refusal:
            with at_field(column):  # entered only now: for most cells it would take longer than reading them
                raise

    def rejected(self, refusal: NotUnderstood) -> Rejected:
        """This row, not taken for that reason."""
        value = (self.text(refusal.field) or "") if refusal.field else ""
        return Rejected(self.line, refusal.field, value, refusal.message, self.cells)


@dataclass(frozen=True)
class Table:
    """An opened file: its headings, which layout it has, and its rows, read as they are asked for."""

    layout: Layout
    headings: tuple[str, ...]
    places: dict[str, int]
    currencies: dict[str, str]
    """The currency in a column's heading, where there is one."""
    encoding: str
    rows: Iterator[Row | Rejected]
    text: TextIO
    """What the rows are read from, held until whoever opened the file closes it."""

    @property
    def ignored(self) -> tuple[str, ...]:
        """The headings of columns that are not known and not read."""
        taken = set(self.places.values())
        return tuple(heading for place, heading in enumerate(self.headings) if heading and place not in taken)


def open_table(source: bytes | BinaryIO, layouts: Sequence[Layout]) -> Table:
    """Find the layout, delimiter and heading row that fit best. Raises NotUnderstood where none does.

    Rows come lazily. `source` is the content of an upload, of which reading more than 200,000 rows raises
    NotUnderstood; or an open file, which may have any number: only the row that is read is in memory.
    """
    decoded = decode(source)
    text, begins = decoded.text, decoded.text.tell()
    head = text.read(_HEAD)
    separator = _SEPARATOR_LINE.match(head)
    skipped = separator.end() if separator else 0
    layout, delimiter, above = _best_fit(head[skipped:], layouts, separator[1] if separator else None)
    text.seek(begins)
    text.read(skipped)
    records = _records(text, delimiter, first_line=2 if separator else 1)
    headings = _headings(next(islice(records, above, None)))
    places = layout.places(headings)
    currencies = {name: heading_currency(headings[place])[1] for name, place in places.items()}
    known = {name: currency for name, currency in currencies.items() if currency}
    most = MOST_ROWS if isinstance(source, bytes) else None
    rows = _rows(records, places, len(headings), most)
    return Table(layout, headings, places, known, decoded.encoding, rows, text)


def _best_fit(head: str, layouts: Sequence[Layout], separator: str | None) -> tuple[Layout, str, int]:
    """The layout, delimiter and number of rows above the headings with which most headings are known."""
    fits = [
        (layout.recognised(record if isinstance(record, list) else []), -above, -place, layout, delimiter)
        for place, layout in enumerate(layouts)
        for delimiter in separator or _DELIMITERS
        for above, (_line, record) in enumerate(
            islice(_records(io.StringIO(head, newline=""), delimiter), _HEAD_ROWS)
        )
    ]
    best = max(fits, key=lambda fit: fit[:3], default=None)
    if best is None or best[0] == 0:
        first = quoted(head.strip().splitlines()[0] if head.strip() else "", 80)
        needs = " or ".join(layout.show_needs() for layout in layouts)
        raise NotUnderstood(
            f"No row of column names was found. It needs {needs}; the file begins with {first}."
        )
    return best[3], best[4], -best[1]


def _records(text: TextIO, delimiter: str, first_line: int = 1) -> Iterator[tuple[int, list[str] | str]]:
    """Each record with the line it begins at, or in its place why it cannot be read. Empty lines are left out."""
    reader = csv.reader(text, delimiter=delimiter)
    while True:
        begins = reader.line_num
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as why:
            yield begins + first_line, f"This row cannot be read: {why}. Check its quotation marks."
            continue
        if reader.line_num - begins > _ROW_LINES:
            last = reader.line_num + first_line - 1
            yield (
                begins + first_line,
                f"A quotation mark opens here and closes in line {last}. Close it in its row.",
            )
        elif any(cell.strip() for cell in record):
            yield begins + first_line, record


def _rows(
    records: Iterator[tuple[int, list[str] | str]], places: dict[str, int], width: int, most: int | None
) -> Iterator[Row | Rejected]:
    known = list(places.items())
    for number, (line, record) in enumerate(records, 1):
        if most is not None and number > most:
            raise NotUnderstood(f"The file has more than {most:,} rows. Split it into smaller files.")
        if isinstance(record, str):
            yield Rejected(line, None, "", record, ())
        elif len(record) > width and any(cell.strip() for cell in record[width:]):
            reason = (
                f"The row has {counted(len(record), 'cell')}, but there are {counted(width, 'column name')}."
            )
            yield Rejected(
                line, None, "", f"{reason} Put cells with a delimiter in quotation marks.", tuple(record)
            )
        else:
            yield Row(line, tuple(record), _texts(record, known))


def _headings(found: tuple[int, list[str] | str]) -> tuple[str, ...]:
    """The headings without the empty ones at the end."""
    _line, record = found
    headings = [bare(heading) for heading in record] if isinstance(record, list) else []
    while headings and not headings[-1]:
        headings.pop()
    return tuple(headings)


def _texts(record: list[str], known: Sequence[tuple[str, int]]) -> dict[str, str]:
    width = len(record)
    cells = ((column, bare(record[place])) for column, place in known if place < width)
    return {column: _without_quote_sign(cell) if cell[0] == "'" else cell for column, cell in cells if cell}


def _without_quote_sign(cell: str) -> str:
    """Without the apostrophe that keeps spreadsheets from taking the cell for a formula."""
    return cell[1:] if cell[1:2] and cell[1] in _FORMULA_SIGNS else cell


def quoted_cell(value: object) -> str:
    """A cell for export. Spreadsheets would run `=`, `+`, `-` and `@` as formulas, so those get an apostrophe."""
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] and text[0] in _FORMULA_SIGNS else text
