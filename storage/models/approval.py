"""What somebody is asked to decide, and what was decided and said on it."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import (
    ApprovalState,
    ApprovalSubject,
    Category,
    ContentPart,
    Outcome,
)
from storage.models.task import Task


class Approval(InWorkspace, Base):
    """A question that wants a decision, bound to the fingerprint of what is to be decided.

    `is_concept`: about the outline of a post, whose draft is still to come.
    `policy` is who decides, as it was when this was asked (`campaigns.policies`); None for any one of those asked.
    """

    __tablename__ = "approval"
    campaign_id: Mapped[RowId] = mapped_column(index=True)
    task_id: Mapped[RowId] = mapped_column(index=True)
    subject: Mapped[ApprovalSubject]
    deliverable_id: Mapped[RowId | None] = mapped_column(index=True)
    terms_id: Mapped[RowId | None]
    asset_id: Mapped[RowId | None]
    copy_id: Mapped[RowId | None]
    fingerprint: Mapped[str] = mapped_column(String(64))
    round: Mapped[int] = mapped_column(default=1)
    is_concept: Mapped[bool] = mapped_column(default=False)
    proposal: Mapped[dict[str, Any]] = mapped_column(default=dict)
    policy: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    state: Mapped[ApprovalState] = mapped_column(default=ApprovalState.OPEN)
    asked_by: Mapped[str] = mapped_column(String(32))
    opened_at: Mapped[datetime]
    task: Mapped[Task] = relationship(primaryjoin=lambda: foreign(Approval.task_id) == Task.id, viewonly=True)
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        within("task"),
        within("deliverable"),
        within("terms"),
        partial_index(
            "uq_approval_one_open",
            "workspace_id",
            "campaign_id",
            "fingerprint",
            where="state IN ('open', 'decided')",
            unique=True,
        ),
        partial_index("ix_approval_decided", "campaign_id", "task_id", where="state = 'decided'"),
        partial_index("ix_approval_one_off", "workspace_id", "asked_by", where="subject = 'one_off'"),
    )


def _not_for_its_author(column: str) -> CheckConstraint:
    return CheckConstraint(
        f"self_approval OR {column} IS NULL OR ((asset_author IS NULL OR asset_author <> {column}) "
        f"AND (copy_author IS NULL OR copy_author <> {column}))",
        name="not_for_its_author",
    )


class Decision(InWorkspace, Base):
    """What somebody decided, never edited; `part` is what must change, where that is not the whole.

    `reason` is for the team; `creator_text` is what the creator of a post reads in its place. `condition` is what must
    be done before what was approved is published.

    With `rest_accepted`, the half that need not change is accepted; not where others are still to look at it.

    Odd numbers decide and even numbers withdraw the one before, so two decisions cannot both stand.
    """

    __tablename__ = "decision"
    approval_id: Mapped[RowId]
    number: Mapped[int]
    outcome: Mapped[Outcome]
    fingerprint: Mapped[str] = mapped_column(String(64))
    decided_by: Mapped[str] = mapped_column(String(32))
    decided_for: Mapped[str | None] = mapped_column(String(32))
    asset_author: Mapped[str | None] = mapped_column(String(32))
    copy_author: Mapped[str | None] = mapped_column(String(32))
    self_approval: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str | None] = mapped_column(Text)
    creator_text: Mapped[str | None] = mapped_column(Text)
    condition: Mapped[str | None] = mapped_column(Text)
    category: Mapped[Category | None]
    part: Mapped[ContentPart | None]
    rest_accepted: Mapped[bool] = mapped_column(default=True)
    at: Mapped[datetime]
    effective_at: Mapped[datetime]
    approval: Mapped[Approval] = relationship(
        primaryjoin=lambda: foreign(Decision.approval_id) == Approval.id, viewonly=True
    )
    __table_args__ = (
        within("approval"),
        UniqueConstraint("approval_id", "number"),
        CheckConstraint("(number % 2 = 0) = (outcome = 'withdrawn')", name="one_stands"),
        CheckConstraint(
            "outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)",
            name="reason_given",
        ),
        CheckConstraint("condition IS NULL OR outcome = 'approve'", name="condition_of_approval"),
        CheckConstraint(
            "self_approval OR ((asset_author IS NULL OR asset_author <> decided_by) "
            "AND (copy_author IS NULL OR copy_author <> decided_by))",
            name="not_on_own_work",
        ),
        _not_for_its_author("decided_for"),
        partial_index(
            "ix_decision_decided_for", "workspace_id", "decided_for", where="decided_for IS NOT NULL"
        ),
    )


class Verdict(InWorkspace, Base):
    """What one of several approvers said, never edited; the decision is what the verdicts come to under the policy.

    `levels` are those of the policy for which it counts; none of advice. `settles`: whoever gave it was asked in place
    of everybody who was awaited then. `condition` is as of decisions.

    Odd numbers say something and even numbers take it back, person by person.
    """

    __tablename__ = "verdict"
    approval_id: Mapped[RowId]
    given_by: Mapped[str] = mapped_column(String(32))
    given_for: Mapped[str | None] = mapped_column(String(32))
    number: Mapped[int]
    levels: Mapped[list[Any]] = mapped_column(JSON, default=list)
    settles: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[Outcome]
    fingerprint: Mapped[str] = mapped_column(String(64))
    asset_author: Mapped[str | None] = mapped_column(String(32))
    copy_author: Mapped[str | None] = mapped_column(String(32))
    self_approval: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str | None] = mapped_column(Text)
    condition: Mapped[str | None] = mapped_column(Text)
    category: Mapped[Category | None]
    part: Mapped[ContentPart | None]
    at: Mapped[datetime]
    __table_args__ = (
        within("approval"),
        UniqueConstraint("approval_id", "given_by", "number"),
        CheckConstraint("(number % 2 = 0) = (outcome = 'withdrawn')", name="one_of_each_stands"),
        CheckConstraint(
            "outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)",
            name="reason_given",
        ),
        CheckConstraint("condition IS NULL OR outcome = 'approve'", name="condition_of_approval"),
        CheckConstraint(
            "self_approval OR ((asset_author IS NULL OR asset_author <> given_by) "
            "AND (copy_author IS NULL OR copy_author <> given_by))",
            name="not_on_own_work",
        ),
        _not_for_its_author("given_for"),
        partial_index("ix_verdict_given_for", "workspace_id", "given_for", where="given_for IS NOT NULL"),
    )
