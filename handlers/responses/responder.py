"""Gives a listener's answer to Slack, in the way that what it answers allows."""

import logging
from typing import Any

from slack_bolt import Ack
from slack_sdk import WebClient

from handlers.blocks.kit.elements import Blocks
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.refused_blocks import MOST_TRIES, more_plainly, places, refused_in, shape
from handlers.blocks.kit.slack_limits import MESSAGE, MOST_BLOCKS, complaints_about_blocks
from handlers.requests.context import BotContext
from handlers.requests.requests import Body
from handlers.responses import modal_stack, modals
from handlers.responses.outsider_names import named_for
from handlers.responses.responses import (
    Ephemeral,
    OpenModal,
    PushModal,
    ReplaceMessage,
    ReplaceModal,
    Response,
)

_log = logging.getLogger(__name__)


def answer_command(bot: BotContext, ack: Ack, client: WebClient, body: Body, response: Response) -> None:
    """Answer what was typed: with words beside it, or a form."""
    if isinstance(response, Message):
        ack(text=response.text, blocks=_within_limits(bot, response) or None, response_type="ephemeral")
        return
    if isinstance(response, OpenModal):
        modals.open_modal(client, body, response.view)
    ack()


def answer_click(bot: BotContext, client: WebClient, body: Body, response: Response) -> None:
    """Answer a click; the acknowledgement is still to be given."""
    if isinstance(response, OpenModal):
        modals.open_modal(client, body, response.view)
    elif isinstance(response, ReplaceModal):
        modals.replace_modal(client, body, response.view)
    elif isinstance(response, Ephemeral | ReplaceMessage):
        send_ephemeral(bot, body, response.message, instead=isinstance(response, ReplaceMessage))


def send_ephemeral(bot: BotContext, body: Body, message: Message, *, instead: bool = False) -> None:
    """Say something to who clicked, alone, beside the message or in place of it; elsewhere there is no room for it."""
    if body.get("response_url"):
        message = named_for(bot, str((body.get("team") or {}).get("id") or body.get("team_id")), message)
        payload = {"response_type": "ephemeral", "replace_original": instead, "text": message.text}
        blocks = {"blocks": message.blocks} if message.blocks else {}
        bot.send_ephemeral(str(body["response_url"]), payload | blocks | _thread_of(body))


def answer_submit(bot: BotContext, ack: Ack, sent: Body, response: Response) -> None:
    """Answer a form that was sent off: it closes, or another view comes in its place or over it."""
    if isinstance(response, ReplaceModal):
        shown = modal_stack.in_place_of(sent, response.view)
        ack(response_action="update", view=modals.within_limits(shown, bot.count_refusal))
    elif isinstance(response, PushModal):
        ack(response_action="push", view=modals.within_limits(response.view, bot.count_refusal))
    else:
        ack()


def _within_limits(bot: BotContext, message: Message) -> Blocks:
    """The blocks of an answer that Slack would refuse without a word: put more plainly until they are within limits."""
    blocks, other_way = message.blocks, message.fallback_blocks
    for _ in range(MOST_TRIES):
        complaints = complaints_about_blocks(blocks, MESSAGE)
        if not complaints:
            return blocks
        bot.count_refusal("acknowledgement", "invalid_blocks")
        where = " ".join(places(complaints)) or "somewhere"
        _log.warning("Slack does not take blocks (beyond its limits), at %s of: %s", where, shape(blocks))
        if other_way is not None:
            blocks, other_way = other_way, None
        else:
            blocks = more_plainly(blocks, refused_in(complaints), message.parts)[: MOST_BLOCKS[MESSAGE]]
    return []


def _thread_of(body: Body) -> dict[str, Any]:
    """In which thread to answer a click on a reply: Slack would put the answer beside the thread."""
    clicked = body.get("container") or {}
    thread_ts = clicked.get("thread_ts")
    return {"thread_ts": thread_ts} if thread_ts and thread_ts != clicked.get("message_ts") else {}
