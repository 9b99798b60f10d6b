"""People without Slack: who decides for a client, the links that they and creators come by, and what they think."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import LinkPurpose, Opinion
from storage.models.approval import Approval
from storage.models.campaign import Campaign
from storage.models.influencer import Participation


class OutsideApprover(InWorkspace, Base):
    """Somebody without Slack who may decide on the posts of one campaign, by links that come by e-mail.

    Another address is another person: who is removed keeps their name in the record.
    """

    __tablename__ = "outside_approver"
    campaign_id: Mapped[RowId] = mapped_column(index=True)
    name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str] = mapped_column(String(320))
    added_by: Mapped[str] = mapped_column(String(32))
    added_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        partial_index(
            "uq_outside_approver_email", "campaign_id", "email", where="removed_at IS NULL", unique=True
        ),
    )


class AccessLink(InWorkspace, Base):
    """What one person without Slack may do, until when; its secrets are in e-mails alone (see `LinkToken`).

    It is bound to its person and to `email`, where they read it: a new one goes there and nowhere else. To decide it is
    bound to one question as well, and so to the version that this asks about, and is used once.
    """

    __tablename__ = "access_link"
    campaign_id: Mapped[RowId]
    purpose: Mapped[LinkPurpose]
    approver_id: Mapped[RowId | None]
    participation_id: Mapped[RowId | None]
    approval_id: Mapped[RowId | None]
    email: Mapped[str] = mapped_column(String(320))
    given_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    revoked_by: Mapped[str | None] = mapped_column(String(32))
    campaign: Mapped[Campaign] = relationship(
        primaryjoin=lambda: foreign(AccessLink.campaign_id) == Campaign.id, viewonly=True
    )
    approver: Mapped[OutsideApprover | None] = relationship(
        primaryjoin=lambda: foreign(AccessLink.approver_id) == OutsideApprover.id, viewonly=True
    )
    participation: Mapped[Participation | None] = relationship(
        primaryjoin=lambda: foreign(AccessLink.participation_id) == Participation.id, viewonly=True
    )
    approval: Mapped[Approval | None] = relationship(
        primaryjoin=lambda: foreign(AccessLink.approval_id) == Approval.id, viewonly=True
    )
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        within("outside_approver", "approver_id"),
        within("participation"),
        within("approval"),
        CheckConstraint("(approver_id IS NULL) <> (participation_id IS NULL)", name="of_one_person"),
        CheckConstraint("purpose <> 'decide' OR approval_id IS NOT NULL", name="bound_to_a_question"),
        CheckConstraint("(revoked_at IS NULL) = (revoked_by IS NULL)", name="revoked_by_somebody"),
        Index(None, "campaign_id", "approver_id"),
        partial_index("ix_access_link_approver", "approver_id", where="approver_id IS NOT NULL"),
        partial_index("ix_access_link_approval", "approval_id", where="approval_id IS NOT NULL"),
        partial_index(
            "ix_access_link_participation", "participation_id", where="participation_id IS NOT NULL"
        ),
    )


class LinkToken(Base):
    """A secret that opens a link, as its SHA-256: the secret itself is in the one e-mail that it was drawn for."""

    __tablename__ = "link_token"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    workspace_id: Mapped[str] = mapped_column(String(32))
    link_id: Mapped[RowId] = mapped_column(index=True)
    drawn_at: Mapped[datetime]
    __table_args__ = (within("access_link", "link_id"),)


class ClientOpinion(InWorkspace, Base):
    """What somebody of the client thinks of a creator who was picked; the newest word counts."""

    __tablename__ = "creator_opinion"
    approver_id: Mapped[RowId]
    participation_id: Mapped[RowId] = mapped_column(index=True)
    opinion: Mapped[Opinion]
    words: Mapped[str] = mapped_column(Text, default="")
    given_at: Mapped[datetime]
    approver: Mapped[OutsideApprover] = relationship(
        primaryjoin=lambda: foreign(ClientOpinion.approver_id) == OutsideApprover.id, viewonly=True
    )
    participation: Mapped[Participation] = relationship(
        primaryjoin=lambda: foreign(ClientOpinion.participation_id) == Participation.id, viewonly=True
    )
    __table_args__ = (
        within("outside_approver", "approver_id"),
        within("participation"),
        UniqueConstraint("approver_id", "participation_id"),
    )
