"""What comes next in many campaigns, for lists: each kind of row is read once for all, and only what decides."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from sqlalchemy import bindparam, case, func, select
from sqlalchemy.orm import Session, joinedload

from campaigns.core.open_tasks import IS_OPEN, JUST_DECIDED
from campaigns.emails import failures
from campaigns.influencers import shortlist
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks.kinds import TASK_RULES, is_about_criteria
from campaigns.tasks.waiting import DUE_FIRST
from campaigns.views.next_thing import NextThing, Outlook, next_thing
from storage.enums import CampaignStatus, DeliverableStatus, Stage, TaskKind
from storage.id_lists import among
from storage.models import Campaign, Deliverable, Participation, Task

ItemT = TypeVar("ItemT", Participation, Deliverable)


def next_things(
    session: Session, workspace_id: str, campaigns: Sequence[Campaign]
) -> Mapping[int, NextThing]:
    """The one next thing in each of these campaigns of a workspace, by the campaign's number."""
    running = [one for one in campaigns if not one.status.is_over]
    outlooks = _outlooks(session, workspace_id, running)
    return {one.id: next_thing(one, outlooks.get(one.id, Outlook())) for one in campaigns}


def _outlooks(session: Session, workspace_id: str, running: Sequence[Campaign]) -> dict[int, Outlook]:
    if not running:
        return {}
    ids = [one.id for one in running]
    first, criteria = _open_tasks(session, workspace_id, ids)
    failed = failures.failed_mails(session, running)
    empty = shortlist.without_anybody(session, [one for one in running if is_shortlisting(one)])
    idle = [one for one in ids if one not in first]
    participations, deliverables = _to_come(session, idle)
    measured = [one.id for one in running if one.status is CampaignStatus.MEASURING and one.id in idle]
    settling = set(session.scalars(_SETTLING, _of(workspace_id, measured))) if measured else set()
    return {
        one: Outlook(
            nobody_fits=one in empty,
            criteria=criteria.get(one),
            undelivered=next(iter(failed.get(one, ())), None),
            first=first.get(one),
            is_settling=one in settling,
            participations=participations.get(one, ()),
            deliverables=deliverables.get(one, ()),
        )
        for one in ids
    }


def _open_tasks(
    session: Session, workspace_id: str, campaign_ids: Sequence[int]
) -> tuple[dict[int, Task], dict[int, Task]]:
    """The task that holds up most in each campaign, and the one that asks for other criteria."""
    first: dict[int, Task] = {}
    criteria: dict[int, Task] = {}
    for task, place in session.execute(_FOREMOST, _of(workspace_id, campaign_ids)):
        if place == 1:
            first[task.campaign_id] = task
        if is_about_criteria(task):
            criteria[task.campaign_id] = task
    return first, criteria


def is_shortlisting(campaign: Campaign) -> bool:
    """Whether a campaign still looks for influencers, so that it cannot go on where nobody fits."""
    return campaign.status is CampaignStatus.PREPARING and workflow_of(campaign).has(Purpose.SHORTLIST)


def _to_come(
    session: Session, idle: Sequence[int]
) -> tuple[dict[int, list[Participation]], dict[int, list[Deliverable]]]:
    if not idle:
        return {}, {}
    asked_for = {"campaign_ids": idle}
    return (
        _by_campaign(session.scalars(_AGREED, asked_for).all()),
        _by_campaign(session.scalars(_UNPUBLISHED, asked_for).all()),
    )


def _by_campaign(items: Sequence[ItemT]) -> dict[int, list[ItemT]]:
    found: dict[int, list[ItemT]] = {}
    for item in items:
        found.setdefault(item.campaign_id, []).append(item)
    return found


def _of(workspace_id: str, campaign_ids: Sequence[int]) -> dict[str, object]:
    return {"workspace_id": workspace_id, "campaign_ids": campaign_ids}


_URGENT = [kind for kind, rules in TASK_RULES.items() if rules.urgent]
HOLDS_UP_MOST = (
    case((Task.held_until.is_(None), 0), else_=1),
    case((Task.kind.in_(_URGENT), 0), else_=1),
    *DUE_FIRST,
)
"""Questions to a Director hold up most; then what is due first; last what is on hold."""
_OPEN = (Task.workspace_id == bindparam("workspace_id"), IS_OPEN, among(Task.campaign_id, "campaign_ids"))
_places = (
    select(
        Task.id,
        func.row_number().over(partition_by=Task.campaign_id, order_by=HOLDS_UP_MOST).label("place"),
    )
    .where(*_OPEN, ~JUST_DECIDED)
    .subquery()
)
_FOREMOST = (
    select(Task, _places.c.place)
    .join(_places, _places.c.id == Task.id)
    .where((_places.c.place == 1) | (Task.kind == TaskKind.CHOOSE))
    .options(
        joinedload(Task.deliverable), joinedload(Task.participation).joinedload(Participation.influencer)
    )
)
_SETTLING = select(Task.campaign_id).where(*_OPEN, JUST_DECIDED).distinct()
_AGREED = (
    select(Participation)
    .where(among(Participation.campaign_id, "campaign_ids"), Participation.stage == Stage.AGREED)
    .options(joinedload(Participation.influencer))
    .order_by(Participation.id)
)
_UNPUBLISHED = (
    select(Deliverable)
    .where(
        among(Deliverable.campaign_id, "campaign_ids"),
        Deliverable.status.in_((DeliverableStatus.APPROVED, DeliverableStatus.READY_FOR_REVIEW)),
    )
    .order_by(Deliverable.id)
)
