"""The running program: what it consists of, how it starts, and how it stops without losing anything."""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from slack_bolt import App

from bot.clock import Clock
from bot.delivery import channel_queue
from bot.directory_sync import DirectorySync
from bot.heartbeat import Heartbeat
from bot.mail import queue
from bot.observing.measures import Measures
from bot.slack.http_receiver import MOST_BYTES, HttpReceiver
from bot.slack.socket_mode import SocketMode
from bot.web.gateway import Gateway, Threads
from bot.web.pages.addresses import PATH as PAGES
from bot.web.pages.addresses import PICTURES
from bot.web.pages.application import Pages, what_of
from bot.web.pages.forms import MOST_BYTES as MOST_BYTES_OF_FORMS
from bot.web.router import Router, health
from campaigns.core.unit_of_work import UnitOfWorkFactory
from handlers.calendars.feeds import PATH
from storage.database import Database

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

logger = logging.getLogger(__name__)

SLACK = "/slack/events"
SLACK_THREADS = 32
METRICS = "/metrics"

STOP_SECONDS = 16.0
"""How long stopping may take in all; whoever runs the program allows 25."""


class Service(Protocol):
    """Something that runs in threads of its own beside the requests."""

    def start(self) -> None:
        """Begin."""
        ...

    def stop(self, seconds: float) -> None:
        """Take nothing new, and wait up to `seconds` for what is under way."""
        ...


@dataclass
class Program:
    """Everything that runs. In HTTP mode Slack comes in by `http_receiver`, in Socket Mode by `socket_mode`.

    `services` start in their order, and stop in the reverse one: nothing stops before what gives it work.
    """

    team_id: str
    database: Database
    units_of_work: UnitOfWorkFactory
    clock: Clock
    directory_sync: DirectorySync
    app: App
    http_receiver: HttpReceiver | None
    socket_mode: SocketMode | None
    services: Sequence[Service]
    heartbeat: Heartbeat
    metrics: "WSGIApplication"
    measures: Measures
    calendar: "WSGIApplication | None" = None
    pages: Pages | None = None
    started: bool = False

    def start(self) -> None:
        """Begin to listen, to deliver, and to look at the clock; raises CannotStart."""
        if self.database.is_sqlite:
            channel_queue.LEASES.expire_all(self.database)
            queue.LEASES.expire_all(self.database)
        if self.socket_mode:
            self.socket_mode.connect()  # first, since it may fail
        for service in self.services:
            service.start()
        self.started = True

    def stop(self) -> None:
        """Take nothing new, finish what is under way, and let go of the database."""
        self.started = False
        deadline = time.monotonic() + STOP_SECONDS
        if self.socket_mode:
            self.socket_mode.stop(STOP_SECONDS / 2)
        for service in reversed(self.services):
            service.stop(max(0.0, deadline - time.monotonic()))
        self.database.close()
        logger.info("Stopped.")

    def gateway(self) -> Gateway:
        """The same, with threads of its own for each kind of request: none waits behind another."""
        threads = {
            SLACK: Threads(SLACK_THREADS, MOST_BYTES),
            PATH: Threads(4),
            PAGES: Threads(4, MOST_BYTES_OF_FORMS, self.pages.knows if self.pages else None),
            PICTURES: Threads(4),
            "/readyz": Threads(2),
            METRICS: Threads(1),
        }
        return Gateway(self.web(), threads)

    def web(self) -> Router:
        """What is served over HTTP."""
        routes: dict[tuple[str, str], WSGIApplication] = {
            ("GET", "/healthz"): health(list),
            ("GET", "/readyz"): health(self.troubles, self.notes),
        }
        routes["GET", METRICS] = self.metrics
        if self.calendar:
            routes["GET", PATH] = self.measures.counting(self.calendar, lambda _environ: "calendar")
        if self.pages:
            pages = self.measures.counting(self.pages, what_of)
            routes["GET", PAGES] = routes["POST", PAGES] = routes["GET", PICTURES] = pages
        if self.http_receiver:
            routes["POST", SLACK] = self.http_receiver
        return Router(routes)

    def notes(self) -> list[str]:
        """What is wrong without keeping the program from its work: perhaps a setting, or somebody else's doing."""
        found = self.http_receiver.refused.lately() if self.http_receiver else []
        return [*found, *self.measures.notes()]

    def troubles(self) -> list[str]:
        """What keeps the program from doing its work now; nothing when all is well."""
        found = [] if self.started else ["Not started, or stopping."]
        if self.socket_mode and not self.socket_mode.are_connected():
            found.append("No connection to Slack.")
        found += self.heartbeat.troubles()
        return found
