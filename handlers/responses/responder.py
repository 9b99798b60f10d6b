"""Gives a listener's answer to Slack, in the way that what it answers allows."""

from typing import Any

from slack_bolt import Ack
from slack_sdk import WebClient

from handlers.blocks.kit.message import Message
from handlers.requests.context import Office
from handlers.requests.requests import Body
from handlers.responses import modal_stack, modals
from handlers.responses.responses import Answer, Instead, Over, Show, Turn, Whisper


def answer_command(ack: Ack, client: WebClient, body: Body, answer: Answer) -> None:
    """Answer what was typed: with words beside it, or a form."""
    if isinstance(answer, Message):
        ack(text=answer.text, blocks=answer.blocks or None, response_type="ephemeral")
        return
    if isinstance(answer, Show):
        client.views_open(trigger_id=body["trigger_id"], view=answer.view)
    ack()


def answer_click(office: Office, client: WebClient, body: Body, answer: Answer) -> None:
    """Answer a click; the acknowledgement is still to be given."""
    if isinstance(answer, Show):
        modals.open_window(client, body, answer.view)
    elif isinstance(answer, Turn):
        modals.replace_window(client, body, answer.view)
    elif isinstance(answer, Whisper | Instead):
        whisper(office, body, answer.message, instead=isinstance(answer, Instead))


def whisper(office: Office, body: Body, message: Message, *, instead: bool = False) -> None:
    """Say something to who clicked, alone, beside the message or in place of it; elsewhere there is no room for it."""
    if body.get("response_url"):
        payload = {"response_type": "ephemeral", "replace_original": instead, "text": message.text}
        blocks = {"blocks": message.blocks} if message.blocks else {}
        office.whisper(str(body["response_url"]), payload | blocks | _thread_of(body))


def answer_submit(ack: Ack, sent: Body, answer: Answer) -> None:
    """Answer a form that was sent off: it closes, or another view comes in its place or over it."""
    if isinstance(answer, Turn):
        ack(response_action="update", view=modal_stack.in_place_of(sent, answer.view))
    elif isinstance(answer, Over):
        ack(response_action="push", view=answer.view)
    else:
        ack()


def _thread_of(body: Body) -> dict[str, Any]:
    """In which thread to answer a click on a reply: Slack would put the answer beside the thread."""
    clicked = body.get("container") or {}
    thread_ts = clicked.get("thread_ts")
    return {"thread_ts": thread_ts} if thread_ts and thread_ts != clicked.get("message_ts") else {}
