"""Leases: a due row is claimed by one worker, and is that worker's until it is released or the lease expires."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar
from uuid import uuid4

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from storage.database import Database
from storage.models import Leased

R = TypeVar("R", bound=Leased)


@dataclass(frozen=True)
class Claim(Generic[R]):
    """A row that is ours while `token` stands in it; `row` is as it was when it was claimed.

    The lease runs by the machine's own time: the sandbox's clock may be moved meanwhile.
    """

    row: R
    token: str
    leased_until: datetime
    duration: timedelta

    def is_fresh(self, machine_now: datetime) -> bool:
        """Whether less than half the lease has passed, so that a call may still be begun."""
        return machine_now < self.leased_until - self.duration / 2


@dataclass(frozen=True)
class Leases(Generic[R]):
    """The leases on rows of `model`; each lasts for `duration`."""

    model: type[R]
    duration: timedelta

    def claim(
        self,
        database: Database,
        due: ColumnElement[bool],
        order: Sequence[InstrumentedAttribute[Any]],
        machine_now: datetime,
    ) -> Claim[R] | None:
        """Lease the first row in `order` that is `due` and nobody's; None where there is none.

        It looks first without asking for a lock: mostly there is nothing, and then no writer is held up.
        """
        claimable = due & or_(self.model.leased_until.is_(None), self.model.leased_until <= machine_now)
        with database.read() as session:
            if session.scalar(select(self.model.id).where(claimable).limit(1)) is None:
                return None
        first = select(self.model).where(claimable).order_by(*order).limit(1)

        def lease(session: Session) -> Claim[R] | None:
            row = session.scalar(first.with_for_update(skip_locked=True))
            if row is None:
                return None
            claim = Claim(row, uuid4().hex, machine_now + self.duration, self.duration)
            row.lease, row.leased_until = claim.token, claim.leased_until
            return claim

        return database.transact(lease)

    def holds(self, claim: Claim[R]) -> ColumnElement[bool]:
        """The condition that the row is still ours."""
        return (self.model.id == claim.row.id) & (self.model.lease == claim.token)

    def lock(self, session: Session, claim: Claim[R]) -> R | None:
        """The row as it is now, locked; None if the lease was lost meanwhile."""
        return session.scalar(select(self.model).where(self.holds(claim)).with_for_update())

    def release(self, session: Session, claim: Claim[R]) -> R | None:
        """Give the row back; it comes as by `lock`."""
        row = self.lock(session, claim)
        if row is not None:
            row.lease = row.leased_until = None
        return row

    def expire_all(self, database: Database) -> None:
        """End every lease: whoever had them died. Only where there is one process (SQLite)."""
        leased = update(self.model).where(self.model.lease.is_not(None))
        database.transact(lambda session: session.execute(leased.values(leased_until=None)))
