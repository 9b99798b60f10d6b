"""Which messages exist and which of them no longer show what is true.

Marking is generous: the delivery loop compares what it would show with what is shown, and calls Slack only
where the two differ.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from sqlalchemy import Select, func, or_, select, update
from sqlalchemy.orm import aliased

from campaigns.core.unit_of_work import UnitOfWork
from storage.enums import CardKind, TaskState
from storage.models import Card, Lane, Notice, Prompt, PromptItem, Task

MOST_IDS = 500
"""So many ids go into one statement."""

HOME_STAYS_LIVE = timedelta(minutes=30)
"""A Home opened longer ago than this is published again when it is next opened."""


def lane_of(work: UnitOfWork, address: str) -> Lane:
    """The lane to a channel (C…), a person (U…) or a person's Home (home:U…), made at its first use."""
    lane = work.session.scalar(
        select(Lane).where(Lane.workspace_id == work.workspace_id, Lane.address == address)
    )
    if lane is None:
        lane = Lane(workspace_id=work.workspace_id, address=address)
        work.session.add(lane)
        work.session.flush()
    return lane


def post(
    work: UnitOfWork, address: str, kind: CardKind, subject_id: int, thread_ts: str | None = None
) -> Card:
    """Have a message about `subject_id` at `address`, or in a thread there; if there is one, have it shown anew."""
    lane = lane_of(work, address)
    card = work.session.scalar(
        select(Card).where(Card.lane_id == lane.id, Card.kind == kind, Card.subject_id == subject_id)
    )
    if card is None:
        card = Card(
            workspace_id=work.workspace_id,
            lane_id=lane.id,
            kind=kind,
            subject_id=subject_id,
            thread_ts=thread_ts,
        )
        work.session.add(card)
        work.session.flush()
        _wake_lanes(work, [lane.id])
    else:
        _mark(work, [card.id])
    return card


def open_home(work: UnitOfWork, user_id: str) -> None:
    """Publish a person's Home now, and keep it live for a while."""
    card = post(work, f"home:{user_id}", CardKind.HOME, 0)
    card.opened_at = work.at


def mark_campaign(work: UnitOfWork, campaign_id: int) -> None:
    """Have every message about a campaign that may have changed, and every Home lately opened, shown anew."""
    work.session.flush()
    _mark(work, {*_of_campaign(work, campaign_id), *_open_homes(work)})


def mark_prompts(work: UnitOfWork, prompt_ids: Iterable[int]) -> None:
    """Have messages that hold what waits for somebody shown anew, because something was taken out of them."""
    kinds = Card.kind.in_((CardKind.PROMPT, CardKind.TEAM_LIST))
    mine = (Card.workspace_id == work.workspace_id) & kinds & Card.subject_id.in_(list(prompt_ids))
    _mark(work, work.session.scalars(select(Card.id).where(mine)))


def mark_notices(work: UnitOfWork, notice_ids: Iterable[int]) -> None:
    """Have news shown anew, because it says more now."""
    mine = (Card.kind == CardKind.NOTICE) & Card.subject_id.in_(list(notice_ids))
    _mark(work, work.session.scalars(select(Card.id).where(Card.workspace_id == work.workspace_id, mine)))


def mark_homes(work: UnitOfWork) -> None:
    """Have every Home lately opened shown anew."""
    work.session.flush()
    _mark(work, _open_homes(work))


def mark_history(work: UnitOfWork, campaign_id: int) -> None:
    """Have even those messages about a campaign shown anew in which nothing is open: they name it, or it moves away."""
    work.session.flush()
    prompts = select(Prompt.id).where(Prompt.campaign_id == campaign_id)
    tasks = select(Task.id).where(Task.campaign_id == campaign_id)
    _mark(work, _about(work, campaign_id, prompts, tasks))


def _of_campaign(work: UnitOfWork, campaign_id: int) -> Iterable[int]:
    """Cards that may say something new: in a long campaign most are over, and rendering them all took a second."""
    tasks = select(Task.id).where(
        Task.campaign_id == campaign_id, or_(Task.state == TaskState.OPEN, Task.closed_at >= work.at)
    )
    return _about(work, campaign_id, _current_prompts(campaign_id, tasks), tasks)


def _current_prompts(campaign_id: int, tasks: Select[int]) -> Select[int]:
    """Prompts in which one of `tasks` is, and of each person the two newest: what is open moves between these."""
    later = aliased(Prompt)
    newest = select(func.max(later.number)).where(
        later.campaign_id == campaign_id, later.user_id == Prompt.user_id
    )
    with_tasks = select(PromptItem.prompt_id).where(PromptItem.task_id.in_(tasks))
    return select(Prompt.id).where(
        Prompt.campaign_id == campaign_id,
        or_(Prompt.id.in_(with_tasks), Prompt.number >= newest.scalar_subquery() - 1),
    )


def _about(work: UnitOfWork, campaign_id: int, prompts: Select[int], tasks: Select[int]) -> Iterable[int]:
    """The campaign's own card, those of `prompts` and `tasks`, and news that is not told yet."""
    notices = select(Notice.id).where(Notice.campaign_id == campaign_id)
    cards = select(Card.id).where(Card.workspace_id == work.workspace_id)
    return work.session.scalars(
        cards.where(
            (Card.kind == CardKind.CAMPAIGN) & (Card.subject_id == campaign_id)
            | Card.kind.in_((CardKind.PROMPT, CardKind.TEAM_LIST)) & Card.subject_id.in_(prompts)
            | (Card.kind == CardKind.TEAM_TASK) & Card.subject_id.in_(tasks)
            | (Card.kind == CardKind.NOTICE) & Card.subject_id.in_(notices) & Card.ts.is_(None)
        )
    )


def _open_homes(work: UnitOfWork) -> Iterable[int]:
    return work.session.scalars(
        select(Card.id).where(
            Card.workspace_id == work.workspace_id,
            Card.kind == CardKind.HOME,
            Card.opened_at > work.at - HOME_STAYS_LIVE,
        )
    )


def mark_lane(work: UnitOfWork, address: str) -> None:
    """Have every message at an address shown anew, for instance because it can be reached again."""
    mine = (Lane.workspace_id == work.workspace_id) & (Lane.address == address)
    _mark(work, work.session.scalars(select(Card.id).join(Lane, Lane.id == Card.lane_id).where(mine)))


def mark_card(work: UnitOfWork, card_id: int) -> None:
    """Have one message shown anew, for instance because an old button in it was clicked."""
    _mark(work, [card_id])


def _mark(work: UnitOfWork, card_ids: Iterable[int]) -> None:
    """Count a change on each card, locked in the order of their ids: marking unsorted gave deadlocks."""
    lanes: set[int] = set()
    for some in _batched(card_ids):
        work.session.execute(_locking(select(Card.id).where(Card.id.in_(some)).order_by(Card.id)))
        marked = update(Card).where(Card.id.in_(some)).values(wanted=Card.wanted + 1)
        lanes.update(work.session.scalars(marked.returning(Card.lane_id)))
    _wake_lanes(work, lanes)


def _wake_lanes(work: UnitOfWork, lane_ids: Iterable[int]) -> None:
    for some in _batched(lane_ids):
        work.session.execute(_locking(select(Lane.id).where(Lane.id.in_(some)).order_by(Lane.id)))
        work.session.execute(update(Lane).where(Lane.id.in_(some)).values(due_at=work.at))


def _locking(rows: Select[int]) -> Select[int]:
    """As an update of theirs would lock them: a new card may refer to its lane meanwhile, or there are deadlocks."""
    return rows.with_for_update(key_share=True)


def _batched(ids: Iterable[int]) -> Iterator[list[int]]:
    """Ids in ascending order, as many at a time as a statement takes."""
    waiting = sorted(set(ids))
    for start in range(0, len(waiting), MOST_IDS):
        yield waiting[start : start + MOST_IDS]
