"""The ground every model stands on: names of constraints, types, and belonging to a workspace."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar, cast

from sqlalchemy import (
    JSON,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from storage.enums import Kind
from storage.types import BigId, UtcDateTime, one_of

RowId = Annotated[int, mapped_column(BigId)]
"""The number of a row: an id, or a reference to one."""


class Base(DeclarativeBase):
    """The mother of all models; constraint names are fixed so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime(),
        StrEnum: one_of(StrEnum),
        Kind: one_of(Kind),
        dict[str, Any]: JSON(),
        list[str]: JSON(),
    }


def table_of(model: type[Base]) -> Table:
    """The table of a model, for statements that are carried out without building its objects."""
    return cast(Table, model.__table__)


class InWorkspace:
    """A numbered row of one workspace; nothing may refer to a row of another workspace."""

    id: Mapped[RowId] = mapped_column(primary_key=True)
    workspace_id: Mapped[str] = mapped_column(String(32), ForeignKey("workspace.id"))


def unique_in_workspace() -> UniqueConstraint:
    """Lets other rows refer to this one together with its workspace (see `within`)."""
    return UniqueConstraint("workspace_id", "id")


def within(table: str, column: str = "") -> ForeignKeyConstraint:
    """A reference to a row of `table` in the same workspace, held by `column` (default `<table>_id`)."""
    own = column or f"{table}_id"
    return ForeignKeyConstraint(["workspace_id", own], [f"{table}.workspace_id", f"{table}.id"])


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of the rows that meet the condition `where`, on either database."""
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)
