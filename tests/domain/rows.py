"""Everything in the database at one moment, for checks that look at it without asking the business."""

from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from storage.base import Base
from storage.enums import HolderKind, Role
from storage.models import Campaign, GroupMember, RoleHolder

RowT = TypeVar("RowT", bound=Base)


@cache
def _statements() -> dict[type[Base], Select[Any]]:
    """What reads each table. Checks do it after every act: building it anew took as long as reading."""
    return {
        mapper.class_: select(mapper.class_).order_by(*mapper.primary_key) for mapper in Base.registry.mappers
    }


class Rows:
    """The rows of a database as read at once."""

    def __init__(self, session: Session) -> None:
        self._rows: dict[type[Base], list[Any]] = {
            model: list(session.scalars(statement)) for model, statement in _statements().items()
        }

    def of(self, model: type[RowT], **where: Any) -> list[RowT]:
        """The rows of a table that have these values, oldest first."""
        return [
            row
            for row in self._rows[model]
            if all(getattr(row, name) == value for name, value in where.items())
        ]

    def one(self, model: type[RowT], row_id: int) -> RowT:
        """The row with that id."""
        (row,) = self.of(model, id=row_id)
        return row

    def holders(self, role: Role, campaign: Campaign) -> set[str]:
        """The ids of everybody who was given a role for a campaign, whatever became of them."""
        given = self.of(RoleHolder, role=role, campaign_id=campaign.id) or self.of(
            RoleHolder, role=role, campaign_id=None
        )
        people = {one.holder_id for one in given if one.holder_kind is HolderKind.PERSON}
        groups = {one.holder_id for one in given if one.holder_kind is HolderKind.GROUP}
        return people | {one.user_id for one in self.of(GroupMember) if one.group_id in groups}


def values(row: Base) -> dict[str, Any]:
    """What a row says, by column."""
    return {column.key: getattr(row, column.key) for column in row.__mapper__.column_attrs}
