"""Recorded statements on the raw driver: the same, in the same order and transactions, and nothing else.

As a program: reads a pickle from its standard input, (database's address, requests), carries the requests out one after
another, and prints the seconds that each took as JSON.
"""

import json
import pickle
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from time import perf_counter
from typing import Any, Protocol

import psycopg
from sqlalchemy import make_url

from benchmarks.figures import Times
from benchmarks.recorder import Statement, Transaction

Request = Sequence[Transaction]

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
OPTIONS = "-c lock_timeout=2s -c timezone=utc"


def replay(url: str, requests: Sequence[Request], processes: int = 1) -> tuple[Times, float]:
    """Carry them out in so many processes at once: the times of each, and how many a second there were in all."""
    parts = [requests[number::processes] for number in range(processes)]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.beside.raw_driver"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for _ in parts
    ]
    for process, part in zip(running, parts, strict=True):
        assert process.stdin is not None
        process.stdin.write(pickle.dumps((url, part)))
        process.stdin.close()
    told: list[list[float]] = []
    for process in running:
        assert process.stdout is not None
        told.append(json.loads(process.stdout.read()))
        process.stdout.close()
        process.wait()
    times = Times([seconds for took in told for seconds in took])
    return times, sum(len(took) / sum(took) for took in told)


class _Driver(Protocol):
    def carry_out(self, transaction: Transaction) -> None: ...

    def close(self) -> None: ...


class _Sqlite:
    def __init__(self, url: str) -> None:
        path = make_url(url).database
        assert path is not None
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")

    def carry_out(self, transaction: Transaction) -> None:
        committed, statements = transaction
        self._connection.execute("BEGIN IMMEDIATE" if committed else "BEGIN")
        for one in statements:
            _carry_out(self._connection.cursor(), one)
        self._connection.execute("COMMIT" if committed else "ROLLBACK")

    def close(self) -> None:
        self._connection.close()


class _Postgres:
    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self._connection = psycopg.connect(
            host=str(parsed.query["host"]), user=parsed.username, dbname=parsed.database, options=OPTIONS
        )

    def carry_out(self, transaction: Transaction) -> None:
        committed, statements = transaction
        for one in statements:
            _carry_out(self._connection.cursor(), one)
        if committed:
            self._connection.commit()
        else:
            self._connection.rollback()

    def close(self) -> None:
        self._connection.close()


def _carry_out(cursor: Any, statement: Statement) -> None:
    text, parameters, many = statement
    if many:
        cursor.executemany(text, parameters)
        return
    cursor.execute(text, parameters)
    if cursor.description:
        cursor.fetchall()


def main() -> None:
    """Carry out what the standard input says."""
    url, requests = pickle.load(sys.stdin.buffer)
    driver: _Driver = _Sqlite(url) if url.startswith("sqlite") else _Postgres(url)
    took = []
    with closing(driver):
        for request in requests:
            began = perf_counter()
            for transaction in request:
                driver.carry_out(transaction)
            took.append(perf_counter() - began)
    print(json.dumps(took))


if __name__ == "__main__":
    main()
