"""Influencers read an e-mail on the day before a draft that was agreed with them is due, and before they publish.

Days are found by the open tasks that come of them, since those are few: *Review* waits for the draft before it has one,
and *Publish* for the link of an approved post.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from campaigns.core.business_time import moment
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.messages import emails
from campaigns.tasks.waiting import IS_OPEN
from storage.enums import RUNNING, DeliverableStatus, MailKind, TaskKind
from storage.models import Campaign, Deliverable, Influencer, Mail, Participation, Task
from storage.unavailable import DatabaseBusyError, DatabaseUnavailableError

log = logging.getLogger(__name__)

HOUR = time(9)
NEWS = timedelta(hours=24)
"""Who was given a day so shortly ago needs no reminder of it."""
_REACH = timedelta(days=10)
"""So far from the day itself the task may be due: before it, over a weekend and holidays, or after it."""
_KINDS = {TaskKind.REVIEW: MailKind.DRAFT_SOON, TaskKind.PUBLISH: MailKind.PUBLISH_SOON}
_AWAITED = (DeliverableStatus.PLANNED, DeliverableStatus.IN_PROGRESS, DeliverableStatus.CHANGES_REQUESTED)


@dataclass(frozen=True)
class NearDay:
    """A day of a post that is tomorrow or today, where its campaign lives."""

    campaign_id: int
    deliverable_id: int
    kind: MailKind
    day: date


def remind_influencers(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str) -> int:
    """Write to everybody whose day is near and who has no e-mail about it; how many were written.

    Each in a transaction of its own: what fails is logged and tried again at the next look.
    """
    with units_of_work.database.read() as session:
        found = near_days(session, workspace_id, at)
    return sum(_try(units_of_work, Actor(workspace_id, GREENLIGHT), at, one) for one in found)


def near_days(session: Session, workspace_id: str, at: datetime) -> Sequence[NearDay]:
    """The days to write of now: from nine on the day before, and on the day itself where that was missed."""
    asked = {"workspace_id": workspace_id, "since": at - _REACH, "until": at + _REACH}
    found = []
    for task, deliverable, campaign in session.execute(_ABOUT_POSTS, asked):
        day = _day(task, deliverable)
        if day is None or task.opened_at > at - NEWS:
            continue
        begins = moment(campaign, day - timedelta(days=1), HOUR)
        if begins <= at < moment(campaign, day, time(18)):
            found.append(NearDay(campaign.id, deliverable.id, _KINDS[task.kind], day))
    told = _told(session, [one.deliverable_id for one in found])
    return [one for one in found if (one.deliverable_id, one.kind, one.day.isoformat()) not in told]


def _day(task: Task, deliverable: Deliverable) -> date | None:
    if task.kind is TaskKind.PUBLISH:
        return deliverable.publish_on
    return deliverable.draft_due_on if deliverable.status in _AWAITED else None


def _told(session: Session, deliverable_ids: Sequence[int]) -> set[tuple[int | None, MailKind, str]]:
    mine = Mail.deliverable_id.in_(deliverable_ids) & Mail.kind.in_(_KINDS.values())
    rows = session.execute(select(Mail.deliverable_id, Mail.kind, Mail.facts).where(mine))
    return {(row.deliverable_id, row.kind, row.facts["day"]) for row in rows} if deliverable_ids else set()


def _try(units_of_work: UnitOfWorkFactory, actor: Actor, at: datetime, one: NearDay) -> int:
    try:
        return _write(units_of_work, actor, at, one)
    except DatabaseBusyError as error:
        log.warning("A reminder for an influencer waits for somebody else (%s)", error)
    except DatabaseUnavailableError:
        raise
    except Exception:
        log.exception("A reminder for an influencer failed and is tried again")
    return 0


@use_case
def _write(work: UnitOfWork, one: NearDay) -> int:
    """The campaign is held, so that of several processes one writes."""
    campaign = work.session.get_one(Campaign, one.campaign_id, with_for_update=True)
    if _told(work.session, [one.deliverable_id]) & {(one.deliverable_id, one.kind, one.day.isoformat())}:
        return 0
    influencer, participation_id = work.session.execute(
        select(Influencer, Participation.id)
        .join(Participation, Participation.influencer_id == Influencer.id)
        .join(Deliverable, Deliverable.participation_id == Participation.id)
        .where(Deliverable.id == one.deliverable_id)
    ).one()
    if not influencer.email:
        return 0
    emails.write_to(
        work, campaign, one.kind, influencer.email, participation_id=participation_id,
        deliverable_id=one.deliverable_id, day=one.day.isoformat(),
    )  # fmt: skip
    return 1


_ABOUT_POSTS = (
    select(Task, Deliverable, Campaign)
    .join(Deliverable, Deliverable.id == Task.deliverable_id)
    .join(Campaign, Campaign.id == Task.campaign_id)
    .where(
        Task.workspace_id == bindparam("workspace_id"), IS_OPEN, Task.kind.in_(_KINDS),
        Task.due_at.between(bindparam("since"), bindparam("until")), Deliverable.participation_id.is_not(None),
        Campaign.status.in_(RUNNING),
    )
    .order_by(Task.id)
)  # fmt: skip
