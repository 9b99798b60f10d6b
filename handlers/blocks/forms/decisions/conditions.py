"""Approving a post with a condition: what must be done before it is published."""

from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.inputs import text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.models import Approval

CONDITION = "condition"


def condition_form(approval: Approval, words: str) -> View:
    """On what condition a post is approved."""
    blocks = [
        section(f"*{literal(words)}*"),
        text_input(
            CONDITION, "What must be done before it is published?", lines=True, most=2000,
            hint="It becomes a task for who made it. Nothing goes out before they say that it is done.",
        ),
    ]  # fmt: skip
    reference = Reference(approval=approval.id, task=approval.task_id)
    return modal(FormId.CONDITION, "Approve with a condition", blocks, submit="Approve", reference=reference)
