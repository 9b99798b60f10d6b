"""What comes in from Slack, read: a command that was typed, a click, a form that was sent off."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Event
from typing import Any

from slack_sdk import WebClient

from campaigns.core.unit_of_work import Actor
from handlers.identifiers.reference import Reference
from handlers.requests.context import BotContext
from handlers.requests.form_state import FormState

Body = Mapping[str, Any]


@dataclass(frozen=True)
class Request:
    """What every request has; `changed` is set once a use case was carried out for it."""

    bot: BotContext
    changed: Event
    client: WebClient
    body: Body
    actor: Actor
    at: datetime


@dataclass(frozen=True)
class Command(Request):
    """A slash command, with the text after it."""

    text: str

    @property
    def channel(self) -> str:
        """Where it was typed."""
        return str(self.body["channel_id"])


@dataclass(frozen=True)
class Click(Request):
    """A click on a button or a choice in a menu."""

    reference: Reference

    @property
    def view(self) -> Body | None:
        """The modal or Home that was clicked in, if it was one."""
        return self.body.get("view")


@dataclass(frozen=True)
class Shortcut(Request):
    """A shortcut: a global one, or one of a message."""

    @property
    def message(self) -> Body:
        """The message in whose menu it was chosen; empty for a global one."""
        found: Body = self.body.get("message") or {}
        return found


@dataclass(frozen=True)
class Submission(Request):
    """A modal sent off."""

    reference: Reference
    entered: FormState

    @property
    def view(self) -> Body:
        """The modal as it was."""
        view: Body = self.body["view"]
        return view
