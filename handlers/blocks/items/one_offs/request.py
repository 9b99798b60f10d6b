"""A one-off approval: what is asked, by whom, what was said so far, and the buttons that decide."""

from campaigns.approvals.questions import Question
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.review import decided, decision_buttons
from handlers.blocks.items.content.verdicts import own_verdict_button, said_so_far
from handlers.blocks.kit.elements import Blocks, actions, button, confirm, section
from handlers.blocks.kit.text import link, literal, person, quoted
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference


def one_off_item(view: TaskView) -> Blocks:
    """The request, with *Take it back* for who asked it."""
    question = view.question
    if question is None:
        return []
    blocks = [section(_about(view, question)), *said_so_far(view)]
    if question.decision is not None:
        return [*blocks, *decided(question)]
    if question.approval.asked_by == view.viewer:
        sure = confirm("Take it back?", "Nobody is asked any more.", "Take it back")
        back = button("Take it back", ActionId.WITHDRAW_REQUEST, Reference(task=view.task.id), confirm=sure)
        return [*blocks, actions(back)]
    if (own := own_verdict_button(view, question)) is not None:
        return [*blocks, own]
    return [*blocks, decision_buttons(question)]


def _about(view: TaskView, question: Question) -> str:
    facts = question.approval.proposal
    lines = [f"*{literal(view.words)}*", f"Asked for by {person(question.approval.asked_by)}"]
    if facts.get("link"):
        lines[1] += f" · {link(facts['link'], 'the message')}"
    lines += [literal(facts["details"], 1_000)] if facts.get("details") else []
    lines += [quoted(facts["quoted"], 1_000)] if facts.get("quoted") else []
    return "\n".join(lines)
