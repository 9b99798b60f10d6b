"""Money of a campaign beside the fees: costs, and the budget's split over platforms."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, CheckConstraint, Numeric, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, within
from storage.enums import CostState, Platform


class Cost(InWorkspace, Base):
    """Money beside the creators' fees: samples, ads, production; `reason` is why it was withdrawn.

    `amount_minor` is in the campaign's currency. What was paid in another is kept as it was entered, with the `rate`
    (how much of the campaign's currency one of the other is worth) and the day of that rate.
    """

    __tablename__ = "cost"
    campaign_id: Mapped[RowId] = mapped_column(index=True)
    platform: Mapped[Platform | None]
    state: Mapped[CostState]
    what: Mapped[str] = mapped_column(String(400))
    amount_minor: Mapped[int] = mapped_column(BigInteger)
    foreign_minor: Mapped[int | None] = mapped_column(BigInteger)
    foreign_currency: Mapped[str | None] = mapped_column(String(3))
    rate: Mapped[Decimal | None] = mapped_column(Numeric(20, 10))
    rate_on: Mapped[date | None]
    entered_by: Mapped[str] = mapped_column(String(32))
    entered_at: Mapped[datetime]
    changed_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (
        within("campaign"),
        CheckConstraint("amount_minor > 0", name="amount_positive"),
        CheckConstraint(
            "(foreign_minor IS NULL) = (foreign_currency IS NULL) AND (foreign_minor IS NULL) = (rate IS NULL) "
            "AND (foreign_minor IS NULL) = (rate_on IS NULL)",
            name="foreign_with_rate_and_day",
        ),
        CheckConstraint("foreign_minor > 0 AND rate > 0", name="foreign_positive"),
        CheckConstraint("state != 'withdrawn' OR reason IS NOT NULL", name="withdrawn_with_reason"),
    )


class Allocation(InWorkspace, Base):
    """A platform of a campaign: its weight, and its part of the budget once that is calculated."""

    __tablename__ = "allocation"
    campaign_id: Mapped[RowId]
    platform: Mapped[Platform]
    weight: Mapped[Decimal] = mapped_column(Numeric(12, 4))
    amount_minor: Mapped[int | None] = mapped_column(BigInteger)
    __table_args__ = (
        within("campaign"),
        UniqueConstraint("campaign_id", "platform"),
        CheckConstraint("weight >= 0", name="weight_not_negative"),
        CheckConstraint("amount_minor >= 0", name="amount_not_negative"),
    )
