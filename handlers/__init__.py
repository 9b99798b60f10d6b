"""Slack's face: what people type and click is read here, and what they see is built here.

- `router`: reads requests (`requests/`), calls a listener, gives its response (`responses/`)
- `listeners/`: what each command, click, form and event does, by subject
- `blocks/`: pure builders of messages, modals and forms, by the same subjects
- `rendering`: what each card shows, from the rows
- `drafts/`, `files/`, `calendars/`, `directory/`: forms that were begun, files, calendar programs, what Slack says
"""

from slack_bolt import App

from handlers.listeners import register_all
from handlers.requests.context import BotContext
from handlers.responses import error_messages
from handlers.router import Router

__all__ = ["BotContext", "register"]


def register(app: App, bot: BotContext) -> None:
    """Register every listener with the app."""
    error_messages.register(app, bot)
    register_all(Router(app, bot))
