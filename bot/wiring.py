"""Puts the program together. Importing this does nothing; `build` may be called any number of times."""

import os
from datetime import timedelta
from typing import cast

from pydantic import SecretStr
from slack_bolt import App
from slack_sdk import WebClient

import campaigns.workflows  # noqa: F401 - registers them
from bot import addresses
from bot.clock import Clock, SandboxClock, SystemClock
from bot.database import open_database
from bot.delivery import channel_queue
from bot.delivery.context import Equipment
from bot.delivery.slack_client import Wire
from bot.delivery.worker import Courier
from bot.directory_sync import Census
from bot.failpoints import VARIABLE, read_failpoints
from bot.installation import wait_for_installation
from bot.loop import Loop
from bot.mail.queue import Outbox
from bot.mail.worker import Mailer
from bot.program import Program
from bot.settings import Mode, Settings
from bot.slack.app import make_app
from bot.slack.ephemeral_queue import Whispers
from bot.slack.http_receiver import Gate
from bot.slack.socket_mode import Sockets
from bot.ticker import Ticker
from bot.wakeup import Bell
from bot.web.calendar_feed import calendar_feed
from campaigns.core.unit_of_work import UnitOfWorkFactory
from campaigns.emails.context import letter_facts
from campaigns.lifecycle.deliveries import delivery_failed, mail_settled
from campaigns.lifecycle.due import take_due
from handlers import BotContext, register
from handlers.calendars.calendar_file import is_available
from handlers.calendars.feeds import Feeds
from handlers.rendering import render

COURIERS = 4
MAILERS = 2
SECONDS_FOR_A_MESSAGE = 10


def build(settings: Settings) -> Program:
    """The whole program, ready to start; raises CannotStart. `settings` are not those of the sandbox mode."""
    return _Wiring(settings).program()


class _Wiring:
    """The parts, in the order in which they need each other."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock: Clock = SandboxClock(settings.clock_url) if settings.clock_url else SystemClock()
        self.token = cast(SecretStr, settings.slack_bot_token).get_secret_value()
        self.client = WebClient(
            self.token, base_url=settings.slack_api_url, timeout=SECONDS_FOR_A_MESSAGE, retry_handlers=[]
        )
        self.installation = wait_for_installation(self.client)
        self.failpoints = read_failpoints(
            in_sandbox=addresses.is_loopback(settings.slack_api_url), armed=os.environ.get(VARIABLE)
        )
        self.bell = Bell()
        self.whispers = Whispers()
        self.database = open_database(settings)
        self.units_of_work = UnitOfWorkFactory(
            self.database, timedelta(seconds=settings.undo_seconds), self._committed
        )
        self.feeds = self._feeds()

    def _committed(self) -> None:
        self.failpoints.reached("after_commit")
        self.bell.ring()

    def _feeds(self) -> Feeds | None:
        """Calendars can be subscribed to where the bot is reached from outside; their key is made of its token."""
        url = self.settings.public_url
        return Feeds(url, self.token.encode()) if url and is_available() else None

    def program(self) -> Program:
        app = self._app()
        census = Census(self.installation, self.client, self.units_of_work, self.clock.now)
        census.join()
        return Program(
            team_id=self.installation.team_id,
            database=self.database,
            units_of_work=self.units_of_work,
            clock=self.clock,
            census=census,
            app=app,
            gate=self._gate(app),
            sockets=self._sockets(app),
            services=[self.whispers, self._delivery(), self._mail(), self._ticker(census)],
            calendar=calendar_feed(self.feeds, self.units_of_work, self.clock.now) if self.feeds else None,
        )

    def _app(self) -> App:
        app = make_app(
            self.token, self.settings.slack_api_url, self.installation.team_id, self.whispers.whisper
        )
        register(app, BotContext(self.units_of_work, self.clock.now, self.whispers.whisper, self.feeds))
        return app

    def _gate(self, app: App) -> Gate | None:
        secret = self.settings.slack_signing_secret
        if self.settings.mode is not Mode.HTTP or secret is None:
            return None
        return Gate(app, secret.get_secret_value())

    def _sockets(self, app: App) -> Sockets | None:
        token = self.settings.slack_app_token
        return Sockets(app, token.get_secret_value(), self.settings.slack_api_url) if token else None

    def _delivery(self) -> Loop:
        equipment = Equipment(
            workspace_id=self.installation.team_id,
            database=self.database,
            wire=Wire(self.client),
            clock=self.clock,
            render=render,
            report=delivery_failed,
            failpoints=self.failpoints,
        )
        return Loop("courier", Courier(equipment).serve_a_lane, self.bell, threads=COURIERS)

    def _mail(self) -> Loop:
        url = self.settings.smtp_url
        mailer = Mailer(
            database=self.database,
            outbox=Outbox(self.database, self.installation.team_id, mail_settled),
            facts=letter_facts,
            clock=self.clock,
            sender=self.settings.mail_from,
            server=addresses.mail_server(url.get_secret_value()) if url else None,
            wake=self.bell.ring,
            failpoints=self.failpoints,
        )
        return Loop("mailer", mailer.send_one, self.bell, threads=MAILERS)

    def _ticker(self, census: Census) -> Ticker:
        return Ticker(every_second=self._tick, every_hour=lambda: self._every_hour(census))

    def _tick(self) -> None:
        take_due(self.units_of_work, self.clock.now())

    def _every_hour(self, census: Census) -> None:
        census.refresh()
        channel_queue.try_blocked_again(self.database, self.installation.team_id, self.clock.now())
        self.bell.ring()
