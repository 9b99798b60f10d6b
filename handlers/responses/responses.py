"""What a listener may answer; what is a message to a command is shown to a click that asks for the same, too."""

from dataclasses import dataclass

from handlers.blocks.kit.elements import View, modal
from handlers.blocks.kit.message import Message
from handlers.requests.requests import Click


@dataclass(frozen=True)
class OpenModal:
    """Answer to a click: open this modal, or lay it over the one that was clicked in."""

    view: View


@dataclass(frozen=True)
class ReplaceModal:
    """Answer to a submit or a click in a modal: this view takes the modal's place."""

    view: View


@dataclass(frozen=True)
class PushModal:
    """Answer to a submit: this view is laid over the modal."""

    view: View


@dataclass(frozen=True)
class Ephemeral:
    """Answer to a click: say this to who clicked, alone."""

    message: Message


@dataclass(frozen=True)
class ReplaceMessage:
    """Answer to a click in what only one person sees: say this in place of it."""

    message: Message


Response = Message | OpenModal | ReplaceModal | PushModal | Ephemeral | ReplaceMessage | None

_MESSAGE_ONLY = {"table", "data_visualization", "markdown", "plan"}


def to_click(click: Click, response: Response) -> Response:
    """The answer to a click in a message of the bot's: shown beside it, or as a modal where there is no place."""
    if not isinstance(response, Message):
        return response
    if click.body.get("response_url"):
        return Ephemeral(response)
    return as_modal(response)


def as_modal(response: Response) -> Response:
    """The same, where what would be a message can only be a modal."""
    if not isinstance(response, Message):
        return response
    blocks = [block for block in response.blocks if block["type"] not in _MESSAGE_ONLY]
    return OpenModal(modal(None, "Greenlight", blocks))


def in_place(click: Click, response: Response) -> Response:
    """The answer to a click in what only this person sees, which then takes its place."""
    if isinstance(response, Message) and click.body.get("response_url"):
        return ReplaceMessage(response)
    return to_click(click, response)
