"""How and when people are reminded of what they owe, and who nudged them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, within

USUAL_HOUR = 9


class Reminder(Base):
    """Somebody's own hour, and when they were last reminded; a row comes with the first reminder or change.

    `address` is a person (U…), or a team's channel (C…). `reminded_on` is a day where they live. While it is
    `snoozed_until` a moment, nothing comes before that. `muted` are the kinds (`ReminderKind`) that are switched off.
    `digest_on` is the Monday of the last week for which it was looked whether there is a digest.
    """

    __tablename__ = "reminder"
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspace.id"), primary_key=True)
    address: Mapped[str] = mapped_column(String(32), primary_key=True)
    hour: Mapped[int] = mapped_column(default=USUAL_HOUR)
    muted: Mapped[list[str]] = mapped_column(default=list)
    reminded_on: Mapped[date | None]
    snoozed_until: Mapped[datetime | None]
    digest_on: Mapped[date | None]
    __table_args__ = (CheckConstraint("hour BETWEEN 0 AND 23", name="an_hour_of_the_day"),)


class Nudge(InWorkspace, Base):
    """Somebody reminded whoever holds a task of it, on a day where its campaign lives: once a day each."""

    __tablename__ = "nudge"
    task_id: Mapped[RowId]
    nudged_by: Mapped[str] = mapped_column(String(32))
    nudged_on: Mapped[date]
    __table_args__ = (within("task"), UniqueConstraint("task_id", "nudged_by", "nudged_on"))
