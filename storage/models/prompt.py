"""Messages that hold what waits for a person."""

from datetime import datetime

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, unique_in_workspace, within


class Prompt(InWorkspace, Base):
    """One message that holds what waits for a person in a campaign; new work opens the next one.

    Lists of a team's work are such messages too: there `user_id` is the campaign's channel. `moved_on` once something
    that was open in it has moved to the next. `gathers_until` is when one is posted that still gathers work.
    """

    __tablename__ = "prompt"
    campaign_id: Mapped[RowId]
    user_id: Mapped[str] = mapped_column(String(32))
    number: Mapped[int]
    opened_at: Mapped[datetime]
    moved_on: Mapped[bool] = mapped_column(default=False)
    gathers_until: Mapped[datetime | None]
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        UniqueConstraint("campaign_id", "user_id", "number"),
    )


class PromptItem(InWorkspace, Base):
    """A task in a prompt; it moves to the next prompt when that opens and the task is still open.

    `asked_at` is when it was last put before the person; None where that was before this was kept. `answered_at` is
    when they gave their verdict, while those of others are awaited.
    """

    __tablename__ = "prompt_item"
    prompt_id: Mapped[RowId] = mapped_column(index=True)
    task_id: Mapped[RowId]
    user_id: Mapped[str] = mapped_column(String(32))
    asked_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    __table_args__ = (
        within("prompt"),
        within("task"),
        UniqueConstraint("task_id", "user_id"),
        Index(None, "workspace_id", "user_id", "task_id"),
    )
