"""Who owes what, and until when."""

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import (
    Role,
    TaskKind,
    TaskState,
)
from storage.models.campaign import Campaign
from storage.models.deliverable import Deliverable
from storage.models.influencer import Participation


class Task(InWorkspace, Base):
    """Work that a role, or the person in `user_id`, owes a campaign.

    `note` says in somebody's words what it asks for, where no other row does. While it is on hold, nobody is asked or
    reminded: until `held_until`, by `held_by`.
    """

    __tablename__ = "task"
    campaign_id: Mapped[RowId] = mapped_column(index=True)
    step: Mapped[str] = mapped_column(String(64))
    kind: Mapped[TaskKind]
    role: Mapped[Role]
    user_id: Mapped[str | None] = mapped_column(String(32))
    participation_id: Mapped[RowId | None]
    deliverable_id: Mapped[RowId | None]
    state: Mapped[TaskState] = mapped_column(default=TaskState.OPEN)
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str | None] = mapped_column(String(32))
    outcome: Mapped[str | None] = mapped_column(String(400))
    note: Mapped[str | None] = mapped_column(Text)
    held_until: Mapped[datetime | None]
    held_by: Mapped[str | None] = mapped_column(String(32))
    held_why: Mapped[str | None] = mapped_column(Text)
    campaign: Mapped[Campaign] = relationship(
        primaryjoin=lambda: foreign(Task.campaign_id) == Campaign.id, viewonly=True
    )
    participation: Mapped[Participation | None] = relationship(
        primaryjoin=lambda: foreign(Task.participation_id) == Participation.id, viewonly=True
    )
    deliverable: Mapped[Deliverable | None] = relationship(
        primaryjoin=lambda: foreign(Task.deliverable_id) == Deliverable.id, viewonly=True
    )
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        within("participation"),
        within("deliverable"),
        CheckConstraint("(state = 'open') = (closed_at IS NULL)", name="closed_has_a_time"),
        CheckConstraint("(held_until IS NULL) = (held_by IS NULL)", name="held_by_somebody"),
        partial_index("ix_task_open", "campaign_id", "kind", where="state = 'open'"),
        partial_index("ix_task_waiting", "workspace_id", "campaign_id", where="state = 'open'"),
        partial_index("ix_task_due", "workspace_id", "due_at", where="state = 'open'"),
        partial_index("ix_task_participation", "participation_id", where="participation_id IS NOT NULL"),
        partial_index("ix_task_deliverable", "deliverable_id", where="deliverable_id IS NOT NULL"),
    )
