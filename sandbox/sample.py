"""Reads the workspace of a first start from a JSON file."""

import json
from pathlib import Path

from sandbox.manifest import Manifest
from sandbox.model import Channel, Group, Person
from sandbox.wire import Json
from sandbox.world import App, World


def first_workspace(path: Path, manifest: Manifest, at: float) -> World:
    """The workspace in `path`, founded at `at` (seconds since the epoch), with the manifest's bot as a member."""
    source = json.loads(path.read_text(encoding="utf-8"))
    team = source["team"]
    world = World(
        team_id=team["id"], team_name=team["name"], team_domain=team["domain"], app=App(**source["app"])
    )
    for entry in source["people"]:
        world.people[entry["id"]] = Person(**entry, updated=int(at))
    world.people[world.app.bot_user] = _bot(world, manifest, at)
    names = {person.name: person.id for person in world.people.values()} | {"greenlight": world.app.bot_user}
    for entry in source["channels"]:
        world.channels[entry["id"]] = _channel(entry, world, names, at)
    for entry in source["groups"]:
        users = [names[name] for name in entry["users"]]
        world.groups[entry["id"]] = Group(**{**entry, "users": users}, updated=int(at))
    return world


def _bot(world: World, manifest: Manifest, at: float) -> Person:
    return Person(
        id=world.app.bot_user,
        name=manifest.bot_name.lower(),
        real_name=manifest.bot_name,
        tz="America/Los_Angeles",
        is_bot=True,
        updated=int(at),
    )


def _channel(entry: Json, world: World, names: dict[str, str], at: float) -> Channel:
    """A channel of the sample; `"*"` stands for every full member."""
    members: list[str] = []
    for name in entry["members"]:
        members += [p.id for p in world.humans() if not p.is_restricted] if name == "*" else [names[name]]
    return Channel(**{**entry, "members": members}, creator=members[0], created=int(at))
