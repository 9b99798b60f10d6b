"""A look at the rows is as at one moment, whatever others write meanwhile."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from storage.database import Database
from storage.models import Workspace

AT = datetime(2026, 11, 2, tzinfo=UTC)
ACME, ACME_LTD = "Acme", "Acme Ltd"

Look = Callable[[Database], AbstractContextManager[Session]]


@pytest.fixture
def named(database: Database) -> Database:
    """A database with a workspace that is called Acme."""
    with database.write() as session:
        session.add(Workspace(id="T1", name=ACME, bot_user_id="UBOT", created_at=AT))
    return database


def _rename(database: Database) -> None:
    with database.write() as session:
        session.execute(update(Workspace).values(name=ACME_LTD))


def test_rows_that_are_found_are_those_that_were_read_before(named: Database) -> None:
    with named.read() as session:
        before = session.get_one(Workspace, "T1")
        _rename(named)
        found = session.scalars(select(Workspace).where(Workspace.name == ACME_LTD)).all()
        assert (before.name, list(found)) == (ACME, [])
    with named.read() as session:
        assert session.scalar(select(Workspace.name)) == ACME_LTD


@pytest.mark.parametrize("look", [Database.read, Database.autocommit])
def test_a_look_waits_for_nobody_who_writes(
    named: Database, look: Callable[[Database], AbstractContextManager[Session]]
) -> None:
    with named.write() as writing:
        writing.execute(update(Workspace).values(name=ACME_LTD))
        with look(named) as session:
            assert session.scalar(select(Workspace.name)) == ACME


def test_nothing_can_be_changed_in_a_look(named: Database) -> None:
    with named.read() as session, pytest.raises(DBAPIError, match=r"read-?only"):
        session.execute(update(Workspace).values(name=ACME_LTD))
