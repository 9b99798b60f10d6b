"""Reviewing a creator's draft, and what every question that wants a decision shows."""

from campaigns.approvals.decision_input import by_whom
from campaigns.approvals.questions import Question
from campaigns.people.permissions import Action
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.choices import menu, open_choice, reassign_choice
from handlers.blocks.items.content.conditions import on_condition
from handlers.blocks.items.content.previews import brand_rules, changes_since, last_reason, preview
from handlers.blocks.items.content.verdicts import own_verdict_button, said_so_far
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, section
from handlers.blocks.kit.openers import open_post
from handlers.blocks.kit.text import day, literal, moment
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import Outcome
from storage.models import Decision, Deliverable

PAST = {
    Outcome.APPROVE: "✅ Approved",
    Outcome.REQUEST_CHANGES: "✏️ Changes requested",
    Outcome.REJECT: "⛔ Rejected",
    Outcome.WITHDRAWN: "↩️ Withdrawn",
}


def review_item(view: TaskView) -> Blocks:
    """The draft with what matters for deciding on it; before it is there, what is awaited."""
    deliverable = view.deliverable
    if deliverable is None:
        return []
    if view.question is None:
        return _awaiting_draft(view, deliverable)
    title = f"*{literal(view.words)}*\n{versions_line(view, deliverable)}"
    blocks = [section(title), *preview(view), *changes_since(view), *_hints(view)]
    if view.question.decision is not None:
        return [*blocks, *said_so_far(view), *decided(view.question, deliverable)]
    if (own := own_verdict_button(view, view.question)) is not None:
        return [*blocks, *said_so_far(view), own]
    return [*blocks, *said_so_far(view), _decide_buttons(view, view.question)]


def decided(question: Question, post: Deliverable | None = None) -> Blocks:
    """Who decided what, with *Undo* while that is possible, and the page of the post that it is about."""
    decision = question.decision
    if decision is None:
        return []
    text = f"{PAST[decision.outcome]} by {by_whom(decision)}{on_condition(decision.condition)}"
    if decision.reason:
        text += f": “{literal(decision.reason, 300)}”"
    text += f" · takes effect {moment(decision.effective_at)}" if question.undoable else ""
    ways = [_undo(question, decision)] if question.undoable else []
    ways += [open_post(post.id)] if post else []
    return [context(text), *([actions(*ways)] if ways else [])]


def decided_line(view: TaskView) -> Blocks:
    """The same in one line, with what was decided on."""
    question = view.question
    if question is None or question.decision is None:
        return []
    decision = question.decision
    about = literal(view.deliverable.title if view.deliverable else view.words, 100)
    text = f"{PAST[decision.outcome]} by {by_whom(decision)}{on_condition(decision.condition, 100)}: {about}"
    opening = open_post(view.deliverable.id) if view.deliverable else None
    if not question.undoable:
        return [section(text, opening)]
    return [section(text), actions(_undo(question, decision), opening)]


def _undo(question: Question, decision: Decision) -> Block:
    return button("Undo", ActionId.UNDO, Reference(decision=decision.id, approval=question.approval.id))


def decision_buttons(question: Question, *more: Block | None) -> Block:
    """Approve, of a post also with a condition, ask for changes, reject, put on hold."""
    reference = Reference(approval=question.approval.id, task=question.approval.task_id)
    if_done = button("With a condition…", ActionId.APPROVE_ON_CONDITION, reference)
    return actions(
        button("Approve", ActionId.APPROVE, reference, style="primary"),
        if_done if question.approval.deliverable_id is not None else None,
        button("Request changes…", ActionId.REQUEST_CHANGES, reference),
        button("Reject…", ActionId.REJECT, reference, style="danger"),
        button("Hold…", ActionId.HOLD, reference),
        *more,
    )


def _decide_buttons(view: TaskView, question: Question) -> Block:
    if view.deliverable is None:
        return decision_buttons(question)
    return decision_buttons(question, _more(view, view.deliverable))


def _more(view: TaskView, deliverable: Deliverable) -> Block | None:
    enter = ("Enter another version…", Reference(deliverable=deliverable.id, word="hand_in"))
    drop = ("Drop this post…", Reference(deliverable=deliverable.id, word="drop"))
    return menu(
        [
            open_choice(deliverable),
            *([enter] if Action.HAND_IN in view.may else []),
            *([drop] if Action.DROP_POSTS in view.may else []),
            *reassign_choice(view.task, view.may),
        ]
    )


def _awaiting_draft(view: TaskView, deliverable: Deliverable) -> Blocks:
    due = f" by {day(deliverable.draft_due_on)}" if deliverable.draft_due_on else ""
    text = f"*{literal(view.words)}*\nThe draft is awaited{due}. Enter it here when the creator sends it."
    blocks = [section(text)]
    if view.last_reason:
        blocks.append(
            context(f"Round {deliverable.round}: “{literal(view.last_reason, 300)}” was asked for.")
        )
    reference = Reference(deliverable=deliverable.id, task=view.task.id)
    return [
        *blocks,
        actions(
            button("Enter draft…", ActionId.HAND_IN, reference, style="primary"), _more(view, deliverable)
        ),
    ]


def versions_line(view: TaskView, deliverable: Deliverable) -> str:
    """Which round and which versions are shown."""
    parts = view.current
    versions = [f"asset v{parts.asset.number}"] if parts.asset else []
    versions += [f"copy v{parts.copy.number}"] if parts.copy else []
    return " · ".join([f"Round {deliverable.round}", *versions])


def _hints(view: TaskView) -> Blocks:
    hints = [*last_reason(view), *brand_rules(view)]
    return [context(*hints[:10])] if hints else []
