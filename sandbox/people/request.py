"""Reads the JSON a person's act came with."""

from typing import Any

from sandbox.errors import PersonRefused
from sandbox.hub import Hub
from sandbox.model import Channel, Person
from sandbox.wire import Json


def acting_person(hub: Hub, body: Json) -> Person:
    """The person in `user`, by id or name. Errors: user_not_found, user_deactivated."""
    wanted = str(body.get("user", ""))
    for person in hub.world.humans():
        if wanted in (person.id, person.name):
            if person.deleted:
                raise PersonRefused(
                    "user_deactivated", f"{person.real_name} is deactivated and cannot do anything."
                )
            return person
    raise PersonRefused("user_not_found", f"There is nobody called {wanted!r} here.")


def readable_channel(hub: Hub, person: Person, wanted: str) -> Channel:
    """The channel with that id or #name that this person can read; "dm" is the one with the bot."""
    if wanted == "dm":
        return hub.world.open_direct(person.id, at=hub.clock.now())
    for channel in hub.world.channels.values():
        named = wanted and wanted in (channel.id, channel.name, f"#{channel.name}")
        if named and hub.world.sees(person.id, channel):
            return channel
    raise PersonRefused("channel_not_found", f"{person.real_name} sees no channel {wanted!r}.")


def writable_channel(hub: Hub, person: Person, wanted: str) -> Channel:
    """The channel that this person can write in. Errors: channel_not_found, not_in_channel, is_archived."""
    channel = readable_channel(hub, person, wanted)
    if person.id not in channel.members:
        raise PersonRefused("not_in_channel", f"{person.real_name} is not in #{channel.name}.")
    if channel.is_archived:
        raise PersonRefused("is_archived", f"#{channel.name} is archived.")
    return channel


def field(body: Json, name: str) -> Any:
    """A field that must be there. Error: missing_field."""
    if body.get(name) is None:
        raise PersonRefused("missing_field", f"The field {name!r} is missing.")
    return body[name]


def number(body: Json, name: str, default: float, least: float, most: float) -> float:
    """A number from `least` to `most`; `default` where none is given. Error: bad_number."""
    value = default if body.get(name) is None else body[name]
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise PersonRefused("bad_number", f"{name} must be a number from {least:,.0f} to {most:,.0f}.")
    return float(value)


def whole(body: Json, name: str, default: int, least: int, most: int) -> int:
    """A whole number from `least` to `most`; `default` where none is given. Error: bad_number."""
    value = number(body, name, default, least, most)
    if value != int(value):
        raise PersonRefused("bad_number", f"{name} must be a whole number.")
    return int(value)


def listed(body: Json, name: str) -> list[Any]:
    """A list, empty where none is given. Error: bad_field."""
    value = body.get(name)
    if not isinstance(value, list | None):
        raise PersonRefused("bad_field", f"The field {name!r} must be a list.")
    return value or []


def mapped(body: Json, name: str) -> Json:
    """An object, empty where none is given. Error: bad_field."""
    value = body.get(name)
    if not isinstance(value, dict | None):
        raise PersonRefused("bad_field", f"The field {name!r} must be an object.")
    return value or {}
