"""`python -m benchmarks`: measures waits on both databases, counts calls, and prints a small table of each."""

import argparse
import os
import platform
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.calls import Counted, count_calls
from benchmarks.clicks import Waits, measure_clicks
from benchmarks.figures import Times, milliseconds, table
from benchmarks.starts import IMPORTS, NOTHING, measure_python, measure_start
from tests.databases import Databases, PostgresDatabases, SqliteDatabases
from tests.postgres import running_postgres

TRANSPORTS = ("socket", "http")
FEW = 3
"""The posts of the campaign that a large one is compared with."""


def main() -> None:
    """Measure and print."""
    asked = _arguments()
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    if asked.only_calls:
        with tempfile.TemporaryDirectory(prefix="greenlight-bench-") as folder:
            _print_calls(SqliteDatabases(Path(folder)), asked.posts)
        return
    with _places() as places:
        _print_waits(places, asked.clicks, asked.starts)
        _print_calls(places["sqlite"], asked.posts)


def _print_waits(places: dict[str, Databases], clicks: int, starts: int) -> None:
    print(f"From a click to the changed message: {clicks} clicks each, milliseconds")
    print(_clicks(places, clicks))
    print(f"\nFrom the start until ready: {starts} starts each, milliseconds")
    print(_starts(places, starts))


def _clicks(places: dict[str, Databases], count: int) -> str:
    heads = ("database", "transport", "acked", "p95", "seen", "p95", "echo", "seen / echo")
    rows = [
        (name, transport, *_cells(measure_clicks(places[name].migrated(), transport, count)))
        for name in places
        for transport in TRANSPORTS
    ]
    return table(heads, rows)


def _cells(waits: Waits) -> list[str]:
    times = (waits.acknowledged.median, waits.acknowledged.p95, waits.seen.median, waits.seen.p95)
    echo = f"{waits.echo.median * 1000:.1f}"
    return [*map(milliseconds, times), echo, f"{waits.seen.over(waits.echo):.0f}"]


def _starts(places: dict[str, Databases], count: int) -> str:
    nothing, imports = measure_python(NOTHING, count), measure_python(IMPORTS, count)
    heads = ("what", "", "median", "p95", "/ imports", "/ nothing")
    measured = [("python -c pass", "", nothing), ("importing the bot", "", imports)]
    measured += [
        ("until ready", name, measure_start(place.migrated(), count)) for name, place in places.items()
    ]
    return table(heads, [(what, where, *_ratios(times, imports, nothing)) for what, where, times in measured])


def _ratios(times: Times, imports: Times, nothing: Times) -> list[str]:
    ratios = (times.over(imports), times.over(nothing))
    return [milliseconds(times.median), milliseconds(times.p95), *(f"{ratio:.1f}" for ratio in ratios)]


def _print_calls(place: Databases, posts: int) -> None:
    few, many = count_calls(place.migrated(), FEW), count_calls(place.migrated(), posts)
    print(f"\nCalls and what people see: a campaign of {posts} posts and 12 people; milliseconds")
    heads = ("act", "calls", "shows", "asks", "seen", "calls / seen", "in vain", "took", f"/ {FEW} posts")
    rows = [_call_cells(one, small) for one, small in zip(many, few, strict=True)]
    print(table(heads, rows))


def _call_cells(one: Counted, small: Counted) -> list[str]:
    named = ", ".join(f"{count} {method}" for method, count in sorted(one.calls.items()))
    ratio = f"{one.showing / one.visible:.2f}" if one.visible else "-"
    counts = [str(one.showing), str(one.asking), str(one.visible), ratio, str(one.in_vain)]
    slower = f"{one.seconds / small.seconds:.1f}" if small.seconds else "-"
    return [one.act, named, *counts, milliseconds(one.seconds), slower]


@contextmanager
def _places() -> Iterator[dict[str, Databases]]:
    """Where databases are made: SQLite files on this machine's disk, and a PostgreSQL of our own."""
    with tempfile.TemporaryDirectory(prefix="greenlight-bench-") as folder, running_postgres() as server:
        yield {"sqlite": SqliteDatabases(Path(folder)), "postgresql": PostgresDatabases(server)}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="How long people wait.")
    parser.add_argument("--clicks", type=int, default=100, help="clicks for each database and transport")
    parser.add_argument("--starts", type=int, default=7, help="starts of each kind")
    parser.add_argument(
        "--posts", type=int, default=300, help="posts of the campaign in which calls are counted"
    )
    parser.add_argument("--only-calls", action="store_true", help="count calls, and measure nothing else")
    return parser.parse_args()


if __name__ == "__main__":
    main()
