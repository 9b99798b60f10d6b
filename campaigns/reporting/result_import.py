"""Results from a file: an upload in one transaction, a file on the server in chunks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import chain, islice

from campaigns.core import audit
from campaigns.core.business_time import said_day, today
from campaigns.core.dry_run import dry_run
from campaigns.core.errors import NotUnderstood, Refusal
from campaigns.core.money import Money
from campaigns.core.unit_of_work import Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.files import Counts, Doubt, Imported, Rejected, ResultRow, import_runs
from campaigns.reporting import daily_order, performance
from campaigns.reporting.doubts import doubts
from campaigns.reporting.earlier_totals import EarlierTotals
from campaigns.reporting.named_posts import NamedPosts
from campaigns.reporting.result_intake import ResultIntake
from campaigns.reporting.results import WouldEnd, go_on, measured_campaign, refuse_unpublished
from storage.enums import ImportKind
from storage.models import Campaign, Deliverable


@use_case
def import_file(
    work: UnitOfWork,
    campaign_id: int,
    rows: Sequence[ResultRow],
    rejected: Sequence[Rejected] = (),
    *,
    file: str = "",
    may_end: bool = False,
) -> Imported:
    """Store every row that can be matched to a published post; importing the same file twice changes nothing.

    WouldEnd where the campaign would end with them, and whoever imports has not been told that it `may_end`.
    """
    return _import(work, campaign_id, rows, rejected, file=file, may_end=may_end)


@dry_run
def try_import(
    work: UnitOfWork, campaign_id: int, rows: Sequence[ResultRow], rejected: Sequence[Rejected] = ()
) -> Imported:
    """What would become of the rows of an upload; nothing is stored."""
    return _import(work, campaign_id, rows, rejected, file="", may_end=True)


def import_in_chunks(
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    at: datetime,
    campaign_id: int,
    file: str,
    rows: Iterator[ResultRow | Rejected],
    give_back: Callable[[Rejected | Doubt], object],
    may_end: Callable[[], bool] = lambda: False,
) -> Counts:
    """Store the rows of a file of that name, of any size, beside others who work; what is odd is given back.

    Every row is final with its chunk. What follows from results (steps, reports) follows once, at the end; where the
    campaign would end with it, only if it `may_end`, which is asked then.
    """
    refused, rows = _refused_of(units_of_work, actor, at, campaign_id, rows)
    said = SaidBefore(refused)

    def take_in(work: UnitOfWork, rows: Sequence[ResultRow], rejected: Sequence[Rejected]) -> Imported:
        return take_in_rows(work, measured_campaign(work, campaign_id), rows, rejected, run_id, said)

    run_id = import_runs.begin(
        units_of_work, actor, at, ImportKind.RESULTS, file,
        lambda work: measured_campaign(work, campaign_id), campaign_id,
    )  # fmt: skip
    counts = import_runs.in_chunks(units_of_work, actor, at, run_id, rows, take_in, give_back)
    try:
        _follow(units_of_work, actor, at, campaign_id, may_end=False)
    except WouldEnd:
        if may_end():
            _follow(units_of_work, actor, at, campaign_id, may_end=True)
    _end(units_of_work, actor, at, campaign_id, run_id, counts)
    return counts


def _refused_of(
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    at: datetime,
    campaign_id: int,
    rows: Iterator[ResultRow | Rejected],
) -> tuple[dict[int, str], Iterator[ResultRow | Rejected]]:
    """The posts whose figures per day do not add up; such a file is in memory anyway, of others one row is read."""
    first = list(islice(rows, 1))
    while first and not isinstance(first[-1], ResultRow) and (more := next(rows, None)) is not None:
        first.append(more)
    if not any(isinstance(row, ResultRow) and row.since for row in first):
        return {}, chain(first, rows)
    whole = [*first, *rows]
    results = [row for row in whole if isinstance(row, ResultRow)]
    return _refused(units_of_work, actor, at, campaign_id, results), iter(whole)


@use_case
def _refused(work: UnitOfWork, campaign_id: int, rows: Sequence[ResultRow]) -> dict[int, str]:
    return daily_order.refused_posts(work, measured_campaign(work, campaign_id), rows)


@use_case
def _follow(work: UnitOfWork, campaign_id: int, *, may_end: bool) -> None:
    go_on(work, measured_campaign(work, campaign_id), may_end=may_end)


@use_case
def _end(work: UnitOfWork, campaign_id: int, run_id: int, counts: Counts) -> None:
    import_runs.end(work, run_id)
    _record(work, measured_campaign(work, campaign_id), counts)


def _import(
    work: UnitOfWork,
    campaign_id: int,
    rows: Sequence[ResultRow],
    rejected: Sequence[Rejected],
    *,
    file: str,
    may_end: bool,
) -> Imported:
    campaign = measured_campaign(work, campaign_id)
    run = import_runs.of_upload(work, ImportKind.RESULTS, file, campaign_id)
    said = SaidBefore(daily_order.refused_posts(work, campaign, rows))
    done = take_in_rows(work, campaign, rows, rejected, run.id, said)
    import_runs.count(run, done)
    _record(work, campaign, done.counts)
    return replace(done, ends_campaign=go_on(work, campaign, may_end=may_end))


def _record(work: UnitOfWork, campaign: Campaign, counts: Counts) -> None:
    audit.log(
        work, "results imported", campaign_id=campaign.id, outcomes=counts.outcomes, rejected=counts.rejected
    )


class SaidBefore:
    """What a file has said of each post and day, for rows that call the same post by another name."""

    def __init__(self, refused: Mapping[int, str]) -> None:
        self._refused = refused
        self._first: dict[tuple[int, date], tuple[int, dict[str, Money | int]]] = {}

    def refuse_disorder(self, post: Deliverable, row: ResultRow) -> None:
        """NotUnderstood for figures per day of a post whose days do not add up."""
        if row.since is not None and post.id in self._refused:
            raise NotUnderstood(self._refused[post.id], field="date")

    def refuse_contradiction(self, post: Deliverable, row: ResultRow) -> None:
        """NotUnderstood for a figure that an earlier row has otherwise; further figures are put together."""
        measured = {metric: row.measured.metric(metric) for metric in performance.METRICS}
        figures = {name: one for name, one in {**measured, "revenue": row.revenue}.items() if one is not None}
        line, before = self._first.setdefault((post.id, row.date), (row.line, figures))
        if any(before.get(name, one) != one for name, one in figures.items()):
            raise NotUnderstood(
                f"Line {line} has other figures of this post, #{post.number}, on {said_day(row.date)}. "
                "Keep one of the two.",
                field="date",
            )
        before |= {name: one for name, one in figures.items() if line != row.line}


def take_in_rows(
    work: UnitOfWork,
    campaign: Campaign,
    rows: Sequence[ResultRow],
    rejected: Sequence[Rejected],
    run_id: int,
    said: SaidBefore,
) -> Imported:
    """What became of some rows, stored by the import of that id; `said` is what earlier ones have said."""
    posts = NamedPosts(work, campaign)
    meant = [(post_id, row) for row in rows for post_id in posts.ids_of(row)]
    intake = ResultIntake(work, ((post_id, row.date) for post_id, row in meant), run_id)
    earlier = EarlierTotals(work, meant)
    latest = today(campaign, work.at)

    asked: list[Doubt] = []

    def take(row: ResultRow) -> str:
        post = posts.one_of(row)
        if post is None:
            return "foreign"
        refuse_unpublished(post)
        _refuse_day(row.date, campaign, latest)
        said.refuse_disorder(post, row)
        said.refuse_contradiction(post, row)
        asked.extend(Doubt(row.line, why) for why in doubts(row.measured, posts.followers[post.id]))
        return intake.take(post.id, earlier.added_to(post.id, row))

    done = import_runs.taken_in(rows, take, _rejected, rejected)
    intake.finish()
    return replace(done, stored=intake.touched, doubts=asked)


def _refuse_day(day: date, campaign: Campaign, latest: date) -> None:
    if day > latest:
        raise NotUnderstood("That day is still to come.", field="date")
    if day < campaign.starts_on:
        raise NotUnderstood(
            f"The campaign began on {said_day(campaign.starts_on)}, after that day.", field="date"
        )


def _rejected(row: ResultRow, refusal: Refusal) -> Rejected:
    post = row.deliverable or row.permalink or row.post_id or ""
    day = row.date.isoformat()
    value = day if refusal.field == "date" else post
    return Rejected(row.line, refusal.field or "deliverable", value, refusal.message, row.cells)
