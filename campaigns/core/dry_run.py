"""Trying a use case out: carried out for real, looked at, and taken back."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory

P = ParamSpec("P")
T = TypeVar("T")


class _RolledBack(Exception, Generic[T]):  # noqa: N818 - it ends a dry run, and is no fault
    """Takes the transaction back, and carries what came of it."""

    def __init__(self, outcome: T) -> None:
        super().__init__()
        self.outcome = outcome


def dry_run(
    act: Callable[Concatenate[UnitOfWork, P], T],
) -> Callable[Concatenate[UnitOfWorkFactory, Actor, datetime, P], T]:
    """Make `act` a dry run, called as act(units_of_work, actor, at, ...): its outcome is true, and nothing is kept."""

    @wraps(act)
    def tried(
        units_of_work: UnitOfWorkFactory, actor: Actor, at: datetime, /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        def once(session: Any) -> T:
            raise _RolledBack(act(UnitOfWork(session, actor, at, units_of_work.undo), *args, **kwargs))

        try:
            return units_of_work.database.transact(once)
        except _RolledBack as seen:
            outcome: T = seen.outcome
            return outcome

    return tried
