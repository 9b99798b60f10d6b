"""The queues that carry out what rows say: cards, e-mails, due moments, reminders, sources, sealing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from slack_sdk import WebClient
from sqlalchemy.orm import Session

from bot import addresses
from bot.clock import Clock
from bot.delivery.context import DeliveryContext
from bot.delivery.slack_client import SlackClient
from bot.delivery.worker import DeliveryWorker
from bot.due import DueQueue
from bot.failpoints import Failpoints
from bot.loop import Loop, Pauses
from bot.mail.queue import MailQueue
from bot.mail.worker import MailWorker
from bot.reminders import Look, ReminderQueue
from bot.reports.files import ReportFile, attached_files
from bot.right_of_way import RightOfWay
from bot.sealing import sealing
from bot.settings import Settings, branding_of
from bot.sources.queue import SourceQueue
from bot.web.pages.addresses import page_address
from bot.work_queue.leases import Claim
from campaigns.core.unit_of_work import UnitOfWorkFactory
from campaigns.emails.amendments import is_overtaken
from campaigns.emails.context import email_context
from campaigns.lifecycle.deliveries import delivery_failed, mail_settled
from campaigns.sources.fetching import Piece
from campaigns.sources.source import SourceClient
from handlers.blocks.kit.message import Attachment
from handlers.rendering import render
from storage.database import Database
from storage.models import Lane, Mail

DELIVERY_WORKERS = 4
MAIL_WORKERS = 2

GATHER = Pauses(gather=0.05)
"""Nobody waits for an e-mail or a due moment to the millisecond: many commits are one look."""


@dataclass(frozen=True)
class Queues:
    """What the queues are made of; `wake` has every one of them look again."""

    settings: Settings
    workspace_id: str
    database: Database
    units_of_work: UnitOfWorkFactory
    clock: Clock
    client: WebClient
    failpoints: Failpoints
    right_of_way: RightOfWay
    wake: Callable[[], None]
    sources: Sequence[SourceClient] = ()

    def loops(self) -> list[Loop[Any]]:
        """One for each queue, ready to start."""
        sealed = sealing(self.settings, self.database, self.workspace_id, self.clock.now)
        return [self._delivery(), self._mail(), self._due(), self._reminders(), sealed, *self._sources()]

    def _delivery(self) -> Loop[Claim[Lane]]:
        context = DeliveryContext(
            workspace_id=self.workspace_id,
            database=self.database,
            slack=SlackClient(self.client),
            clock=self.clock,
            render=render,
            report=delivery_failed,
            files=self._files_in_threads,
            late=timedelta(seconds=self.settings.slack_late_seconds),
            failpoints=self.failpoints,
            right_of_way=self.right_of_way,
        )
        return Loop("delivery", DeliveryWorker(context), threads=DELIVERY_WORKERS)

    def _files_in_threads(self, session: Session, attachment: Attachment) -> Sequence[ReportFile]:
        branding = branding_of(self.settings)
        return attached_files(session, attachment.report, branding, with_money=attachment.with_money)

    def _mail(self) -> Loop[Claim[Mail]]:
        url, public_url = self.settings.smtp_url, self.settings.public_url
        settled = partial(mail_settled, gather=self.units_of_work.gather)
        mail_worker = MailWorker(
            database=self.database,
            mail_queue=MailQueue(self.database, self.workspace_id, settled),
            facts=email_context,
            overtaken=is_overtaken,
            clock=self.clock,
            sender=self.settings.mail_from,
            server=addresses.mail_server(url.get_secret_value()) if url else None,
            page_address=partial(page_address, public_url) if public_url else None,
            wake=self.wake,
            branding=branding_of(self.settings),
            failpoints=self.failpoints,
        )
        return Loop("mail", mail_worker, threads=MAIL_WORKERS, pauses=GATHER)

    def _due(self) -> Loop[datetime]:
        queue = DueQueue(self.units_of_work, self.workspace_id, self.clock.now)
        return Loop("due", queue, pauses=GATHER)

    def _reminders(self) -> Loop[tuple[Look, datetime]]:
        queue = ReminderQueue(self.units_of_work, self.workspace_id, self.clock.now)
        return Loop("reminders", queue, pauses=GATHER)

    def _sources(self) -> list[Loop[tuple[SourceClient, Piece]]]:
        """One thread for all sources: nobody waits for figures to the second."""
        if not self.sources:
            return []
        queue = SourceQueue(self.units_of_work, self.workspace_id, self.sources, self.clock.now)
        return [Loop("sources", queue, pauses=GATHER)]
