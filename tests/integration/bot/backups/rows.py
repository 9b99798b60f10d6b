"""What a database holds, and how its commands are typed."""

from collections.abc import Callable

import pytest
from click.testing import Result
from sqlalchemy import select

from campaigns.record.restoring import RESTORED
from storage.base import Base
from storage.database import Database

Type = Callable[..., Result]
ON_SQLITE = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)


def everything(database: Database) -> dict[str, list[str]]:
    """All rows, by table."""
    with database.read() as session:
        return {
            table.name: sorted(repr(tuple(row)) for row in session.execute(select(table)))
            for table in Base.metadata.sorted_tables
        }


def backed_up(database: Database) -> dict[str, list[str]]:
    """All rows of a restored database, but for the record's line that it was restored."""
    rows = everything(database)
    restored = [line for line in rows["audit"] if repr(RESTORED) in line]
    assert restored
    return rows | {"audit": [line for line in rows["audit"] if line not in restored]}


def use(monkeypatch: pytest.MonkeyPatch, url: str) -> Database:
    """From now on that is the database."""
    monkeypatch.setenv("DATABASE_URL", url)
    return Database(url)
