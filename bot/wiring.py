"""Puts the program together. Importing this does nothing; `build` may be called any number of times."""

import logging
import os
from datetime import timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, cast

from pydantic import SecretStr
from slack_bolt import App

import campaigns.workflows  # noqa: F401 - registers them
from bot import addresses
from bot.clock import Clock, ClockWatch, SandboxClock, SystemClock
from bot.database import open_database
from bot.database_problems import without_password
from bot.delivery import channel_queue
from bot.directory_sync import DirectorySync
from bot.failpoints import VARIABLE, read_failpoints
from bot.heartbeat import Heartbeat
from bot.hourly import Hourly
from bot.installation import Installation, wait_for_installation
from bot.loop import Loop
from bot.neighbours import Neighbours
from bot.observing.gauges import Gauges
from bot.observing.measures import Measures
from bot.observing.page import metrics_page
from bot.observing.reporters import tracer
from bot.observing.slack_calls import counting_client
from bot.program import Program, Service
from bot.queues import Queues
from bot.retention import kept_for
from bot.right_of_way import RightOfWay
from bot.settings import Mode, Settings
from bot.slack.app import make_app
from bot.slack.ephemeral_queue import EphemeralQueue
from bot.slack.http_receiver import HttpReceiver
from bot.slack.socket_mode import SocketMode
from bot.sources.clients import clients_of
from bot.web.calendar_feed import calendar_feed
from bot.web.pages.application import Pages
from campaigns.core.unit_of_work import UnitOfWorkFactory
from campaigns.lifecycle.retention import Retention
from handlers import BotContext, register
from handlers.calendars.calendar_file import is_available
from handlers.calendars.feeds import Feeds

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

logger = logging.getLogger(__name__)


def build(settings: Settings) -> Program:
    """The whole program, ready to start; raises CannotStart. `settings` are not those of the sandbox mode."""
    return _Wiring(settings).program()


def _start_line(settings: Settings, installation: Installation) -> str:
    return (
        f"Greenlight {version('greenlight')}, {settings.mode} mode, database {without_password(settings.database)}, "
        f"workspace {installation.team_name} ({installation.team_id})."
    )


class _Wiring:
    """The parts, in the order in which they need each other."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.sandbox_clock = SandboxClock(settings.clock_url) if settings.clock_url else None
        self.clock: Clock = self.sandbox_clock or SystemClock()
        self.token = cast(SecretStr, settings.slack_bot_token).get_secret_value()
        self.measures = Measures()
        self.client = counting_client(self.measures)(
            self.token,
            base_url=settings.slack_api_url,
            timeout=settings.slack_timeout_seconds,
            retry_handlers=[],
        )
        self.installation = wait_for_installation(self.client)
        logger.info("%s", _start_line(settings, self.installation))
        self.failpoints = read_failpoints(
            in_sandbox=addresses.is_loopback(settings.slack_api_url), armed=os.environ.get(VARIABLE)
        )
        self.right_of_way = RightOfWay()
        self.loops: list[Loop[Any]] = []
        self.ephemeral_queue = EphemeralQueue(self.measures.count_refusal)
        self.database = open_database(settings)
        self.units_of_work = UnitOfWorkFactory(
            self.database,
            timedelta(seconds=settings.undo_seconds),
            self._committed,
            timedelta(seconds=settings.gather_seconds),
        )
        self.feeds = self._feeds()
        self.sources = clients_of(settings)

    def _committed(self) -> None:
        self.failpoints.reached("after_commit")
        self._wake()

    def _wake(self) -> None:
        """Have every queue looked at: something may have become due."""
        for loop in self.loops:
            loop.wake()

    def _feeds(self) -> Feeds | None:
        """Calendars can be subscribed to where the bot is reached from outside; their key is made of its token."""
        url = self.settings.public_url
        return Feeds(url, self.token.encode()) if url and is_available() else None

    def program(self) -> Program:
        app = self._app()
        directory_sync = DirectorySync(self.installation, self.client, self.units_of_work, self.clock.now)
        directory_sync.join()
        self.loops = self._queues().loops()
        return Program(
            team_id=self.installation.team_id,
            database=self.database,
            units_of_work=self.units_of_work,
            clock=self.clock,
            directory_sync=directory_sync,
            app=app,
            http_receiver=self._http_receiver(app),
            socket_mode=self._socket_mode(app),
            metrics=self._metrics(),
            measures=self.measures,
            heartbeat=Heartbeat(self.database, self.installation.team_id),
            services=[self.ephemeral_queue, *self._watches(), *self.loops, self._hourly(directory_sync)],
            calendar=calendar_feed(self.feeds, self.units_of_work, self.clock.now) if self.feeds else None,
            pages=self._pages(app),
        )

    def _queues(self) -> Queues:
        return Queues(
            settings=self.settings,
            workspace_id=self.installation.team_id,
            database=self.database,
            units_of_work=self.units_of_work,
            clock=self.clock,
            client=self.client,
            failpoints=self.failpoints,
            right_of_way=self.right_of_way,
            wake=self._wake,
            sources=self.sources,
        )

    def _pages(self, app: App) -> Pages | None:
        """Pages are there where the bot is reached from outside."""
        if self.settings.public_url is None:
            return None
        return Pages(self.units_of_work, self.installation.team_id, self.clock.now, app.client)

    def _app(self) -> App:
        app = make_app(
            self.token,
            self.settings.slack_api_url,
            self.installation.team_id,
            self.ephemeral_queue.send_ephemeral,
            self.right_of_way,
            measures=self.measures,
            trace=tracer(),
        )
        register(
            app,
            BotContext(
                self.units_of_work,
                self.clock.now,
                self.ephemeral_queue.send_ephemeral,
                self.feeds,
                self.settings.slack_request_seconds,
                self.measures.count_refusal,
                has_pages=self.settings.public_url is not None,
                sources=[(client.source, client.platform) for client in self.sources],
            ),
        )
        return app

    def _metrics(self) -> "WSGIApplication":
        self.measures.registry.register(Gauges(self.database, self.installation.team_id, self.clock.now))
        token = self.settings.metrics_token
        url = self.settings.public_url
        is_reached = self.settings.mode is Mode.HTTP or (url is not None and not addresses.is_loopback(url))
        return metrics_page(
            self.measures.registry,
            token.get_secret_value() if token else None,
            is_reached_from_outside=is_reached,
        )

    def _http_receiver(self, app: App) -> HttpReceiver | None:
        secret = self.settings.slack_signing_secret
        if self.settings.mode is not Mode.HTTP or secret is None:
            return None
        return HttpReceiver(app, secret.get_secret_value(), counters=self.measures)

    def _socket_mode(self, app: App) -> SocketMode | None:
        token = self.settings.slack_app_token
        return SocketMode(app, token.get_secret_value(), self.settings.slack_api_url) if token else None

    def _watches(self) -> list[Service]:
        """What wakes the loops beside our own commits; stops after them, to tell others what they have left."""
        others = Neighbours(self.database, self._wake)
        return [others, ClockWatch(self.sandbox_clock, self._wake)] if self.sandbox_clock else [others]

    def _hourly(self, directory_sync: DirectorySync) -> Hourly:
        retention = Retention(self.database, self.installation.team_id, kept_for(self.settings))
        return Hourly(lambda: self._every_hour(directory_sync, retention))

    def _every_hour(self, directory_sync: DirectorySync, retention: Retention) -> None:
        directory_sync.refresh()
        channel_queue.try_blocked_again(self.database, self.installation.team_id, self.clock.now())
        self._wake()
        retention.remove_old(self.clock.now())
