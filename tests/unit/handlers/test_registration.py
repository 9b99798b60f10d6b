"""Everything in the manifest is answered, and everything that is answered is in the manifest."""

from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml

from handlers.identifiers.ids import ActionId, FormId, OptionsId, ShortcutId
from handlers.listeners import register_all

MANIFEST = yaml.safe_load(Path(__file__).parents[3].joinpath("manifest.yml").read_text(encoding="utf-8"))


class Listed:
    """Stands at the doors and writes down who was let in."""

    def __init__(self) -> None:
        self.names: defaultdict[str, list[str]] = defaultdict(list)

    def __getattr__(self, door: str) -> Any:
        return lambda name, _answer: self.names[door].append(str(name))


@pytest.fixture(scope="module")
def listed() -> Listed:
    listed = Listed()
    register_all(listed)  # type: ignore[arg-type]
    return listed


def test_every_slash_command_is_answered_and_in_the_manifest(listed: Listed) -> None:
    commands = [command["command"] for command in MANIFEST["features"]["slash_commands"]]
    assert sorted(listed.names["on_command"]) == sorted(commands)


def test_every_shortcut_is_in_the_manifest() -> None:
    names = [one["callback_id"] for one in MANIFEST["features"]["shortcuts"]]
    assert sorted(names) == sorted(one.value for one in ShortcutId)


def test_every_event_is_heard_and_in_the_manifest(listed: Listed) -> None:
    events = {event.split(".")[0] for event in MANIFEST["settings"]["event_subscriptions"]["bot_events"]}
    assert sorted(listed.names["on_event"]) == sorted(events)


@pytest.mark.parametrize(
    ("door", "ids"),
    [("on_click", ActionId), ("on_submit", FormId), ("on_suggest", OptionsId), ("on_shortcut", ShortcutId)],
)
def test_every_id_is_answered_once_and_no_other(listed: Listed, door: str, ids: Any) -> None:
    assert sorted(listed.names[door]) == sorted(one.value for one in ids)
