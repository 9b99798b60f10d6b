"""A file as rows with known columns, and rows that were not taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from campaigns.core.errors import NotUnderstood, Refusal, at_field
from campaigns.core.wording import bare
from campaigns.files.answers import Answers, Question
from campaigns.files.encodings import EncodingReading
from campaigns.files.grids import Grid
from campaigns.files.layouts import Layout, Matched, heading_word

FORMULA_SIGNS = "=+-@＝＋－＠\t\r\n"

Value = TypeVar("Value")


@dataclass(frozen=True)
class Doubt:
    """Figures in a line that contradict each other, and are taken all the same."""

    line: int
    reason: str


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
    matched: Matched
    grid: Grid
    """Where in the file the rows stand."""
    sample: tuple[Sequence[str], ...]
    """The first rows as they stand in the file."""
    rows: Iterator[Row | Rejected]
    reread: Callable[[], Iterator[Row | Rejected]]
    """Begins with its rows anew, before any of `rows` is asked for."""
    answers: Answers
    day_first: bool | None
    """The order of day and month in all its dates, where somebody said it or its own rows prove it."""
    questions: tuple[Question, ...]
    """What the file leaves open."""

    def close(self) -> None:
        """Let go of the file, which stays open and can be opened as a table again."""
        self.grid.close()

    @property
    def encoding(self) -> str:
        """What its letters were read as; of spreadsheets it is always certain."""
        return self.grid.encoding

    @property
    def readings(self) -> tuple[EncodingReading, ...]:
        """How the file may read, the likeliest first, where its encoding is not certain."""
        return self.grid.readings

    @property
    def sheet(self) -> str:
        """The sheet, or the file of an archive, that is read; empty where the file is all there is."""
        return self.grid.name

    @property
    def ignored(self) -> tuple[str, ...]:
        """The headings of columns that are not known and not read."""
        taken = {place for places in self.matched.places.values() for place in places}
        return tuple(heading for place, heading in enumerate(self.headings) if heading and place not in taken)

    @property
    def said(self) -> frozenset[str]:
        """The headings, as words, of which somebody said what they are."""
        return frozenset(map(heading_word, self.answers.columns))

    def has(self, *columns: str) -> bool:
        """Whether any of these columns is there."""
        return any(column in self.matched.places for column in columns)

    def column(self, name: str) -> list[str]:
        """What stands in a column in the first rows, where it is filled."""
        places = self.matched.places.get(name, ())
        return [
            cell for row in self.sample for place in places if place < len(row) and (cell := bare(row[place]))
        ]


def unit_of(column: str) -> str:
    """Under which name a row has the currency that stands in the heading of its amount."""
    return f"{column} unit"


def quoted_cell(value: object) -> str:
    """A cell for export. Spreadsheets would run `=`, `+`, `-` and `@` as formulas, so those get an apostrophe."""
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] and text[0] in FORMULA_SIGNS else text
