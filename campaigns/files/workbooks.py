"""Spreadsheets (XLSX, XLS, ODS): each sheet as a grid. They are read in a process of their own, within bounds."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import Any

from campaigns.core.errors import NotUnderstood
from campaigns.files.grids import HEAD_ROWS, Grid, Record

_OF_UPLOAD, _OF_FILE = 5, 60
_DIGITS = 15
_THREE_DECIMALS = 4
_ONE_AT_A_TIME = Lock()
"""Each may take hundreds of megabytes for a moment."""
WAIT_SECONDS = 1.5
"""How long an upload waits for another one's turn to end: many at once must not hold the threads of all requests."""
_PROCESS = Path(__file__).with_name("workbook_process.py")
_TOO_LARGE = (
    "The spreadsheet unfolds to more than can be read. Delete what is not needed, or save the sheet as CSV."
)
_BROKEN = "The spreadsheet is damaged, or of a kind that is not read. Save it as XLSX or CSV and try again."
_REFUSALS = {
    3: "The spreadsheet is protected by a password. Save a copy without one and try again.",
    4: _TOO_LARGE,
}
"""By how the process ends."""


def sheets_in(content: bytes, decimal: str | None, *, upload: bool) -> list[Grid]:
    """The sheets that people see and that are not empty. Raises NotUnderstood for what cannot be read.

    `decimal` is the mark that cells are read with; numbers are written so that they mean what they are. An `upload`
    has seconds, other files a minute.
    """
    sheets: list[tuple[str, Sequence[_Merged], list[bytes]]] = []
    for line in _printed(content, upload=upload).splitlines():
        if line.startswith(b"{"):
            told = json.loads(line)
            sheets.append((told["sheet"], told["merged"], []))
        else:
            sheets[-1][2].append(line)
    filled = [_grid(name, merged, lines, decimal or ".") for name, merged, lines in sheets if lines]
    if not filled:
        raise NotUnderstood("The spreadsheet is empty. Choose one with a row of column names.")
    return filled


_Merged = tuple[int, int, int, int]
"""The first row and column of merged cells, and their last ones."""


def _printed(content: bytes, *, upload: bool) -> bytes:
    seconds = _OF_UPLOAD if upload else _OF_FILE
    if not _ONE_AT_A_TIME.acquire(timeout=WAIT_SECONDS if upload else -1):
        raise NotUnderstood("Another spreadsheet is being read just now. Try again in a moment.")
    try:
        done = subprocess.run(  # noqa: S603 - our own program, and nothing of the file is in the command
            [sys.executable, "-I", str(_PROCESS), str(seconds)],
            input=content, capture_output=True, env={"RUST_BACKTRACE": "0"}, check=False,
        )  # fmt: skip
    finally:
        _ONE_AT_A_TIME.release()
    if done.returncode:
        ended = _TOO_LARGE if done.returncode < 0 else _REFUSALS.get(done.returncode, _BROKEN)
        raise NotUnderstood(ended)
    return done.stdout


def _grid(name: str, merged: Sequence[_Merged], lines: Sequence[bytes], decimal: str) -> Grid:
    rows = partial(_rows, lines, decimal)
    _line, first = next(rows())
    return Grid(
        candidates=lambda: _candidates(list(islice(rows(), HEAD_ROWS)), merged),
        records=rows,
        begins=", ".join(cell for cell in first if cell),
        name=name,
        fixed_width=False,
    )


def _rows(lines: Sequence[bytes], decimal: str) -> Iterator[tuple[int, list[str]]]:
    for line in lines:
        number, *cells = json.loads(line)
        texts = [cell if isinstance(cell, str) else _number(cell, decimal) for cell in cells]
        if any(map(str.strip, texts)):
            yield number, texts


def _number(value: float, decimal: str) -> str:
    """A number as text that can be read in one way only; from 16 digits on, cells do not have all of them."""
    text = f"{value:.{_DIGITS}g}"
    if "e+" in text:
        return text.upper()
    whole, _, decimals = format(Decimal(text), "f").partition(".")
    if len(decimals) == _THREE_DECIMALS - 1:
        decimals += "0"  # 1.234 may be a thousand
    return f"{whole}{decimal}{decimals}" if decimals else whole


def _candidates(head: Sequence[tuple[int, list[str]]], merged: Sequence[_Merged]) -> Iterator[Record]:
    """The first rows, with what is merged in each of its cells; and below merged groups a row joined with them first.

    So `Instagram` above `Handle` and `Followers` gives `Instagram Handle` and `Instagram Followers`.
    """
    filled = {line: list(cells) for line, cells in head}
    for top, first, bottom, last in merged:
        value = _at(filled.get(top, []), first)
        for line in range(top, bottom + 1):
            if line in filled:
                _fill(filled[line], first, last, value)
    groups = {bottom for top, first, bottom, last in merged if last > first}
    for line, cells in filled.items():
        if line - 1 in groups and line - 1 in filled:
            above = filled[line - 1]
            yield line, [_joined(_at(above, place), cell) for place, cell in enumerate(cells)]
        yield line, cells


def _at(cells: Sequence[Any], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _fill(cells: list[str], first: int, last: int, value: str) -> None:
    cells += [""] * (last + 1 - len(cells))
    for place in range(first, last + 1):
        cells[place] = cells[place] or value


def _joined(group: str, heading: str) -> str:
    return f"{group} {heading}".strip() if group != heading else heading
