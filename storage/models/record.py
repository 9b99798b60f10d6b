"""The record of who did what: lines that are only ever appended, and the chain that seals them."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, within


def new_salt() -> str:
    """128 random bits: what a line said cannot be guessed from its digest once its salt is gone."""
    return secrets.token_hex(16)


class Audit(InWorkspace, Base):
    """A line of the record: who did what, when, to what; only ever appended.

    `for_id` is for whom it was done, where that is somebody else; `via` by what (a command, a click, …), and `release`
    by which version of Greenlight. `digest` is of all that the line says with its `salt` (`campaigns.core.digests`);
    None on lines from before there was a chain. Triggers refuse every change but new `details` with another salt and
    digest, which a later line must name (`campaigns.record.redaction`).
    """

    __tablename__ = "audit"
    campaign_id: Mapped[RowId | None]
    at: Mapped[datetime]
    actor_id: Mapped[str] = mapped_column(String(32))
    for_id: Mapped[str | None] = mapped_column(String(32))
    via: Mapped[str] = mapped_column(String(16), default="")
    release: Mapped[str] = mapped_column(String(32), default="")
    action: Mapped[str] = mapped_column(String(64))
    subject: Mapped[str] = mapped_column(String(64), default="")
    subject_id: Mapped[RowId | None]
    details: Mapped[dict[str, Any]] = mapped_column(default=dict)
    salt: Mapped[str] = mapped_column(String(32), default=new_salt)
    digest: Mapped[str | None] = mapped_column(String(64))
    __table_args__ = (within("campaign"), Index(None, "campaign_id", "id"))


class AuditSeal(Base):
    """A link of the chain over a workspace's record: line `line_id`, as its digest was when it was sealed.

    Numbers go from 1 without a gap; `hash` is of the link before, the number, the line and the digest. Never changed.
    """

    __tablename__ = "audit_seal"
    workspace_id: Mapped[str] = mapped_column(String(32), ForeignKey("workspace.id"), primary_key=True)
    number: Mapped[RowId] = mapped_column(primary_key=True)
    line_id: Mapped[RowId]
    digest: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))
    sealed_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("workspace_id", "line_id"),)
