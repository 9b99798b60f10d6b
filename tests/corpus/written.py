"""A table as the bytes of a file, in the many ways that files are written."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from campaigns.files import Answers

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True)
class CorpusFile:
    """A file with what reading it must come to: a dict for each row that is taken, and how many are given back.

    `asks` are the questions that it leaves open but for the encoding. It is read with `answers` to them.
    """

    name: str
    content: bytes
    of_results: bool
    expected: tuple[dict[str, Any], ...]
    rejected: int = 0
    asks: tuple[str, ...] = ()
    answers: Answers = field(default_factory=Answers)
    encoding: str = "utf-8"


@dataclass(frozen=True)
class Oddity:
    """What people and programs do to a table: to its rows, to the text, or to the bytes."""

    name: str
    of_rows: Callable[[Rows], Rows] = lambda rows: rows
    of_text: Callable[[str, str], str] = lambda text, _delimiter: text
    rejected: int = 0


def _with_title(rows: Rows) -> Rows:
    return [["Our list of November"], [], *rows]


def _with_empty_lines(rows: Rows) -> Rows:
    return [cells for row in rows for cells in (row, [], ["", ""])]


def _with_notes(rows: Rows) -> Rows:
    head, *others = rows
    return [[*head, "Zuständig", ""], *([*row, "Ana", ""] for row in others)]


def _with_unseen_marks(rows: Rows) -> Rows:
    head, *others = rows
    return [
        [f"\u200b{cell} " for cell in head],
        *([f" {cell}\u00a0" if cell else cell for cell in row] for row in others),
    ]


def _with_nothing(rows: Rows) -> Rows:
    head, *others = rows
    return [head, *others, ["-"] * len(head)]


def _without_empty_ends(rows: Rows) -> Rows:
    return [row[: max((place for place, cell in enumerate(row, 1) if cell), default=0)] for row in rows]


def _in_capitals(rows: Rows) -> Rows:
    head, *others = rows
    return [[cell.upper() if cell.isascii() else cell for cell in head], *others]


PLAIN = Oddity("plain")
ODDITIES = (
    PLAIN,
    Oddity("title above", _with_title),
    Oddity("empty lines", _with_empty_lines),
    Oddity("notes behind", _with_notes),
    Oddity("short rows", _without_empty_ends),
    Oddity("capitals", _in_capitals),
    Oddity("sep=", of_text=lambda text, delimiter: f"sep={delimiter}\r\n{text}"),
    Oddity("lines of Unix", of_text=lambda text, _: text.replace("\r\n", "\n")),
    Oddity("no last line end", of_text=lambda text, _: text.rstrip("\r\n")),
)
OF_UNICODE = (Oddity("unseen marks", _with_unseen_marks),)
NOTHING = Oddity("a row of nothing", _with_nothing, rejected=1)
DELIMITERS = (",", ";", "\t", "|")


def written(rows: Rows, encoding: str = "utf-8", delimiter: str = ",", oddity: Oddity = PLAIN) -> bytes:
    """The table as a file."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(oddity.of_rows(rows))
    return oddity.of_text(text.getvalue(), delimiter).encode(encoding)
