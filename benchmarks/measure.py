"""One line of the table: what was measured, and its ratio to something else measured in the same run."""

from dataclasses import dataclass

ITSELF = "itself"
"""What is counted, or does not depend on how fast the machine is, needs nothing beside it."""


@dataclass(frozen=True)
class Measure:
    """A figure in its unit, and its ratio to `against`; `name` is its own.

    `more_is_better` says of the ratio which way is worse: a rate should be high, a time low.
    """

    name: str
    figure: float
    unit: str
    ratio: float
    against: str
    more_is_better: bool = False


def rate(name: str, figure: float, other: float, against: str) -> Measure:
    """So many a second, beside so many a second of something else."""
    return Measure(name, figure, "/s", figure / other, against, more_is_better=True)


def milliseconds(name: str, seconds: float, other: float, against: str) -> Measure:
    """A time, beside the time of something else, both in seconds."""
    return Measure(name, seconds * 1000, "ms", seconds / other, against)


def count(name: str, figure: float, unit: str) -> Measure:
    """Something that is the same on every machine."""
    return Measure(name, figure, unit, figure, ITSELF)
