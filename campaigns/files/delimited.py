"""Text with delimiters (CSV): each delimiter that it may have gives a grid."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import TextIO

from campaigns.files.decoding import Decoded
from campaigns.files.grids import HEAD_ROWS, Grid, Record

_HEAD = 100_000
_ROW_LINES = 100
_DELIMITERS = ",;\t|"
_SEPARATOR_LINE = re.compile(r'\A\s*"?sep=(.)"?\s*?(?:\r\n|\n|\r|\Z)', re.IGNORECASE)


def grids_of(decoded: Decoded, name: str = "") -> list[Grid]:
    """The text as it reads with each delimiter, or with the one that its first line says (`sep=;`)."""
    text, begins = decoded.text, decoded.text.tell()
    head = text.read(_HEAD)
    separator = _SEPARATOR_LINE.match(head)
    skipped = separator.end() if separator else 0
    rest, first_line = head[skipped:], 2 if separator else 1

    def records(delimiter: str) -> Iterator[Record]:
        text.seek(begins)
        text.read(skipped)
        yield from _records(text, delimiter, first_line)

    def candidates(delimiter: str) -> Iterator[Record]:
        """Of the beginning only: with a wrong delimiter, a quotation mark may open a cell that never ends."""
        return islice(_records(io.StringIO(rest, newline=""), delimiter, first_line), HEAD_ROWS)

    beginning = rest.strip().splitlines()[0] if rest.strip() else ""

    def grid(delimiter: str) -> Grid:
        return Grid(
            partial(candidates, delimiter), partial(records, delimiter), beginning, name,
            decoded.encoding, decoded.readings, text=text,
        )  # fmt: skip

    return [grid(delimiter) for delimiter in (separator[1] if separator else _DELIMITERS)]


def _records(text: TextIO, delimiter: str, first_line: int = 1) -> Iterator[Record]:
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
