"""The queue of e-mails: one is taken at a time, sent, and settled.

That it was sent is written down by itself, and what follows from it in a second transaction: if that one fails, it is
tried again, and nobody gets the e-mail twice.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import func, literal_column, or_, select, union_all
from sqlalchemy.orm import Session

from bot.loop import Nothing
from bot.work_queue.backoff import Backoff, postpone
from bot.work_queue.leases import AT, WORKSPACE, Claim, Leases
from storage.database import Database
from storage.enums import MailState
from storage.models import Campaign, Mail

_QUEUED = (Mail.workspace_id == WORKSPACE) & (Mail.state == literal_column("'queued'"))
"""The state stands in the statement itself: by that the databases know that their index of queued e-mails will do."""

_WAITS = select(Mail.id).where(_QUEUED, or_(Mail.next_attempt_at.is_(None), Mail.next_attempt_at <= AT))
_UNSETTLED = select(Mail.id).where(
    Mail.workspace_id == WORKSPACE, Mail.lease.is_not(None), Mail.state != literal_column("'queued'")
)

LEASES = Leases(
    Mail,
    timedelta(seconds=60),  # longer than a mail server keeps us, unless every single answer is slow
    due=Mail.id.in_(union_all(_WAITS, _UNSETTLED)),
    order=(Mail.id,),
    next_due=select(func.min(Mail.next_attempt_at)).where(_QUEUED, Mail.next_attempt_at > AT),
)

BACKOFF = Backoff(tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60)))
GIVE_UP_AFTER = timedelta(days=2)

Settled = Callable[[Session, Mail, datetime], None]
"""Told, in the same transaction, that something became of an e-mail."""


class MailQueue:
    """Takes e-mails of one workspace from the queue."""

    def __init__(self, database: Database, workspace_id: str, settled: Settled) -> None:
        self._database, self._workspace_id, self._settled = database, workspace_id, settled

    def claim(self, at: datetime, machine_now: datetime) -> Claim[Mail] | Nothing:
        """Take the e-mail that has waited longest."""
        return LEASES.claim(self._database, self._workspace_id, at, machine_now)

    def keep_written(self, claim: Claim[Mail], subject: str, content: bytes) -> None:
        """Keep the bytes, so that every attempt sends the same."""

        def write(session: Session) -> None:
            mail = LEASES.lock(session, claim)
            if mail:
                mail.subject, mail.content = subject, content

        self._database.transact(write)

    def sent(self, claim: Claim[Mail], at: datetime) -> None:
        """A mail server has taken it."""

        def write(session: Session) -> None:
            mail = LEASES.lock(session, claim)
            if mail:
                mail.state, mail.sent_at, mail.error = MailState.SENT, at, None
                mail.attempts += 1

        self._database.transact(write)

    def stopped(self, claim: Claim[Mail], why: str) -> None:
        """It is not wanted any more."""

        def write(session: Session) -> None:
            mail = LEASES.lock(session, claim)
            if mail and mail.state is MailState.QUEUED:
                mail.state, mail.error = MailState.STOPPED, why

        self._database.transact(write)

    def not_sent(self, claim: Claim[Mail], why: str, at: datetime, *, for_good: bool) -> None:
        """It was not taken: it failed for good, or waits for its next attempt."""

        def write(session: Session) -> None:
            mail = LEASES.lock(session, claim)
            if mail and mail.state is MailState.QUEUED:
                hopeless = for_good or at - mail.created_at >= GIVE_UP_AFTER
                mail.state, mail.error = MailState.FAILED if hopeless else MailState.QUEUED, why
                postpone(mail, at + BACKOFF.wait(mail.attempts + 1))

        self._database.transact(write)

    def settle(self, claim: Claim[Mail], at: datetime) -> None:
        """Have what follows from it happen, and let it go. Its campaign is locked before it, as everywhere."""

        def write(session: Session) -> None:
            session.get(Campaign, claim.row.campaign_id, with_for_update=True)
            mail = LEASES.release(session, claim)
            if mail:
                session.flush()
                self._settled(session, mail, at)

        self._database.transact(write)
