"""What every listener needs: where use cases are carried out, the clock, and a way to say something to one person."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Event
from typing import Any

from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory
from handlers.calendars.feeds import Feeds
from storage.enums import Platform, Source


def _uncounted(_method: str, _error: str) -> None:
    """Where nobody counts."""


@dataclass(frozen=True)
class BotContext:
    """The bot as listeners know it.

    `now` reads the clock; `send_ephemeral(response_url, payload)` says something to one person, soon and at most once;
    `feeds` writes addresses of calendars where the bot is reached from outside. `slack_seconds` is how long a call to
    Slack inside a request may take; the acknowledgement is due after three. `count_refusal(method, error)` counts what
    Slack would refuse of an answer. `has_pages`: people without Slack reach their pages. `sources` give figures by
    themselves.
    """

    units_of_work: UnitOfWorkFactory
    now: Callable[[], datetime]
    send_ephemeral: Callable[[str, dict[str, Any]], None]
    feeds: Feeds | None = None
    slack_seconds: int = 2
    count_refusal: Callable[[str, str], None] = _uncounted
    has_pages: bool = False
    sources: Sequence[tuple[Source, Platform]] = ()

    def watched(self) -> tuple["BotContext", Event]:
        """The same, and an event that is set once a use case was carried out in it."""
        changed = Event()

        def wake() -> None:
            changed.set()
            self.units_of_work.wake()

        return replace(self, units_of_work=replace(self.units_of_work, wake=wake)), changed

    @contextmanager
    def look(self, actor: Actor) -> Iterator[UnitOfWork]:
        """A look at the rows on somebody's behalf; nothing can be changed in it."""
        with self.units_of_work.database.read() as session:
            yield UnitOfWork(session, actor, self.now())
