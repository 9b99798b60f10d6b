"""Opening and replacing modals, and what is said when one cannot show what was done."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPException
from threading import Event
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import Refusal
from handlers.blocks.items.content.previews import without_pictures
from handlers.blocks.kit.elements import View
from handlers.responses.modal_stack import in_place_of, pushed_onto

NOT_REACHED = (SlackApiError, OSError, HTTPException)
"""How a call to Slack fails."""

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
    """Raise NotShown for a failed call to Slack, if something was `changed` before it."""
    try:
        yield
    except NOT_REACHED as error:
        if not changed.is_set():
            raise
        _log.warning("a modal could not be shown: %s", error)
        raise ModalNotShown from error
