"""One call of a Web API method, and how a method describes itself."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from sandbox.errors import SlackError
from sandbox.hub import Hub
from sandbox.wire import Json

TokenKind = Literal["bot", "app", "none"]


@dataclass(frozen=True)
class Call:
    """The arguments of a call. Form fields are strings; complex ones are JSON inside a string."""

    method: str
    arguments: Json
    token: str | None = None

    def text(self, name: str, default: str = "") -> str:
        """A string argument."""
        value = self.arguments.get(name)
        return default if value is None else str(value)

    def flag(self, name: str) -> bool:
        """A true or false argument, in any of the ways Slack reads it."""
        return str(self.arguments.get(name, "")).lower() in ("1", "true", "t")

    def number(self, name: str, default: int, most: int) -> int:
        """A whole number from 1 to `most`. Error: invalid_limit."""
        value = self.text(name)
        if not value:
            return default
        if not value.isascii() or not value.isdigit():
            raise SlackError("invalid_limit")
        return default if int(value) == 0 else min(int(value), most)

    def names(self, name: str) -> list[str]:
        """A list argument, also as a comma-separated string."""
        value = self.arguments.get(name)
        if isinstance(value, list):
            return [str(item) for item in value]
        return [part.strip() for part in self.text(name).split(",") if part.strip()]

    def json(self, name: str, error: str) -> Any:
        """A complex argument, decoded; None when absent. `error` is raised when it is not JSON."""
        value = self.arguments.get(name)
        if not isinstance(value, str):
            return value
        if value == "":
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise SlackError(error) from None


Handler = Callable[[Hub, Call], Json]


@dataclass(frozen=True)
class Method:
    """A Web API method. One of `scopes` is needed, if there are any; `token` says which kind of token it takes."""

    name: str
    handler: Handler
    scopes: tuple[str, ...] = ()
    token: TokenKind = "bot"


def need_scope(hub: Hub, *scopes: str) -> None:
    """Refuse unless the app was granted one of the scopes. Error: missing_scope."""
    if scopes and not set(scopes) & set(hub.manifest.scopes):
        raise SlackError("missing_scope", needed=",".join(scopes), provided=",".join(hub.manifest.scopes))


def page_of(items: list[Any], call: Call, default: int, most: int) -> tuple[list[Any], str]:
    """One page of a list and the cursor of the next one ("" when this was the last). Error: invalid_cursor."""
    limit, cursor = call.number("limit", default, most), call.text("cursor")
    start = 0
    if cursor:
        if not cursor.startswith("next:") or not cursor[5:].isdigit():
            raise SlackError("invalid_cursor")
        start = int(cursor[5:])
    following = start + limit
    return items[start:following], f"next:{following}" if following < len(items) else ""
