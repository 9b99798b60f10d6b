"""The queue of e-mails: one is taken at a time, and what became of it is written down with what follows from it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import Session

from storage.database import Database
from storage.models import Campaign, Mail
from storage.words import MailState

LEASE = timedelta(minutes=3)
"""Longer than a mail server can keep us: a dozen answers, 15 seconds each."""

WAITS = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60)]
GIVE_UP_AFTER = timedelta(days=2)

Settled = Callable[[Session, Mail, datetime], None]
"""Told, in the same transaction, that something became of an e-mail."""


@dataclass(frozen=True)
class Taken:
    """An e-mail that is ours to send, while `lease` stands in its row."""

    id: int
    campaign_id: int
    lease: str


class Outbox:
    """Takes e-mails of one workspace from the queue."""

    def __init__(self, database: Database, workspace_id: str, settled: Settled) -> None:
        self._database, self._workspace_id, self._settled = database, workspace_id, settled

    def take(self, at: datetime, machine_now: datetime) -> Taken | None:
        """The e-mail that has waited longest, or None where none is due."""
        due = self._due(at, machine_now)
        with self._database.read() as session:
            if session.scalar(select(Mail.id).where(due).limit(1)) is None:
                return None
        return self._database.transact(lambda session: _take(session, due, machine_now))

    def keep_written(self, taken: Taken, subject: str, content: bytes) -> None:
        """Keep the bytes, so that every attempt sends the same."""

        def write(session: Session) -> None:
            mail = _still_ours(session, taken)
            if mail:
                mail.subject, mail.content = subject, content

        self._database.transact(write)

    def sent(self, taken: Taken, at: datetime) -> None:
        """A mail server has taken it."""

        def write(session: Session) -> None:
            mail = _still_ours(session, taken)
            if mail:
                mail.state, mail.sent_at, mail.error = MailState.SENT, at, None
                self._close(session, mail, at)

        self._database.transact(write)

    def not_sent(self, taken: Taken, why: str, at: datetime, *, for_good: bool) -> None:
        """It was not taken: it failed for good, or waits for its next attempt."""

        def write(session: Session) -> None:
            mail = _still_ours(session, taken)
            if mail and mail.state is MailState.QUEUED:
                hopeless = for_good or at - mail.created_at >= GIVE_UP_AFTER
                mail.state = MailState.FAILED if hopeless else MailState.QUEUED
                mail.error, mail.next_attempt_at = why, at + WAITS[min(mail.attempts, len(WAITS) - 1)]
                self._close(session, mail, at)

        self._database.transact(write)

    def _close(self, session: Session, mail: Mail, at: datetime) -> None:
        mail.attempts += 1
        mail.lease = mail.leased_until = None
        session.flush()
        self._settled(session, mail, at)

    def _due(self, at: datetime, machine_now: datetime) -> ColumnElement[bool]:
        return (
            (Mail.workspace_id == self._workspace_id)
            & (Mail.state == MailState.QUEUED)
            & or_(Mail.next_attempt_at.is_(None), Mail.next_attempt_at <= at)
            & or_(Mail.leased_until.is_(None), Mail.leased_until <= machine_now)
        )


def take_back(database: Database) -> None:
    """End every lease: whoever had them died. Only where there is one process (SQLite)."""
    leased = update(Mail).where(Mail.lease.is_not(None))
    database.transact(lambda session: session.execute(leased.values(lease=None, leased_until=None)))


def _take(session: Session, due: ColumnElement[bool], machine_now: datetime) -> Taken | None:
    oldest = select(Mail).where(due).order_by(Mail.id).limit(1)
    mail = session.scalar(oldest.with_for_update(skip_locked=True))
    if mail is None:
        return None
    mail.lease, mail.leased_until = uuid4().hex, machine_now + LEASE
    return Taken(mail.id, mail.campaign_id, mail.lease)


def _still_ours(session: Session, taken: Taken) -> Mail | None:
    """The e-mail, while the lease stands. Its campaign is locked before it, as everywhere."""
    session.get(Campaign, taken.campaign_id, with_for_update=True)
    mine = (Mail.id == taken.id) & (Mail.lease == taken.lease)
    return session.scalar(select(Mail).where(mine).with_for_update())
