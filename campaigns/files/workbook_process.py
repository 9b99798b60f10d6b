"""The sheets of a spreadsheet as lines of JSON, printed by a process of its own; workbooks runs it.

Calamine holds the whole rectangle of a sheet in memory, so that two cells far apart may ask for any amount of it, and
it ends the process where there is none. That must be a process that nobody misses. Nothing of the project is imported,
so that it starts at once.

For each sheet comes a line with its name and the merged ranges among its first rows, and then one for each row that
is not empty: its number, and its cells. Numbers stay numbers; dates are texts like 2026-11-30.
"""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

try:
    import resource
except ImportError:  # not on Windows
    resource = None  # type: ignore[assignment]

PROTECTED, TOO_LARGE, BROKEN = 3, 4, 5
"""How the process ends where it cannot do its work; as in workbooks."""
_ENCRYPTED = (
    re.escape("EncryptedPackage".encode("utf-16-le")) + rb"|\x09\x08\x10\x00\x00\x06\x05\x00.{12}\x2f\x00"
)
"""With a password, XLSX is a stream of that name, and in XLS a certain record comes after the first."""
_MEMORY = 768 * 1024 * 1024
_MOST_CELLS = 3_000_000
_MOST_PRINTED = 64 * 1024 * 1024
_HEAD_ROWS = 40
_MOST_MERGED = 50_000


def main(seconds: int) -> int:
    """Print what comes in by the standard input; the exit code. `seconds` is the time it may compute."""
    _limit(seconds)
    content = sys.stdin.buffer.read()
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        left = _MOST_PRINTED
        for name in _names(workbook):
            for line in _lines(name, workbook.get_sheet_by_name(name)):
                left -= len(line)
                if left < 0:
                    return TOO_LARGE
                sys.stdout.write(f"{line}\n")
    except PasswordError:
        return PROTECTED
    except MemoryError:
        return TOO_LARGE
    except (CalamineError, OSError, ValueError):
        return PROTECTED if re.search(_ENCRYPTED, content, re.DOTALL) else BROKEN
    return 0


def _limit(seconds: int) -> None:
    with suppress(OSError):  # where memory runs out all the same, this process goes, and not the bot (Linux)
        Path("/proc/self/oom_score_adj").write_text("1000")
    if resource is None:
        return
    for kind, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # macOS knows not all of them
            resource.setrlimit(kind, (most, most))


def _names(workbook: CalamineWorkbook) -> list[str]:
    """The sheets with cells that people see."""
    sheets = [one for one in workbook.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
    return [one.name for one in sheets if one.visible is SheetVisibleEnum.Visible]


def _lines(name: str, sheet: CalamineSheet) -> Iterator[str]:
    if sheet.width * sheet.height > _MOST_CELLS:
        raise MemoryError
    left = sheet.start[1] if sheet.start else 0
    yield json.dumps({"sheet": name, "merged": _merged(sheet, left)})
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = [_cell(value) for value in row]
        while cells and cells[-1] == "":
            cells.pop()
        if cells:
            yield json.dumps([number, *cells])


def _merged(sheet: CalamineSheet, left: int) -> list[tuple[int, int, int, int]]:
    """First and last row and column of what is merged among the first rows, as long as that is not too much."""
    found = []
    cells = 0
    for (top, first), (bottom, last) in sheet.merged_cell_ranges or ():
        if bottom < _HEAD_ROWS and first >= left:
            cells += (bottom + 1 - top) * (last + 1 - first)
            if cells > _MOST_MERGED:
                break
            found.append((top + 1, first - left, bottom + 1, last - left))
    return found


def _cell(value: Any) -> str | float:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("auto" if value.second else "minutes")
    return value if isinstance(value, str | int | float) else str(value)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
