"""Archives (ZIP): spreadsheets told from archives of CSV files, and those read within bounds."""

from __future__ import annotations

import zlib
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from campaigns.core.errors import NotUnderstood

MOST_UNPACKED = 20 * 1024 * 1024
"""So large may all files of an archive be together."""
_MOST_FILES = 100
_TABLES = (".csv", ".tsv", ".txt")
_TROUBLE = (BadZipFile, NotImplementedError, EOFError, OSError, ValueError, zlib.error)
_BROKEN = "The spreadsheet or archive is damaged or cut off. Save or download it again and try again."


def tables_in(file: BinaryIO) -> dict[str, bytes] | None:
    """The CSV files of an archive by name; None for a spreadsheet. Raises NotUnderstood where there are none."""
    try:
        with ZipFile(file) as archive:
            names = [one.filename for one in archive.infolist() if not one.is_dir()]
            if "content.xml" in names or "[Content_Types].xml" in names:
                return None
            if any(name.endswith(".iwa") for name in names):
                raise NotUnderstood("The file is of Numbers. Export it as Excel or CSV and try again.")
            tables = [name for name in names if _is_table(name)]
            if not tables:
                raise NotUnderstood(
                    "There is no CSV file in this archive. Unpack it and choose the file itself."
                )
            if len(tables) > _MOST_FILES:
                raise NotUnderstood(
                    f"The archive has more than {_MOST_FILES} files. Unpack it and choose one."
                )
            return _unpacked(archive, tables)
    except RuntimeError as why:
        if isinstance(why, NotImplementedError):
            raise NotUnderstood(_BROKEN) from why
        raise NotUnderstood(
            "The archive is protected by a password. Unpack it and choose the file itself."
        ) from why
    except _TROUBLE as why:
        raise NotUnderstood(_BROKEN) from why


def _unpacked(archive: ZipFile, names: list[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    left = MOST_UNPACKED
    for name in names:
        with archive.open(name) as packed:
            found[name] = packed.read(left + 1)  # what its directory says of its size may be wrong
        left -= len(found[name])
        if left < 0:
            raise NotUnderstood(
                "The archive unfolds to more than 20 MB. Unpack it and choose the file itself."
            )
    return found


def _is_table(name: str) -> bool:
    folder, _, last = name.rpartition("/")
    return last.lower().endswith(_TABLES) and not last.startswith(".") and not folder.startswith("__MACOSX")
