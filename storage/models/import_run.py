"""Imports of files: how far they have come, and what was there before them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import ImportKind, ImportState, Source


class ImportRun(InWorkspace, Base):
    """One import of a file, with what its chunks have brought in so far: each counts here in its own transaction.

    `campaign_id` is whose results are brought in. One that did not come to its end is REPEATED once another import
    of a file of that name has. `stored` counts the results that it added or changed, each once; an import that was
    undone keeps its row. `source` is what gave the figures, where that was no file.
    """

    __tablename__ = "import_run"
    kind: Mapped[ImportKind]
    campaign_id: Mapped[RowId | None]
    file: Mapped[str] = mapped_column(String(255))
    source: Mapped[Source | None]
    state: Mapped[ImportState] = mapped_column(default=ImportState.RUNNING)
    added: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    proposed: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
    stored: Mapped[int] = mapped_column(default=0)
    begun_by: Mapped[str] = mapped_column(String(32))
    begun_at: Mapped[datetime]
    undone_by: Mapped[str | None] = mapped_column(String(32))
    undone_at: Mapped[datetime | None]
    __table_args__ = (
        within("campaign"),
        unique_in_workspace(),
        Index("ix_import_run_campaign_id", "campaign_id"),
        partial_index("ix_import_run_running", "workspace_id", where="state = 'running'"),
    )


class ResultBefore(InWorkspace, Base):
    """What was stored of a post and day before an import changed it: what undoing the import brings back."""

    __tablename__ = "result_before"
    import_run_id: Mapped[RowId]
    deliverable_id: Mapped[RowId]
    measured_on: Mapped[date]
    figures: Mapped[dict[str, Any]] = mapped_column(JSON)
    earlier_run_id: Mapped[RowId | None]
    entered_by: Mapped[str] = mapped_column(String(32))
    entered_at: Mapped[datetime]
    __table_args__ = (
        within("import_run"),
        within("import_run", "earlier_run_id"),
        within("deliverable"),
        UniqueConstraint("import_run_id", "deliverable_id", "measured_on"),
    )


class ColumnMatching(InWorkspace, Base):
    """What somebody said the columns of a file are, for all files of the workspace with the same headings.

    `headings` is a print of them; `columns` has the field by the heading, empty for one that is not to be read.
    """

    __tablename__ = "column_matching"
    kind: Mapped[ImportKind]
    headings: Mapped[str] = mapped_column(String(64))
    columns: Mapped[dict[str, str]] = mapped_column(JSON)
    decided_by: Mapped[str] = mapped_column(String(32))
    decided_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("workspace_id", "kind", "headings"),)
