"""The verdicts on open questions that several people decide, as they stand now."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.policies.progress import Cast
from storage.enums import ApprovalSubject, ContentPart, Outcome
from storage.id_lists import among
from storage.models import Approval, Verdict


def halves_of(question: Approval) -> dict[ContentPart, int]:
    """The versions that a question asks about, by their half; what has no versions is asked about as one."""
    if question.subject is ApprovalSubject.ONE_OFF:
        return {ContentPart.COPY: question.id}
    asked = {ContentPart.ASSET: question.asset_id, ContentPart.COPY: question.copy_id}
    return {part: version for part, version in asked.items() if version is not None}


def standing_verdicts(session: Session, questions: Sequence[Approval]) -> dict[int, list[Verdict]]:
    """What was said on questions and not taken back, by the question, in the order it was said."""
    said = session.scalars(_SAID, {"approval_ids": [one.id for one in questions]}).all()
    newest = {(one.approval_id, one.given_by): one for one in said}
    found: dict[int, list[Verdict]] = {one.id: [] for one in questions}
    for one in said:
        if newest[one.approval_id, one.given_by] is one and one.outcome is not Outcome.WITHDRAWN:
            found[one.approval_id].append(one)
    return found


@dataclass(frozen=True)
class Said:
    """What was said on a question: what counts of it, and how many lines each person has in its record."""

    casts: list[Cast] = field(default_factory=list)
    lines: Counter[str] = field(default_factory=Counter)


def said_on(session: Session, questions: Sequence[Approval]) -> dict[int, Said]:
    """What was said on each of these questions, all of which have a policy; in one statement for those about posts.

    One-off approvals take another one.
    """
    about = [one.deliverable_id for one in questions if one.deliverable_id is not None]
    alone = [one.id for one in questions if one.deliverable_id is None]
    rows = [*session.execute(_SAID_IN_ROUNDS, {"deliverable_ids": about})] if about else []
    rows += [*session.execute(_SAID_ALONE, {"approval_ids": alone})] if alone else []
    newest = {(verdict.approval_id, verdict.given_by): verdict for _, verdict in rows}
    found = {one.id: Said() for one in questions}
    for question in questions:
        said = found[question.id]
        for asked, verdict in rows:
            is_now = asked.id == question.id
            if is_now:
                said.lines[verdict.given_by] += 1
            stands = newest[verdict.approval_id, verdict.given_by] is verdict
            if stands and verdict.outcome is not Outcome.WITHDRAWN and (is_now or _stands(question, asked)):
                said.casts.append(_cast(verdict, asked, is_now=is_now))
    return found


def _cast(verdict: Verdict, question: Approval, *, is_now: bool) -> Cast:
    """A verdict as it counts for its own question (`is_now`), or for a later one about the same post."""
    return Cast(
        verdict.given_by, frozenset(verdict.levels), accepted(verdict.outcome, verdict.part, question),
        verdict.outcome if is_now else None, settles=verdict.settles,
        given_for=verdict.given_for,
    )  # fmt: skip


def accepted(outcome: Outcome, part: ContentPart | None, question: Approval) -> frozenset[int]:
    """The versions that somebody accepts who says so: all; or the one that they ask no changes in."""
    halves = halves_of(question)
    if outcome is Outcome.APPROVE:
        return frozenset(halves.values())
    if outcome is Outcome.REQUEST_CHANGES and part is not None:
        return frozenset(version for half, version in halves.items() if half is not part)
    return frozenset()


def _stands(question: Approval, earlier: Approval) -> bool:
    """Whether what was said on an earlier question still counts; under another policy its levels mean nothing."""
    policy = question.policy
    return (
        policy is not None
        and bool(policy["stands"])
        and earlier.policy == policy
        and earlier.id < question.id
    )


_SAID = select(Verdict).where(among(Verdict.approval_id, "approval_ids")).order_by(Verdict.id)
_SAID_ALONE = (
    select(Approval, Verdict)
    .join(Verdict, Verdict.approval_id == Approval.id)
    .where(among(Approval.id, "approval_ids"))
    .order_by(Verdict.id)
)
_SAID_IN_ROUNDS = (
    select(Approval, Verdict)
    .join(Verdict, Verdict.approval_id == Approval.id)
    .where(among(Approval.deliverable_id, "deliverable_ids"), Approval.policy.is_not(None))
    .order_by(Verdict.id)
)
