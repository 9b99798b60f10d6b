"""Sources of figures: what each is asked and when, how it stands, and revenue by discount codes and links."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, partial_index, within
from storage.enums import RevenueBasis, Source
from storage.models.queue import Retried


class SourceFetch(Retried, InWorkspace, Base):
    """What a source is asked again and again: about one post, one creator's account, or one campaign's revenue.

    It is asked at `next_attempt_at`, never more where that is None. `fetched_at` is when it last answered, `problem`
    why it did not since, or what is wrong with what it was asked about. `asked_by` is who wanted it now.
    """

    __tablename__ = "source_fetch"
    source: Mapped[Source]
    deliverable_id: Mapped[RowId | None]
    influencer_id: Mapped[RowId | None]
    campaign_id: Mapped[RowId | None]
    fetched_at: Mapped[datetime | None]
    problem: Mapped[str | None] = mapped_column(Text)
    asked_by: Mapped[str | None] = mapped_column(String(32))
    __table_args__ = (
        within("deliverable"),
        within("influencer"),
        within("campaign"),
        UniqueConstraint("deliverable_id", "source"),
        UniqueConstraint("influencer_id", "source"),
        UniqueConstraint("campaign_id", "source"),
        partial_index(
            "ix_source_fetch_due", "workspace_id", "source", "next_attempt_at",
            where="next_attempt_at IS NOT NULL",
        ),
        CheckConstraint(
            "(CASE WHEN deliverable_id IS NULL THEN 0 ELSE 1 END) "
            "+ (CASE WHEN influencer_id IS NULL THEN 0 ELSE 1 END) "
            "+ (CASE WHEN campaign_id IS NULL THEN 0 ELSE 1 END) = 1",
            name="about_one_thing",
        ),
    )  # fmt: skip


class SourceState(Base):
    """How a source stands: what it has cost on one day of its quota, until when it wants no request, what is wrong."""

    __tablename__ = "source_state"
    workspace_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    source: Mapped[Source] = mapped_column(primary_key=True)
    quota_day: Mapped[date | None]
    units_used: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    problem: Mapped[str | None] = mapped_column(Text)
    problem_at: Mapped[datetime | None]


class AttributedRevenue(InWorkspace, Base):
    """Revenue up to the end of one day that a creator's discount code or link brought; None of it is added to posts'.

    Rows are never changed: of one part, basis and day the newest counts, so that undoing an import deletes its rows.
    `entered_by` is who brought it in; `orders` is how many there were, where that is known.
    """

    __tablename__ = "attributed_revenue"
    participation_id: Mapped[RowId]
    basis: Mapped[RevenueBasis]
    measured_on: Mapped[date]
    revenue_minor: Mapped[int] = mapped_column(BigInteger)
    orders: Mapped[int | None] = mapped_column(BigInteger)
    import_run_id: Mapped[RowId]
    entered_by: Mapped[str] = mapped_column(String(32))
    entered_at: Mapped[datetime]
    __table_args__ = (
        within("participation"),
        within("import_run"),
        UniqueConstraint("import_run_id", "participation_id", "basis", "measured_on"),
        Index("ix_attributed_revenue_participation_id", "participation_id"),
        CheckConstraint("orders >= 0", name="orders_not_negative"),
    )
