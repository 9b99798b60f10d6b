"""How and when people are reminded of what they owe."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base

USUAL_HOUR = 9


class Reminder(Base):
    """Somebody's own hour, and when they were last reminded; a row comes with the first reminder or change.

    `address` is a person (U…), or a team's channel (C…). `reminded_on` is a day where they live. While it is
    `snoozed_until` a moment, nothing comes before that. `muted` are the kinds (`ReminderKind`) that are switched off.
    """

    __tablename__ = "reminder"
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspace.id"), primary_key=True)
    address: Mapped[str] = mapped_column(String(32), primary_key=True)
    hour: Mapped[int] = mapped_column(default=USUAL_HOUR)
    muted: Mapped[list[str]] = mapped_column(default=list)
    reminded_on: Mapped[date | None]
    snoozed_until: Mapped[datetime | None]
    __table_args__ = (CheckConstraint("hour BETWEEN 0 AND 23", name="an_hour_of_the_day"),)
