"""People and groups of the workspace, as last heard of."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.models import GroupMember, Person


def known(session: Session, workspace_id: str, user_id: str) -> Person | None:
    """The person as last heard of, or None."""
    return session.get(Person, (workspace_id, user_id))


def is_known_group(session: Session, workspace_id: str, group_id: str) -> bool:
    """Whether anybody is known to be in a user group."""
    mine = (GroupMember.workspace_id == workspace_id) & (GroupMember.group_id == group_id)
    return session.scalar(select(GroupMember.user_id).where(mine).limit(1)) is not None


def names(session: Session, workspace_id: str) -> dict[str, str]:
    """Everybody's name by their id, for mail and reports outside Slack."""
    rows = session.execute(select(Person.user_id, Person.name).where(Person.workspace_id == workspace_id))
    return {row.user_id: row.name for row in rows}
