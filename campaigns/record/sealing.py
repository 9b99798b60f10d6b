"""Lines of the record become links of a chain, soon after they were committed and never while somebody waits."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from campaigns.core.digests import NONE_BEFORE, SAID, digest_of, link_hash
from storage.base import table_of
from storage.database import Database
from storage.models import Audit, AuditSeal, Workspace

CHUNK = 1000
"""So many lines are sealed in one transaction."""

LOOKED_BACK = 5000
"""Lines so far before the newest sealed one are looked at again: on PostgreSQL a lower id may be committed later."""


def seal(database: Database, workspace_id: str, at: datetime, *, all_of_them: bool = False) -> int:
    """Seal what is not sealed yet, and say how many lines that were; none where another process is at it.

    With `all_of_them` also what was committed so late that it is never looked at otherwise.
    """
    total = 0
    while True:
        sealed = database.transact(
            partial(
                _seal_some, workspace_id=workspace_id, at=at, looked_back=None if all_of_them else LOOKED_BACK
            )
        )
        total += sealed
        if sealed < CHUNK:
            return total


def head(session: Session, workspace_id: str) -> AuditSeal | None:
    """The newest link of the chain."""
    mine = select(AuditSeal).where(AuditSeal.workspace_id == workspace_id)
    return session.scalar(mine.order_by(AuditSeal.number.desc()).limit(1))


def _seal_some(session: Session, workspace_id: str, at: datetime, looked_back: int | None) -> int:
    if not _alone(session, workspace_id):
        return 0
    last = head(session, workspace_id)
    number, before = (last.number, last.hash) if last else (0, NONE_BEFORE)
    links = []
    for line in _unsealed(session, workspace_id, looked_back):
        number, digest = number + 1, line.digest or digest_of(said_by(line))
        before = link_hash(before, number, line.id, digest)
        links.append(
            {
                "workspace_id": workspace_id, "number": number, "line_id": line.id, "digest": digest,
                "hash": before, "sealed_at": at,
            }
        )  # fmt: skip
    if links:
        session.connection().execute(insert(table_of(AuditSeal)), links)
    return len(links)


def said_by(line: Audit) -> dict[str, object]:
    """A line's columns, as its digest is made of them."""
    return {name: getattr(line, name) for name in (*SAID, "details", "salt")}


def _alone(session: Session, workspace_id: str) -> bool:
    """Whether nobody else seals now; a lock that is in nobody's way who only refers to the workspace."""
    mine = select(Workspace.id).where(Workspace.id == workspace_id)
    return session.scalar(mine.with_for_update(key_share=True, skip_locked=True)) is not None


def _unsealed(session: Session, workspace_id: str, looked_back: int | None) -> Sequence[Audit]:
    sealed = select(AuditSeal.number).where(
        AuditSeal.workspace_id == workspace_id, AuditSeal.line_id == Audit.id
    )
    lines = select(Audit).where(Audit.workspace_id == workspace_id, ~sealed.exists())
    if looked_back is not None:
        mine = AuditSeal.workspace_id == workspace_id
        newest = session.scalar(select(func.max(AuditSeal.line_id)).where(mine)) or 0
        lines = lines.where(Audit.id > newest - looked_back)
    return session.scalars(lines.order_by(Audit.id).limit(CHUNK)).all()
