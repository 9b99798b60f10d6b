"""What somebody decides, and what a decision must say."""

from dataclasses import dataclass

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from storage.enums import Category, ContentPart, Outcome, TaskKind
from storage.models import Approval, Decision, Task


@dataclass(frozen=True)
class DecisionInput:
    """What somebody decides; changes and rejections say why, and changes may be for one part of a post only.

    `creator_text` is what the creator of a rejected post reads in place of the reason. With a `condition` a post is
    approved, and published only once somebody has said that this is done.
    """

    outcome: Outcome
    reason: str = ""
    category: Category | None = None
    part: ContentPart | None = None
    creator_text: str = ""
    condition: str | None = None


def condition_in(decision_input: DecisionInput, approval: Approval) -> str | None:
    """On what condition a post is approved; NotUnderstood where there cannot be one, or it says nothing."""
    if decision_input.condition is None:
        return None
    if decision_input.outcome is not Outcome.APPROVE or approval.deliverable_id is None:
        raise NotUnderstood("Only posts are approved with a condition.", field="condition")
    return parsing.parse_reason(
        decision_input.condition, "Say what must be done before it is published.", field="condition"
    )


def reason_in(decision_input: DecisionInput) -> str | None:
    """Why it must change or is rejected, and NotUnderstood where that is missing; approvals need say nothing."""
    if decision_input.outcome is Outcome.APPROVE:
        return parsing.parse_text(decision_input.reason, 2000) or None
    reason = parsing.parse_reason(decision_input.reason, "Say why, so that it can be mended.")
    if decision_input.category is None:
        raise NotUnderstood("Choose what it is about.", field="category")
    return reason


def refuse_part(decision_input: DecisionInput, approval: Approval, task: Task) -> None:
    """Raise NotUnderstood where changes cannot be asked for in the part that it names."""
    if decision_input.part is None:
        return
    if decision_input.outcome is not Outcome.REQUEST_CHANGES:
        raise NotUnderstood(
            "Only changes can be asked for in one half; this goes for the whole post.", field="part"
        )
    if task.kind is not TaskKind.APPROVE:
        raise NotUnderstood("This is handed in as a whole. Ask for changes in all of it.", field="part")
    asked = parts_asked_about(approval)
    if decision_input.part not in asked:
        (only,) = asked
        raise NotUnderstood(
            f"Only the {only.label.lower()} is asked about here. Ask for changes in that, or close this form.",
            field="part",
        )


def parts_asked_about(approval: Approval) -> tuple[ContentPart, ...]:
    """The parts of a post that a question is about."""
    asked = ((ContentPart.ASSET, approval.asset_id), (ContentPart.COPY, approval.copy_id))
    return tuple(part for part, version_id in asked if version_id)


def by_whom(decision: Decision) -> str:
    """Who decided, and for whom, as mentions."""
    for_whom = f" for <@{decision.decided_for}>" if decision.decided_for else ""
    return f"<@{decision.decided_by}>{for_whom}"


def past(outcome: Outcome) -> str:
    """What somebody did who decided so: "changes requested"."""
    return {
        Outcome.APPROVE: "approved",
        Outcome.REQUEST_CHANGES: "changes requested",
        Outcome.REJECT: "rejected",
    }.get(outcome, "withdrawn")
