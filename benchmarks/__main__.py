"""`python -m benchmarks`: measures, prints one table, and fails where a ratio is worse than the kept one by a fifth."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import campaigns.workflows  # noqa: F401 - registers them
from benchmarks import pages as performance
from benchmarks.calls import count_calls, table_of_calls
from benchmarks.clicks import measure_seen
from benchmarks.decisions import measure_decisions
from benchmarks.growth import measure_growth
from benchmarks.idle import measure_idle
from benchmarks.imports import measure_imports
from benchmarks.kept import better_of, keep, kept_ratios, worse_than
from benchmarks.measure import Measure
from benchmarks.pages import on_screen
from benchmarks.places import Places, places
from benchmarks.scale import page as scale
from benchmarks.scale.needs import Company, Machine
from benchmarks.sizes import LONG, SHORT, TINY, Sizes
from benchmarks.slow_clients import measure_slow_clients
from benchmarks.starts import measure_starts
from tests.databases import SqliteDatabases

PARTS: Mapping[str, Callable[[Places, Sizes], list[Measure]]] = {
    "decisions": measure_decisions,
    "seen": measure_seen,
    "slow": measure_slow_clients,
    "growth": measure_growth,
    "imports": measure_imports,
    "starts": measure_starts,
    "idle": measure_idle,
}
SIZES = {sizes.name: sizes for sizes in (LONG, SHORT, TINY)}
FEW = 3
"""The posts of the campaign that a large one is compared with."""


def main() -> int:
    """Measure and print; 1 where something has become worse."""
    asked = _arguments()
    if asked.calls:
        _print_calls(asked.posts)
        return 0
    sizes, parts = SIZES[asked.sizes], asked.only or list(PARTS)
    print(f"{machine()}, load {os.getloadavg()[0]:.1f}\n", flush=True)
    kept = kept_ratios(sizes.name)
    with places(sizes.places) as here:
        measured = {part: PARTS[part](here, sizes) for part in parts}
        if not asked.keep:
            _measure_again(measured, kept, here, sizes)
    measures = [one for lines in measured.values() for one in lines]
    print(on_screen(measures, kept))
    if asked.keep:
        keep(measures, sizes.name, machine())
        performance.write_page(measures, sizes.name, machine())
        scale.write_page(measures, Company(), Machine())
        return 0
    found = worse_than(kept, measures)
    for one in found:
        print(f"Worse by more than a fifth: {one}", file=sys.stderr)
    return int(bool(found))


def machine() -> str:
    """What the figures were measured on."""
    return f"Python {platform.python_version()}, {os.cpu_count()} cores"


def _measure_again(
    measured: dict[str, list[Measure]], kept: Mapping[str, float], here: Places, sizes: Sizes
) -> None:
    """Once more what looks worse, for it may only have been a busy moment; the better of both counts."""
    for part, lines in measured.items():
        if worse_than(kept, lines):
            again = {one.name: one for one in PARTS[part](here, sizes)}
            measured[part] = [better_of(one, again[one.name]) for one in lines]


def _print_calls(posts: int) -> None:
    with tempfile.TemporaryDirectory(prefix="greenlight-bench-") as folder:
        place = SqliteDatabases(Path(folder))
        few, many = count_calls(place.migrated(), FEW), count_calls(place.migrated(), posts)
    print(f"Calls and what people see: a campaign of {posts} posts and 12 people; milliseconds")
    print(table_of_calls(many, few, FEW))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="How fast Greenlight is.")
    parser.add_argument("--sizes", choices=list(SIZES), default=LONG.name, help="how much is measured")
    parser.add_argument("--only", choices=list(PARTS), nargs="+", help="these parts alone")
    parser.add_argument("--keep", action="store_true", help="write the figures down, and the tables in docs/")
    parser.add_argument("--calls", action="store_true", help="count calls to Slack, and measure nothing else")
    parser.add_argument(
        "--posts", type=int, default=300, help="posts of the campaign in which calls are counted"
    )
    asked = parser.parse_args()
    if asked.keep and asked.only:
        parser.error("--keep wants all parts: what is not measured would be forgotten")
    return asked


if __name__ == "__main__":
    sys.exit(main())
