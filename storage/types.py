"""Column types that the two databases would otherwise treat differently."""

from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import BigInteger, DateTime, Dialect, Enum, Integer, String
from sqlalchemy.types import TypeDecorator, TypeEngine

from storage.enums import Kind


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


def byte_ordered(length: int) -> TypeEngine[str]:
    """Text in the order of its characters' numbers on either database, so that an index finds how words begin."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


def _values(words: type[StrEnum]) -> list[str]:
    return [word.value for word in words]


def one_of(words: type[StrEnum], name: str | None = None, *, length: int = 32) -> Enum:
    """A text column that holds one of a list of words; unknown words are refused on their way in and out.

    A list that is complete is guarded by a CHECK constraint; `name` is for it where a table has several columns of the
    same list. For a `Kind` the type itself refuses: a CHECK would make every new kind a migration that locks the table
    on PostgreSQL and copies it on SQLite ("Lists that grow have no CHECK constraint" in docs/decisions/).
    """
    named = {"name": name} if name else {}
    grows = issubclass(words, Kind)
    return Enum(
        words, native_enum=False, create_constraint=not grows, validate_strings=grows, length=length,
        values_callable=_values, **named,
    )  # fmt: skip
