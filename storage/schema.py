"""Whether a database has the tables, columns and constraints that the models say, told in sentences.

What an administrator has added (a table, an index, a column that may be empty) is no difference.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, inspect, text
from sqlalchemy.engine.interfaces import ReflectedColumn
from sqlalchemy.schema import SchemaItem

from storage.database import Database
from storage.models import Workspace

_METADATA = Workspace.metadata

TRIGGERS = {"audit_not_changed", "audit_not_removed", "audit_seal_not_changed", "audit_seal_not_removed"}
"""What keeps the record from being changed; SQLite loses those of a table that a revision makes anew."""


def differing_columns(database: Database) -> list[str]:
    """Which tables and columns are missing or cannot be filled; takes 20 ms, for every start."""
    with database.read() as session:
        return list(_columns(session.connection()))


def differences(database: Database) -> list[str]:
    """Everything that differs, with types, indexes and constraints; takes half a second."""
    with database.read() as session:
        connection = session.connection()
        return [*_columns(connection), *_details(connection), *_triggers(connection)]


def _columns(connection: Connection) -> Iterator[str]:
    found = inspect(connection).get_multi_columns(filter_names=list(_METADATA.tables))
    tables = {name: columns for (_schema, name), columns in found.items()}
    for name, table in sorted(_METADATA.tables.items()):
        if name in tables:
            yield from _columns_of(table, tables[name])
        else:
            yield f"there is no table {name}"


def _columns_of(table: Table, found: list[ReflectedColumn]) -> Iterator[str]:
    names = {column["name"] for column in found}
    for column in table.columns:
        if column.name not in names:
            yield f"table {table.name} has no column {column.name}"
    for one in found:
        if one["name"] not in table.columns and _must_be_given(one):
            yield f"table {table.name} has a column {one['name']} that would have to be filled"


def _must_be_given(column: ReflectedColumn) -> bool:
    return not (column["nullable"] or column["default"] or "identity" in column or "computed" in column)


def _triggers(connection: Connection) -> Iterator[str]:
    is_sqlite = connection.dialect.name == "sqlite"
    where = (
        "FROM sqlite_master WHERE type = 'trigger'" if is_sqlite else "FROM pg_trigger WHERE tgenabled <> 'D'"
    )
    found = set(connection.scalars(text(f"SELECT {'name' if is_sqlite else 'tgname'} {where}")))
    for name in sorted(TRIGGERS - found):
        yield f"the trigger {name} is missing or switched off: the record could be changed"


def _details(connection: Connection) -> Iterator[str]:
    # alembic takes longer to import than everything else of the database, and no start needs it
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415

    from storage.check_constraints import AUTOGENERATE_PLUGINS  # noqa: PLC0415

    options = {"include_object": _is_compared, "autogenerate_plugins": AUTOGENERATE_PLUGINS}
    for change in compare_metadata(MigrationContext.configure(connection, opts=options), _METADATA):
        yield from _of_a_column(change) if isinstance(change, list) else _of_a_table(*change)


def _is_compared(
    _item: SchemaItem, _name: str | None, kind: str, reflected: bool, other: SchemaItem | None
) -> bool:
    """Not what is only there, and no table or column that is missing: `_columns` has told of it."""
    return other is not None or not (reflected or kind in ("table", "column"))


def _of_a_column(changes: list[tuple[Any, ...]]) -> Iterator[str]:
    for kind, _schema, table, column, _existing, found, wanted in changes:
        if kind == "modify_nullable":
            what = "may be empty, but must not be here" if wanted else "must not be empty, but may be here"
            yield f"column {column} of table {table} {what}"
        else:
            yield f"column {column} of table {table} is {found} instead of {wanted}"


def _of_a_table(kind: str, item: Any) -> Iterator[str]:
    """What differs comes as a removal and an addition; the latter tells of both."""
    if kind.startswith("add_"):
        word = "index" if kind == "add_index" else "constraint"
        yield f"the {word} {item.name} of table {item.table.name} is missing or another one"
