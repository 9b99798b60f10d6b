"""The unit of work: who asks, when, and the one transaction in which a use case is carried out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache, wraps
from importlib.metadata import version
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import insert
from sqlalchemy.orm import Session

from campaigns.core.digests import digest_of, plain
from campaigns.core.errors import OutOfDate
from storage.base import table_of
from storage.database import Database
from storage.enums import LinkPurpose, MemberType, Via
from storage.models import Approval, Audit, Decision, Notice, ProcessedRequest, Task
from storage.models.record import new_salt

P = ParamSpec("P")
T = TypeVar("T")


_APPEND = insert(table_of(Audit))


def _no_wakeup() -> None:
    """Where nothing is delivered, nobody needs waking."""


@dataclass(frozen=True)
class UnitOfWorkFactory:
    """Where use cases are carried out: the rows, the time a decision may be undone in, and whom to wake after.

    `gather` is how long after a message to somebody their new work in that campaign waits for the next one.
    """

    database: Database
    undo: timedelta
    wake: Callable[[], None] = _no_wakeup
    gather: timedelta = timedelta(0)


@dataclass(frozen=True)
class ByLink:
    """The link that somebody without Slack came by: what it is for, and all that it lets them reach.

    To decide it is bound to a question (`approval_id`) and its post; a creator's reaches the posts of their part.
    """

    link_id: int
    purpose: LinkPurpose
    campaign_id: int
    approval_id: int | None = None
    deliverable_id: int | None = None
    participation_id: int | None = None


@dataclass(frozen=True)
class Actor:
    """Who asks, from which channel, and by which request.

    `by_link` is for people without Slack: they may only what their link lets them, whatever else is said of them.
    `where` is the channel the request came from: Slack lets only its members write or click there.
    `idempotency_key` names a submit or event that may be delivered again; its effect happens once. `via` is by what
    they act, for the record.
    """

    workspace_id: str
    user_id: str
    member_type: MemberType = MemberType.FULL
    is_admin: bool = False
    where: str | None = None
    idempotency_key: str | None = None
    via: Via = Via.ITSELF
    by_link: ByLink | None = None


GREENLIGHT = "greenlight"
"""Who acts when nobody does: decisions taking effect, campaign ends, automatic steps."""


@dataclass(frozen=True)
class UnitOfWork:
    """A transaction in progress, on behalf of somebody, at one moment.

    `unasked` are the tasks that were opened in it and not yet put before anybody: those of a campaign are, together,
    once it has advanced. `told` is the news written in it that may take in more of its kind, by whom it is for and
    what it says. `settled` are the questions about posts, by the post, whose decisions have taken effect in it.
    What is only written once the use case has been carried out: `marks` are which cards have changed, `lanes` the ids
    of those to be served (`campaigns.messages.cards` writes both, `at_end`), `record` the lines of the record.
    """

    session: Session
    actor: Actor
    at: datetime
    undo: timedelta = field(default=timedelta(0))
    gather: timedelta = field(default=timedelta(0))
    unasked: list[Task] = field(default_factory=list)
    told: dict[tuple[object, ...], Notice] = field(default_factory=dict)
    settled: dict[int, tuple[Approval, Decision]] = field(default_factory=dict)
    marks: list[tuple[Any, dict[str, Any]]] = field(default_factory=list)
    lanes: set[int] = field(default_factory=set)
    record: list[dict[str, Any]] = field(default_factory=list)
    at_end: "list[Callable[[UnitOfWork], None]]" = field(default_factory=list)

    @property
    def workspace_id(self) -> str:
        """The workspace that every row read or written here belongs to."""
        return self.actor.workspace_id


class AlreadyProcessed(OutOfDate):
    """The same submit or event came again; its effect is there already."""

    def __init__(self) -> None:
        super().__init__("This was received already; nothing was done twice.")


def use_case(
    act: Callable[Concatenate[UnitOfWork, P], T],
) -> Callable[Concatenate[UnitOfWorkFactory, Actor, datetime, P], T]:
    """Make `act` one transaction, called as act(units_of_work, actor, at, ...).

    A request whose idempotency key was seen before raises AlreadyProcessed; nothing is done twice.
    """

    @wraps(act)
    def carried_out(
        units_of_work: UnitOfWorkFactory, actor: Actor, at: datetime, /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        def once(session: Session) -> T:
            _refuse_repeat(session, actor, at)
            work = UnitOfWork(session, actor, at, units_of_work.undo, units_of_work.gather)
            result = act(work, *args, **kwargs)
            finish(work)
            return result

        result = units_of_work.database.transact(once)
        units_of_work.wake()
        return result

    return carried_out


def finish(work: UnitOfWork) -> None:
    """Do what is done at the end: whoever makes a unit of work without `use_case` calls this."""
    work.session.flush()
    for act in work.at_end:
        act(work)
    append_record(work)


def append_record(work: UnitOfWork) -> None:
    """Write the lines of the record so far: at the end, or before the record is asked in the same transaction."""
    if work.record:
        work.session.connection().execute(_APPEND, [_with_digest(line) for line in work.record])
        work.record.clear()


def _with_digest(line: dict[str, Any]) -> dict[str, Any]:
    whole = line | {"details": plain(line["details"]), "release": _release(), "salt": new_salt()}
    return whole | {"digest": digest_of(whole)}


@cache
def _release() -> str:
    return version("greenlight")[:32]


def was_processed(work: UnitOfWork) -> bool:
    """Whether the actor's request came before and had its effect."""
    key = work.actor.idempotency_key
    return key is not None and work.session.get(ProcessedRequest, (work.workspace_id, key)) is not None


def _refuse_repeat(session: Session, actor: Actor, at: datetime) -> None:
    if actor.idempotency_key is None:
        return
    if session.get(ProcessedRequest, (actor.workspace_id, actor.idempotency_key)):
        raise AlreadyProcessed
    session.add(ProcessedRequest(workspace_id=actor.workspace_id, key=actor.idempotency_key, at=at))
    session.flush()
