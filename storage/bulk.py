"""Many rows of one table at once, in the way that each database takes them fastest."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from storage.base import Base, table_of


def insert_rows(
    session: Session, model: type[Base], columns: Sequence[str], rows: Iterable[tuple[object, ...]]
) -> None:
    """Insert rows, each with its (hashable) values in the order of `columns`; the model's defaults are not filled in.

    One statement: `executemany` on SQLite, `COPY` on PostgreSQL. Raises what an INSERT would.
    """
    ready = list(rows)
    if not ready:
        return
    table, connection = table_of(model), session.connection()
    values = zip(columns, zip(*ready, strict=True), strict=True)
    ready = list(zip(*(_stored(table.c[column].type, of, connection) for column, of in values), strict=True))
    names = ", ".join(columns)
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", ready)  # noqa: S608
    else:
        _copy(connection, f"COPY {table.name} ({names}) FROM STDIN", ready)


def update_rows(
    session: Session, model: type[Base], columns: Sequence[str], rows: Mapping[int, Sequence[object]]
) -> None:
    """Give rows, by their ids, new values in the order of `columns`; objects that were read before keep theirs."""
    if not rows:
        return
    table = table_of(model)
    new: dict[str, Any] = {column: bindparam(f"new_{column}") for column in columns}
    session.connection().execute(
        update(table).where(table.c.id == bindparam("mine")).values(new),
        [
            {"mine": id_, **{f"new_{column}": value for column, value in zip(columns, values, strict=True)}}
            for id_, values in rows.items()
        ],
    )


def next_ids(session: Session, model: type[Base], count: int) -> Sequence[int]:
    """So many ids that no row of the table has, nor will get from anybody else; for rows that others refer to."""
    table = table_of(model)
    if session.get_bind().dialect.name == "sqlite":  # who writes is alone
        last = session.scalar(select(func.max(table.c.id))) or 0
        return range(last + 1, last + 1 + count)
    sequence = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
    return session.scalars(sequence, {"name": table.name, "count": count}).all()


def take_statistics(session: Session, *models: type[Base]) -> None:
    """Let PostgreSQL see how tables have grown; what it planned when they were empty reads all their rows by now."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text(f"ANALYZE {', '.join(table_of(model).name for model in models)}"))


def _stored(type_: TypeEngine[Any], values: Sequence[Any], connection: Connection) -> Iterable[object]:
    """A column's values as the driver takes them; those that come again and again are made so once."""
    change = type_.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    if change is None:
        return values
    stored = {value: change(value) for value in set(values)}
    return map(stored.__getitem__, values)


def _copy(connection: Connection, statement: str, rows: Iterable[Sequence[object]]) -> None:
    """SQLAlchemy knows no COPY; its driver's cursor does, whose errors are given the form of all others."""
    cursor = connection.connection.cursor()
    try:
        with cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError(statement, None, error) from error
    finally:
        cursor.close()
