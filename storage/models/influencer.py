"""The Influencer Database, and influencers' parts in campaigns."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import PairState, Platform, ProposalState, Source, Stage, TermsKind, Vetting
from storage.models.campaign import Campaign
from storage.types import one_of


class Influencer(InWorkspace, Base):
    """A creator on one platform.

    `account_id` is the platform's own, which stays when the handle changes. `account` are facts of the account as a
    source gave them (`facts_source`, `facts_at`). One that was found twice is `merged_into_id` the other.
    """

    __tablename__ = "influencer"
    handle: Mapped[str] = mapped_column(String(100))
    handle_key: Mapped[str] = mapped_column(String(100))
    platform: Mapped[Platform]
    name: Mapped[str] = mapped_column(String(200), default="")
    niches: Mapped[list[str]] = mapped_column(default=list)
    followers: Mapped[int | None] = mapped_column(BigInteger)
    email: Mapped[str | None] = mapped_column(String(320))
    usual_fee_minor: Mapped[int | None] = mapped_column(BigInteger)
    currency: Mapped[str | None] = mapped_column(String(3))
    country: Mapped[str | None] = mapped_column(String(2))
    vetting: Mapped[Vetting] = mapped_column(default=Vetting.NEW)
    forgotten_at: Mapped[datetime | None]
    account_id: Mapped[str | None] = mapped_column(String(100))
    account: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    facts_source: Mapped[Source | None]
    facts_at: Mapped[datetime | None]
    merged_into_id: Mapped[RowId | None]
    added_by: Mapped[str] = mapped_column(String(32))
    added_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    __table_args__ = (
        unique_in_workspace(),
        UniqueConstraint("workspace_id", "platform", "handle_key"),
        Index(None, "workspace_id", "handle_key"),
        partial_index(
            "ix_influencer_account", "workspace_id", "platform", "account_id", where="account_id IS NOT NULL"
        ),
        partial_index("ix_influencer_email", "workspace_id", "email", where="email IS NOT NULL"),
        partial_index(
            "ix_influencer_merged", "workspace_id", "merged_into_id", where="merged_into_id IS NOT NULL"
        ),
        CheckConstraint("followers >= 0", name="followers_not_negative"),
        CheckConstraint("usual_fee_minor >= 0", name="fee_not_negative"),
        CheckConstraint("(usual_fee_minor IS NULL) = (currency IS NULL)", name="fee_with_currency"),
    )


class InfluencerPair(InWorkspace, Base):
    """Two rows that looked like one creator: merged, or said to be different people.

    `moved` is what the kept row took over and what it was before, so that undoing brings back both.
    """

    __tablename__ = "influencer_pair"
    kept_id: Mapped[RowId]
    other_id: Mapped[RowId]
    state: Mapped[PairState]
    moved: Mapped[dict[str, Any]] = mapped_column(default=dict)
    decided_by: Mapped[str] = mapped_column(String(32))
    decided_at: Mapped[datetime]
    undone_by: Mapped[str | None] = mapped_column(String(32))
    undone_at: Mapped[datetime | None]
    __table_args__ = (
        within("influencer", "kept_id"),
        within("influencer", "other_id"),
        Index("ix_influencer_pair_kept_id", "kept_id"),
        Index("ix_influencer_pair_other_id", "other_id"),
        CheckConstraint("kept_id <> other_id", name="of_two"),
    )


class InfluencerNiche(Base):
    """One niche of an influencer, for finding by niche."""

    __tablename__ = "influencer_niche"
    workspace_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    influencer_id: Mapped[RowId] = mapped_column(primary_key=True)
    niche: Mapped[str] = mapped_column(String(60), primary_key=True)
    __table_args__ = (within("influencer"), Index(None, "workspace_id", "niche", "influencer_id"))


class InfluencerProposal(InWorkspace, Base):
    """A change of an influencer that somebody proposed who may not make it; `told` is what is new, by column.

    Never edited: whoever proposes something else makes a new one, so that what is accepted is what was looked at.
    """

    __tablename__ = "influencer_proposal"
    influencer_id: Mapped[RowId] = mapped_column(index=True)
    told: Mapped[dict[str, Any]]
    state: Mapped[ProposalState] = mapped_column(default=ProposalState.OPEN)
    proposed_by: Mapped[str] = mapped_column(String(32))
    proposed_at: Mapped[datetime]
    decided_by: Mapped[str | None] = mapped_column(String(32))
    decided_at: Mapped[datetime | None]
    influencer: Mapped[Influencer] = relationship(
        primaryjoin=lambda: foreign(InfluencerProposal.influencer_id) == Influencer.id, viewonly=True
    )
    __table_args__ = (
        within("influencer"),
        partial_index(
            "uq_influencer_proposal_open", "workspace_id", "proposed_by", "influencer_id",
            where="state = 'open'", unique=True,
        ),
    )  # fmt: skip


class Participation(InWorkspace, Base):
    """An influencer's part in a campaign, from selection to completion.

    `address_before` is where e-mails went until the influencer's address was changed (by `address_changed_by`), while
    nobody has confirmed the new one for this campaign.
    `paid_at` is when somebody said that the fee was paid (`paid_by`), `paid_minor` how much that was in all.
    `discount_code` and `tracking_link` are theirs alone: `code_key` and `utm_key` are by what files and sources name
    them; `short_link` leads to the tracking link.
    Until `undo_until` its last step of outreach can be undone, back to `stage_before`, and nothing follows from it.
    """

    __tablename__ = "participation"
    campaign_id: Mapped[RowId]
    influencer_id: Mapped[RowId] = mapped_column(index=True)
    stage: Mapped[Stage] = mapped_column(default=Stage.SELECTED)
    followers_at_selection: Mapped[int | None] = mapped_column(BigInteger)
    agreed_terms_id: Mapped[RowId | None]
    contract_link: Mapped[str | None] = mapped_column(Text)
    signed_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    kept_minor: Mapped[int | None] = mapped_column(BigInteger)
    selected_by: Mapped[str] = mapped_column(String(32))
    selected_at: Mapped[datetime]
    contacted_at: Mapped[datetime | None]
    paid_at: Mapped[datetime | None]
    paid_by: Mapped[str | None] = mapped_column(String(32))
    paid_minor: Mapped[int | None] = mapped_column(BigInteger)
    undo_until: Mapped[datetime | None]
    stage_before: Mapped[Stage | None] = mapped_column(one_of(Stage, "stage_before"))
    address_before: Mapped[str | None] = mapped_column(String(320))
    address_changed_by: Mapped[str | None] = mapped_column(String(32))
    discount_code: Mapped[str | None] = mapped_column(String(60))
    code_key: Mapped[str | None] = mapped_column(String(60))
    tracking_link: Mapped[str | None] = mapped_column(Text)
    utm_key: Mapped[str | None] = mapped_column(String(64))
    short_link: Mapped[str | None] = mapped_column(Text)
    influencer: Mapped[Influencer] = relationship(
        primaryjoin=lambda: foreign(Participation.influencer_id) == Influencer.id, viewonly=True
    )
    campaign: Mapped[Campaign] = relationship(
        primaryjoin=lambda: foreign(Participation.campaign_id) == Campaign.id, viewonly=True
    )
    agreed_terms: Mapped["Terms | None"] = relationship(
        primaryjoin=lambda: foreign(Participation.agreed_terms_id) == Terms.id, viewonly=True
    )
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        within("influencer"),
        UniqueConstraint("campaign_id", "influencer_id"),
        partial_index(
            "uq_participation_code", "workspace_id", "code_key", where="code_key IS NOT NULL", unique=True
        ),
        partial_index(
            "uq_participation_utm", "workspace_id", "utm_key", where="utm_key IS NOT NULL", unique=True
        ),
        CheckConstraint("(discount_code IS NULL) = (code_key IS NULL)", name="code_with_key"),
        CheckConstraint("(tracking_link IS NULL) = (utm_key IS NULL)", name="link_with_key"),
        CheckConstraint("kept_minor >= 0", name="kept_not_negative"),
        CheckConstraint("(paid_at IS NULL) = (paid_by IS NULL)", name="paid_by_somebody"),
        CheckConstraint("(paid_at IS NULL) = (paid_minor IS NULL)", name="paid_an_amount"),
        CheckConstraint("(undo_until IS NULL) = (stage_before IS NULL)", name="undone_to_a_stage"),
        CheckConstraint(
            "(address_before IS NULL) = (address_changed_by IS NULL)", name="address_changed_by_somebody"
        ),
        CheckConstraint(
            "stage NOT IN ('declined', 'no_reply', 'dropped') OR reason IS NOT NULL", name="ends_with_reason"
        ),
    )


class Terms(InWorkspace, Base):
    """One version of what was offered, asked for or agreed; never changed, but for when it began to count.

    `post_days` are the draft and publish days of single posts, where they are not those of all: by kind and position,
    as in {"story 2": ["2026-12-08", null]}. `rights` are what the posts may be used for
    (`campaigns.influencers.usage_rights`). `counted_at` is when it was agreed for good; None where it never was.
    """

    __tablename__ = "terms"
    participation_id: Mapped[RowId]
    number: Mapped[int]
    kind: Mapped[TermsKind]
    fee_minor: Mapped[int] = mapped_column(BigInteger)
    shipping_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    currency: Mapped[str] = mapped_column(String(3))
    deliverables: Mapped[str] = mapped_column(String(400))
    draft_due_on: Mapped[date | None]
    publish_on: Mapped[date | None]
    post_days: Mapped[dict[str, Any]] = mapped_column(default=dict)
    rights: Mapped[dict[str, Any]] = mapped_column(default=dict)
    counted_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(Text, default="")
    noted_by: Mapped[str] = mapped_column(String(32))
    noted_at: Mapped[datetime]
    __table_args__ = (
        unique_in_workspace(),
        within("participation"),
        UniqueConstraint("participation_id", "number"),
        CheckConstraint("fee_minor >= 0 AND shipping_minor >= 0", name="money_not_negative"),
        CheckConstraint("publish_on >= draft_due_on", name="draft_before_publishing"),
    )
