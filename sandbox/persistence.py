"""Keeps the workspace in a JSON file, so that a restart finds messages, people and mails again."""

import base64
import json
from dataclasses import asdict
from pathlib import Path

from sandbox.model import Channel, Group, Mail, Message, Person, StoredFile, View
from sandbox.wire import Json
from sandbox.world import App, World


def save(world: World, path: Path) -> None:
    """Write the workspace to `path` in one step: a reader sees the old file or the new one, never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(asdict(world), default=_bytes_as_text), encoding="utf-8")
    partial.replace(path)


def load(path: Path) -> World:
    """The workspace that `save` wrote to `path`."""
    source = json.loads(path.read_text(encoding="utf-8"))
    return World(
        **{**source, **_members(source), **_things(source)},
    )


def _members(source: Json) -> Json:
    return {
        "app": App(**source["app"]),
        "people": {key: Person(**entry) for key, entry in source["people"].items()},
        "groups": {key: Group(**entry) for key, entry in source["groups"].items()},
        "channels": {key: _channel(entry) for key, entry in source["channels"].items()},
    }


def _things(source: Json) -> Json:
    return {
        "files": {key: StoredFile(**_with_bytes(entry, "content")) for key, entry in source["files"].items()},
        "modals": {user: [View(**entry) for entry in stack] for user, stack in source["modals"].items()},
        "homes": {user: View(**entry) for user, entry in source["homes"].items()},
        "mails": [Mail(**_with_bytes(entry, "source")) for entry in source["mails"]],
    }


def _channel(entry: Json) -> Channel:
    return Channel(**{**entry, "messages": [Message(**message) for message in entry["messages"]]})


def _with_bytes(entry: Json, key: str) -> Json:
    return {**entry, key: base64.b64decode(entry[key])}


def _bytes_as_text(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(f"cannot keep a {type(value).__name__}")
