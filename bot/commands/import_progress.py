"""How far an import has come, at a terminal: a bar over the bytes of the file, and the rows so far."""

import sys
from collections.abc import Iterator
from typing import BinaryIO, TypeVar

import click

RowT = TypeVar("RowT")
_EVERY = 1000
"""After so many rows the bar moves."""


def with_progress(rows: Iterator[RowT], content: BinaryIO, size: int) -> Iterator[RowT]:
    """The same rows; while they are asked for, a bar shows how much of the `size` bytes of `content` was read.

    What is no terminal gets no bar: there the command says at its end what became of the rows.
    """
    hidden = not sys.stderr.isatty()
    with click.progressbar(length=size, label="0 rows", file=sys.stderr, hidden=hidden) as bar:
        number = 0
        for number, row in enumerate(rows, 1):
            if number % _EVERY == 0:
                bar.label = f"{number:,} rows"
                bar.update(content.tell() - bar.pos)
            yield row
        bar.label = f"{number:,} rows"
        bar.update(size - bar.pos)
