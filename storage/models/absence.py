"""Who is away, until when, and who acts for them meanwhile."""

from datetime import datetime

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, partial_index


class Absence(InWorkspace, Base):
    """Somebody is away from when it is said until `ended_at`, which is set when `until` has come or they are back.

    `until` is None where nobody knows. `said_by` is who said so: the person, somebody else, or with `from_status`
    their Slack status. Without a delegate their work goes to the others of its role.
    """

    __tablename__ = "absence"
    user_id: Mapped[str] = mapped_column(String(32))
    delegate_id: Mapped[str | None] = mapped_column(String(32))
    said_by: Mapped[str] = mapped_column(String(32))
    from_status: Mapped[bool] = mapped_column(default=False)
    began_at: Mapped[datetime]
    until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    __table_args__ = (
        CheckConstraint("delegate_id IS NULL OR delegate_id <> user_id", name="delegate_is_another"),
        partial_index("uq_absence_one_now", "workspace_id", "user_id", where="ended_at IS NULL", unique=True),
    )
