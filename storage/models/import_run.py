"""Imports of files that are too large for one transaction."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, partial_index, within
from storage.enums import ImportKind, ImportState


class ImportRun(InWorkspace, Base):
    """One import of a file, with what its chunks have brought in so far: each counts here in its own transaction.

    `campaign_id` is whose results are brought in. One that did not come to its end is REPEATED once another import
    of a file of that name has.
    """

    __tablename__ = "import_run"
    kind: Mapped[ImportKind]
    campaign_id: Mapped[RowId | None]
    file: Mapped[str] = mapped_column(String(255))
    state: Mapped[ImportState] = mapped_column(default=ImportState.RUNNING)
    added: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    proposed: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
    begun_by: Mapped[str] = mapped_column(String(32))
    begun_at: Mapped[datetime]
    __table_args__ = (
        within("campaign"),
        partial_index("ix_import_run_running", "workspace_id", where="state = 'running'"),
    )
