"""Secret addresses of calendars, as far as they must be known: the address itself is signed, and not kept."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, within
from storage.models.campaign import Campaign


class CalendarLink(InWorkspace, Base):
    """An address given to a person, for one campaign or (None) for all that they see; the newest `version` holds."""

    __tablename__ = "calendar_link"
    user_id: Mapped[str] = mapped_column(String(32))
    campaign_id: Mapped[RowId | None]
    version: Mapped[int] = mapped_column(default=1)
    given_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    revoked_by: Mapped[str | None] = mapped_column(String(32))
    campaign: Mapped[Campaign | None] = relationship(
        primaryjoin=lambda: foreign(CalendarLink.campaign_id) == Campaign.id, viewonly=True
    )
    __table_args__ = (
        within("campaign"),
        partial_index(
            "uq_calendar_link_of_one", "workspace_id", "user_id", "campaign_id", "version",
            where="campaign_id IS NOT NULL", unique=True,
        ),
        partial_index(
            "uq_calendar_link_of_all", "workspace_id", "user_id", "version",
            where="campaign_id IS NULL", unique=True,
        ),
        partial_index("ix_calendar_link_campaign", "campaign_id", where="campaign_id IS NOT NULL"),
    )  # fmt: skip
