"""How a campaign's form begins: which kind it is for, and the offer to go on with one that was never sent off."""

from collections.abc import Iterable
from datetime import datetime

from campaigns.steps.workflow import Workflow
from handlers.blocks.kit.elements import actions, button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import literal, moment
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference


def kinds_message(workflows: Iterable[type[Workflow]]) -> Message:
    """The choice among the kinds of campaigns."""
    kinds = [button(one.label, ActionId.NEW_CAMPAIGN, Reference(word=one.key)) for one in workflows]
    text = "Which kind of campaign shall it be?"
    return Message(text, [section(text), *(actions(kind) for kind in kinds)])


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
