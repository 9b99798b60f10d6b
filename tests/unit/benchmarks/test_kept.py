"""Ratios are kept, and what became worse by more than a fifth is found."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import measure
from benchmarks.kept import better_of, keep, kept_measures, kept_ratios, worse_than
from benchmarks.measure import Measure

RATE = measure.rate("decisions", 80, 100, "the driver")
WAIT = measure.milliseconds("acknowledged", 0.03, 0.01, "bare Bolt")
LOST = measure.count("clicks lost", 0, "clicks")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept.json"


def test_what_is_kept_is_read_again(file: Path) -> None:
    keep([RATE, WAIT], "short", "a machine", file)
    assert kept_measures("short", file) == [RATE, WAIT]
    assert kept_ratios("short", file) == {"decisions": 0.8, "acknowledged": 3.0}


def test_runs_of_other_sizes_are_kept_beside_it(file: Path) -> None:
    keep([RATE], "short", "a machine", file)
    keep([WAIT], "long", "a machine", file)
    keep([replace(RATE, ratio=0.5)], "short", "a machine", file)
    assert kept_ratios("short", file) == {"decisions": 0.5}
    assert kept_ratios("long", file) == {"acknowledged": 3.0}


def test_nothing_is_kept_at_first(file: Path) -> None:
    assert kept_measures("short", file) == []
    keep([RATE], "short", "a machine", file)
    assert kept_ratios("long", file) == {}


@pytest.mark.parametrize(
    ("one", "kept", "is_worse"),
    [
        (RATE, 1.0, False),  # 0.8 is a fifth less
        (RATE, 1.01, True),
        (RATE, 0.2, False),
        (WAIT, 2.5, False),  # 3.0 is a fifth more
        (WAIT, 2.49, True),
        (WAIT, 30.0, False),
        (LOST, 0.0, False),
        (replace(LOST, ratio=1), 0.0, True),
    ],
)
def test_more_than_a_fifth_is_worse(one: Measure, kept: float, is_worse: bool) -> None:
    assert bool(worse_than({one.name: kept}, [one])) is is_worse


def test_what_was_not_kept_cannot_be_worse() -> None:
    assert worse_than({"something else": 0.1}, [RATE]) == []


def test_a_worse_ratio_says_what_it_is_beside() -> None:
    (found,) = worse_than({"decisions": 2.0}, [RATE])
    assert str(found) == "decisions: 0.8 of the driver, kept is 2"


def test_the_better_of_two_tries_counts() -> None:
    slower, longer = replace(RATE, ratio=0.7), replace(WAIT, ratio=3.1)
    assert better_of(RATE, slower) == better_of(slower, RATE) == RATE
    assert better_of(WAIT, longer) == better_of(longer, WAIT) == WAIT
