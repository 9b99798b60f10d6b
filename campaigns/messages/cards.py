"""Which messages exist and which of them no longer show what is true.

Marking is generous: the delivery loop compares what it would show with what is shown, and calls Slack only
where the two differ.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import marking
from storage.enums import CardKind
from storage.id_lists import among
from storage.models import Card, Lane

HOME_STAYS_LIVE = timedelta(minutes=30)
"""A Home opened longer ago than this is published again when it is next opened."""
NEWS_STAYS_TRUE = timedelta(days=7)
"""News that is kept true, such as the last reminder, is so for this long."""

_POSTED = select(Card).where(
    Card.lane_id == bindparam("lane_id"),
    Card.kind == bindparam("kind"),
    among(Card.subject_id, "subject_ids"),
)
_LANE = select(Lane).where(
    Lane.workspace_id == bindparam("workspace_id"), Lane.address == bindparam("address")
)


def lane_of(work: UnitOfWork, address: str) -> Lane:
    """The lane to a channel (C…), a person (U…) or a person's Home (home:U…), made at its first use."""
    lane = work.session.scalar(_LANE, {"workspace_id": work.workspace_id, "address": address})
    if lane is None:
        lane = Lane(workspace_id=work.workspace_id, address=address)
        work.session.add(lane)
        work.session.flush()
    return lane


def post(
    work: UnitOfWork, address: str, kind: CardKind, subject_id: int, thread_ts: str | None = None
) -> Card:
    """Have a message about `subject_id` at `address`, or in a thread there; if there is one, have it shown anew."""
    (card,) = post_each(work, address, kind, [subject_id], thread_ts)
    return card


def post_each(
    work: UnitOfWork, address: str, kind: CardKind, subject_ids: Sequence[int], thread_ts: str | None = None
) -> list[Card]:
    """The same with a message about each of the subjects."""
    lane = lane_of(work, address)
    about = {"lane_id": lane.id, "kind": kind, "subject_ids": subject_ids}
    found = {card.subject_id: card for card in work.session.scalars(_POSTED, about)}
    new = [
        Card(
            workspace_id=work.workspace_id,
            lane_id=lane.id,
            kind=kind,
            subject_id=subject_id,
            thread_ts=thread_ts,
        )
        for subject_id in subject_ids
        if subject_id not in found
    ]
    work.session.add_all(new)
    work.session.flush()
    if found:
        _mark(work, marking.CARDS, ids=[card.id for card in found.values()])
    if new:
        _write_at_end(work)
        work.lanes.add(lane.id)
    return [*found.values(), *new]


def open_home(work: UnitOfWork, user_id: str) -> None:
    """Publish a person's Home now, and keep it live for a while."""
    card = post(work, f"home:{user_id}", CardKind.HOME, 0)
    card.opened_at = work.at


def mark_campaign(work: UnitOfWork, campaign_id: int) -> None:
    """Have every message about a campaign that may have changed, and every Home lately opened, shown anew."""
    _mark(work, marking.CAMPAIGN, in_campaign=campaign_id, **_lately(work))


def mark_tasks(work: UnitOfWork, campaign_id: int, task_ids: Collection[int]) -> None:
    """The same for messages that show some tasks of a campaign, where nothing else in it has moved."""
    _mark(work, marking.TASKS, in_campaign=campaign_id, ids=list(task_ids), **_lately(work))


def mark_prompts(work: UnitOfWork, prompt_ids: Collection[int]) -> None:
    """Have messages that hold what waits for somebody shown anew, because something was taken out of them."""
    if prompt_ids:
        _mark(work, marking.PROMPTS, ids=list(prompt_ids), told_since=work.at - NEWS_STAYS_TRUE)


def mark_notices(work: UnitOfWork, notice_ids: Collection[int]) -> None:
    """Have news shown anew, because it says more now."""
    if notice_ids:
        _mark(work, marking.NOTICES, ids=list(notice_ids))


def mark_homes(work: UnitOfWork) -> None:
    """Have every Home lately opened shown anew."""
    _mark(work, marking.HOMES, opened_since=work.at - HOME_STAYS_LIVE)


def mark_history(work: UnitOfWork, *campaign_ids: int) -> None:
    """Have even those messages about campaigns shown anew in which nothing is open: they name what has another name."""
    if campaign_ids:
        _mark(work, marking.HISTORY, in_campaigns=list(campaign_ids))


def mark_lane(work: UnitOfWork, address: str) -> None:
    """Have every message at an address shown anew, for instance because it can be reached again."""
    _mark(work, marking.LANE, to_address=address)


def mark_card(work: UnitOfWork, card_id: int) -> None:
    """Have one message shown anew, for instance because an old button in it was clicked."""
    _mark(work, marking.CARDS, ids=[card_id])


def _lately(work: UnitOfWork) -> dict[str, datetime]:
    return {"opened_since": work.at - HOME_STAYS_LIVE, "told_since": work.at - NEWS_STAYS_TRUE}


def _mark(work: UnitOfWork, which: marking.Marking, **given: Any) -> None:
    _write_at_end(work)
    mark = (which, {"in_workspace": work.workspace_id, **given})
    if mark not in work.marks:
        work.marks.append(mark)


def _write_at_end(work: UnitOfWork) -> None:
    """All at once, when everything else is written."""
    if _write not in work.at_end:
        work.at_end.append(_write)


def _write(work: UnitOfWork) -> None:
    marking.mark_all(work.session, work.marks, work.lanes, work.at)
