"""How many statements an act takes, counted at the database's own door."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from storage.database import Database


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """The statements that are carried out in the block."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        statements.append(statement)

    for engine in engines_of(database):
        event.listen(engine, "before_cursor_execute", note)
    yield statements
    for engine in engines_of(database):
        event.remove(engine, "before_cursor_execute", note)


def engines_of(database: Database) -> set[Engine]:
    """The engines that have events of their own: on PostgreSQL the one that reads is the other one with options."""
    return {database.engine, database._read} if database.is_sqlite else {database.engine}


def statements_of(database: Database, act: Callable[[], object]) -> int:
    """How many statements `act` takes."""
    with counted(database) as statements:
        act()
    return len(statements)
