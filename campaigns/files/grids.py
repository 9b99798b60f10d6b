"""What a table may be found in: a text with one delimiter, a sheet of a spreadsheet, a file of an archive."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from campaigns.files.encodings import EncodingReading

HEAD_ROWS = 20
"""So many rows are looked at for the one with the headings."""

Record = tuple[int, list[str] | str]
"""A row with the line it begins at; or in its place why it cannot be read."""


@dataclass(frozen=True)
class Grid:
    """Rows, and what is known of them before anything is understood.

    `candidates` are rows that may be the headings, `records` all rows from the first on; each call begins anew. Rows of
    a `fixed_width` one have no more cells than there are headings, or a delimiter is wrong. `name` is that of the sheet
    or of the file in an archive, empty where there is only one. `begins` is how the first row looks.
    """

    candidates: Callable[[], Iterator[Record]]
    records: Callable[[], Iterator[Record]]
    begins: str
    name: str = ""
    encoding: str = "utf-8"
    readings: tuple[EncodingReading, ...] = ()
    fixed_width: bool = True
    text: io.TextIOWrapper | None = None
    """What the rows are read from, where that is a file that stays open."""

    def close(self) -> None:
        """Let go of the file, which stays open."""
        if self.text is not None:
            with suppress(ValueError):  # it was let go of before
                self.text.detach()
