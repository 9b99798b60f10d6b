"""Turning what cannot be done into words, at the place where the person looks."""

import json
import logging
import re
from collections.abc import Mapping
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk import WebClient

from campaigns.core.errors import CampaignOver, NotFound, NotPermitted, NotPossible, OutOfDate, Refusal
from campaigns.core.unit_of_work import AlreadyProcessed
from campaigns.messages.refreshing import refresh_message
from campaigns.parsing.forms import FormRefused
from campaigns.people import directory, outsiders
from handlers.blocks.kit.elements import modal, section
from handlers.blocks.kit.message import words
from handlers.blocks.kit.text import with_mentions
from handlers.requests.context import BotContext
from handlers.responses.modals import NOT_REACHED, ModalNotShown, open_modal, replace_modal, say_in_modal
from handlers.responses.responder import send_ephemeral
from handlers.responses.troubles import is_expired, is_foreseen, message_of

MENTION = re.compile(r"<@([UW][A-Z0-9]+)>")

_log = logging.getLogger(__name__)


def register(app: App, bot: BotContext) -> None:
    """Have every error of every listener answered in words; what nobody foresaw is logged with its traceback."""

    @app.error
    def refuse(
        error: Exception, body: Mapping[str, Any], client: WebClient, request: BoltRequest
    ) -> BoltResponse:
        if isinstance(error, AlreadyProcessed):
            return BoltResponse(status=200, body="")
        request.context["outcome"] = _outcome(error)
        if not is_foreseen(error):
            _log.error("a request failed: %s", request.body.get("type") or "command", exc_info=error)
        elif not isinstance(error, Refusal):
            _log.warning("a request was not carried out: %s", error)
        return _respond(bot, client, body, error)


def _outcome(error: Exception) -> str:
    """How a request came out, for whoever counts."""
    if isinstance(error, Refusal):
        return "refused"
    return "unavailable" if is_foreseen(error) else "failed"


def _respond(bot: BotContext, client: WebClient, body: Mapping[str, Any], error: Exception) -> BoltResponse:
    kind = body.get("type")
    if "command" in body:
        return _json({"response_type": "ephemeral", "text": with_mentions(message_of(error))})
    if kind == "view_submission":
        return _at_the_field(bot, body, error)
    if kind in ("block_actions", "shortcut", "message_action"):
        _beside_the_click(bot, client, body, error)
        return BoltResponse(status=200, body="")
    if kind == "block_suggestion":
        return _json({"options": []})
    return BoltResponse(status=200 if isinstance(error, Refusal) else 500, body="")


def _at_the_field(bot: BotContext, body: Mapping[str, Any], error: Exception) -> BoltResponse:
    blocks = body["view"]["blocks"]
    fields: list[str] = [block["block_id"] for block in blocks if block["type"] == "input"]
    placed: dict[str, str] = {}
    for field, message in _by_field(error).items():
        if fields:
            place = field if field in fields else fields[0]
            placed[place] = f"{placed[place]} {message}" if place in placed else message
    if placed:
        said = {field: _by_name(bot, body, message) for field, message in placed.items()}
        return _json({"response_action": "errors", "errors": said})
    return _json({"response_action": "update", "view": _notice_view(message_of(error))})


def _by_name(bot: BotContext, body: Mapping[str, Any], message: str) -> str:
    """A sentence in which people stand by their names: at a field Slack shows a mention as it is written."""
    if not MENTION.search(message):
        return message
    with bot.units_of_work.database.read() as session:
        names = directory.names(session, body["team"]["id"])
        names |= outsiders.names(session, body["team"]["id"], outsiders.named_in(message))
    return MENTION.sub(lambda found: names.get(found[1], "somebody"), message)


def _by_field(error: Exception) -> Mapping[str, str]:
    if isinstance(error, FormRefused):
        return error.errors
    return {getattr(error, "field", None) or "": message_of(error)}


def _beside_the_click(bot: BotContext, client: WebClient, body: Mapping[str, Any], error: Exception) -> None:
    message = message_of(error)
    if body.get("type") == "block_actions" and body.get("message") and _shows_what_is_not_so(error, body):
        _refresh(bot, body, message if isinstance(error, OutOfDate | CampaignOver) else "")
    if body.get("response_url"):
        send_ephemeral(bot, body, words(with_mentions(message)))
        return
    _in_a_modal(client, body, error, message)


def _in_a_modal(client: WebClient, body: Mapping[str, Any], error: Exception, message: str) -> None:
    """Say it over the modal that was clicked in; in it, where Slack opens nothing any more for this click."""
    view = body.get("view") or {}
    in_modal = view.get("type") == "modal"
    try:
        if in_modal and isinstance(error, ModalNotShown):
            replace_modal(client, body, _notice_view(message, "Done"))
        elif in_modal and is_expired(error):
            say_in_modal(client, view, message)
        else:
            open_modal(client, body, _notice_view(message))
    except NOT_REACHED as trouble:
        if not in_modal or not is_expired(trouble) or is_expired(error):
            _log.warning("an answer to a click could not be shown: %s", trouble)
        else:
            _in_a_modal(client, body, trouble, message)


def _shows_what_is_not_so(error: Exception, body: Mapping[str, Any]) -> bool:
    """Whether the message that was clicked in offers what cannot be done: in a channel it may be for others."""
    if isinstance(error, OutOfDate | CampaignOver):
        return True
    is_direct = str(body["channel"]["id"]).startswith("D")
    return is_direct and isinstance(error, NotPossible | NotPermitted | NotFound)


def _refresh(bot: BotContext, body: Mapping[str, Any], settled: str) -> None:
    """Have a message made true."""
    channel, ts = body["channel"]["id"], body["message"]["ts"]
    refresh_message(bot.units_of_work, body["team"]["id"], bot.now(), channel, ts, settled)


def _notice_view(message: str, title: str = "Not done") -> dict[str, Any]:
    return modal(None, title, [section(with_mentions(message))])


def _json(payload: dict[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=json.dumps(payload), headers={"content-type": ["application/json"]})
