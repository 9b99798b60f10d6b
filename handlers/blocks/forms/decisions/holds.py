"""Putting a request on hold: until which day, and what it waits for."""

from datetime import date, timedelta

from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.inputs import date_input, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.models import Approval

UNTIL, WHY = "until", "why"


def hold_form(approval: Approval, words: str, today: date) -> View:
    """Until when a request rests; tomorrow where nobody says."""
    blocks = [
        section(f"*{literal(words)}*"),
        date_input(
            UNTIL, "Until", value=f"{today + timedelta(days=1):%Y-%m-%d}",
            hint="It comes back in the morning of that day. Nobody is asked or reminded before.",
        ),
        text_input(WHY, "What does it wait for?", lines=True, most=500),
    ]  # fmt: skip
    reference = Reference(approval=approval.id, task=approval.task_id)
    return modal(FormId.HOLD, "Put on hold", blocks, submit="Put on hold", reference=reference)
