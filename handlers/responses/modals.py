"""Opening and replacing modals, and what is said when one cannot show what was done."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPException
from threading import Event
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import Refusal
from handlers.blocks.items.content.previews import without_pictures
from handlers.blocks.kit.elements import View, section
from handlers.blocks.kit.text import with_mentions
from handlers.responses.modal_stack import in_place_of, pushed_onto
from storage.unavailable import DatabaseUnavailableError

NOT_REACHED = (SlackApiError, OSError, HTTPException)
"""How a call to Slack fails."""

NOTICE = "notice"
MOST_BLOCKS = 100

_OF_A_VIEW = (
    "type",
    "title",
    "submit",
    "close",
    "callback_id",
    "private_metadata",
    "clear_on_close",
    "notify_on_close",
)

_REFUSED = ("invalid_blocks", "invalid_arguments")
"""What Slack says of a view that it does not take."""

_log = logging.getLogger(__name__)


class ModalNotShown(Refusal):
    """What was asked for is done; only the modal that tells of it could not be shown."""

    def __init__(self) -> None:
        super().__init__("It is noted; this window could not be refreshed. Close and open it again.")


def open_modal(client: WebClient, body: Any, view: View) -> None:
    """Open a modal, or lay it over the one that was clicked in."""
    clicked = body.get("view") or {}
    in_modal = clicked.get("type") == "modal"
    opening = client.views_push if in_modal else client.views_open
    view = pushed_onto(clicked, view) if in_modal else view
    _with_pictures_or_without(lambda shown: opening(trigger_id=body["trigger_id"], view=shown), view)


def replace_modal(client: WebClient, body: Any, view: View) -> None:
    """Put a view in place of the one that was clicked in, even where that was refreshed since the click."""
    clicked = body["view"]

    def replace(shown: View) -> None:
        try:
            client.views_update(view_id=clicked["id"], hash=clicked["hash"], view=shown)
        except SlackApiError as error:
            if error.response.get("error") != "hash_conflict":
                raise
            client.views_update(view_id=clicked["id"], view=shown)

    _with_pictures_or_without(replace, in_place_of(clicked, view))


def say_in_modal(client: WebClient, clicked: Mapping[str, Any], message: str) -> None:
    """Say something at the top of a modal; what is filled in there stays."""
    notice = {**section(with_mentions(message)), "block_id": NOTICE}
    others = [block for block in clicked["blocks"] if block.get("block_id") != NOTICE]
    blocks = [notice, *others] if len(others) < MOST_BLOCKS else [notice]
    kept = {key: clicked[key] for key in _OF_A_VIEW if clicked.get(key) is not None}
    client.views_update(view_id=clicked["id"], view={**kept, "blocks": blocks})


def update_modal(client: WebClient, view_id: str, view: View) -> None:
    """Show what is true now in a modal that is open; where Slack does not do it, what was done stays done."""
    try:
        _with_pictures_or_without(lambda shown: client.views_update(view_id=view_id, view=shown), view)
    except NOT_REACHED as error:
        _log.warning("a modal could not be shown anew: %s", error)


def _with_pictures_or_without(show: Callable[[View], object], view: View) -> None:
    """Show a view; where Slack refuses what is in it, once more without pictures, which may be out of its reach."""
    plainer = {**view, "blocks": without_pictures(view["blocks"])}
    try:
        show(view)
    except SlackApiError as error:
        if error.response.get("error") not in _REFUSED or len(plainer["blocks"]) == len(view["blocks"]):
            raise
        show(plainer)


@contextmanager
def after_change(changed: Event) -> Iterator[None]:
    """Raise ModalNotShown where Slack or the database failed after something was `changed`."""
    try:
        yield
    except (*NOT_REACHED, DatabaseUnavailableError) as error:
        if not changed.is_set():
            raise
        _log.warning("what was done could not be shown: %s", error)
        raise ModalNotShown from error
