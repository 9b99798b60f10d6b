"""Sends the e-mails that wait: writes each once, hands it to the mail server, and keeps what became of it."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parseaddr
from functools import cached_property
from typing import Any

from jinja2 import TemplateError
from sqlalchemy.orm import Session

from bot.addresses import MailServer
from bot.clock import Clock, SystemClock
from bot.failpoints import Failpoints
from bot.loop import Nothing
from bot.mail.mime import on_the_wire, sealed
from bot.mail.queue import MailQueue
from bot.mail.rendering import MailRenderer
from bot.mail.smtp import NotTaken, hand_over
from bot.reports.branding import PLAIN, Branding
from bot.reports.files import logo_of, report_files, report_picture
from bot.work_queue.leases import Claim
from campaigns.emails import link_secrets
from campaigns.emails.email_kind import NothingToSay
from campaigns.emails.link_secrets import WANT_LINKS
from storage.database import Database
from storage.enums import MailState
from storage.models import Mail

logger = logging.getLogger(__name__)

NOT_KEPT = "(a link that is not kept)"
"""What stands in place of a link in what is kept of an e-mail."""

Facts = Callable[[Session, Mail], dict[str, Any]]
"""What the template of an e-mail's kind needs; see `campaigns.emails`."""

Draw = Callable[[Session, Mail, datetime], Mapping[int, str]]
"""New secrets for the links that an e-mail holds, by the ids of these."""

Overtaken = Callable[[Session, Mail], bool]
"""Whether what an e-mail said when it was written may be untrue by now, so that it is written anew."""


@dataclass(frozen=True)
class MailWorker:
    """Sends e-mails. `server` None: there is no mail server, and every e-mail fails saying so.

    `page_address` says where the page is that a secret opens; None: pages cannot be reached, and no secret is drawn.
    `wake` is called after each, for the messages that tell of it.
    """

    database: Database
    mail_queue: MailQueue
    facts: Facts
    overtaken: Overtaken
    clock: Clock
    sender: str
    server: MailServer | None
    wake: Callable[[], None]
    draw: Draw = link_secrets.draw
    page_address: Callable[[str], str] | None = None
    branding: Branding = PLAIN
    failpoints: Failpoints = field(default_factory=Failpoints)
    machine: Clock = field(default_factory=SystemClock)

    @cached_property
    def writer(self) -> MailRenderer:
        """Knows the templates; made for the first e-mail, and many a process sends none."""
        return MailRenderer(self.branding)

    def send_one(self) -> bool:
        """Take an e-mail and send it; False where none is due."""
        claim = self.take()
        if isinstance(claim, Nothing):
            return False
        self.carry_out(claim)
        return True

    def take(self) -> Claim[Mail] | Nothing:
        """Take the e-mail that has waited longest."""
        return self.mail_queue.claim(self.clock.now(), self.machine.now())

    def carry_out(self, claim: Claim[Mail]) -> None:
        """Send it, unless that is done, and have what follows from it happen."""
        at = self.clock.now()
        if claim.row.state is MailState.QUEUED:  # else it only has to be settled
            self._try(claim, at)
        self.mail_queue.settle(claim, self.clock.now())
        self.wake()

    def _try(self, claim: Claim[Mail], at: datetime) -> None:
        try:
            self._send(claim, at)
        except NothingToSay as moot:
            self.mail_queue.stopped(claim, moot.why)
        except NotTaken as refusal:
            logger.warning("E-mail %s was not taken: %s", claim.row.id, refusal.why)
            ended = self.clock.now()  # an attempt may last longer than the wait before the next
            self.mail_queue.not_sent(claim, refusal.why, ended, for_good=refusal.for_good)
        else:
            self.failpoints.reached("after_mail_before_store")
            self.mail_queue.sent(claim, self.clock.now())

    def _send(self, claim: Claim[Mail], at: datetime) -> None:
        if self.server is None:
            raise NotTaken("No mail server is set up. Set SMTP_URL, then send again.", for_good=True)
        pages = self._pages(claim, at)
        with self.database.read() as session:
            mail = session.get_one(Mail, claim.row.id)
            content = None if pages or (mail.content and self.overtaken(session, mail)) else mail.content
            facts = self.facts(session, mail) if content is None else {}
        if content is None:
            content = self._write(claim, mail, facts, pages, at)
        hand_over(self.server, parseaddr(self.sender)[1], on_the_wire(mail.to), content)

    def _pages(self, claim: Claim[Mail], at: datetime) -> Mapping[int, str]:
        """Where the links that an e-mail holds lead: with new secrets, for those of an earlier attempt are not kept."""
        if self.page_address is None:
            if claim.row.kind in WANT_LINKS:
                raise NotTaken("Pages need PUBLIC_URL. Set it, then send again.", for_good=True)
            return {}

        def draw(session: Session) -> Mapping[int, str]:
            return self.draw(session, session.get_one(Mail, claim.row.id), at)

        return {link: self.page_address(secret) for link, secret in self.database.transact(draw).items()}

    def _write(
        self, claim: Claim[Mail], mail: Mail, facts: dict[str, Any], pages: Mapping[int, str], at: datetime
    ) -> bytes:
        """The e-mail as it is sent; what is kept of one that holds links has no secret."""

        def written(pages: Mapping[int, str]) -> tuple[str, bytes]:
            rendered = self.writer.write(mail.kind, facts | {"pages": pages})
            content = sealed(
                rendered, message_id=mail.message_id, sender=self.sender, to=mail.to,
                reply_to=facts["contact_email"], at=at, **self._files(facts),
            )  # fmt: skip
            return rendered.subject, content

        try:
            subject, content = written(pages)
            kept = written(dict.fromkeys(pages, NOT_KEPT))[1] if pages else content
        except (TemplateError, ValueError, KeyError) as error:
            logger.exception("E-mail %s could not be written.", mail.id)
            raise NotTaken(f"The e-mail could not be written: {error}", for_good=True) from error
        self.mail_queue.keep_written(claim, subject, kept)
        return content

    def _files(self, facts: dict[str, Any]) -> dict[str, Any]:
        """The pictures that an e-mail shows, and the files that go along with one that brings a report."""
        pictures = [logo] if (logo := logo_of(self.branding)) else []
        report = facts.get("report")
        if report is None:
            return {"pictures": pictures}
        chart = report_picture(report, self.branding)
        return {
            "pictures": [*pictures, *([chart] if chart else [])],
            "files": report_files(report, self.branding, facts["changed"]),
        }
