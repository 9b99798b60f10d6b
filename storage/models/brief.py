"""Briefs, in versions, and with whom they are shared."""

from datetime import datetime

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, unique_in_workspace, within


class Brief(InWorkspace, Base):
    """A stored, reusable brief; what it says is in its versions.

    `for_everybody`: shared with every full member of the workspace; with whom else, `BriefShare` says.
    """

    __tablename__ = "brief"
    title: Mapped[str] = mapped_column(String(120))
    for_everybody: Mapped[bool] = mapped_column(default=False)
    created_by: Mapped[str] = mapped_column(String(32))
    created_at: Mapped[datetime]
    __table_args__ = (unique_in_workspace(),)


class BriefShare(Base):
    """A person with whom a brief is shared by whoever it belongs to."""

    __tablename__ = "brief_share"
    workspace_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    brief_id: Mapped[RowId] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    __table_args__ = (within("brief"),)


class BriefVersion(InWorkspace, Base):
    """What a brief said at one time; never changed, only followed by the next version.

    `labels` are those of the platform that posts must carry (`campaigns.content.labels`).
    """

    __tablename__ = "brief_version"
    brief_id: Mapped[RowId]
    number: Mapped[int]
    requirements: Mapped[str] = mapped_column(Text)
    objectives: Mapped[str] = mapped_column(Text, default="")
    audience: Mapped[str] = mapped_column(Text, default="")
    deliverables: Mapped[str] = mapped_column(Text, default="")
    timeline: Mapped[str] = mapped_column(Text, default="")
    brand_guide: Mapped[str] = mapped_column(Text, default="")
    required_words: Mapped[list[str]] = mapped_column(default=list)
    banned_words: Mapped[list[str]] = mapped_column(default=list)
    disclosure: Mapped[str] = mapped_column(Text, default="")
    labels: Mapped[list[str]] = mapped_column(default=list)
    written_by: Mapped[str] = mapped_column(String(32))
    written_at: Mapped[datetime]
    __table_args__ = (unique_in_workspace(), UniqueConstraint("brief_id", "number"), within("brief"))
