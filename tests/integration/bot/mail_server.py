"""Campaigns with e-mails to send, and somebody who sends them."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from bot.addresses import MailServer
from bot.failpoints import Failpoints
from bot.mail.queue import MailQueue
from bot.mail.worker import MailWorker
from campaigns.emails.link_secrets import WANT_LINKS
from storage.database import Database
from storage.enums import MailKind
from storage.models import Brief, BriefVersion, Campaign, Mail, Workspace
from tests.integration.bot.doubles import Json, LocalSlack, ManualClock
from tests.unit.bot.facts import facts_of

TEAM = "T1"


def arrived(slack: LocalSlack, to: str) -> list[Json]:
    """The e-mails to an address in the local workspace's mailbox."""
    return [mail for mail in slack.get("mail")["mails"] if mail["to"] == [to]]


class LocalMailServer:
    """A database with a campaign, whose e-mails go to `server`."""

    def __init__(self, database: Database, server: MailServer | None) -> None:
        self.database, self.server = database, server
        self.clock, self.machine = ManualClock(datetime.now(UTC)), ManualClock(datetime.now(UTC))
        self.settled: list[tuple[int, str]] = []
        self.written = 0
        self.trouble: Exception | None = None
        with database.write() as session:
            self.campaign_id = _campaign(session, self.clock.now())

    def mail(self, to: str, kind: MailKind = MailKind.CANCELLED) -> int:
        """Have an e-mail sent; its id."""
        with self.database.write() as session:
            mail = Mail(
                workspace_id=TEAM,
                campaign_id=self.campaign_id,
                kind=kind,
                to=to,
                message_id=f"<{uuid4()}@greenlight>",
                asked_by="U1",
                created_at=self.clock.now(),
                next_attempt_at=self.clock.now(),
            )
            session.add(mail)
            session.flush()
            return mail.id

    def mail_worker(self, failpoints: Failpoints | None = None) -> MailWorker:
        """Somebody who sends."""
        return MailWorker(
            database=self.database,
            mail_queue=MailQueue(self.database, TEAM, self._note),
            facts=self._facts,
            overtaken=lambda _session, _mail: False,
            clock=self.clock,
            sender="Greenlight <bot@example.com>",
            server=self.server,
            wake=lambda: None,
            failpoints=failpoints or Failpoints(),
            machine=self.machine,
            page_address=lambda secret: f"https://greenlight.example/p/{secret}",
            draw=lambda _session, mail, _at: {7: "secret"} if mail.kind in WANT_LINKS else {},
        )

    def send(self) -> None:
        """Send whatever is due now."""
        mail_worker = self.mail_worker()
        while mail_worker.send_one():
            pass

    def row(self, mail_id: int) -> Mail:
        """The e-mail as it is now."""
        with self.database.read() as session:
            return session.get_one(Mail, mail_id)

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.turn(seconds)
        self.machine.turn(seconds)

    def _facts(self, session: Session, mail: Mail) -> dict[str, Any]:
        self.written += 1
        return facts_of(mail.kind)

    def _note(self, session: Session, mail: Mail, at: datetime) -> None:
        if self.trouble:
            raise self.trouble
        self.settled.append((mail.id, mail.state.value))


def _campaign(session: Session, at: datetime) -> int:
    session.add(Workspace(id=TEAM, name="Northwind", bot_user_id="UBOT", created_at=at))
    session.flush()
    brief = Brief(workspace_id=TEAM, title="Glow", created_by="U1", created_at=at)
    session.add(brief)
    session.flush()
    version = BriefVersion(
        workspace_id=TEAM, brief_id=brief.id, number=1, requirements="Glow.", written_by="U1", written_at=at
    )
    session.add(version)
    session.flush()
    campaign = Campaign(
        workspace_id=TEAM,
        workflow="influencer",
        name="Summer Glow",
        name_key="summer glow",
        owner_id="U1",
        channel_id="C1",
        time_zone="UTC",
        starts_on=date(2026, 11, 25),
        ends_on=date(2026, 12, 24),
        budget_minor=0,
        currency="EUR",
        brief_version_id=version.id,
        created_by="U1",
        created_at=at,
    )
    session.add(campaign)
    session.flush()
    return campaign.id
