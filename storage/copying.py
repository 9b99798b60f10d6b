"""All rows of one database copied into another, empty one, of the same or the other kind; counted and compared."""

import hashlib
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text

from storage.base import Base
from storage.database import Database

CHUNK = 1000
"""So many rows are in memory at a time."""

_TABLES: Sequence[Table] = Base.metadata.sorted_tables
"""Each after those that it refers to."""


class DifferentRowsError(Exception):
    """A table does not hold in the copy what it holds in the original; nothing of the copy was kept."""

    def __init__(self, table: str) -> None:
        super().__init__(f"table {table} differs in the copy")
        self.table = table


def tables_with_rows(database: Database) -> list[str]:
    """The tables that are not empty."""
    with database.read() as session:
        return [table.name for table in _TABLES if session.execute(select(table).limit(1)).first()]


def copy_rows(source: Database, target: Database) -> dict[str, int]:
    """Copy every row as it is at one moment, all of them or none; how many rows each table has.

    Both are at the newest revision, and `target` is empty. Raises DifferentRowsError, and DBAPIError for a value that
    `target` does not take.
    """
    with source.snapshot() as original, target.write() as session:
        copy = session.connection()
        counts = {table.name: _copy(table, original, copy) for table in _TABLES}
        if copy.dialect.name == "postgresql":
            for table in _TABLES:
                _count_on(table, copy)
    return counts


def _copy(table: Table, original: Connection, copy: Connection) -> int:
    for rows in _chunks(table, original):
        copy.execute(insert(table), [dict(row._mapping) for row in rows])  # noqa: SLF001 - SQLAlchemy's own name
    before, after = _fingerprint(table, original), _fingerprint(table, copy)
    if before != after:
        raise DifferentRowsError(table.name)
    return before[0]


def _chunks(table: Table, connection: Connection) -> Iterator[Sequence[Any]]:
    return connection.execute(select(table).execution_options(yield_per=CHUNK)).partitions()


def _fingerprint(table: Table, connection: Connection) -> tuple[int, int]:
    """How many rows there are, and a sum of what is in them: the databases do not sort text alike."""
    count, total = 0, 0
    for rows in _chunks(table, connection):
        for row in rows:
            values = repr(tuple(_plain(value) for value in row)).encode("utf-8", "surrogatepass")
            count, total = count + 1, total + int.from_bytes(hashlib.sha256(values).digest())
    return count, total


def _plain(value: Any) -> Any:
    """Equal numbers are written alike, however many noughts a database gives them."""
    return value.normalize() if isinstance(value, Decimal) else value


def _count_on(table: Table, connection: Connection) -> None:
    """Let PostgreSQL number new rows from the last one on."""
    if "id" not in table.columns:
        return
    named = connection.scalar(text("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": table.name})
    if named is not None:
        last = connection.scalar(select(func.max(table.c.id)))
        connection.execute(
            text("SELECT setval(:named, :next, false)"), {"named": named, "next": (last or 0) + 1}
        )
