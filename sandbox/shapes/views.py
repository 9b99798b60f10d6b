"""Modals and App Homes on the wire."""

from sandbox.model import View
from sandbox.wire import Json
from sandbox.world import World


def view(entry: View, world: World, state: Json | None = None) -> Json:
    """A view object; `state` is what its person has filled in, as Slack's `values`."""
    body = entry.body
    return {
        "id": entry.id,
        "team_id": world.team_id,
        "type": body["type"],
        "blocks": body["blocks"],
        "private_metadata": body.get("private_metadata") or "",
        "callback_id": body.get("callback_id") or "",
        "state": {"values": state or {}},
        "hash": entry.hash,
        "title": body.get("title") or {"type": "plain_text", "text": "View Title", "emoji": True},
        "clear_on_close": bool(body.get("clear_on_close")),
        "notify_on_close": bool(body.get("notify_on_close")),
        "close": body.get("close"),
        "submit": body.get("submit"),
        "previous_view_id": entry.previous_id,
        "root_view_id": entry.root_id,
        "app_id": world.app.app_id,
        "external_id": body.get("external_id") or "",
        "app_installed_team_id": world.team_id,
        "bot_id": world.app.bot_id,
    }
