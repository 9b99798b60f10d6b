"""What came of reading a file, and the rejected rows as a file to put right and read again."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TextIO, TypeVar

from campaigns.core.errors import NotUnderstood
from campaigns.files.tables import Rejected, Row, Table, quoted_cell

ENCODING = "utf-8-sig"
"""Of files that go out: in UTF-8 with a mark, spreadsheets show the right letters."""
ABOUT_REJECTED = ("line", "column", "reason")
"""The headings in front of those of a file whose rows are given back."""

Taken = TypeVar("Taken")


@dataclass(frozen=True)
class Reading(Generic[Taken]):
    """The rows that were taken and those that were not, with the file's headings.

    `ignored` are headings of columns that were not read. `encoding` is what the file was read as, `table` the
    file itself, with what it leaves open.
    """

    headings: tuple[str, ...]
    accepted: tuple[Taken, ...]
    rejected: tuple[Rejected, ...]
    ignored: tuple[str, ...]
    encoding: str
    table: Table


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A cell, or a part of it, without which its row was taken, and why."""

    line: int
    column: str
    reason: str


class FirstLines:
    """In which line something stood first, for rows that may stand in a file only once.

    Of each thing only its hash is kept, a tenth of its size: that two of a million have the same happens in one file
    of thirty million.
    """

    def __init__(self) -> None:
        self._lines: dict[int, int] = {}

    def of(self, key: tuple[Hashable, ...], line: int) -> int:
        """The line of `key` that came first, which is `line` where it is new."""
        return self._lines.setdefault(hash(key), line)


def outcomes(
    table: Table, take: Callable[[Row], Taken], passed_over: Callable[[Row], bool] = lambda _row: False
) -> Iterator[Taken | Rejected]:
    """Each row as `take` makes it, or rejected where that raises NotUnderstood; in order, as they are asked for.

    Rows that are `passed_over` are none.
    """
    for row in table.rows:
        if isinstance(row, Rejected):
            yield row
            continue
        if passed_over(row):
            continue
        try:
            yield take(row)
        except NotUnderstood as refusal:
            yield row.rejected(refusal)


def reading_of(table: Table, rows: Iterable[Taken | Rejected]) -> Reading[Taken]:
    """All rows of an opened file, sorted into accepted and rejected."""
    accepted: list[Taken] = []
    rejected: list[Rejected] = []
    for row in rows:
        if isinstance(row, Rejected):
            rejected.append(row)
        else:
            accepted.append(row)
    return Reading(table.headings, tuple(accepted), tuple(rejected), table.ignored, table.encoding, table)


def renamed_columns(table: Table) -> list[str]:
    """What was read as what, where a heading is not the name of its field: `Polubienia → likes`."""
    return [
        f"{' + '.join(table.headings[place] for place in places)} → {name}"
        for name, places in table.matched.places.items()
        if any(table.headings[place].casefold() != name for place in places)
    ]


def write_csv(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A CSV file that spreadsheets open with the right letters and without running anything (UTF-8 with a mark)."""
    written = io.StringIO(newline="")
    write = _csv_writer(written, headings)
    for row in rows:
        write(row)
    return written.getvalue().encode(ENCODING, errors="replace")


def write_rejected(headings: Sequence[str], rejected: Iterable[Rejected]) -> bytes:
    """The rejected rows as they were, with line, column and reason in front; can be read again when put right."""
    return write_csv([*ABOUT_REJECTED, *headings], map(_rejected_cells, rejected))


def rejected_writer(file: TextIO, headings: Sequence[str]) -> Callable[[Rejected], object]:
    """What writes rejected rows into a file one by one, in the form of `write_rejected`."""
    write = _csv_writer(file, [*ABOUT_REJECTED, *headings])
    return lambda row: write(_rejected_cells(row))


def _csv_writer(file: TextIO, headings: Sequence[str]) -> Callable[[Sequence[object]], object]:
    writer = csv.writer(file)
    writer.writerow([quoted_cell(heading) for heading in headings])
    return lambda row: writer.writerow([quoted_cell(value) for value in row])


def _rejected_cells(row: Rejected) -> Sequence[object]:
    return [row.line, row.column, row.reason, *row.cells]
