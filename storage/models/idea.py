"""What a Creative Team proposes to post about."""

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, unique_in_workspace, within
from storage.enums import IdeaState


class Idea(InWorkspace, Base):
    """A theme with its content pillar and the platforms it is meant for; its planned posts refer to it.

    `reference` is a link to what it is like.
    """

    __tablename__ = "idea"
    campaign_id: Mapped[RowId]
    number: Mapped[int]
    theme: Mapped[str] = mapped_column(String(400))
    pillar: Mapped[str] = mapped_column(String(240), default="")
    description: Mapped[str | None] = mapped_column(Text)
    reference: Mapped[str | None] = mapped_column(Text)
    platforms: Mapped[list[str]] = mapped_column(default=list)
    state: Mapped[IdeaState] = mapped_column(default=IdeaState.PROPOSED)
    reason: Mapped[str | None] = mapped_column(Text)
    submitted_by: Mapped[str] = mapped_column(String(32))
    submitted_at: Mapped[datetime]
    decided_by: Mapped[str | None] = mapped_column(String(32))
    decided_at: Mapped[datetime | None]
    self_approval: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        UniqueConstraint("campaign_id", "number"),
        CheckConstraint("state <> 'dropped' OR reason IS NOT NULL", name="dropped_with_reason"),
        CheckConstraint("(state = 'proposed') = (decided_by IS NULL)", name="decided_by_somebody"),
        CheckConstraint("(decided_by IS NULL) = (decided_at IS NULL)", name="decided_has_a_time"),
        CheckConstraint(
            "state <> 'approved' OR self_approval OR decided_by <> submitted_by", name="not_on_own_idea"
        ),
    )
