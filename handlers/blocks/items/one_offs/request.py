"""A one-off approval: what is asked, by whom, what was said so far, and the buttons that decide."""

from campaigns.approvals.questions import Question
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.review import decided, decision_buttons
from handlers.blocks.items.content.verdicts import own_verdict_button, said_so_far
from handlers.blocks.kit.elements import Block, Blocks, actions, button, confirm, section
from handlers.blocks.kit.text import link, literal, person, quoted
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference


def one_off_item(view: TaskView) -> Blocks:
    """The request, with *Take it back* for who asked it; where they are asked themselves, they decide on it, too."""
    question = view.question
    if question is None:
        return []
    blocks = [section(_about(view, question)), *said_so_far(view)]
    if question.decision is not None:
        return [*blocks, *decided(question)]
    back = _take_back(view) if question.approval.asked_by == view.viewer else None
    if (own := own_verdict_button(view, question)) is not None:
        return [*blocks, own, *([actions(back)] if back else [])]
    if back is not None and view.viewer not in view.assignees:
        return [*blocks, actions(back)]
    return [*blocks, decision_buttons(question, back)]


def _take_back(view: TaskView) -> Block:
    sure = confirm("Take it back?", "Nobody is asked any more.", "Take it back")
    return button("Take it back", ActionId.WITHDRAW_REQUEST, Reference(task=view.task.id), confirm=sure)


def _about(view: TaskView, question: Question) -> str:
    facts = question.approval.proposal
    lines = [f"*{literal(view.words)}*", f"Asked for by {person(question.approval.asked_by)}"]
    if facts.get("link"):
        lines[1] += f" · {link(facts['link'], 'the message')}"
    lines += [literal(facts["details"], 1_000)] if facts.get("details") else []
    lines += [quoted(facts["quoted"], 1_000)] if facts.get("quoted") else []
    return "\n".join(lines)
