"""What each of several approvers has said, who is awaited, and one's own verdict while it can be taken back."""

from campaigns.approvals.questions import Question
from campaigns.policies.wording import progress_words
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.conditions import on_condition
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context
from handlers.blocks.kit.text import literal, person, with_mentions
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import Outcome
from storage.models import Verdict

MOST = 8
SAID = {
    Outcome.APPROVE: "✅ Approved",
    Outcome.REQUEST_CHANGES: "✏️ Changes requested",
    Outcome.REJECT: "⛔ Rejected",
}


def said_so_far(view: TaskView) -> Blocks:
    """How far a question is that several people decide: "1 of 3, waiting for …", and what was said; else nothing."""
    lines = [f"*{with_mentions(progress_words(view.request.progress()), 400)}*"] if view.request else []
    lines += [_line(one) for one in view.verdicts[-MOST:]]
    return [context(*lines[:10])] if lines else []


def own_verdict_button(view: TaskView, question: Question) -> Block | None:
    """What takes back one's own verdict; None for who has not spoken."""
    mine = view.own_verdict
    if mine is None or question.decision is not None:
        return None
    about = Reference(verdict=mine.id, approval=question.approval.id, task=view.task.id)
    return actions(button("Take back what I said", ActionId.TAKE_BACK, about))


def _line(verdict: Verdict) -> str:
    advice = " (advice)" if not verdict.levels else ""
    reason = f": “{literal(verdict.reason, 200)}”" if verdict.reason else ""
    condition = on_condition(verdict.condition, 200)
    return f"{SAID[verdict.outcome]} by {person(verdict.given_by)}{advice}{condition}{reason}"
