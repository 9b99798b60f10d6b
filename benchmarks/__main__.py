"""`python -m benchmarks`: measures both, on both databases, and prints two small tables."""

import argparse
import os
import platform
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.clicks import Waits, measure_clicks
from benchmarks.figures import Times, milliseconds, table
from benchmarks.starts import IMPORTS, NOTHING, measure_python, measure_start
from tests.databases import Databases, PostgresDatabases, SqliteDatabases
from tests.postgres import running_postgres

TRANSPORTS = ("socket", "http")


def main() -> None:
    """Measure and print."""
    asked = _arguments()
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    with _places() as places:
        print(f"From a click to the changed message: {asked.clicks} clicks each, milliseconds")
        print(_clicks(places, asked.clicks))
        print(f"\nFrom the start until ready: {asked.starts} starts each, milliseconds")
        print(_starts(places, asked.starts))


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


@contextmanager
def _places() -> Iterator[dict[str, Databases]]:
    """Where databases are made: SQLite files on this machine's disk, and a PostgreSQL of our own."""
    with tempfile.TemporaryDirectory(prefix="greenlight-bench-") as folder, running_postgres() as server:
        yield {"sqlite": SqliteDatabases(Path(folder)), "postgresql": PostgresDatabases(server)}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="How long people wait.")
    parser.add_argument("--clicks", type=int, default=100, help="clicks for each database and transport")
    parser.add_argument("--starts", type=int, default=7, help="starts of each kind")
    return parser.parse_args()


if __name__ == "__main__":
    main()
