"""People and groups of the workspace, as last heard of."""

from typing import NamedTuple

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from storage.base import table_of
from storage.enums import MemberType
from storage.models import GroupMember, Person


class Membership(NamedTuple):
    """What somebody is in the workspace."""

    member_type: MemberType
    is_admin: bool


_person = table_of(Person).c
_MEMBERSHIP = select(_person.member_type, _person.is_admin).where(
    _person.workspace_id == bindparam("workspace_id"), _person.user_id == bindparam("user_id")
)


def membership(session: Session, workspace_id: str, user_id: str) -> Membership | None:
    """What somebody is, as last heard of, or None; asked at every request."""
    asked = {"workspace_id": workspace_id, "user_id": user_id}
    row = session.connection().execute(_MEMBERSHIP, asked).first()
    return Membership(*row) if row is not None else None


def known(session: Session, workspace_id: str, user_id: str) -> Person | None:
    """The person as last heard of, or None."""
    return session.get(Person, (workspace_id, user_id))


def named(session: Session, workspace_id: str, name: str) -> list[str]:
    """The full members whose name that is, in any case, or its first word; an exact one means just those."""
    key = name.casefold()
    query = select(Person.user_id, Person.name).where(
        Person.workspace_id == workspace_id, Person.member_type == MemberType.FULL,
        func.lower(Person.name).startswith(name.lower()[:80], autoescape=True),
    )  # fmt: skip
    rows = session.execute(query.order_by(Person.user_id).limit(100)).all()
    exact = [row.user_id for row in rows if row.name.casefold() == key]
    return exact or [row.user_id for row in rows if row.name.casefold().split()[:1] == [key]]


def is_known_group(session: Session, workspace_id: str, group_id: str) -> bool:
    """Whether anybody is known to be in a user group."""
    mine = (GroupMember.workspace_id == workspace_id) & (GroupMember.group_id == group_id)
    return session.scalar(select(GroupMember.user_id).where(mine).limit(1)) is not None


def names(session: Session, workspace_id: str) -> dict[str, str]:
    """Everybody's name by their id, for mail and reports outside Slack."""
    rows = session.execute(select(Person.user_id, Person.name).where(Person.workspace_id == workspace_id))
    return {row.user_id: row.name for row in rows}
