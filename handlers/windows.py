"""Opening and replacing windows (modals), and what is said when one cannot show what was done."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException
from threading import Event
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.errors import Refusal
from handlers.blocks.kit import View

NOT_REACHED = (SlackApiError, OSError, HTTPException)
"""How a call to Slack fails."""

_log = logging.getLogger(__name__)


class NotShown(Refusal):
    """What was asked for is done; only the window that tells of it could not be shown."""

    def __init__(self) -> None:
        super().__init__("It is noted; this window could not be refreshed. Close and open it again.")


def open_window(client: WebClient, body: Any, view: View) -> None:
    """Open a window, or lay it over the one that was clicked in."""
    in_modal = (body.get("view") or {}).get("type") == "modal"
    opening = client.views_push if in_modal else client.views_open
    opening(trigger_id=body["trigger_id"], view=view)


def replace_window(client: WebClient, body: Any, view: View) -> None:
    """Put a view in place of the one that was clicked in, even where that was refreshed since the click."""
    clicked = body["view"]
    try:
        client.views_update(view_id=clicked["id"], hash=clicked["hash"], view=view)
    except SlackApiError as error:
        if error.response.get("error") != "hash_conflict":
            raise
        client.views_update(view_id=clicked["id"], view=view)


@contextmanager
def after(changed: Event) -> Iterator[None]:
    """Raise NotShown for a failed call to Slack, if something was `changed` before it."""
    try:
        yield
    except NOT_REACHED as error:
        if not changed.is_set():
            raise
        _log.warning("a window could not be shown: %s", error)
        raise NotShown from error
