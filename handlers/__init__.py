"""Slack's face: what people type and click is read here, and what they see is built here.

- doors: how requests come in and are answered; refusals: errors put into words
- listeners/: what each command, button and form does, by subject
- blocks/: pure builders of messages and forms
- rendering: what each card shows, from the rows
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
