"""Rejected rows of an import on the server: a file beside the imported one, and the first reasons on the screen."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from io import TextIOWrapper
from pathlib import Path
from typing import Self

import click

from bot.private_files import written_privately
from campaigns.files import ENCODING, Counts, Doubt, InfluencerRow, LeftOut, Rejected, rejected_writer

MOST_REASONS = 5


class GivenBack:
    """Rejected rows: all go into a file beside the imported one as they come, the first ones are told as well."""

    def __init__(self, imported: Path, headings: Sequence[str]) -> None:
        self.path = imported.with_suffix(".rejected.csv")
        self.first: list[Rejected] = []
        self.left_out: list[LeftOut] = []
        self.left_out_more = 0
        self.doubts: list[Doubt] = []
        self.doubts_more = 0
        self._headings = headings
        self._open = ExitStack()
        self._write: Callable[[Rejected], object] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def take(self, row: Rejected | Doubt) -> None:
        """Write a rejected row down; the first one makes the file. A doubt is only told."""
        if isinstance(row, Doubt):
            self._note(row)
            return
        if self._write is None:
            file = TextIOWrapper(written_privately(self.path), ENCODING, errors="replace", newline="")
            self._write = rejected_writer(self._open.enter_context(file), self._headings)
        self._write(row)
        if len(self.first) < MOST_REASONS:
            self.first.append(row)

    def noting(self, rows: Iterator[InfluencerRow | Rejected]) -> Iterator[InfluencerRow | Rejected]:
        """The rows, with a note of the first cells that they are taken without."""
        for row in rows:
            if isinstance(row, InfluencerRow):
                room = MOST_REASONS - len(self.left_out)
                self.left_out += row.left_out[:room]
                self.left_out_more += len(row.left_out[room:])
            yield row

    def _note(self, doubt: Doubt) -> None:
        if len(self.doubts) < MOST_REASONS:
            self.doubts.append(doubt)
        else:
            self.doubts_more += 1

    def tell(self, counts: Counts, *, would: bool = False) -> None:
        """What became of the rows, or `would`."""
        proposed = f"{counts.proposed} proposed, " if counts.proposed else ""
        foreign = f", {counts.foreign} of other posts" if counts.foreign else ""
        click.echo(
            f"{'Would be: ' if would else ''}{counts.added} added, {counts.changed} changed, {proposed}"
            f"{counts.unchanged} unchanged, {counts.rejected} rejected{foreign}."
        )
        for one in self.left_out:
            click.echo(f"  line {one.line}, taken without its {one.column}: {one.reason}")
        if self.left_out_more:
            click.echo(f"  and {self.left_out_more} more cells left out")
        if self.doubts:
            click.echo("Not rejected, but look at these once more:")
        for doubt in self.doubts:
            click.echo(f"  line {doubt.line}: {doubt.reason}")
        if self.doubts_more:
            click.echo(f"  and {self.doubts_more} more")
        for row in self.first:
            click.echo(f"  line {row.line}: {row.reason}")
        if self.first:
            click.echo(f"All rejected rows are in {self.path}; put them right and import that file.")
