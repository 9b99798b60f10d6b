"""Opening and replacing modals, and what is said when one cannot show what was done."""

import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPException
from threading import Event
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from campaigns.core.errors import Refusal
from handlers.blocks.items.content.previews import without_pictures
from handlers.blocks.kit.elements import Block, Blocks, View, section
from handlers.blocks.kit.refused_blocks import complaints_of, more_plainly, places, refused_in, shape
from handlers.blocks.kit.slack_limits import complaints_about_view
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

_REFUSED = ("invalid_blocks", "invalid_arguments", "view_too_large")
"""What Slack says of a view that it does not take."""

MOST_TRIES = 3
"""A modal has to be there within three seconds of the click."""

PART_NOT_SHOWN = (
    "Slack does not take a part of this window, which is left out here. Your admin finds it in the log."
)
NOT_SHOWN = (
    "Slack does not take this window, so it cannot be shown; whatever you did before is kept. Please tell your admin, "
    "who finds it in the log. `/tasks` shows what waits for you, and `/campaign show` how a campaign stands."
)

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
    _as_slack_takes_it(lambda shown: opening(trigger_id=body["trigger_id"], view=shown), view)


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

    _as_slack_takes_it(replace, in_place_of(clicked, view))


def say_in_modal(client: WebClient, clicked: Mapping[str, Any], message: str) -> None:
    """Say something at the top of a modal; what is filled in there stays."""
    others = [block for block in clicked["blocks"] if block.get("block_id") != NOTICE]
    blocks = [_notice(message), *others] if len(others) < MOST_BLOCKS else [_notice(message)]
    kept = {key: clicked[key] for key in _OF_A_VIEW if clicked.get(key) is not None}
    client.views_update(view_id=clicked["id"], view={**kept, "blocks": blocks})


def update_modal(client: WebClient, view_id: str, view: View) -> None:
    """Show what is true now in a modal that is open; where Slack does not do it, what was done stays done."""
    try:
        _as_slack_takes_it(lambda shown: client.views_update(view_id=view_id, view=shown), view)
    except NOT_REACHED as error:
        _log.warning("a modal could not be shown anew: %s", error)


def _as_slack_takes_it(show: Callable[[View], object], view: View) -> None:
    """Show a view; where Slack refuses what is in it, the same more plainly, and at last a sentence that says so."""
    shown = view
    for _ in range(MOST_TRIES):
        try:
            show(shown)
        except SlackApiError as error:
            if error.response.get("error") not in _REFUSED:
                raise
            _note(error.response["error"], complaints_of(error.response), shown)
            shown = _more_plainly(shown, refused_in(complaints_of(error.response))) or _not_shown(view)
        else:
            return
    show(_not_shown(view))


def within_limits(view: View, count_refusal: Callable[[str, str], None]) -> View:
    """A view for an acknowledgement, of which Slack does not say what it refuses: looked at beforehand.

    Where it is beyond Slack's limits it is put more plainly as one that Slack has refused; each try is counted.
    """
    shown = view
    for _ in range(MOST_TRIES):
        complaints = complaints_about_view(shown)
        if not complaints:
            return shown
        count_refusal("acknowledgement", "invalid_arguments")
        _note("beyond its limits", complaints, shown)
        shown = _more_plainly(shown, refused_in(complaints)) or _not_shown(view)
    return _not_shown(view)


def _note(why: str, complaints: Sequence[str], shown: View) -> None:
    """Log what Slack refuses, without a text in it."""
    where = " ".join(places(complaints)) or "somewhere"
    _log.warning("Slack does not take a modal (%s), at %s of: %s", why, where, shape(shown["blocks"]))


def _more_plainly(view: View, refused: Collection[int]) -> View | None:
    """A view without its pictures, or without what Slack names; None for a form that would lack what it asks for."""
    blocks: Blocks = view["blocks"]
    plainer = without_pictures(blocks)
    if refused or len(plainer) == len(blocks):
        asked = [index for index, block in enumerate(blocks) if block["type"] == "input"]
        if set(asked) & set(refused) if refused else asked:
            return None
        rest = [block for block in more_plainly(blocks, refused) if block.get("block_id") != NOTICE]
        plainer = [_notice(PART_NOT_SHOWN), *rest[: MOST_BLOCKS - 1]]
    return {**view, "blocks": plainer} if plainer != blocks else None


def _not_shown(view: View) -> View:
    """What stands in place of a view that Slack does not take in any way."""
    kept = {
        key: value for key, value in view.items() if key in ("type", "title", "close", "private_metadata")
    }
    return {**kept, "blocks": [_notice(NOT_SHOWN)]}


def _notice(message: str) -> Block:
    return {**section(with_mentions(message)), "block_id": NOTICE}


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
