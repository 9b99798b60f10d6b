"""Everything that a database itself says about its tables: to compare two of a kind."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Inspector, inspect

from storage.database import Database

Picture = dict[str, dict[str, Any]]


def picture(database: Database) -> Picture:
    """Columns, keys, constraints and indexes, by table; not alembic's own."""
    inspector = inspect(database.engine)
    tables = set(inspector.get_table_names()) - {"alembic_version"}
    return {table: _of_table(inspector, table) for table in tables}


def _of_table(inspector: Inspector, table: str) -> dict[str, Any]:
    columns = inspector.get_columns(table)
    return {
        "columns": {one["name"]: (str(one["type"]), one["nullable"], one["default"]) for one in columns},
        "primary key": inspector.get_pk_constraint(table),
        "foreign keys": _by_name(inspector.get_foreign_keys(table)),
        "unique": _by_name(inspector.get_unique_constraints(table)),
        "checks": _by_name(inspector.get_check_constraints(table)),
        "indexes": _by_name(inspector.get_indexes(table)),
    }


def _by_name(facts: Any) -> dict[str, Any]:
    """Constraints or indexes by name."""
    return {one["name"]: _plain(one) for one in facts}


def _plain(value: Any) -> Any:
    """The same with clauses, such as conditions of partial indexes, as their text."""
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    return value if isinstance(value, str | int | list | tuple | None) else str(value)
