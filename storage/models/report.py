"""A campaign's numbers as they were told."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, unique_in_workspace, within


class Report(InWorkspace, Base):
    """An immutable snapshot of a campaign's numbers; late results make the next one.

    `note` is what the owner says of this version, in their own words.
    """

    __tablename__ = "report"
    campaign_id: Mapped[RowId]
    number: Mapped[int]
    made_at: Mapped[datetime]
    figures: Mapped[dict[str, Any]]
    note: Mapped[str | None] = mapped_column(Text)
    note_by: Mapped[str | None] = mapped_column(String(32))
    note_at: Mapped[datetime | None]
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        UniqueConstraint("campaign_id", "number"),
        CheckConstraint(
            "(note IS NULL) = (note_by IS NULL) AND (note IS NULL) = (note_at IS NULL)",
            name="note_by_somebody",
        ),
    )
