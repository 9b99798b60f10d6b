"""Modals and App Homes as a whole."""

import json
from typing import Any

from sandbox.checks.blocks import Surface, check_blocks
from sandbox.checks.spot import Spot
from sandbox.checks.text import PLAIN, check_text

_SHARED = ("type", "blocks", "private_metadata", "callback_id", "external_id")
_MODAL = ("title", "close", "submit", "clear_on_close", "notify_on_close")
MOST_BYTES = 250_000


def check_view(view: Any, kind: Surface) -> list[str]:
    """All complaints about a view; empty when Slack would take it."""
    complaints: list[str] = []
    spot = Spot(view, "/view", complaints)
    if not spot.is_object("type", "blocks"):
        return complaints
    if spot.get("type") != kind:
        spot.refuse_type()
        return complaints
    spot.only((*_SHARED, *_MODAL) if kind == "modal" else _SHARED)
    spot.string("private_metadata", 3000)
    spot.string("callback_id", 255)
    spot.string("external_id", 255)
    complaints += check_blocks(spot.get("blocks"), kind, "/view")
    if kind == "modal":
        _check_frame(spot)
    return complaints


def too_large(view: Any) -> bool:
    """Whether the view is beyond the 250 KB that Slack takes."""
    return len(json.dumps(view)) > MOST_BYTES


def _check_frame(spot: Spot) -> None:
    if spot.require("title"):
        check_text(spot, "title", 24, PLAIN)
    check_text(spot, "close", 24, PLAIN)
    check_text(spot, "submit", 24, PLAIN)
    spot.flag("clear_on_close", "notify_on_close")
    inputs = [block for block in spot.each("blocks") if block.get("type") == "input"]
    if inputs and not spot.has("submit"):
        spot.fail("missing required field: submit (needed when there is an `input` block)")
