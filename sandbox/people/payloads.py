"""The payloads of interactions, as Slack sends them."""

from sandbox.forms.elements import Placed
from sandbox.forms.entries import VALUE_KEY, Entered
from sandbox.hub import Hub
from sandbox.model import Channel, Message, Person, View
from sandbox.people.place import Place
from sandbox.shapes import channels, messages, views
from sandbox.wire import Json


def slash_command(hub: Hub, person: Person, channel: Channel, command: str, text: str) -> Json:
    """The form fields of a slash command."""
    world, named = hub.world, channels.named(channel)
    return {
        "token": world.app.verification_token,
        "team_id": world.team_id,
        "team_domain": world.team_domain,
        "channel_id": named["id"],
        "channel_name": named["name"],
        "user_id": person.id,
        "user_name": person.name,
        "command": command,
        "text": text,
        "api_app_id": world.app.app_id,
        "is_enterprise_install": "false",
        "response_url": response_url(hub, person, channel, None),
        "trigger_id": hub.triggers.issue(person.id, None, channel.id),
    }


def block_actions(hub: Hub, place: Place, action: Json) -> Json:
    """A click or choice in a message, modal or App Home."""
    view = place.view
    inside = view.id if view and view.body["type"] == "modal" else None
    came_from = place.channel.id if place.channel else view.opened_in if view else ""
    payload = {
        "type": "block_actions",
        **_sender(hub, place.person),
        "container": _container(place),
        "trigger_id": hub.triggers.issue(place.person.id, inside, came_from),
        **_team(hub),
        **_surroundings(hub, place),
        "actions": [action],
    }
    if place.message and place.channel:
        payload["state"] = {"values": place.values()}
        payload["response_url"] = response_url(hub, place.person, place.channel, place.message.ts)
    return payload


def shortcut(hub: Hub, person: Person, callback_id: str) -> Json:
    """A global shortcut: it comes from nowhere, so that there is no place for an answer but a modal."""
    return {
        "type": "shortcut",
        **_sender(hub, person),
        **_team(hub),
        "action_ts": hub.clock.new_ts(),
        "callback_id": callback_id,
        "trigger_id": hub.triggers.issue(person.id, None, ""),
    }


def message_action(hub: Hub, person: Person, callback_id: str, channel: Channel, message: Message) -> Json:
    """A shortcut in the menu of a message."""
    return {
        "type": "message_action",
        **_sender(hub, person),
        **_team(hub),
        "action_ts": hub.clock.new_ts(),
        "callback_id": callback_id,
        "trigger_id": hub.triggers.issue(person.id, None, channel.id),
        "response_url": response_url(hub, person, channel, message.ts),
        "channel": channels.named(channel),
        "message_ts": message.ts,
        "message": messages.message(message, channel, hub.world),
    }


def view_submission(hub: Hub, person: Person, view: View, values: Entered) -> Json:
    """A submitted modal."""
    return {
        "type": "view_submission",
        **_team(hub),
        **_sender(hub, person),
        "trigger_id": hub.triggers.issue(person.id, view.id, view.opened_in),
        "view": views.view(view, hub.world, values),
        "response_urls": _response_urls(hub, person, view, values),
    }


def view_closed(hub: Hub, person: Person, view: View, values: Entered, *, cleared: bool) -> Json:
    """A modal that was closed without submitting; `cleared` when the whole stack went."""
    return {
        "type": "view_closed",
        **_team(hub),
        **_sender(hub, person),
        "view": views.view(view, hub.world, values),
        "is_cleared": cleared,
    }


def block_suggestion(hub: Hub, place: Place, placed: Placed, query: str) -> Json:
    """Somebody types into an external select."""
    return {
        "type": "block_suggestion",
        **_sender(hub, place.person),
        "container": _container(place),
        **_team(hub),
        **_surroundings(hub, place),
        "action_id": placed.action_id,
        "block_id": placed.block_id,
        "value": query,
    }


def action_of(placed: Placed, value: object, at: str) -> Json:
    """The entry in `actions` for a button press (value None), a chosen option or a filled field."""
    element = placed.element
    kind = element["type"]
    copied = ("type", "action_id", "text", "value", "style", "url", "placeholder", "confirm", "timezone")
    action = {key: element[key] for key in copied if key in element}
    action |= {key: element[key] for key in element if key.startswith("initial_")}
    if kind == "overflow":
        action["selected_option"] = value
    elif kind in VALUE_KEY:
        action[VALUE_KEY[kind]] = value
    return action | {"block_id": placed.block_id, "action_ts": at}


def response_url(hub: Hub, person: Person, channel: Channel, ts: str | None) -> str:
    """A new address for answers to this act."""
    return f"{hub.base_url}/response/{hub.links.issue(person.id, channel.id, ts)}"


def _sender(hub: Hub, person: Person) -> Json:
    user = {"id": person.id, "username": person.name, "name": person.name, "team_id": hub.world.team_id}
    app = hub.world.app
    return {"user": user, "api_app_id": app.app_id, "token": app.verification_token}


def _team(hub: Hub) -> Json:
    team = {"id": hub.world.team_id, "domain": hub.world.team_domain}
    return {"team": team, "enterprise": None, "is_enterprise_install": False}


def _container(place: Place) -> Json:
    if place.view:
        return {"type": "view", "view_id": place.view.id}
    if not (place.message and place.channel):
        raise ValueError("a place is a view or a message")
    container: Json = {
        "type": "message",
        "message_ts": place.message.ts,
        "channel_id": place.channel.id,
        "is_ephemeral": place.message.only_for is not None,
    }
    if place.message.thread_ts and place.message.thread_ts != place.message.ts:
        container["thread_ts"] = place.message.thread_ts
    return container


def _surroundings(hub: Hub, place: Place) -> Json:
    """The view, or channel and message. Of an ephemeral message Slack tells only where it was."""
    if place.view:
        return {"view": views.view(place.view, hub.world, place.values())}
    if not (place.message and place.channel):
        return {}
    around: Json = {"channel": channels.named(place.channel)}
    if place.message.only_for is None:
        around["message"] = messages.message(place.message, place.channel, hub.world, with_metadata=True)
    return around


def _response_urls(hub: Hub, person: Person, view: View, values: Entered) -> list[Json]:
    """One address for each conversation chosen in a select that asks for it."""
    found = []
    for block in view.body["blocks"]:
        element = block.get("element") or {}
        if not element.get("response_url_enabled"):
            continue
        state = values[block["block_id"]][element["action_id"]]
        chosen = hub.world.channels.get(state[VALUE_KEY[element["type"]]] or "")
        if chosen:
            link = response_url(hub, person, chosen, None)
            where = {
                "block_id": block["block_id"],
                "action_id": element["action_id"],
                "channel_id": chosen.id,
            }
            found.append(where | {"response_url": link})
    return found
