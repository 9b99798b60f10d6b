"""The overview a page or a test starts from."""

import os

from sandbox.hub import Hub
from sandbox.model import Channel, Person
from sandbox.people.command import commands_for
from sandbox.wire import Json

_PERSON_KEYS = (
    "id",
    "name",
    "real_name",
    "title",
    "tz",
    "email",
    "deleted",
    "is_restricted",
    "is_ultra_restricted",
    "is_admin",
)


async def overview(hub: Hub, query: Json) -> Json:
    """People, channels, groups, commands, and what a bot needs to connect."""
    world = hub.world
    app = world.app
    return {
        "team": {"id": world.team_id, "name": world.team_name},
        "people": [_person(person) for person in world.humans()],
        "channels": [_channel(c) for c in world.channels.values() if c.kind in ("public", "private")],
        "directs": [
            {"id": c.id, "members": c.members} for c in world.channels.values() if c.kind in ("im", "mpim")
        ],
        "groups": [
            {"id": g.id, "handle": g.handle, "name": g.name, "users": g.users} for g in world.groups.values()
        ],
        "commands": commands_for(hub),
        "shortcuts": list(hub.manifest.shortcuts),
        "tokens": {"bot": app.bot_token, "app": app.app_token, "signing_secret": app.signing_secret},
        "smtp_url": hub.smtp_url,
        "bot_user": app.bot_user,
        "app": {"id": app.app_id, "name": hub.manifest.name, "home": hub.manifest.home_tab},
        "delivery": "http" if hub.options.bot_url else "socket",
        "connections": hub.connections(),
        "pid": os.getpid(),
    }


def _person(person: Person) -> Json:
    return {key: getattr(person, key) for key in _PERSON_KEYS}


def _channel(channel: Channel) -> Json:
    return {
        "id": channel.id,
        "name": channel.name,
        "is_private": channel.kind == "private",
        "is_archived": channel.is_archived,
        "topic": channel.topic,
        "members": channel.members,
    }
