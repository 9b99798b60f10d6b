"""The ratios that were kept, and what has become worse since."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.measure import Measure

FILE = Path(__file__).with_name("kept.json")
TOLERATED = 0.2
"""A ratio may be worse by this part of the kept one; figures of one machine differ by as much from run to run."""


@dataclass(frozen=True)
class Worse:
    """A ratio that is worse than the kept one by more than is tolerated."""

    measure: Measure
    kept: float

    def __str__(self) -> str:
        """A sentence for whoever ran the benchmarks."""
        return f"{self.measure.name}: {self.measure.ratio:.3g} of {self.measure.against}, kept is {self.kept:.3g}"


def kept_measures(sizes: str, file: Path = FILE) -> list[Measure]:
    """What was kept of a run of these sizes; nothing where there was none."""
    runs = json.loads(file.read_text()) if file.exists() else {}
    return [Measure(**line) for line in runs.get(sizes, {"measures": []})["measures"]]


def kept_ratios(sizes: str, file: Path = FILE) -> Mapping[str, float]:
    """The kept ratios, by the measure's name."""
    return {one.name: one.ratio for one in kept_measures(sizes, file)}


def keep(measures: Sequence[Measure], sizes: str, machine: str, file: Path = FILE) -> None:
    """Write the measures of a run down, in place of those of the last one of these sizes."""
    runs = json.loads(file.read_text()) if file.exists() else {}
    runs[sizes] = {"machine": machine, "measures": [_rounded(one) for one in measures]}
    file.write_text(json.dumps(runs, indent=2, ensure_ascii=False) + "\n")


def worse_than(kept: Mapping[str, float], measures: Iterable[Measure]) -> list[Worse]:
    """What is worse than the kept ratios by more than a fifth; what was not kept cannot be."""
    return [
        Worse(one, kept[one.name]) for one in measures if one.name in kept and _is_worse(one, kept[one.name])
    ]


def better_of(first: Measure, second: Measure) -> Measure:
    """The one with the better ratio."""
    return second if (second.ratio > first.ratio) is first.more_is_better else first


def _is_worse(one: Measure, kept: float) -> bool:
    if one.more_is_better:
        return one.ratio < kept * (1 - TOLERATED)
    return one.ratio > kept * (1 + TOLERATED)


def _rounded(one: Measure) -> Mapping[str, object]:
    return {**asdict(one), "figure": float(f"{one.figure:.4g}"), "ratio": float(f"{one.ratio:.4g}")}
