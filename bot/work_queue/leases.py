"""Leases: a due row is claimed by one worker, and is that worker's until it is released or the lease expires."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Generic, TypeVar
from uuid import uuid4

from sqlalchemy import ColumnElement, Select, String, Update, bindparam, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.loop import Nothing
from storage.database import Database
from storage.models import Leased
from storage.types import UtcDateTime

R = TypeVar("R", bound=Leased)

WORKSPACE = bindparam("workspace", type_=String())
AT = bindparam("at", type_=UtcDateTime())
"""What the conditions of a queue may name: whose rows are asked for, and what time it is."""

_MACHINE_NOW = bindparam("machine_now", type_=UtcDateTime())
_TOKEN, _UNTIL = bindparam("token", type_=String()), bindparam("until", type_=UtcDateTime())

SNATCHED_AWAY = timedelta(seconds=1)
"""How long to wait after another process took what was seen."""


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
    """The leases on rows of `model`; each lasts for `duration`.

    `due` is the condition that a row of WORKSPACE is due AT a moment, `order` who comes first, and `next_due` the
    moment after AT at which another row will be due. The statements are built once: that takes longer than they do.
    """

    model: type[R]
    duration: timedelta
    due: ColumnElement[bool]
    order: Sequence[InstrumentedAttribute[Any]]
    next_due: Select[datetime | None]

    def claim(
        self, database: Database, workspace_id: str, at: datetime, machine_now: datetime
    ) -> Claim[R] | Nothing:
        """Lease the first row that is due and nobody's.

        It looks first, in a transaction that locks nothing: mostly there is nothing, and no writer is held up.
        """
        asked = {"workspace": workspace_id, "at": at, "machine_now": machine_now}
        with database.autocommit() as session:
            found, next_due = session.execute(self._look, asked).one()
        if found is None:
            return Nothing(None if next_due is None else next_due - at)
        token, until = uuid4().hex, machine_now + self.duration
        taken = asked | {"token": token, "until": until}
        row = database.transact(lambda session: session.scalar(self._lease, taken))
        return Nothing(SNATCHED_AWAY) if row is None else Claim(row, token, until, self.duration)

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

    @cached_property
    def _first(self) -> Select[int]:
        free = or_(self.model.leased_until.is_(None), self.model.leased_until <= _MACHINE_NOW)
        return select(self.model.id).where(self.due, free).order_by(*self.order).limit(1)

    @cached_property
    def _look(self) -> Select[int | None, datetime | None]:
        return select(self._first.scalar_subquery(), self.next_due.scalar_subquery())

    @cached_property
    def _lease(self) -> Update:
        first = self._first.with_for_update(skip_locked=True).scalar_subquery()
        leased = update(self.model).where(self.model.id == first).values(lease=_TOKEN, leased_until=_UNTIL)
        return leased.returning(self.model).execution_options(synchronize_session=False)
