"""Who owes what, who may decide what, and what was decided."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from storage.base import Base, InWorkspace, RowId, partial_index, unique_in_workspace, within
from storage.enums import (
    ApprovalState,
    ApprovalSubject,
    Category,
    ContentPart,
    Outcome,
    Role,
    TaskKind,
    TaskState,
)
from storage.models.campaign import Campaign
from storage.models.deliverable import Deliverable
from storage.models.influencer import Participation


class Task(InWorkspace, Base):
    """Work that a role, or the person in `user_id`, owes a campaign.

    `note` says in somebody's words what it asks for, where no other row does. Where several people decide, `level` is
    that of the policy, from 0, in whose place `user_id` was given it. While it is on hold, nobody is asked or reminded:
    until `held_until`, by `held_by`.
    """

    __tablename__ = "task"
    campaign_id: Mapped[RowId] = mapped_column(index=True)
    step: Mapped[str] = mapped_column(String(64))
    kind: Mapped[TaskKind]
    role: Mapped[Role]
    user_id: Mapped[str | None] = mapped_column(String(32))
    participation_id: Mapped[RowId | None]
    deliverable_id: Mapped[RowId | None]
    state: Mapped[TaskState] = mapped_column(default=TaskState.OPEN)
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str | None] = mapped_column(String(32))
    outcome: Mapped[str | None] = mapped_column(String(400))
    note: Mapped[str | None] = mapped_column(Text)
    level: Mapped[int | None]
    held_until: Mapped[datetime | None]
    held_by: Mapped[str | None] = mapped_column(String(32))
    held_why: Mapped[str | None] = mapped_column(Text)
    campaign: Mapped[Campaign] = relationship(
        primaryjoin=lambda: foreign(Task.campaign_id) == Campaign.id, viewonly=True
    )
    participation: Mapped[Participation | None] = relationship(
        primaryjoin=lambda: foreign(Task.participation_id) == Participation.id, viewonly=True
    )
    deliverable: Mapped[Deliverable | None] = relationship(
        primaryjoin=lambda: foreign(Task.deliverable_id) == Deliverable.id, viewonly=True
    )
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        within("participation"),
        within("deliverable"),
        CheckConstraint("(state = 'open') = (closed_at IS NULL)", name="closed_has_a_time"),
        CheckConstraint("(held_until IS NULL) = (held_by IS NULL)", name="held_by_somebody"),
        partial_index("ix_task_open", "campaign_id", "kind", where="state = 'open'"),
        partial_index("ix_task_waiting", "workspace_id", "campaign_id", where="state = 'open'"),
        partial_index("ix_task_due", "workspace_id", "due_at", where="state = 'open'"),
        partial_index("ix_task_participation", "participation_id", where="participation_id IS NOT NULL"),
        partial_index("ix_task_deliverable", "deliverable_id", where="deliverable_id IS NOT NULL"),
    )


class Approval(InWorkspace, Base):
    """A question that wants a decision, bound to the fingerprint of what is to be decided.

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


class Prompt(InWorkspace, Base):
    """One message that holds what waits for a person in a campaign; new work opens the next one.

    Lists of a team's work are such messages too: there `user_id` is the campaign's channel. `moved_on` once something
    that was open in it has moved to the next. `gathers_until` is when one is posted that still gathers work.
    """

    __tablename__ = "prompt"
    campaign_id: Mapped[RowId]
    user_id: Mapped[str] = mapped_column(String(32))
    number: Mapped[int]
    opened_at: Mapped[datetime]
    moved_on: Mapped[bool] = mapped_column(default=False)
    gathers_until: Mapped[datetime | None]
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        UniqueConstraint("campaign_id", "user_id", "number"),
    )


class PromptItem(InWorkspace, Base):
    """A task in a prompt; it moves to the next prompt when that opens and the task is still open.

    `asked_at` is when it was last put before the person; None where that was before this was kept. `answered_at` is
    when they gave their verdict, while those of others are awaited.
    """

    __tablename__ = "prompt_item"
    prompt_id: Mapped[RowId] = mapped_column(index=True)
    task_id: Mapped[RowId]
    user_id: Mapped[str] = mapped_column(String(32))
    asked_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    __table_args__ = (
        within("prompt"),
        within("task"),
        UniqueConstraint("task_id", "user_id"),
        Index(None, "workspace_id", "user_id", "task_id"),
    )


class Report(InWorkspace, Base):
    """An immutable snapshot of a campaign's numbers; late results make the next one.

    `note` is what the owner says of this version, in their own words.
    """

    __tablename__ = "report"
    campaign_id: Mapped[RowId]
    number: Mapped[int]
    made_at: Mapped[datetime]
    figures: Mapped[dict[str, Any]]
    note: Mapped[str | None] = mapped_column(Text)
    note_by: Mapped[str | None] = mapped_column(String(32))
    note_at: Mapped[datetime | None]
    __table_args__ = (
        unique_in_workspace(),
        within("campaign"),
        UniqueConstraint("campaign_id", "number"),
        CheckConstraint(
            "(note IS NULL) = (note_by IS NULL) AND (note IS NULL) = (note_at IS NULL)",
            name="note_by_somebody",
        ),
    )
