"""The table of a run, for the screen and for docs/performance.md."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.figures import table
from benchmarks.measure import ITSELF, Measure
from tests.processes import ROOT

PAGE = ROOT / "docs" / "performance.md"
HEADS = ("measure", "", "figure", "ratio", "kept")


def on_screen(measures: Sequence[Measure], kept: Mapping[str, float]) -> str:
    """One line for each: its name, what it stands beside, figure, ratio, and the ratio that was kept."""
    return table(HEADS, [_cells(one, kept) for one in measures])


def in_markdown(measures: Sequence[Measure]) -> str:
    """The same for a page, without what was kept: it is what is kept."""
    head = ["| measure | figure | ratio | to |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *(_row(one) for one in measures)])


def write_page(measures: Sequence[Measure], sizes: str, machine: str, page: Path = PAGE) -> None:
    """Put the table of a run into the page."""
    write_between(page, sizes, f"{machine}\n\n{in_markdown(measures)}")


def write_between(page: Path, mark: str, words: str) -> None:
    """Put words between the marks of that name in a page, in place of what was there; LookupError without marks."""
    begin, end = f"<!-- {mark} -->", f"<!-- end of {mark} -->"
    text = page.read_text()
    before, found, rest = text.partition(begin)
    _, also_found, after = rest.partition(end)
    if not (found and also_found):
        raise LookupError(f"{page} has no place for {mark}: {begin} and {end}")
    page.write_text(f"{before}{begin}\n{words}\n{end}{after}")


def figure(one: Measure) -> str:
    """A figure with its unit, to three digits."""
    return f"{_short(one.figure)} {one.unit}"


def _cells(one: Measure, kept: Mapping[str, float]) -> Sequence[str]:
    against = "" if one.against == ITSELF else f"to {one.against}"
    before = _short(kept[one.name]) if one.name in kept else "-"
    return (one.name, against, figure(one), _short(one.ratio), before)


def _row(one: Measure) -> str:
    if one.against == ITSELF:
        return f"| {one.name} | {figure(one)} | | |"
    return f"| {one.name} | {figure(one)} | {_short(one.ratio)} | {one.against} |"


def _short(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"
