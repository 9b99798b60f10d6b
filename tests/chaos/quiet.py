"""Waiting until nothing is left to be delivered, and letting the leases of the dead run out."""

from collections.abc import Iterator
from datetime import UTC, datetime
from time import monotonic, sleep

from sqlalchemy import func, inspect, or_, select, update
from sqlalchemy.orm import Session

from storage.database import Database
from storage.enums import ApprovalState, MailState
from storage.models import Approval, Card, Due, Lane, Mail

LOOK_AGAIN_SECONDS = 0.1


def wait_until_quiet(database: Database, seconds: float) -> None:
    """Return when the queues are empty; AssertionError with what is in them if that takes longer."""
    deadline = monotonic() + seconds
    while waiting := what_waits(database):
        assert monotonic() < deadline, f"after {seconds} seconds there still wait: {', '.join(waiting)}"
        sleep(LOOK_AGAIN_SECONDS)


def what_waits(database: Database) -> list[str]:
    """What is still to be delivered or carried out, in words."""
    with database.read() as session:
        return [f"{count} {what}" for what, count in _queues(session) if count]


def _queues(session: Session) -> Iterator[tuple[str, int]]:
    queues = {
        "cards": select(func.count(Card.id)).where(Card.wanted > Card.shown),
        "lanes under way": select(func.count(Lane.id)).where(Lane.lease.is_not(None)),
        "e-mails": select(func.count(Mail.id)).where(
            or_(Mail.state == MailState.QUEUED, Mail.lease.is_not(None))
        ),
        "due": select(func.count(Due.id)).where(Due.taken_at.is_(None), Due.due_at <= datetime.now(UTC)),
        "decisions": select(func.count(Approval.id)).where(Approval.state == ApprovalState.DECIDED),
    }
    for what, query in queues.items():
        yield what, session.scalar(query) or 0


def let_leases_run_out(database: Database) -> None:
    """What half a minute (lanes) and three (e-mails) would do, after a process died that held some.

    On SQLite the next process does it at its start; on PostgreSQL another one might be alive, so it has to wait.
    """

    def end(session: Session) -> None:
        if not inspect(session.connection()).has_table(Lane.__tablename__):
            return  # it died before there was any
        for model in (Lane, Mail):
            session.execute(
                update(model).where(model.lease.is_not(None)).values(leased_until=datetime.now(UTC))
            )

    database.transact(end)
