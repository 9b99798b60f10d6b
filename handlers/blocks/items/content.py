"""Reviewing a draft, and recording the link of what was published."""

from campaigns.brand_rules import Breach, breaches
from campaigns.waiting import Question, TaskView
from handlers.blocks.kit import Block, Blocks, actions, button, context, overflow, section
from handlers.blocks.text import day, escaped, link, literal, moment, person, quoted
from handlers.ids import Do
from handlers.values import Target
from storage.models import Deliverable
from storage.words import Outcome

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
    blocks = [section(_title(view, deliverable)), *_preview(view), *_hints(view)]
    if view.question.decision is not None:
        return [*blocks, *decided(view.question)]
    return [*blocks, _decide_buttons(view, view.question)]


def publish_item(view: TaskView) -> Blocks:
    """The approved version, when it is due, and where its link is recorded."""
    deliverable = view.deliverable
    if deliverable is None:
        return []
    target = Target(deliverable=deliverable.id, task=view.task.id)
    menu = overflow(
        Do.CHOOSE,
        [
            ("Never published…", Target(deliverable=deliverable.id, word="miss")),
            ("Enter a new version…", Target(deliverable=deliverable.id, word="hand_in")),
            ("Give to somebody else…", Target(task=view.task.id, word="reassign")),
        ],
    )
    due = f"To be published on {day(deliverable.publish_on)}." if deliverable.publish_on else ""
    return [
        section(f"*{literal(view.words)}*\n{due}".rstrip()),
        *_preview(view),
        actions(button("Record link…", Do.PUBLISH, target, style="primary"), menu),
    ]


def decided(question: Question) -> Blocks:
    """Who decided what, with *Undo* while that is possible."""
    decision = question.decision
    if decision is None:
        return []
    text = f"{PAST[decision.outcome]} by {person(decision.decided_by)}"
    if decision.reason:
        text += f": “{literal(decision.reason, 300)}”"
    if not question.undoable:
        return [context(text)]
    return [
        context(f"{text} · takes effect {moment(decision.effective_at)}"),
        actions(button("Undo", Do.UNDO, Target(decision=decision.id, approval=question.approval.id))),
    ]


def decision_buttons(question: Question, *more: Block | None) -> Block:
    """Approve, ask for changes, reject."""
    target = Target(approval=question.approval.id, task=question.approval.task_id)
    return actions(
        button("Approve", Do.APPROVE, target, style="primary"),
        button("Request changes…", Do.REQUEST_CHANGES, target),
        button("Reject…", Do.REJECT, target, style="danger"),
        *more,
    )


def _decide_buttons(view: TaskView, question: Question) -> Block:
    if view.deliverable is None:
        return decision_buttons(question)
    return decision_buttons(question, _more(view, view.deliverable))


def _more(view: TaskView, deliverable: Deliverable) -> Block:
    return overflow(
        Do.CHOOSE,
        [
            ("Enter another version…", Target(deliverable=deliverable.id, word="hand_in")),
            ("Drop this post…", Target(deliverable=deliverable.id, word="drop")),
            ("Give to somebody else…", Target(task=view.task.id, word="reassign")),
        ],
    )


def _awaiting_draft(view: TaskView, deliverable: Deliverable) -> Blocks:
    due = f" by {day(deliverable.draft_due_on)}" if deliverable.draft_due_on else ""
    text = f"*{literal(view.words)}*\nThe draft is awaited{due}. Enter it here when the creator sends it."
    blocks = [section(text)]
    if view.last_reason:
        blocks.append(
            context(f"Round {deliverable.round}: “{literal(view.last_reason, 300)}” was asked for.")
        )
    target = Target(deliverable=deliverable.id, task=view.task.id)
    return [
        *blocks,
        actions(button("Enter draft…", Do.HAND_IN, target, style="primary"), _more(view, deliverable)),
    ]


def _title(view: TaskView, deliverable: Deliverable) -> str:
    halves = view.current
    versions = [f"asset v{halves.asset.number}"] if halves.asset else []
    versions += [f"copy v{halves.copy.number}"] if halves.copy else []
    return f"*{literal(view.words)}*\nRound {deliverable.round} · {' · '.join(versions)}"


def _preview(view: TaskView) -> Blocks:
    halves, before = view.current, view.approved_before
    blocks: Blocks = []
    if halves.asset and halves.asset.link:
        changed = _changed(halves.asset.id, before.asset)
        blocks.append(section(f"🔗 {link(halves.asset.link, halves.asset.link)}{changed}"))
    if halves.copy:
        caption = quoted(halves.copy.caption, 600) if halves.copy.caption else "_No caption_"
        tags = " ".join(escaped(tag, 50) for tag in halves.copy.hashtags[:15])
        changed = _changed(halves.copy.id, before.copy)
        blocks.append(section(f"{caption}\n{tags}{changed}".rstrip()))
    return blocks


def _changed(version_id: int, before: object) -> str:
    """A mark on what is new since the last round."""
    before_id = getattr(before, "id", None)
    return "" if before_id is None or before_id == version_id else "  _(changed since the last round)_"


def _hints(view: TaskView) -> Blocks:
    hints = [_hint(breach) for breach in _breaches(view)]
    if view.last_reason:
        hints.append(f"Last round asked for: “{literal(view.last_reason, 200)}”")
    if view.brief and view.brief.brand_guide:
        hints.append(f"Brand rules: {literal(view.brief.brand_guide, 200)}")
    return [context(*hints[:10])] if hints else []


def _breaches(view: TaskView) -> list[Breach]:
    if view.brief is None or view.current.copy is None:
        return []
    return breaches(view.brief, view.current.copy)


def _hint(breach: Breach) -> str:
    words = ", ".join(literal(word, 40) for word in breach.words[:10])
    return f"⚠️ {breach.rule}: {words}"
