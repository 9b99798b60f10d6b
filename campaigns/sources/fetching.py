"""A piece of what is due to be asked, and what became of it: three short transactions, none of them while we wait."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.sources.planning import EVERY
from campaigns.sources.source import AskedAccount, AskedPost
from storage.enums import RUNNING, Source
from storage.models import Campaign, Deliverable, Influencer, Participation, SourceFetch, SourceState

LEASE = timedelta(minutes=10)
"""Whoever has claimed a piece and died has it for no longer."""
_FIRST_WAIT, _LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=6)
_PROBLEM = 400


@dataclass(frozen=True)
class Piece:
    """What a source is asked in one go: posts or accounts, never both."""

    source: Source
    posts: Sequence[AskedPost] = ()
    accounts: Sequence[AskedAccount] = ()

    @property
    def fetch_ids(self) -> list[int]:
        """The rows that are claimed for it."""
        return [*(one.fetch_id for one in self.posts), *(one.fetch_id for one in self.accounts)]


def next_due(
    units_of_work: UnitOfWorkFactory, workspace_id: str, sources: Iterable[Source]
) -> datetime | None:
    """When the first of the sources is to be asked next; None where nothing waits."""
    with units_of_work.database.read() as session:
        moments = [_next_of(session, workspace_id, source) for source in sources]
    return min((one for one in moments if one is not None), default=None)


def _next_of(session: Session, workspace_id: str, source: Source) -> datetime | None:
    first = session.scalar(
        select(SourceFetch.next_attempt_at)
        .where(
            SourceFetch.workspace_id == workspace_id,
            SourceFetch.source == source,
            SourceFetch.next_attempt_at.is_not(None),
        )
        .order_by(SourceFetch.next_attempt_at)
        .limit(1)
    )
    state = session.get(SourceState, (workspace_id, source))
    if first is None or state is None or state.not_before is None:
        return first
    return max(first, state.not_before)


@use_case
def claim(
    work: UnitOfWork, source: Source, at_once: int, cost: Callable[[int], int], daily_units: int | None
) -> Piece | None:
    """A piece of what is due, claimed for a while; its cost is counted first. None where nothing is due."""
    state = _state(work, source)
    if state.not_before is not None and state.not_before > work.at:
        return None
    due = _due(work, source, at_once)
    piece = _posts(work, source, due) or _accounts(work, source, due)
    asked = set(piece.fetch_ids) if piece else set()
    _set(work, [one.id for one in due if not _is_asked(one, piece, asked)], next_attempt_at=None)
    if piece is None:
        return None
    if not _count(state, cost(len(piece.fetch_ids)), daily_units, work.at):
        return None
    _set(work, piece.fetch_ids, next_attempt_at=work.at + LEASE)
    return piece


def _due(work: UnitOfWork, source: Source, at_once: int) -> Sequence[SourceFetch]:
    mine = (SourceFetch.workspace_id == work.workspace_id) & (SourceFetch.source == source)
    query = select(SourceFetch).where(mine, SourceFetch.next_attempt_at <= work.at)
    ordered = query.order_by(SourceFetch.next_attempt_at, SourceFetch.id).limit(at_once)
    return work.session.scalars(ordered.with_for_update(skip_locked=True)).all()


def _posts(work: UnitOfWork, source: Source, due: Sequence[SourceFetch]) -> Piece | None:
    """The due posts of campaigns that run."""
    fetches = {one.deliverable_id: one for one in due if one.deliverable_id is not None}
    rows = work.session.execute(
        select(Deliverable.id, Deliverable.campaign_id, Deliverable.permalink, Influencer.handle)
        .join(Campaign, Campaign.id == Deliverable.campaign_id)
        .outerjoin(Participation, Participation.id == Deliverable.participation_id)
        .outerjoin(Influencer, Influencer.id == Participation.influencer_id)
        .where(Deliverable.id.in_(fetches), Deliverable.permalink.is_not(None), Campaign.status.in_(RUNNING))
        .order_by(Deliverable.id)
    ).all()
    asked = [
        AskedPost(fetches[id_].id, id_, campaign, link or "", handle or "", fetches[id_].asked_by is not None)
        for id_, campaign, link, handle in rows
    ]
    return Piece(source, posts=asked) if asked else None


def _accounts(work: UnitOfWork, source: Source, due: Sequence[SourceFetch]) -> Piece | None:
    fetches = {one.influencer_id: one.id for one in due if one.influencer_id is not None}
    at_work = (
        select(Participation.id)
        .join(Campaign, Campaign.id == Participation.campaign_id)
        .where(Participation.influencer_id == Influencer.id, Campaign.status.in_(RUNNING))
    )
    rows = work.session.execute(
        select(Influencer.id, Influencer.handle, Influencer.account_id)
        .where(Influencer.id.in_(fetches), Influencer.forgotten_at.is_(None), at_work.exists())
        .order_by(Influencer.id)
    ).all()
    asked = [AskedAccount(fetches[id_], id_, handle, account) for id_, handle, account in rows]
    return Piece(source, accounts=asked) if asked else None


def _is_asked(one: SourceFetch, piece: Piece | None, asked: set[int]) -> bool:
    """Whether a due row is in the piece, or is of the other kind and has its turn with the next."""
    if one.id in asked:
        return True
    return piece is not None and bool(piece.posts) and one.influencer_id is not None


def _count(state: SourceState, cost: int, daily_units: int | None, at: datetime) -> bool:
    """Whether the day's quota has room for one more call, which then is counted; the day is that of UTC."""
    if state.quota_day != at.date():
        state.quota_day, state.units_used = at.date(), 0
    if daily_units is not None and state.units_used + cost > daily_units:
        tomorrow = at.replace(hour=0, minute=0, second=0, microsecond=0) + EVERY
        state.not_before = tomorrow
        state.problem, state.problem_at = f"The quota of {daily_units:,} for today is used up.", at
        return False
    state.units_used += cost
    return True


def answered(work: UnitOfWork, source: Source, piece: Piece, problems: Mapping[int, str]) -> None:
    """Note that a source has answered, and what is wrong with what was asked; all of it is asked again tomorrow."""
    state = _state(work, source)
    state.answered_at, state.problem, state.problem_at, state.not_before = work.at, None, None, None
    tomorrow = work.at + EVERY
    good = [one for one in piece.fetch_ids if not problems.get(one)]
    _set(work, good, next_attempt_at=tomorrow, fetched_at=work.at, attempts=0, problem=None, asked_by=None)
    for fetch_id, problem in problems.items():
        _set(work, [fetch_id], next_attempt_at=tomorrow, problem=problem[:_PROBLEM], asked_by=None)


@use_case
def note_trouble(work: UnitOfWork, piece: Piece, why: str, wait: timedelta | None = None) -> None:
    """Note that a source did not answer: it is asked again after `wait`, or later each time where it says nothing."""
    state = _state(work, piece.source)
    rows = work.session.scalars(select(SourceFetch).where(SourceFetch.id.in_(piece.fetch_ids))).all()
    attempts = max((one.attempts for one in rows), default=0) + 1
    usual = min(_FIRST_WAIT * 2 ** min(attempts - 1, 16), _LONGEST_WAIT)
    state.not_before = work.at + (usual if wait is None else wait)
    state.problem, state.problem_at = why[:_PROBLEM], work.at
    _set(work, piece.fetch_ids, next_attempt_at=state.not_before, attempts=attempts)


def _state(work: UnitOfWork, source: Source) -> SourceState:
    key = (work.workspace_id, source)
    found = work.session.get(SourceState, key, with_for_update=True)
    if found is None:
        found = SourceState(workspace_id=work.workspace_id, source=source, units_used=0)
        work.session.add(found)
        work.session.flush()
    return found


def _set(work: UnitOfWork, fetch_ids: Sequence[int], **values: object) -> None:
    if not fetch_ids:
        return
    work.session.execute(
        update(SourceFetch)
        .where(SourceFetch.workspace_id == work.workspace_id, SourceFetch.id.in_(fetch_ids))
        .values(values)
        .execution_options(synchronize_session=False)
    )
