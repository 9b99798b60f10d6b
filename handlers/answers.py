"""One answer for a command and for a click that asks for the same: what is a message here is shown there."""

from handlers.blocks.kit import modal
from handlers.doors import Answer, Click, Instead, Show, Whisper
from handlers.message import Message

_MESSAGE_ONLY = {"table", "markdown", "plan"}


def to_click(click: Click, answer: Answer) -> Answer:
    """The answer to a click in a message of the bot's: shown beside it, or as a modal where there is no place."""
    if not isinstance(answer, Message):
        return answer
    if click.body.get("response_url"):
        return Whisper(answer)
    blocks = [block for block in answer.blocks if block["type"] not in _MESSAGE_ONLY]
    return Show(modal(None, "Greenlight", blocks))


def in_place(click: Click, answer: Answer) -> Answer:
    """The answer to a click in what only this person sees, which then takes its place."""
    if isinstance(answer, Message) and click.body.get("response_url"):
        return Instead(answer)
    return to_click(click, answer)
