"""What people say about a planned post without deciding on it."""

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, within


class Comment(InWorkspace, Base):
    """A remark on a deliverable, never edited."""

    __tablename__ = "comment"
    deliverable_id: Mapped[RowId] = mapped_column(index=True)
    text: Mapped[str] = mapped_column(Text)
    written_by: Mapped[str] = mapped_column(String(32))
    written_at: Mapped[datetime]
    __table_args__ = (within("deliverable"),)
