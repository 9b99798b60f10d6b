"""A Slack workspace, its people and who holds which role."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base, InWorkspace, RowId, partial_index, within
from storage.enums import HolderKind, MemberType, Role


class Workspace(Base):
    """One Slack workspace; its id is Slack's team id.

    `media_value` are the rates by which earned media value is worked out (`campaigns.formulas.media_value`), oldest
    first; None where none were ever set. What was due up to `overdue_to` is marked as late in messages.
    """

    __tablename__ = "workspace"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    bot_user_id: Mapped[str] = mapped_column(String(32))
    installed_by: Mapped[str | None] = mapped_column(String(32))
    self_approval: Mapped[bool] = mapped_column(default=False)
    outreach_subject: Mapped[str | None] = mapped_column(String(150))
    outreach_text: Mapped[str | None] = mapped_column(Text)
    media_value: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    attribution: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    overdue_to: Mapped[datetime | None]
    created_at: Mapped[datetime]


class Person(Base):
    """A Slack user as last heard of; `locale` is the language that they use Slack in, as in "de-DE"."""

    __tablename__ = "person"
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspace.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(String(200), default="")
    email: Mapped[str | None] = mapped_column(String(320))
    time_zone: Mapped[str] = mapped_column(String(64), default="UTC")
    locale: Mapped[str | None] = mapped_column(String(16))
    member_type: Mapped[MemberType]
    is_admin: Mapped[bool] = mapped_column(default=False)
    heard_at: Mapped[datetime]
    __table_args__ = (
        Index(None, "workspace_id", "is_admin", "user_id"),
        partial_index("ix_person_email", "workspace_id", "email", where="email IS NOT NULL"),
    )


class GroupMember(Base):
    """A person in a Slack user group, as last heard of."""

    __tablename__ = "group_member"
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspace.id"), primary_key=True)
    group_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    user_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    __table_args__ = (Index(None, "workspace_id", "user_id", "group_id"),)


class RoleHolder(InWorkspace, Base):
    """A person or user group that holds a role, in the workspace or (with `campaign_id`) in one campaign."""

    __tablename__ = "role_holder"
    campaign_id: Mapped[RowId | None]
    role: Mapped[Role]
    holder_kind: Mapped[HolderKind]
    holder_id: Mapped[str] = mapped_column(String(32))
    __table_args__ = (
        within("campaign"),
        partial_index(
            "uq_role_holder_workspace",
            "workspace_id",
            "role",
            "holder_id",
            where="campaign_id IS NULL",
            unique=True,
        ),
        Index("uq_role_holder_campaign", "workspace_id", "campaign_id", "role", "holder_id", unique=True),
        Index(None, "workspace_id", "holder_id"),
    )


class ProcessedRequest(Base):
    """A submit, click or event that had its effect, in the transaction of that effect; a repeat stops here."""

    __tablename__ = "processed_request"
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspace.id"), primary_key=True)
    key: Mapped[str] = mapped_column(String(255), primary_key=True)
    at: Mapped[datetime]
    __table_args__ = (CheckConstraint("key <> ''", name="key_given"),)
