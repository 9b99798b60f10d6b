"""A campaign: its money, goals, dates, steps and the addresses that hear of it."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, Numeric, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import Audience, CampaignStatus, Platform, RevenueBasis
from storage.models.brief import BriefVersion
from storage.types import byte_ordered


class Campaign(InWorkspace, Base):
    """One run of a workflow, from its entry to its archive.

    `namesake` is above zero only where a name looked the same as another's already when such names became one.
    `calendar_sequence` counts what calendar programs must hear of all its posts (`calendar_changes`).
    `client` is for whom it is made, by which portfolios are drawn up; None where that is nobody else.
    `colour` is that of its pages for people outside Slack, as in "#1f7a4d"; None for the usual one.
    With `concept_first` creators send the outline of a post before its draft, and it is decided on.
    With `no_digest` its channel is not told each week how it stands.
    `attribution` says to which page creators' links lead, and the patterns of their codes and links
    (`campaigns.attribution`); `revenue_basis` is which revenue counts for ROI.
    `approval_policy` is who decides on its posts (`campaigns.policies`); None for any one of the role that is asked.
    """

    __tablename__ = "campaign"
    workflow: Mapped[str] = mapped_column(String(32))
    name: Mapped[str] = mapped_column(String(400))
    name_key: Mapped[str] = mapped_column(String(400))
    namesake: Mapped[int] = mapped_column(default=0)
    status: Mapped[CampaignStatus] = mapped_column(default=CampaignStatus.PREPARING)
    archived_at: Mapped[datetime | None]
    owner_id: Mapped[str] = mapped_column(String(32))
    channel_id: Mapped[str] = mapped_column(String(32))
    channel_is_private: Mapped[bool] = mapped_column(default=False)
    time_zone: Mapped[str] = mapped_column(String(64))
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    measuring_days: Mapped[int] = mapped_column(default=14)
    budget_minor: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    brief_version_id: Mapped[RowId] = mapped_column(index=True)
    niches: Mapped[list[str]] = mapped_column(default=list)
    followers_min: Mapped[int | None] = mapped_column(BigInteger)
    followers_max: Mapped[int | None] = mapped_column(BigInteger)
    platform: Mapped[Platform | None]
    approved_only: Mapped[bool] = mapped_column(default=False)
    goal_reach: Mapped[int | None] = mapped_column(BigInteger)
    goal_engagement_rate: Mapped[Decimal | None] = mapped_column(Numeric(9, 4))
    goal_revenue_minor: Mapped[int | None] = mapped_column(BigInteger)
    money_in_channel: Mapped[bool] = mapped_column(default=False)
    money_for_team: Mapped[bool] = mapped_column(default=False)
    needs_signature: Mapped[bool] = mapped_column(default=False)
    concept_first: Mapped[bool] = mapped_column(default=False)
    no_digest: Mapped[bool] = mapped_column(default=False)
    approval_policy: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    closed_early_at: Mapped[datetime | None]
    finished_without_at: Mapped[datetime | None]
    cancel_reason: Mapped[str | None] = mapped_column(Text)
    total_cost_minor: Mapped[int | None] = mapped_column(BigInteger)
    total_reach: Mapped[int | None] = mapped_column(BigInteger)
    engagements: Mapped[int | None] = mapped_column(BigInteger)
    engagement_rate: Mapped[Decimal | None] = mapped_column(Numeric(18, 6))
    pooled_engagement_rate: Mapped[Decimal | None] = mapped_column(Numeric(18, 6))
    revenue_minor: Mapped[int | None] = mapped_column(BigInteger)
    roi: Mapped[Decimal | None] = mapped_column(Numeric(18, 6))
    attribution: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    revenue_basis: Mapped[RevenueBasis] = mapped_column(default=RevenueBasis.POSTS)
    calendar_sequence: Mapped[int] = mapped_column(default=0)
    client: Mapped[str | None] = mapped_column(String(120))
    colour: Mapped[str | None] = mapped_column(String(7))
    created_by: Mapped[str] = mapped_column(String(32))
    created_at: Mapped[datetime]
    brief: Mapped[BriefVersion] = relationship(
        primaryjoin=lambda: foreign(Campaign.brief_version_id) == BriefVersion.id, viewonly=True
    )
    __table_args__ = (
        unique_in_workspace(),
        within("brief_version"),
        CheckConstraint("ends_on >= starts_on", name="dates_in_order"),
        CheckConstraint("budget_minor >= 0", name="budget_not_negative"),
        CheckConstraint("followers_min <= followers_max", name="followers_in_order"),
        CheckConstraint("measuring_days BETWEEN 0 AND 365", name="measuring_within_a_year"),
        CheckConstraint(
            "archived_at IS NULL OR status IN ('completed', 'cancelled')", name="archived_when_over"
        ),
        partial_index(
            "uq_campaign_name_public",
            "workspace_id",
            "name_key",
            "namesake",
            where="archived_at IS NULL AND NOT channel_is_private",
            unique=True,
        ),
        partial_index(
            "uq_campaign_name_private",
            "workspace_id",
            "name_key",
            "channel_id",
            "namesake",
            where="archived_at IS NULL AND channel_is_private",
            unique=True,
        ),
        Index(None, "workspace_id", "name_key"),
        Index(None, "workspace_id", "status"),
        Index(None, "workspace_id", "channel_id"),
        Index(None, "owner_id"),
        partial_index("ix_campaign_in_use", "workspace_id", "id", where="archived_at IS NULL"),
        partial_index("ix_campaign_archived", "workspace_id", "id", where="archived_at IS NOT NULL"),
    )


class CampaignNameWord(Base):
    """A word of a campaign's name, as its `name_key` has it: what people begin to type finds the campaign."""

    __tablename__ = "campaign_name_word"
    workspace_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    word: Mapped[str] = mapped_column(byte_ordered(400), primary_key=True)
    campaign_id: Mapped[RowId] = mapped_column(primary_key=True, index=True)
    __table_args__ = (within("campaign"),)


class Recipient(InWorkspace, Base):
    """An e-mail address outside Slack that hears of a campaign."""

    __tablename__ = "recipient"
    campaign_id: Mapped[RowId]
    audience: Mapped[Audience]
    email: Mapped[str] = mapped_column(String(320))
    __table_args__ = (within("campaign"), UniqueConstraint("campaign_id", "audience", "email"))


class StepRun(InWorkspace, Base):
    """One step of one campaign, as a whole (`item_id` 0) or for one participation or deliverable.

    A line that was `taken_back` counts as not begun until it opens again; what it was open before is not forgotten.
    `paused_seconds` is how long it was closed before it was opened again, in sum.
    """

    __tablename__ = "step_run"
    campaign_id: Mapped[RowId]
    step: Mapped[str] = mapped_column(String(64))
    item_id: Mapped[RowId] = mapped_column(default=0)
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    paused_seconds: Mapped[int] = mapped_column(default=0)
    taken_back: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (within("campaign"), UniqueConstraint("campaign_id", "step", "item_id"))


class FormDraft(InWorkspace, Base):
    """A form somebody has begun and not yet sent off, so that nothing typed is lost between its pages."""

    __tablename__ = "form_draft"
    user_id: Mapped[str] = mapped_column(String(32))
    form: Mapped[str] = mapped_column(String(32))
    entries: Mapped[dict[str, Any]]
    kept_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("workspace_id", "user_id", "form"),)
