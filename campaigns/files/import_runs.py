"""Imports in chunks: each is a short transaction of its own, and a row says how far the import has come.

Nobody waits long for the database meanwhile. What a chunk has brought in stays, also where the import is killed: then
its row says that it is still running, and importing the same file again brings in the rest, because rows that are there
already change nothing ("Imports are final chunk by chunk" in docs/decisions/).
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TypeVar

from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.files.tables import Doubt, Rejected
from storage.base import Base
from storage.bulk import take_statistics
from storage.enums import ImportKind, ImportState
from storage.models import ImportRun

log = logging.getLogger(__name__)

CHUNK_ROWS = 1000
"""So many rows are brought in at once, which takes a fraction of the 100 ms that others may be kept waiting."""

RowT = TypeVar("RowT")


@dataclass(frozen=True)
class Counts:
    """How many rows of a file were added, changed something, changed nothing, were proposed, and were given back.

    `foreign` ones are of other posts of the account, which are none of the campaign's.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    proposed: int = 0
    foreign: int = 0

    @property
    def outcomes(self) -> dict[str, int]:
        """What became of the rows that were not given back."""
        return {
            "added": self.added, "changed": self.changed, "unchanged": self.unchanged, "proposed": self.proposed,
        }  # fmt: skip

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.added + other.added,
            self.changed + other.changed,
            self.unchanged + other.unchanged,
            self.rejected + other.rejected,
            self.proposed + other.proposed,
            self.foreign + other.foreign,
        )


@dataclass(frozen=True)
class Imported:
    """What became of some rows; those that were given back, in the order of their lines.

    `stored` counts the results that were added or changed by this import for the first time. `ends_campaign`: with
    them the campaign has all that it waited for, and ends.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: Sequence[Rejected] = ()
    proposed: int = 0
    foreign: int = 0
    stored: int = 0
    ends_campaign: bool = False
    doubts: Sequence[Doubt] = ()

    @property
    def counts(self) -> Counts:
        """The same in numbers."""
        return Counts(
            self.added, self.changed, self.unchanged, len(self.rejected), self.proposed, self.foreign
        )


def taken_in(
    rows: Iterable[RowT],
    take: Callable[[RowT], str],
    give_back: Callable[[RowT, Refusal], Rejected],
    rejected: Iterable[Rejected] = (),
) -> Imported:
    """Each row put through `take`, which says what became of it or refuses it, beside those `rejected` before."""
    outcomes = Counter[str]()
    refused = list(rejected)
    for row in rows:
        try:
            outcomes[take(row)] += 1
        except Refusal as refusal:
            refused.append(give_back(row, refusal))
    refused.sort(key=lambda one: one.line)
    added, changed, unchanged = outcomes["added"], outcomes["changed"], outcomes["unchanged"]
    return Imported(added, changed, unchanged, refused, outcomes["proposed"], outcomes["foreign"])


@use_case
def begin(
    work: UnitOfWork,
    kind: ImportKind,
    file: str,
    refuse: Callable[[UnitOfWork], object],
    campaign_id: int | None = None,
) -> int:
    """The id of a new run, unless `refuse` says that the actor may not, or that nothing can be brought in there."""
    refuse(work)
    return of_upload(work, kind, file, campaign_id, state=ImportState.RUNNING).id


def of_upload(
    work: UnitOfWork,
    kind: ImportKind,
    file: str,
    campaign_id: int | None = None,
    *,
    state: ImportState = ImportState.DONE,
) -> ImportRun:
    """A new run: of an upload, which is brought in by the transaction that this is part of."""
    run = ImportRun(
        workspace_id=work.workspace_id, kind=kind, campaign_id=campaign_id, file=file[-255:], state=state,
        begun_by=work.actor.user_id, begun_at=work.at,
    )  # fmt: skip
    work.session.add(run)
    work.session.flush()
    return run


def count(run: ImportRun, done: Imported) -> None:
    """Note in the run of an upload what became of its rows."""
    counts = done.counts
    run.added, run.changed, run.unchanged = counts.added, counts.changed, counts.unchanged
    run.proposed, run.rejected, run.stored = counts.proposed, counts.rejected, done.stored


def in_chunks(
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    at: datetime,
    run_id: int,
    rows: Iterator[RowT | Rejected],
    take_in: Callable[[UnitOfWork, Sequence[RowT], Sequence[Rejected]], Imported],
    give_back: Callable[[Rejected | Doubt], object],
    tables: Sequence[type[Base]] = (),
) -> Counts:
    """Bring in all rows with `take_in`, each chunk in a transaction that also counts it; no more are held in memory.

    Reading the next rows lets others have their turn. What is rejected or doubtful is given back once its chunk is in.
    Of `tables` that may have been empty, statistics are taken after the first chunk.
    """
    try:
        return _all_chunks(units_of_work, actor, at, run_id, rows, take_in, give_back, tables)
    except Refusal:
        _stop(units_of_work, actor, at, run_id)
        raise


def _all_chunks(
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    at: datetime,
    run_id: int,
    rows: Iterator[RowT | Rejected],
    take_in: Callable[[UnitOfWork, Sequence[RowT], Sequence[Rejected]], Imported],
    give_back: Callable[[Rejected | Doubt], object],
    tables: Sequence[type[Base]],
) -> Counts:
    counts = Counts()
    while chunk := list(islice(rows, CHUNK_ROWS)):
        done = _take_chunk(units_of_work, actor, at, run_id, chunk, take_in)
        for row in done.rejected:
            give_back(row)
        for doubt in done.doubts:
            give_back(doubt)
        if tables and counts == Counts():
            _take_statistics(units_of_work, tables)
        counts += done.counts
    return counts


def _take_statistics(units_of_work: UnitOfWorkFactory, tables: Sequence[type[Base]]) -> None:
    """They only help: whoever else works on the tables just now is not waited for."""
    try:
        units_of_work.database.transact(lambda session: take_statistics(session, *tables))
    except DBAPIError as trouble:
        log.warning("No statistics were taken: %s", trouble.orig)


@use_case
def _stop(work: UnitOfWork, run_id: int) -> None:
    """The run has come to its end, if not to that of its file: going on was refused."""
    work.session.get_one(ImportRun, run_id).state = ImportState.DONE


@use_case
def _take_chunk(
    work: UnitOfWork,
    run_id: int,
    chunk: Sequence[RowT | Rejected],
    take_in: Callable[[UnitOfWork, Sequence[RowT], Sequence[Rejected]], Imported],
) -> Imported:
    rejected = [row for row in chunk if isinstance(row, Rejected)]
    done = take_in(work, [row for row in chunk if not isinstance(row, Rejected)], rejected)
    run, counts = ImportRun, done.counts
    work.session.execute(
        update(run).where(run.workspace_id == work.workspace_id, run.id == run_id).values(
            added=run.added + counts.added,
            changed=run.changed + counts.changed,
            unchanged=run.unchanged + counts.unchanged,
            proposed=run.proposed + counts.proposed,
            rejected=run.rejected + counts.rejected,
            stored=run.stored + done.stored,
        )
    )  # fmt: skip
    return done


def end(work: UnitOfWork, run_id: int) -> None:
    """The run has come to its end, and with it those of the same file that had not."""
    run = work.session.get_one(ImportRun, run_id)
    run.state = ImportState.DONE
    work.session.flush()
    work.session.execute(
        update(ImportRun)
        .where(
            ImportRun.workspace_id == work.workspace_id,
            ImportRun.kind == run.kind,
            ImportRun.campaign_id.is_not_distinct_from(run.campaign_id),
            ImportRun.file == run.file,
            ImportRun.state == ImportState.RUNNING,
        )
        .values(state=ImportState.REPEATED)
    )
