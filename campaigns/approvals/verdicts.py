"""What somebody decides, and what a decision must say."""

from dataclasses import dataclass

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from storage.models import Approval, Task
from storage.words import Category, Half, Outcome, TaskKind


@dataclass(frozen=True)
class Verdict:
    """What somebody decides; changes and rejections say why, and changes may be for one half of a post only."""

    outcome: Outcome
    reason: str = ""
    category: Category | None = None
    half: Half | None = None


def reason_in(verdict: Verdict) -> str | None:
    """Why it must change or is rejected, and NotUnderstood where that is missing; approvals need say nothing."""
    if verdict.outcome is Outcome.APPROVE:
        return parsing.parse_text(verdict.reason, 2000) or None
    reason = parsing.parse_reason(verdict.reason, "Say why, so that it can be mended.")
    if verdict.category is None:
        raise NotUnderstood("Choose what it is about.", field="category")
    return reason


def refuse_half(verdict: Verdict, approval: Approval, task: Task) -> None:
    """Raise NotUnderstood where changes cannot be asked for in the half that it names."""
    if verdict.half is None:
        return
    if verdict.outcome is not Outcome.REQUEST_CHANGES:
        raise NotUnderstood(
            "Only changes can be asked for in one half; this goes for the whole post.", field="half"
        )
    if task.kind is not TaskKind.APPROVE:
        raise NotUnderstood("This is handed in as a whole. Ask for changes in all of it.", field="half")
    asked = halves_of(approval)
    if verdict.half not in asked:
        (only,) = asked
        raise NotUnderstood(
            f"Only the {only.label.lower()} is asked about here. Ask for changes in that, or close this form.",
            field="half",
        )


def halves_of(approval: Approval) -> tuple[Half, ...]:
    """The halves of a post that a question is about."""
    asked = ((Half.ASSET, approval.asset_id), (Half.COPY, approval.copy_id))
    return tuple(half for half, version_id in asked if version_id)


def past(outcome: Outcome) -> str:
    """What somebody did who decided so: "changes requested"."""
    return {
        Outcome.APPROVE: "approved",
        Outcome.REQUEST_CHANGES: "changes requested",
        Outcome.REJECT: "rejected",
    }.get(outcome, "withdrawn")
