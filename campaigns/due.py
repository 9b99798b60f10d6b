"""Carrying out what is due: decisions taking effect, campaigns ending, results being asked for."""

import logging
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Row, select, update

from campaigns import decisions, measuring, notices, roles
from campaigns.desk import GREENLIGHT, Actor, Desk, Work, use_case
from campaigns.outreach_task import number_with_terms
from campaigns.workflows.course import advance
from storage.models import Campaign, Due
from storage.words import CampaignStatus, DueKind

log = logging.getLogger(__name__)


def take_due(desk: Desk, at: datetime) -> int:
    """Carry out everything that is due at `at`, each in a transaction of its own; how many there were.

    What becomes due by that is carried out too. What fails is logged and tried again at the next call; it holds up
    nothing else.
    """
    count, tried = 0, set[int]()
    while waiting := [row for row in _waiting(desk, at) if row.id not in tried]:
        tried.update(row.id for row in waiting)
        count += sum(_try_to_take(desk, Actor(row.workspace_id, GREENLIGHT), at, row.id) for row in waiting)
    return count


def _waiting(desk: Desk, at: datetime) -> Sequence[Row[str, int]]:
    due = select(Due.workspace_id, Due.id).where(Due.due_at <= at, Due.taken_at.is_(None))
    with desk.database.read() as session:
        return session.execute(due.order_by(Due.due_at, Due.id)).all()


def _try_to_take(desk: Desk, actor: Actor, at: datetime, due_id: int) -> bool:
    try:
        return _take(desk, actor, at, due_id)
    except Exception:
        log.exception("What was due (row %s) failed and is tried again", due_id)
        return False


@use_case
def _take(work: Work, due_id: int) -> bool:
    """Carry out one row unless another process has taken it; its campaign is locked before it."""
    campaign_id = work.session.scalar(select(Due.campaign_id).where(Due.id == due_id))
    if campaign_id is None:
        return False
    campaign = work.session.get_one(Campaign, campaign_id, with_for_update=True)
    due = work.session.execute(
        update(Due).where(Due.id == due_id, Due.taken_at.is_(None)).values(taken_at=work.at).returning(Due)
    ).scalar()
    if due is None:
        return False
    _happen(work, campaign, due)
    return True


def _happen(work: Work, campaign: Campaign, due: Due) -> None:
    if campaign.status.is_over:
        return
    if due.kind is DueKind.DECISION:
        decisions.take_effect(work, due.subject_id)
    elif due.kind is DueKind.CAMPAIGN_END:
        _end(work, campaign)
    elif due.kind is DueKind.MEASURING_END and measuring.is_awaiting(work, campaign):
        measuring.ask_for_results(work, campaign)
        advance(work, campaign)
    elif due.kind is DueKind.PATIENCE_END and measuring.is_awaiting(work, campaign):
        owner = roles.standing_owner(work.session, campaign)
        notices.tell(work, [owner], "may_finish_without", campaign, campaign_id=campaign.id)
        advance(work, campaign)


def _end(work: Work, campaign: Campaign) -> None:
    """The last day is over: measure if the work is done, else tell the owner what holds it up."""
    if measuring.is_awaiting(work, campaign):
        campaign.status = CampaignStatus.MEASURING
    else:
        notices.tell(
            work,
            [roles.standing_owner(work.session, campaign)],
            "end_passed",
            campaign,
            ending=_ending(work, campaign),
        )
    advance(work, campaign)


def _ending(work: Work, campaign: Campaign) -> str:
    """How a campaign can be ended now: closed where there is something to measure, else cancelled."""
    return "close" if number_with_terms(work, campaign) else "cancel"
