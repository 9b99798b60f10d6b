"""What people say about a planned post without deciding on it."""

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, within
from storage.enums import CommentReaders


class Comment(InWorkspace, Base):
    """A remark on a deliverable, never edited; nobody outside Slack reads one that is for the team."""

    __tablename__ = "comment"
    deliverable_id: Mapped[RowId] = mapped_column(index=True)
    text: Mapped[str] = mapped_column(Text)
    readers: Mapped[CommentReaders] = mapped_column(default=CommentReaders.TEAM)
    written_by: Mapped[str] = mapped_column(String(32))
    written_at: Mapped[datetime]
    __table_args__ = (within("deliverable"),)
