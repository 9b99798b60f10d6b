"""Using a shortcut of the app: from the menu of everything, or from the menu of a message."""

from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.model import Message
from sandbox.people import payloads
from sandbox.people.request import acting_person, field, readable_channel
from sandbox.people.troubles import refuse_failed_click
from sandbox.wire import Json


async def use_shortcut(hub: Hub, body: Json) -> Json:
    """{user, callback_id, channel?, ts?}: a global shortcut; with channel and ts a message shortcut, of that message.

    Errors: no_such_shortcut, message_not_found, and what Slack shows when it fails.
    """
    person, name = acting_person(hub, body), field(body, "callback_id")
    kind = "message" if body.get("ts") else "global"
    known = [one for one in hub.manifest.shortcuts if one["callback_id"] == name and one["type"] == kind]
    if not known:
        raise PersonRefused("no_such_shortcut", f"The app has no {kind} shortcut {name!r}.")
    if kind == "global":
        payload = payloads.shortcut(hub, person, name)
    else:
        channel = readable_channel(hub, person, str(field(body, "channel")))
        found = next((one for one in channel.messages if one.ts == body["ts"]), None)
        if not isinstance(found, Message) or found.only_for is not None:
            raise PersonRefused("message_not_found", "There is no such message.")
        payload = payloads.message_action(hub, person, name, channel, found)
    refuse_failed_click(await hub.outbox.ask("interactive", payload))
    return {"delivered": True}
