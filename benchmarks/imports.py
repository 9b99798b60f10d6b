"""`greenlight import influencers` beside the same rows written by the bare driver, and clicks while it runs."""

import csv
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from time import perf_counter

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from benchmarks import measure
from benchmarks.beside.raw_driver import OPTIONS, PRAGMAS
from benchmarks.decisions import click_on, decided
from benchmarks.figures import Times
from benchmarks.measure import Measure
from benchmarks.opening import open_questions
from benchmarks.places import Places, usual_firm
from benchmarks.programs import bots, yes_slack
from benchmarks.sizes import Sizes
from benchmarks.wire.load import load
from benchmarks.wire.requests import SECRET, as_sent
from benchmarks.wire.slack import TEAM
from storage.database import Database
from tests.databases import Databases
from tests.processes import ROOT

FIRST_ID = 1_000
CLICKS_AT_A_TIME = 10
PAUSE_SECONDS = 0.05
"""Between two clicks while an import runs."""

HEADINGS = ("handle", "platform", "name", "niches", "followers", "email", "usual_fee", "currency", "country")
NICHES = ("beauty", "food", "travel", "fitness", "tech", "coffee", "home", "art")
NOW = "2026-11-29 00:00:00.000000"
COLUMNS = (
    "id", "workspace_id", "handle", "handle_key", "platform", "name", "niches", "followers", "email",
    "usual_fee_minor", "currency", "country", "vetting", "added_by", "added_at", "changed_at",
)  # fmt: skip
NICHE_COLUMNS = ("workspace_id", "influencer_id", "niche")

Row = Sequence[str | int]


@dataclass(frozen=True)
class Imported:
    """How long it took, and the most memory that the process had, in MiB."""

    seconds: float
    memory: float


def measure_imports(places: Places, sizes: Sizes) -> list[Measure]:
    """The table's lines about imports."""
    with tempfile.TemporaryDirectory(prefix="greenlight-bench-") as folder:
        file = Path(folder) / "influencers.csv"
        _write_file(file, sizes.rows)
        return [line for name, place in places.items() for line in _on(name, place, file, sizes)]


def _on(name: str, place: Databases, file: Path, sizes: Sizes) -> list[Measure]:
    count = sizes.rows
    with usual_firm(place, sizes) as database:
        database.close()
        bare = _write_bare(database, count)
    with usual_firm(place, sizes) as database:
        database.close()
        ours = _Import(database.url, file).wait()
    title, beside = f"import, {name}", "executemany" if database.is_sqlite else "COPY"
    return [
        measure.rate(f"{title}: rows", count / ours.seconds, count / bare, beside),
        measure.count(f"{title}: memory", ours.memory, "MiB"),
        *_clicks_meanwhile(title, place, file, sizes),
    ]


def _clicks_meanwhile(title: str, place: Databases, file: Path, sizes: Sizes) -> list[Measure]:
    """Clicks, one after another, before an import and while it runs."""
    with usual_firm(place, sizes) as database, yes_slack() as slack_url:
        was, questions = decided(database), iter(open_questions(database))
        with bots(database.url, slack_url) as (bot,):

            def some() -> Sequence[float]:
                part = [as_sent(click_on(one)) for one in islice(questions, CLICKS_AT_A_TIME)]
                return load(part, 1, [bot.port], PAUSE_SECONDS).times.seconds if part else ()

            before = some()
            importing, meanwhile = _Import(database.url, file), list(some())
            while not importing.is_over():
                meanwhile += some()  # nothing once every post is approved
            importing.wait()
        lost = len(before) + len(meanwhile) - (decided(database) - was)
    p99 = Times(meanwhile).p99
    return [
        measure.milliseconds(f"{title}: clicks meanwhile, p99", p99, Times(before).p99, "without an import"),
        measure.count(f"{title}: clicks lost", lost, "clicks"),
    ]


class _Import:
    """`greenlight import influencers FILE`, running."""

    def __init__(self, url: str, file: Path) -> None:
        settings = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": SECRET, "DATABASE_URL": url}
        self._began = perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli", "import", "influencers", str(file)],
            cwd=ROOT,
            env={**os.environ, **settings},
            stdout=subprocess.DEVNULL,
        )
        self._done: Imported | None = None

    def is_over(self) -> bool:
        """Whether it has ended; AssertionError if it failed."""
        if self._done is None:
            pid, status, usage = os.wait4(self._process.pid, os.WNOHANG)
            if pid:
                self._process.returncode = os.waitstatus_to_exitcode(status)
                assert self._process.returncode == 0, "the import failed"
                self._done = Imported(perf_counter() - self._began, usage.ru_maxrss / 1024)
        return self._done is not None

    def wait(self) -> Imported:
        """What it took, once it is over."""
        while not self.is_over():
            time.sleep(0.005)
        assert self._done is not None
        return self._done


def _write_file(path: Path, count: int) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(_rows(count))


def _rows(count: int) -> Iterator[Row]:
    chance = random.Random(7)
    for number in range(count):
        yield (
            f"glow.by.{number:07}", "instagram", f"Ana Example {number}", ", ".join(chance.sample(NICHES, 2)),
            chance.randrange(1_000, 900_000), f"ana{number}@creators.example", chance.randrange(50, 5_000), "EUR", "DE",
        )  # fmt: skip


def _write_bare(database: Database, count: int) -> float:
    """The seconds that the driver takes for the same rows, with nothing read or checked."""
    rows = [_influencer(number, row) for number, row in enumerate(_rows(count), start=FIRST_ID)]
    niches = [(TEAM, row[0], niche) for row in rows for niche in json.loads(str(row[6]))]
    began = perf_counter()
    write = _by_executemany if database.is_sqlite else _by_copy
    write(database.url, rows, niches)
    return perf_counter() - began


def _influencer(number: int, row: Row) -> Row:
    handle, platform, name, niches, followers, email, fee, currency, country = row
    return (
        number, TEAM, handle, handle, platform, name, json.dumps(str(niches).split(", ")), followers, email,
        int(fee) * 100, currency, country, "new", "greenlight", NOW, NOW,
    )  # fmt: skip


def _by_executemany(url: str, rows: Sequence[Row], niches: Sequence[Row]) -> None:
    path = make_url(url).database
    assert path is not None
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(_insert("influencer", COLUMNS), rows)
        connection.executemany(_insert("influencer_niche", NICHE_COLUMNS), niches)
        connection.execute("COMMIT")


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' for _ in columns)})"


def _by_copy(url: str, rows: Sequence[Row], niches: Sequence[Row]) -> None:
    parsed = make_url(url)
    with psycopg.connect(
        host=str(parsed.query["host"]), user=parsed.username, dbname=parsed.database, options=OPTIONS
    ) as connection:
        for table, columns, values in (
            ("influencer", COLUMNS, rows),
            ("influencer_niche", NICHE_COLUMNS, niches),
        ):
            statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
                sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
            )
            with connection.cursor().copy(statement) as copy:
                for row in values:
                    copy.write_row(row)
