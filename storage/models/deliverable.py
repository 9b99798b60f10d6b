"""Campaign Deliverables, what was handed in for them, and what they achieved."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import ContentPart, DeliverableStatus, PartStatus, Platform, PostKind
from storage.models.campaign import Campaign
from storage.models.idea import Idea
from storage.models.import_run import ImportRun
from storage.models.influencer import Participation
from storage.types import one_of

_HOLDS_SLOT = "slot_at IS NOT NULL AND status NOT IN ('rejected', 'missed', 'dropped')"


class Deliverable(InWorkspace, Base):
    """One planned post; `approved_asset_id` and `approved_copy_id` bind an approval to what it saw.

    `slot_at` is its place in the content calendar, `slot_number` how often that was set. The parts have a status
    of their own only in workflows that make and approve them apart.
    `is_concept`: what its creator sends next, or has sent, is its outline and not its draft.
    `decided_round` is the last round whose decision has taken effect.
    `calendar_sequence` counts what calendar programs must hear of it (`calendar_changes`). A post that was taken out of
    the calendar was `removed_at` a moment, and `removed_from` the slot that it had, if it had one.
    `permalink_key` is the same for all links to one post. `designer_id` and `writer_id` are who shall make its parts,
    where that is not left to their team. `labels_seen` is the disclosure that somebody found on the published post
    (`campaigns.content.labels`); None while nobody has looked.
    """

    __tablename__ = "deliverable"
    campaign_id: Mapped[RowId]
    participation_id: Mapped[RowId | None]
    idea_id: Mapped[RowId | None]
    number: Mapped[int]
    title: Mapped[str] = mapped_column(String(200))
    platform: Mapped[Platform]
    kind: Mapped[PostKind]
    status: Mapped[DeliverableStatus] = mapped_column(default=DeliverableStatus.PLANNED)
    draft_due_on: Mapped[date | None]
    publish_on: Mapped[date | None]
    slot_at: Mapped[datetime | None]
    slot_number: Mapped[int] = mapped_column(default=0)
    calendar_sequence: Mapped[int] = mapped_column(default=0)
    removed_at: Mapped[datetime | None]
    removed_from: Mapped[datetime | None]
    asset_status: Mapped[PartStatus | None] = mapped_column(one_of(PartStatus, "asset_status"))
    copy_status: Mapped[PartStatus | None] = mapped_column(one_of(PartStatus, "copy_status"))
    round: Mapped[int] = mapped_column(default=1)
    decided_round: Mapped[int | None]
    is_concept: Mapped[bool] = mapped_column(default=False)
    asset_id: Mapped[RowId | None]
    copy_id: Mapped[RowId | None]
    approved_asset_id: Mapped[RowId | None]
    approved_copy_id: Mapped[RowId | None]
    designer_id: Mapped[str | None] = mapped_column(String(32))
    writer_id: Mapped[str | None] = mapped_column(String(32))
    permalink: Mapped[str | None] = mapped_column(Text)
    permalink_key: Mapped[str | None] = mapped_column(String(64))
    published_at: Mapped[datetime | None]
    labels_seen: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    labels_seen_by: Mapped[str | None] = mapped_column(String(32))
    labels_seen_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime]
    campaign: Mapped[Campaign] = relationship(
        primaryjoin=lambda: foreign(Deliverable.campaign_id) == Campaign.id, viewonly=True
    )
    participation: Mapped[Participation | None] = relationship(
        primaryjoin=lambda: foreign(Deliverable.participation_id) == Participation.id, viewonly=True
    )
    idea: Mapped[Idea | None] = relationship(
        primaryjoin=lambda: foreign(Deliverable.idea_id) == Idea.id, viewonly=True
    )
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        within("participation"),
        within("idea"),
        UniqueConstraint("campaign_id", "number"),
        partial_index(
            "uq_deliverable_slot", "workspace_id", "campaign_id", "platform", "slot_at",
            where=_HOLDS_SLOT, unique=True,
        ),
        partial_index("ix_deliverable_participation", "participation_id", where="participation_id IS NOT NULL"),
        partial_index(
            "ix_deliverable_draft_day", "workspace_id", "draft_due_on", where="participation_id IS NOT NULL"
        ),
        partial_index(
            "ix_deliverable_publish_day", "workspace_id", "publish_on", where="participation_id IS NOT NULL"
        ),
        partial_index("ix_deliverable_idea", "idea_id", where="idea_id IS NOT NULL"),
        partial_index(
            "ix_deliverable_permalink", "workspace_id", "permalink_key", where="permalink_key IS NOT NULL"
        ),
        CheckConstraint(
            "asset_status <> 'approved' OR approved_asset_id IS NOT NULL", name="asset_approved_with_version"
        ),
        CheckConstraint(
            "copy_status <> 'approved' OR approved_copy_id IS NOT NULL", name="copy_approved_with_version"
        ),
        CheckConstraint("copy_status <> 'not_needed'", name="copy_always_needed"),
        CheckConstraint("status <> 'published' OR permalink IS NOT NULL", name="published_with_link"),
        CheckConstraint(
            "status NOT IN ('rejected', 'dropped') OR reason IS NOT NULL", name="ends_with_reason"
        ),
        CheckConstraint(
            "(labels_seen_at IS NULL) = (labels_seen_by IS NULL)", name="labels_seen_by_somebody"
        ),
    )  # fmt: skip


class Version(InWorkspace, Base):
    """One part of what was handed in (asset or copy), never changed; a decision binds to its fingerprint.

    `further_files` are those of a carousel after its first, in order, each with `link` and `file_id`.
    `broken_rules` are those of the brief that a copy was handed in against all the same, as they were said.
    `labels` is what its maker said of those of the platform (`campaigns.content.labels`); None where nobody asked.
    """

    __tablename__ = "version"
    deliverable_id: Mapped[RowId]
    part: Mapped[ContentPart]
    number: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(64))
    link: Mapped[str | None] = mapped_column(Text)
    file_id: Mapped[str | None] = mapped_column(String(64))
    further_files: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    title: Mapped[str | None] = mapped_column(Text)
    caption: Mapped[str | None] = mapped_column(Text)
    hashtags: Mapped[list[str]] = mapped_column(default=list)
    alt_text: Mapped[str | None] = mapped_column(Text)
    first_comment: Mapped[str | None] = mapped_column(Text)
    broken_rules: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    labels: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    handed_in_by: Mapped[str] = mapped_column(String(32))
    author_id: Mapped[str | None] = mapped_column(String(32))
    handed_in_at: Mapped[datetime]
    __table_args__ = (
        within("deliverable"),
        UniqueConstraint("deliverable_id", "part", "number"),
        CheckConstraint("part = 'copy' OR link IS NOT NULL OR file_id IS NOT NULL", name="asset_given"),
        CheckConstraint("part = 'asset' OR caption IS NOT NULL", name="caption_given"),
    )


class Result(InWorkspace, Base):
    """What a deliverable had achieved in all by the end of one day; None where nobody knows.

    `import_run_id` is the import that stored it last; None where somebody entered it.
    """

    __tablename__ = "result"
    deliverable_id: Mapped[RowId]
    measured_on: Mapped[date]
    likes: Mapped[int | None] = mapped_column(BigInteger)
    comments: Mapped[int | None] = mapped_column(BigInteger)
    clicks: Mapped[int | None] = mapped_column(BigInteger)
    shares: Mapped[int | None] = mapped_column(BigInteger)
    saves: Mapped[int | None] = mapped_column(BigInteger)
    reach: Mapped[int | None] = mapped_column(BigInteger)
    impressions: Mapped[int | None] = mapped_column(BigInteger)
    views: Mapped[int | None] = mapped_column(BigInteger)
    revenue_minor: Mapped[int | None] = mapped_column(BigInteger)
    entered_by: Mapped[str] = mapped_column(String(32))
    entered_at: Mapped[datetime]
    import_run_id: Mapped[RowId | None]
    import_run: Mapped[ImportRun | None] = relationship(
        primaryjoin=lambda: foreign(Result.import_run_id) == ImportRun.id, viewonly=True
    )
    deliverable: Mapped[Deliverable] = relationship(
        primaryjoin=lambda: foreign(Result.deliverable_id) == Deliverable.id, viewonly=True
    )
    __table_args__ = (
        within("deliverable"),
        within("import_run"),
        Index("ix_result_import_run_id", "import_run_id"),
        UniqueConstraint("deliverable_id", "measured_on"),
        CheckConstraint(
            "likes >= 0 AND comments >= 0 AND clicks >= 0 AND shares >= 0 AND saves >= 0 AND reach >= 0 "
            "AND impressions >= 0 AND views >= 0 AND revenue_minor >= 0",
            name="counts_not_negative",
        ),
    )
