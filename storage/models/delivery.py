"""What Slack and mail servers are still to be told: lanes, cards, notices, e-mails and due moments."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import CardKind, DueKind, MailKind, MailState, NoticeKind
from storage.models.influencer import Participation
from storage.models.queue import Leased, Retried
from storage.types import one_of


class Lane(Leased, Base):
    """One channel (C…), person's DM (U…) or Home (home:U…); its cards go out one after another, in order."""

    __tablename__ = "lane"
    address: Mapped[str] = mapped_column(String(64))
    due_at: Mapped[datetime | None]
    blocked_reason: Mapped[str | None] = mapped_column(String(200))
    __table_args__ = (
        unique_in_workspace(),
        UniqueConstraint("workspace_id", "address"),
        partial_index("ix_lane_due", "workspace_id", "due_at", where="due_at IS NOT NULL"),
    )


class Card(Retried, InWorkspace, Base):
    """One message of the bot.

    `wanted` counts changes and `shown` is the count that Slack shows; a mere flag lost updates in a test.
    `posting_at` is since when it is in doubt what Slack shows; None where it is known. `thread_ts` is the message in
    whose thread it is said; None where it stands by itself. `attached` names the files that were put into its own.
    `opened_at` is when a Home was last opened, or since when news is kept true.
    """

    __tablename__ = "card"
    lane_id: Mapped[RowId]
    kind: Mapped[CardKind]
    subject_id: Mapped[RowId]
    channel: Mapped[str | None] = mapped_column(String(32))
    ts: Mapped[str | None] = mapped_column(String(32))
    thread_ts: Mapped[str | None] = mapped_column(String(32))
    wanted: Mapped[int] = mapped_column(default=1)
    shown: Mapped[int] = mapped_column(default=0)
    shown_hash: Mapped[str | None] = mapped_column(String(64))
    posting_at: Mapped[datetime | None]
    blocked_reason: Mapped[str | None] = mapped_column(String(200))
    attached: Mapped[str | None] = mapped_column(String(64))
    opened_at: Mapped[datetime | None]
    lane: Mapped[Lane] = relationship(primaryjoin=lambda: foreign(Card.lane_id) == Lane.id, viewonly=True)
    __table_args__ = (
        within("lane"),
        UniqueConstraint("lane_id", "kind", "subject_id"),
        Index(None, "workspace_id", "kind", "subject_id"),
        partial_index("ix_card_behind", "lane_id", where="wanted > shown"),
        partial_index("ix_card_blocked", "workspace_id", "lane_id", where="blocked_reason IS NOT NULL"),
        partial_index("ix_card_home_opened", "workspace_id", "opened_at", where="opened_at IS NOT NULL"),
        partial_index("ix_card_message", "workspace_id", "channel", "ts", where="ts IS NOT NULL"),
    )


class Notice(InWorkspace, Base):
    """News told once, with what it says fixed when it happened: an outcome, a failure, a report."""

    __tablename__ = "notice"
    campaign_id: Mapped[RowId | None] = mapped_column(index=True)
    kind: Mapped[NoticeKind] = mapped_column(one_of(NoticeKind, length=40))
    facts: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    __table_args__ = (within("campaign"),)


class Mail(Retried, Leased, Base):
    """An e-mail: wanted with its cause, written once, and the same bytes sent until they are taken."""

    __tablename__ = "mail"
    campaign_id: Mapped[RowId] = mapped_column(index=True)
    kind: Mapped[MailKind]
    to: Mapped[str] = mapped_column(String(320))
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    participation_id: Mapped[RowId | None]
    deliverable_id: Mapped[RowId | None]
    report_id: Mapped[RowId | None]
    message_id: Mapped[str] = mapped_column(String(200), unique=True)
    subject: Mapped[str | None] = mapped_column(Text)
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    state: Mapped[MailState] = mapped_column(default=MailState.QUEUED)
    asked_by: Mapped[str] = mapped_column(String(32))
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    error: Mapped[str | None] = mapped_column(Text)
    participation: Mapped[Participation | None] = relationship(
        primaryjoin=lambda: foreign(Mail.participation_id) == Participation.id, viewonly=True
    )
    __table_args__ = (
        within("campaign"),
        within("participation"),
        within("deliverable"),
        within("report"),
        partial_index("ix_mail_queued", "workspace_id", "next_attempt_at", where="state = 'queued'"),
        partial_index("ix_mail_leased", "workspace_id", "id", where="lease IS NOT NULL"),
        partial_index("ix_mail_failed", "campaign_id", where="state = 'failed'"),
        partial_index("ix_mail_participation", "participation_id", where="participation_id IS NOT NULL"),
        partial_index("ix_mail_deliverable", "deliverable_id", where="deliverable_id IS NOT NULL"),
    )


class Due(InWorkspace, Base):
    """Something that happens by itself at a moment, once."""

    __tablename__ = "due"
    campaign_id: Mapped[RowId]
    kind: Mapped[DueKind]
    subject_id: Mapped[RowId] = mapped_column(default=0)
    due_at: Mapped[datetime]
    taken_at: Mapped[datetime | None]
    __table_args__ = (
        within("campaign"),
        partial_index(
            "uq_due_waiting", "campaign_id", "kind", "subject_id", where="taken_at IS NULL", unique=True
        ),
        partial_index("ix_due_waiting", "due_at", where="taken_at IS NULL"),
    )


class Quota(Base):
    """A Slack method that asked us to wait, for a whole workspace."""

    __tablename__ = "quota"
    workspace_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    method: Mapped[str] = mapped_column(String(64), primary_key=True)
    not_before: Mapped[datetime]
