"""Column types that the two databases would otherwise treat differently."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Enum, Integer
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, stored as UTC; SQLite would drop the zone, so a naive value is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware moment into what the database stores; naive moments raise ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without time zone cannot be stored")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give a stored moment its zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


BigId = BigInteger().with_variant(Integer(), "sqlite")
"""A row's number; SQLite counts up by itself only for plain INTEGER keys."""


def _values(words: type[StrEnum]) -> list[str]:
    return [word.value for word in words]


def one_of(words: Any, name: str | None = None) -> Enum:
    """A text column that holds one of a closed list of words, guarded by a CHECK constraint.

    `name` is for the constraint where a table has several columns of the same list.
    """
    named = {"name": name} if name else {}
    return Enum(words, native_enum=False, create_constraint=True, length=32, values_callable=_values, **named)
