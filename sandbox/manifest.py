"""The app as its manifest describes it: scopes, commands, events and what is switched on."""

from dataclasses import dataclass, field
from pathlib import Path

import yaml

from sandbox.wire import Json


@dataclass(frozen=True)
class Command:
    """A slash command, `name` with its slash. `escape`: mentions arrive as ids."""

    name: str
    description: str = ""
    usage_hint: str = ""
    escape: bool = False


@dataclass(frozen=True)
class Manifest:
    """The parts of an app manifest that change what Slack does."""

    name: str = "Greenlight"
    bot_name: str = "greenlight"
    scopes: tuple[str, ...] = ()
    commands: tuple[Command, ...] = ()
    events: frozenset[str] = field(default_factory=frozenset)
    home_tab: bool = True
    messages_tab: bool = True
    messages_read_only: bool = False
    interactive: bool = True
    shortcuts: tuple[Json, ...] = ()

    def command(self, name: str) -> Command | None:
        """The command of that name, or None where the app has none."""
        return next((command for command in self.commands if command.name == name), None)


def read_manifest(path: Path) -> Manifest:
    """The manifest in the YAML or JSON file at `path`."""
    return parse_manifest(yaml.safe_load(path.read_text(encoding="utf-8")))


def parse_manifest(source: Json) -> Manifest:
    """The manifest in a decoded document."""
    features, settings = source.get("features", {}), source.get("settings", {})
    home = features.get("app_home", {})
    return Manifest(
        name=source.get("display_information", {}).get("name", "App"),
        bot_name=features.get("bot_user", {}).get("display_name", "app"),
        scopes=tuple(source.get("oauth_config", {}).get("scopes", {}).get("bot", [])),
        commands=tuple(_command(entry) for entry in features.get("slash_commands", [])),
        events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", [])),
        home_tab=home.get("home_tab_enabled", False),
        messages_tab=home.get("messages_tab_enabled", True),
        messages_read_only=home.get("messages_tab_read_only_enabled", False),
        interactive=settings.get("interactivity", {}).get("is_enabled", False),
        shortcuts=tuple(features.get("shortcuts", [])),
    )


def _command(entry: Json) -> Command:
    return Command(
        name=entry["command"],
        description=entry.get("description", ""),
        usage_hint=entry.get("usage_hint", ""),
        escape=entry.get("should_escape", False),
    )
