"""Slack's face: what people type and click is read here, and what they see is built here.

- doors: how requests come in and are answered; refusals: errors put into words
- listeners/: what each command, button and form does, by subject
- blocks/: pure builders of messages and forms
- rendering: what each card shows, from the rows
"""

from slack_bolt import App

from handlers import refusals
from handlers.doors import Doors
from handlers.listeners import register_all
from handlers.office import Office

__all__ = ["Office", "register"]


def register(app: App, office: Office) -> None:
    """Register every listener with the app."""
    refusals.register(app, office)
    register_all(Doors(app, office))
