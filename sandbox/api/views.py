"""Modals and App Homes."""

from dataclasses import dataclass
from typing import Any

from sandbox.api.call import Call, Method
from sandbox.checks.blocks import Surface
from sandbox.checks.views import check_view, too_large
from sandbox.errors import SlackError
from sandbox.finish import finished
from sandbox.forms.entries import kept_entries
from sandbox.hub import Hub
from sandbox.ids import new_id, new_secret
from sandbox.model import View
from sandbox.shapes import views
from sandbox.wire import Json

MOST_STACKED = 3


@dataclass(frozen=True)
class Opening:
    """Where a modal opens: for whom, on which modal, and from which channel they came."""

    user: str
    below: View | None = None
    channel: str = ""


def open_view(hub: Hub, call: Call) -> Json:
    """A first modal for whoever made the trigger. Errors: those of triggers and of `read_view`."""
    body = read_view(hub, call.json("view", "invalid_arguments"), "modal")
    trigger = hub.triggers.exchange(call.text("trigger_id"))
    hub.world.modals[trigger.user] = []
    return {"view": views.view(show(hub, Opening(trigger.user, channel=trigger.channel), body), hub.world)}


def push_view(hub: Hub, call: Call) -> Json:
    """A further modal on the one the trigger came from. Errors: as opening, push_limit_reached, not_found."""
    body = read_view(hub, call.json("view", "invalid_arguments"), "modal")
    trigger = hub.triggers.exchange(call.text("trigger_id"))
    stack = hub.world.views_of(trigger.user)
    if trigger.view_id is None or not stack:
        raise SlackError("not_found")
    if len(stack) >= MOST_STACKED:
        raise SlackError("push_limit_reached")
    return {"view": views.view(show(hub, Opening(trigger.user, stack[-1], trigger.channel), body), hub.world)}


def update_view(hub: Hub, call: Call) -> Json:
    """An open view gets a new body. Errors: not_found, hash_conflict, and those of `read_view`."""
    found = _find(hub, call.text("view_id"), call.text("external_id"))
    if call.text("hash") and call.text("hash") != found.hash:
        raise SlackError("hash_conflict")
    body = read_view(hub, call.json("view", "invalid_arguments"), found.body["type"], replacing=found)
    replace_body(hub, found, body)
    return {"view": views.view(found, hub.world)}


def publish_view(hub: Hub, call: Call) -> Json:
    """A person's App Home. Errors: user_not_found, not_enabled, hash_conflict, and those of `read_view`."""
    user = call.text("user_id")
    person = hub.world.people.get(user)
    if person is None or person.is_bot:
        raise SlackError("invalid_arguments", response_metadata={"messages": ["[ERROR] invalid `user_id`"]})
    if not hub.manifest.home_tab:
        raise SlackError("not_enabled")
    body = read_view(hub, call.json("view", "invalid_arguments"), "home")
    home = hub.world.homes.get(user)
    if home and call.text("hash") and call.text("hash") != home.hash:
        raise SlackError("hash_conflict")
    if home is None:
        home_id = new_id("V")
        home = hub.world.homes[user] = View(home_id, user, body, new_hash(hub), home_id)
    replace_body(hub, home, body)
    return {"view": views.view(home, hub.world)}


def read_view(hub: Hub, view: Any, kind: Surface, replacing: View | None = None) -> Json:
    """A checked view as Slack keeps it. Errors: invalid_arguments, view_too_large, duplicate_external_id."""
    complaints = check_view(view, kind)
    if complaints:
        raise SlackError("invalid_arguments", response_metadata={"messages": complaints})
    if too_large(view):
        raise SlackError("view_too_large")
    external = view.get("external_id")
    if external and any(
        v.body.get("external_id") == external for v in hub.world.all_views() if v is not replacing
    ):
        raise SlackError("duplicate_external_id")
    frame = {key: _emoji(view[key]) for key in ("title", "submit", "close") if view.get(key)}
    return {**view, **frame, "blocks": finished(view["blocks"])}


def show(hub: Hub, opening: Opening, body: Json) -> View:
    """Put a new modal on top of a person's stack."""
    view_id, below = new_id("V"), opening.below
    view = View(view_id, opening.user, body, new_hash(hub), below.root_id if below else view_id)
    view.previous_id = below.id if below else None
    if opening.channel:
        view.opened_in, view.opened_kind = opening.channel, hub.world.channels[opening.channel].kind
    hub.world.views_of(opening.user).append(view)
    hub.changed("views", user=opening.user)
    return view


def replace_body(hub: Hub, view: View, body: Json) -> None:
    """Change a view in place; what its person had filled in stays where the same fields stay."""
    view.body, view.hash = body, new_hash(hub)
    view.entered = kept_entries(view.entered, body["blocks"])
    hub.changed("home" if body["type"] == "home" else "views", user=view.user)


def new_hash(hub: Hub) -> str:
    """A view hash as Slack makes them."""
    return f"{int(hub.clock.now())}.{new_secret(8)}"


def _find(hub: Hub, view_id: str, external_id: str) -> View:
    for view in hub.world.all_views():
        if (view_id and view.id == view_id) or (external_id and view.body.get("external_id") == external_id):
            return view
    raise SlackError("not_found")


def _emoji(text: Json) -> Json:
    return {**text, "emoji": text.get("emoji", True)}


METHODS = (
    Method("views.open", open_view),
    Method("views.push", push_view),
    Method("views.update", update_view),
    Method("views.publish", publish_view),
)
