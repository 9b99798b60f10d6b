"""Influencers from a file: an upload in one transaction, a file on the server in chunks."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from campaigns.core import audit
from campaigns.core.dry_run import dry_run
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.files import Counts, Doubt, Imported, InfluencerRow, Rejected, import_runs
from campaigns.influencers import proposals, waiting
from campaigns.influencers.intake import Intake
from campaigns.messages import cards
from campaigns.people import permissions
from storage.enums import ImportKind
from storage.models import Influencer, InfluencerNiche


@use_case
def import_file(
    work: UnitOfWork, rows: Sequence[InfluencerRow], rejected: Sequence[Rejected] = ()
) -> Imported:
    """Bring in every row of an upload; importing the same file twice changes nothing."""
    return _import(work, rows, rejected)


@dry_run
def try_import(
    work: UnitOfWork, rows: Sequence[InfluencerRow], rejected: Sequence[Rejected] = ()
) -> Imported:
    """What would become of the rows of an upload; nothing is brought in."""
    return _import(work, rows, rejected)


def import_in_chunks(
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    at: datetime,
    file: str,
    rows: Iterator[InfluencerRow | Rejected],
    give_back: Callable[[Rejected | Doubt], object],
) -> Counts:
    """Bring in the rows of a file of that name, of any size, beside others who work; rejected ones are given back.

    Every row is final with its chunk, since influencers do not depend on each other. Campaigns look at the end.
    """
    run_id = import_runs.begin(units_of_work, actor, at, ImportKind.INFLUENCERS, file, _authorize)
    counts = import_runs.in_chunks(
        units_of_work, actor, at, run_id, rows, _take_in, give_back, (Influencer, InfluencerNiche)
    )
    with units_of_work.database.read() as session:
        campaign_ids = waiting.ids_of(session, actor.workspace_id)
    for campaign_id in campaign_ids:
        waiting.look(units_of_work, actor, at, campaign_id)
    _end(units_of_work, actor, at, run_id, counts)
    return counts


@use_case
def _end(work: UnitOfWork, run_id: int, counts: Counts) -> None:
    import_runs.end(work, run_id)
    _record(work, counts)
    cards.mark_homes(work)


def _import(work: UnitOfWork, rows: Sequence[InfluencerRow], rejected: Sequence[Rejected]) -> Imported:
    done = _take_in(work, rows, rejected)
    _record(work, done.counts)
    waiting.let_campaigns_look(work)
    return done


def _take_in(work: UnitOfWork, rows: Sequence[InfluencerRow], rejected: Sequence[Rejected]) -> Imported:
    _authorize(work)
    intake = Intake(work, rows)
    done = import_runs.taken_in(rows, intake.take, _rejected, rejected)
    intake.finish()
    return done


def _authorize(work: UnitOfWork) -> None:
    permissions.authorize(work, permissions.Action.ADD_INFLUENCERS)


def _record(work: UnitOfWork, counts: Counts) -> None:
    if counts.proposed:
        proposals.tell(work)
    audit.log(work, "influencers imported", outcomes=counts.outcomes, rejected=counts.rejected)


def _rejected(row: InfluencerRow, refusal: Refusal) -> Rejected:
    return Rejected(row.line, "handle", row.handle, refusal.message, row.cells)
