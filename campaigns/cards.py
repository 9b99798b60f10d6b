"""Which messages exist and which of them no longer show what is true.

Marking is generous: the delivery loop compares what it would show with what is shown, and calls Slack only
where the two differ.
"""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import select, update

from campaigns.desk import Work
from storage.models import Card, Lane, Notice, PromptItem, Task
from storage.words import CardKind, TaskState

HOME_STAYS_LIVE = timedelta(minutes=30)
"""A Home opened longer ago than this is published again when it is next opened."""


def lane_of(work: Work, address: str) -> Lane:
    """The lane to a channel (C…), a person (U…) or a person's Home (home:U…), made at its first use."""
    lane = work.session.scalar(
        select(Lane).where(Lane.workspace_id == work.workspace_id, Lane.address == address)
    )
    if lane is None:
        lane = Lane(workspace_id=work.workspace_id, address=address)
        work.session.add(lane)
        work.session.flush()
    return lane


def post(work: Work, address: str, kind: CardKind, subject_id: int) -> Card:
    """Have a message about `subject_id` at `address`; if there is one already, have it shown anew."""
    lane = lane_of(work, address)
    card = work.session.scalar(
        select(Card).where(Card.lane_id == lane.id, Card.kind == kind, Card.subject_id == subject_id)
    )
    if card is None:
        card = Card(workspace_id=work.workspace_id, lane_id=lane.id, kind=kind, subject_id=subject_id)
        work.session.add(card)
        work.session.flush()
        _wake_lanes(work, [lane.id])
    else:
        _mark(work, [card.id])
    return card


def open_home(work: Work, user_id: str) -> None:
    """Publish a person's Home now, and keep it live for a while."""
    card = post(work, f"home:{user_id}", CardKind.HOME, 0)
    card.opened_at = work.at


def mark_campaign(work: Work, campaign_id: int) -> None:
    """Have every message about a campaign that may have changed, and every Home lately opened, shown anew."""
    work.session.flush()
    _mark(work, {*_of_campaign(work, campaign_id), *_open_homes(work)})


def mark_prompts(work: Work, prompt_ids: Iterable[int]) -> None:
    """Have messages that hold what waits for somebody shown anew, because something was taken out of them."""
    kinds = Card.kind.in_((CardKind.PROMPT, CardKind.TEAM_LIST))
    mine = (Card.workspace_id == work.workspace_id) & kinds & Card.subject_id.in_(list(prompt_ids))
    _mark(work, work.session.scalars(select(Card.id).where(mine)))


def mark_homes(work: Work) -> None:
    """Have every Home lately opened shown anew."""
    work.session.flush()
    _mark(work, _open_homes(work))


def _of_campaign(work: Work, campaign_id: int) -> Iterable[int]:
    """The campaign's card, its notices not posted yet, and whatever shows tasks that are open or closed just now."""
    moving = select(Task.id).where(
        Task.campaign_id == campaign_id, (Task.state == TaskState.OPEN) | (Task.closed_at == work.at)
    )
    prompts = select(PromptItem.prompt_id).where(PromptItem.task_id.in_(moving))
    notices = select(Notice.id).where(Notice.campaign_id == campaign_id)
    cards = select(Card.id).where(Card.workspace_id == work.workspace_id)
    return work.session.scalars(
        cards.where(
            (Card.kind == CardKind.CAMPAIGN) & (Card.subject_id == campaign_id)
            | Card.kind.in_((CardKind.PROMPT, CardKind.TEAM_LIST)) & Card.subject_id.in_(prompts)
            | (Card.kind == CardKind.TEAM_TASK) & Card.subject_id.in_(moving)
            | (Card.kind == CardKind.NOTICE) & Card.subject_id.in_(notices) & Card.ts.is_(None)
        )
    )


def _open_homes(work: Work) -> Iterable[int]:
    return work.session.scalars(
        select(Card.id).where(
            Card.workspace_id == work.workspace_id,
            Card.kind == CardKind.HOME,
            Card.opened_at > work.at - HOME_STAYS_LIVE,
        )
    )


def mark_lane(work: Work, address: str) -> None:
    """Have every message at an address shown anew, for instance because it can be reached again."""
    mine = (Lane.workspace_id == work.workspace_id) & (Lane.address == address)
    _mark(work, work.session.scalars(select(Card.id).join(Lane, Lane.id == Card.lane_id).where(mine)))


def mark_card(work: Work, card_id: int) -> None:
    """Have one message shown anew, for instance because an old button in it was clicked."""
    _mark(work, [card_id])


def _mark(work: Work, card_ids: Iterable[int]) -> None:
    """Count a change on each card, in the order of their ids: marking unsorted gave deadlocks."""
    mine = Card.id.in_(list(card_ids))
    in_order = select(Card.lane_id).where(mine).order_by(Card.id).with_for_update()
    lanes = set(work.session.scalars(in_order))
    if lanes:
        work.session.execute(update(Card).where(mine).values(wanted=Card.wanted + 1))
        _wake_lanes(work, lanes)


def _wake_lanes(work: Work, lane_ids: Iterable[int]) -> None:
    mine = Lane.id.in_(list(lane_ids))
    work.session.execute(select(Lane.id).where(mine).order_by(Lane.id).with_for_update())
    work.session.execute(update(Lane).where(mine).values(due_at=work.at))
