"""The queue of e-mails: one is taken at a time, sent, and settled.

That it was sent is written down by itself, and what follows from it in a second transaction: if that one fails, it is
tried again, and nobody gets the e-mail twice.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import Session

from storage.database import Database
from storage.enums import MailState
from storage.models import Campaign, Mail

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

LEASE = timedelta(seconds=60)
"""Longer than a mail server keeps us, unless every single answer is slow."""

WAITS = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60)]
GIVE_UP_AFTER = timedelta(days=2)

Settled = Callable[[Session, Mail, datetime], None]
"""Told, in the same transaction, that something became of an e-mail."""


@dataclass(frozen=True)
class Taken:
    """An e-mail that is ours while `lease` stands in its row; `left` if it only has to be settled."""

    id: int
    campaign_id: int
    lease: str
    left: bool


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
                mail.attempts += 1

        self._database.transact(write)

    def not_sent(self, taken: Taken, why: str, at: datetime, *, for_good: bool) -> None:
        """It was not taken: it failed for good, or waits for its next attempt."""

        def write(session: Session) -> None:
            mail = _still_ours(session, taken)
            if mail and mail.state is MailState.QUEUED:
                hopeless = for_good or at - mail.created_at >= GIVE_UP_AFTER
                mail.state = MailState.FAILED if hopeless else MailState.QUEUED
                mail.error, mail.next_attempt_at = why, at + WAITS[min(mail.attempts, len(WAITS) - 1)]
                mail.attempts += 1

        self._database.transact(write)

    def settle(self, taken: Taken, at: datetime) -> None:
        """Have what follows from it happen, and let it go. Its campaign is locked before it, as everywhere."""

        def write(session: Session) -> None:
            session.get(Campaign, taken.campaign_id, with_for_update=True)
            mail = _still_ours(session, taken)
            if mail:
                mail.lease = mail.leased_until = None
                session.flush()
                self._settled(session, mail, at)

        self._database.transact(write)

    def _due(self, at: datetime, machine_now: datetime) -> ColumnElement[bool]:
        waits = (Mail.state == MailState.QUEUED) & or_(
            Mail.next_attempt_at.is_(None), Mail.next_attempt_at <= at
        )
        unsettled = (Mail.state != MailState.QUEUED) & Mail.lease.is_not(None)
        free = or_(Mail.leased_until.is_(None), Mail.leased_until <= machine_now)
        return (Mail.workspace_id == self._workspace_id) & or_(waits, unsettled) & free


def take_back(database: Database) -> None:
    """End every lease: whoever had them died. Only where there is one process (SQLite)."""
    leased = update(Mail).where(Mail.lease.is_not(None))
    database.transact(lambda session: session.execute(leased.values(leased_until=LONG_AGO)))


def _take(session: Session, due: ColumnElement[bool], machine_now: datetime) -> Taken | None:
    oldest = select(Mail).where(due).order_by(Mail.id).limit(1)
    mail = session.scalar(oldest.with_for_update(skip_locked=True))
    if mail is None:
        return None
    mail.lease, mail.leased_until = uuid4().hex, machine_now + LEASE
    return Taken(mail.id, mail.campaign_id, mail.lease, left=mail.state is not MailState.QUEUED)


def _still_ours(session: Session, taken: Taken) -> Mail | None:
    mine = (Mail.id == taken.id) & (Mail.lease == taken.lease)
    return session.scalar(select(Mail).where(mine).with_for_update())
