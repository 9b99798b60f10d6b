"""What a person sees: messages, modals and App Home."""

import json
import re

from sandbox.errors import PersonRefused
from sandbox.forms.entries import state_values
from sandbox.hub import Hub
from sandbox.model import Channel, Message, Person, View
from sandbox.people.place import here_of
from sandbox.people.request import acting_person, field, readable_channel
from sandbox.shapes import messages, views
from sandbox.wire import Json

_TS = re.compile(r"[0-9]{1,12}\.[0-9]{6}")


async def see_messages(hub: Hub, query: Json) -> Json:
    """{user, channel, newest?}: the messages of a channel, oldest first, with those only this person sees.

    `newest` is how many of the newest; all without it. Error: bad_number.
    """
    person = acting_person(hub, query)
    return _seen(hub, person, readable_channel(hub, person, str(query.get("channel", ""))), _newest(query))


async def see_direct(hub: Hub, query: Json) -> Json:
    """{user}: the direct message with the bot; empty if it was never opened."""
    person = acting_person(hub, query)
    channel = hub.world.direct(person.id)
    return _seen(hub, person, channel) if channel else {"channel": None, "messages": [], "read": None}


async def read_messages(hub: Hub, body: Json) -> Json:
    """{user, channel, ts}: has the messages up to this one before their eyes, for the first time."""
    person = acting_person(hub, body)
    channel = readable_channel(hub, person, str(field(body, "channel")))
    key, upto = f"{person.id} {channel.id}", str(field(body, "ts"))
    if not _TS.fullmatch(upto):
        raise PersonRefused("bad_ts", "ts must be the timestamp of a message.")
    before = hub.world.read.get(key, "0")
    if float(upto) > float(before):
        hub.world.read[key] = upto
        hub.changed("read", user=person.id, channel=channel.id, ts=upto)
    for message in channel.messages:
        if message.from_app and float(before) < float(message.ts) <= float(upto):
            hub.guide.see(
                f"{message.text}\n{json.dumps(message.blocks, ensure_ascii=False)}", float(message.ts)
            )
    return {}


async def see_views(hub: Hub, query: Json) -> Json:
    """{user}: the open modals, the last on top."""
    person = acting_person(hub, query)
    return {"views": [_view(hub, view) for view in hub.world.views_of(person.id)]}


async def see_home(hub: Hub, query: Json) -> Json:
    """{user}: the published App Home, or None."""
    person = acting_person(hub, query)
    home = hub.world.homes.get(person.id)
    return {"view": _view(hub, home) if home else None}


async def open_home(hub: Hub, body: Json) -> Json:
    """{user}: opens the app's Home tab, which tells the bot."""
    person = acting_person(hub, body)
    if hub.world.direct(person.id) is None:
        hub.changed("channels")
    direct = hub.world.open_direct(person.id, at=hub.clock.now())
    home = hub.world.homes.get(person.id)
    event = {"type": "app_home_opened", "user": person.id, "channel": direct.id, "tab": "home"}
    hub.event(event | {"view": views.view(home, hub.world)} if home else event)
    return {"view": _view(hub, home) if home else None}


def _newest(query: Json) -> int:
    """How many are asked for; 0 for all."""
    typed = str(query.get("newest", "0"))
    if not re.fullmatch(r"[0-9]{1,6}", typed):
        raise PersonRefused("bad_number", "newest must be a whole number.")
    return int(typed)


def _seen(hub: Hub, person: Person, channel: Channel, newest: int = 0) -> Json:
    seen = sorted((m for m in channel.messages if m.only_for in (None, person.id)), key=_moment)
    listed = [_message(hub, channel, m) for m in seen[-newest:]]
    return {
        "channel": channel.id,
        "messages": listed,
        "read": hub.world.read.get(f"{person.id} {channel.id}"),
    }


def _message(hub: Hub, channel: Channel, message: Message) -> Json:
    shape = messages.message(message, channel, hub.world, with_metadata=True)
    defaults: Json = {"blocks": [], "thread_ts": None, "edited": None, "metadata": None}
    return {**defaults, **shape, "ephemeral": message.only_for is not None}


def _moment(message: Message) -> float:
    return float(message.ts)


def _view(hub: Hub, view: View) -> Json:
    return views.view(view, hub.world, state_values(view.body["blocks"], view.entered, here_of(view)))
