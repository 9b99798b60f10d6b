"""Measured times, and what is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Times:
    """Seconds that something took, each time that it was tried."""

    seconds: Sequence[float]

    @property
    def median(self) -> float:
        """The middle, in seconds."""
        return median(self.seconds)

    @property
    def p95(self) -> float:
        """What 95 of 100 stay below, in seconds."""
        return self._below(20)

    @property
    def p99(self) -> float:
        """What 99 of 100 stay below, in seconds."""
        return self._below(100)

    def over(self, other: "Times") -> float:
        """How many times as long as `other`, by the medians."""
        return self.median / other.median

    def _below(self, parts: int) -> float:
        """What all but one of so many parts stay below, and never more than was measured."""
        return (
            quantiles(self.seconds, n=parts, method="inclusive")[-1] if len(self.seconds) > 1 else self.median
        )


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows under their heads: the first two columns are words, the others figures."""
    widths = [max(len(line[column]) for line in [heads, *rows]) for column in range(len(heads))]

    def line(cells: Sequence[str]) -> str:
        placed = [
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return "  ".join(placed).rstrip()

    return "\n".join([line(heads), line(["-" * width for width in widths]), *map(line, rows)])


def milliseconds(seconds: float) -> str:
    """Seconds as a whole number of milliseconds."""
    return f"{seconds * 1000:.0f}"
