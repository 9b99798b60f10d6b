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
from bot.delivery.context import DeliveryContext
from bot.delivery.slack_client import SlackClient
from bot.delivery.worker import DeliveryWorker
from bot.directory_sync import DirectorySync
from bot.failpoints import VARIABLE, read_failpoints
from bot.installation import wait_for_installation
from bot.loop import Loop
from bot.mail.queue import MailQueue
from bot.mail.worker import MailWorker
from bot.program import Program
from bot.settings import Mode, Settings
from bot.slack.app import make_app
from bot.slack.ephemeral_queue import EphemeralQueue
from bot.slack.http_receiver import HttpReceiver
from bot.slack.socket_mode import SocketMode
from bot.ticker import Ticker
from bot.wakeup import Wakeup
from bot.web.calendar_feed import calendar_feed
from campaigns.core.unit_of_work import UnitOfWorkFactory
from campaigns.emails.context import email_context
from campaigns.lifecycle.deliveries import delivery_failed, mail_settled
from campaigns.lifecycle.due import take_due
from handlers import BotContext, register
from handlers.calendars.calendar_file import is_available
from handlers.calendars.feeds import Feeds
from handlers.rendering import render

DELIVERY_WORKERS = 4
MAIL_WORKERS = 2
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
        self.wakeup = Wakeup()
        self.ephemeral_queue = EphemeralQueue()
        self.database = open_database(settings)
        self.units_of_work = UnitOfWorkFactory(
            self.database, timedelta(seconds=settings.undo_seconds), self._committed
        )
        self.feeds = self._feeds()

    def _committed(self) -> None:
        self.failpoints.reached("after_commit")
        self.wakeup.wake()

    def _feeds(self) -> Feeds | None:
        """Calendars can be subscribed to where the bot is reached from outside; their key is made of its token."""
        url = self.settings.public_url
        return Feeds(url, self.token.encode()) if url and is_available() else None

    def program(self) -> Program:
        app = self._app()
        directory_sync = DirectorySync(self.installation, self.client, self.units_of_work, self.clock.now)
        directory_sync.join()
        return Program(
            team_id=self.installation.team_id,
            database=self.database,
            units_of_work=self.units_of_work,
            clock=self.clock,
            directory_sync=directory_sync,
            app=app,
            http_receiver=self._http_receiver(app),
            socket_mode=self._socket_mode(app),
            services=[self.ephemeral_queue, self._delivery(), self._mail(), self._ticker(directory_sync)],
            calendar=calendar_feed(self.feeds, self.units_of_work, self.clock.now) if self.feeds else None,
        )

    def _app(self) -> App:
        app = make_app(
            self.token,
            self.settings.slack_api_url,
            self.installation.team_id,
            self.ephemeral_queue.send_ephemeral,
        )
        register(
            app,
            BotContext(self.units_of_work, self.clock.now, self.ephemeral_queue.send_ephemeral, self.feeds),
        )
        return app

    def _http_receiver(self, app: App) -> HttpReceiver | None:
        secret = self.settings.slack_signing_secret
        if self.settings.mode is not Mode.HTTP or secret is None:
            return None
        return HttpReceiver(app, secret.get_secret_value())

    def _socket_mode(self, app: App) -> SocketMode | None:
        token = self.settings.slack_app_token
        return SocketMode(app, token.get_secret_value(), self.settings.slack_api_url) if token else None

    def _delivery(self) -> Loop:
        context = DeliveryContext(
            workspace_id=self.installation.team_id,
            database=self.database,
            slack=SlackClient(self.client),
            clock=self.clock,
            render=render,
            report=delivery_failed,
            failpoints=self.failpoints,
        )
        return Loop("delivery", DeliveryWorker(context).serve_a_lane, self.wakeup, threads=DELIVERY_WORKERS)

    def _mail(self) -> Loop:
        url = self.settings.smtp_url
        mail_worker = MailWorker(
            database=self.database,
            mail_queue=MailQueue(self.database, self.installation.team_id, mail_settled),
            facts=email_context,
            clock=self.clock,
            sender=self.settings.mail_from,
            server=addresses.mail_server(url.get_secret_value()) if url else None,
            wake=self.wakeup.wake,
            failpoints=self.failpoints,
        )
        return Loop("mail", mail_worker.send_one, self.wakeup, threads=MAIL_WORKERS)

    def _ticker(self, directory_sync: DirectorySync) -> Ticker:
        return Ticker(every_second=self._tick, every_hour=lambda: self._every_hour(directory_sync))

    def _tick(self) -> None:
        take_due(self.units_of_work, self.clock.now())

    def _every_hour(self, directory_sync: DirectorySync) -> None:
        directory_sync.refresh()
        channel_queue.try_blocked_again(self.database, self.installation.team_id, self.clock.now())
        self.wakeup.wake()
