"""Opening a CSV file as a table: delimiter and heading row are found, columns matched, and bad rows told apart."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import BinaryIO, TextIO

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, counted, either, quoted
from campaigns.files.answers import Answers, Question
from campaigns.files.decoding import decode
from campaigns.files.layouts import Layout, Matched
from campaigns.files.tables import FORMULA_SIGNS, Rejected, Row, Table
from campaigns.parsing.date_order import is_unclear, proven_order

MOST_ROWS = 200_000
"""So many rows may an upload have."""
_HEAD_ROWS = 20
_SAMPLE_ROWS = 100
_DAYS = ("date", "published")
"""Columns of days, whose order of day and month is the same in a file."""
_HEAD = 100_000
_LONGEST_NUMBER = 200
_ROW_LINES = 100
_DELIMITERS = ",;\t|"
_SEPARATOR_LINE = re.compile(r'\A\s*"?sep=(.)"?\s*?(?:\r\n|\n|\r|\Z)', re.IGNORECASE)


def open_table(source: bytes | BinaryIO, layouts: Sequence[Layout], answers: Answers | None = None) -> Table:
    """Find the layout, delimiter and heading row that fit best. Raises NotUnderstood where none does.

    Rows come lazily. `source` is the content of an upload, of which reading more than 200,000 rows raises
    NotUnderstood; or an open file, which may have any number: only the row that is read is in memory.
    """
    answers = answers or Answers()
    decoded = decode(source, answers.encoding)
    text, begins = decoded.text, decoded.text.tell()
    head = text.read(_HEAD)
    separator = _SEPARATOR_LINE.match(head)
    skipped = separator.end() if separator else 0
    rest, first_line = head[skipped:], 2 if separator else 1
    try:
        layout, delimiter, above = _best_fit(
            rest, layouts, separator[1] if separator else None, answers.columns
        )
    except NotUnderstood:
        text.detach()  # else the file would be closed together with it
        raise
    top = islice(_records(io.StringIO(rest, newline=""), delimiter), above, above + 1 + _SAMPLE_ROWS)
    headings = _headings(next(top))
    sample = tuple(record for _line, record in top if isinstance(record, list))
    matched = layout.matched(headings, sample, answers.columns)

    def records() -> Iterator[tuple[int, list[str] | str]]:
        text.seek(begins)
        text.read(skipped)
        found = _records(text, delimiter, first_line)
        return islice(found, above + 1, None)

    days = [place for name in _DAYS for place in matched.places.get(name, ())]
    day_first = answers.day_first
    if day_first is None and days:
        day_first = proven_order(cell for cell in _cells_of(sample, days))
        if day_first is None and is_unclear(_cells_of(sample, days)):
            day_first = proven_order(
                _cells_of((row for _line, row in records() if isinstance(row, list)), days)
            )
    most = MOST_ROWS if isinstance(source, bytes) else None
    rows = _rows(records(), _reader(layout, matched, answers.decimal), len(headings), most)
    return Table(
        layout, headings, matched, decoded.encoding, decoded.readings, sample, rows, text, answers, day_first,
        _unclear_columns(headings, matched),
    )  # fmt: skip


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


def _best_fit(
    head: str, layouts: Sequence[Layout], separator: str | None, said: Mapping[str, str]
) -> tuple[Layout, str, int]:
    """The layout, delimiter and number of rows above the headings with which most headings are known."""
    fits = [
        (
            layout.recognised(record if isinstance(record, list) else [], said),
            -above,
            -place,
            layout,
            delimiter,
        )
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
    records: Iterator[tuple[int, list[str] | str]],
    texts_of: Callable[[list[str]], dict[str, str]],
    width: int,
    most: int | None,
) -> Iterator[Row | Rejected]:
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
            yield Row(line, tuple(record), texts_of(record))


def _headings(found: tuple[int, list[str] | str]) -> tuple[str, ...]:
    """The headings without the empty ones at the end."""
    _line, record = found
    headings = [bare(heading) for heading in record] if isinstance(record, list) else []
    while headings and not headings[-1]:
        headings.pop()
    return tuple(headings)


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
