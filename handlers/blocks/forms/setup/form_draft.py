"""The offer to go on with a form that was begun and never sent off."""

from datetime import datetime

from handlers.blocks.kit.elements import actions, button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import literal, moment
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference


def begun_message(workflow: str, name: str, kept_at: datetime) -> Message:
    """That a campaign was begun before, and the choice to go on or start afresh."""
    named = f"*{literal(name, 100)}*" if name.strip() else "a campaign"
    reference = Reference(word=workflow)
    return Message(
        "You began a campaign and did not finish.",
        [
            section(
                f"You began {named} {moment(kept_at)} and did not finish. Everything you typed is still here."
            ),
            actions(
                button("Go on", ActionId.NEW_CAMPAIGN, reference, style="primary"),
                button("Start afresh", ActionId.START_AFRESH, reference),
            ),
        ],
    )


def begun_note(kept_at: datetime) -> str:
    """What stands above a form that is filled in from last time."""
    return f"You began this {moment(kept_at)}."
