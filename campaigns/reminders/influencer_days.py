"""Influencers read an e-mail on the day before a draft that was agreed with them is due, and before they publish."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from campaigns.core.attempts import attempt
from campaigns.core.business_time import CLOSE_OF_BUSINESS, moment
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork, UnitOfWorkFactory, use_case
from campaigns.messages import emails
from storage.enums import (
    POST_AWAITS_DRAFT,
    RUNNING,
    STAGES_WITHOUT_OUTCOME,
    DeliverableStatus,
    MailKind,
    TaskKind,
    TaskState,
)
from storage.id_lists import among
from storage.models import Campaign, Deliverable, Influencer, Mail, Participation, Task

HOUR = time(9)
NEWS = timedelta(hours=24)
"""Who was given a day so shortly ago needs no reminder of it."""
_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class NearDay:
    """A day of a post that is tomorrow or today, where its campaign lives."""

    campaign_id: int
    deliverable_id: int
    kind: MailKind
    day: date

    @property
    def key(self) -> tuple[int, MailKind, str]:
        """What an e-mail about it is known by."""
        return self.deliverable_id, self.kind, self.day.isoformat()


def remind_influencers(units_of_work: UnitOfWorkFactory, at: datetime, workspace_id: str) -> int:
    """Write to everybody whose day is near and who has no e-mail about it; how many were written.

    Each in a transaction of its own: what fails is logged and tried again at the next look.
    """
    with units_of_work.database.read() as session:
        found = near_days(session, workspace_id, at)
    actor = Actor(workspace_id, GREENLIGHT)
    return sum(
        attempt("A reminder for an influencer", partial(_write, units_of_work, actor, at, one)) or 0
        for one in found
    )


def near_days(session: Session, workspace_id: str, at: datetime) -> Sequence[NearDay]:
    """The days to write of now: from nine on the day before, and on the day itself where that was missed."""
    days = {"first": at.date() - _A_DAY, "last": at.date() + 2 * _A_DAY}
    asked = {"workspace_id": workspace_id, **days}
    found = [
        near
        for query in (_DRAFTS, _PUBLISHED)
        for deliverable, campaign in session.execute(query, asked)
        if (near := _near(campaign, deliverable, at)) is not None
    ]
    told = _told(session, [one.deliverable_id for one in found])
    return [one for one in found if one.key not in told]


def _near(campaign: Campaign, deliverable: Deliverable, at: datetime) -> NearDay | None:
    """What there is to write of a post at a moment."""
    if deliverable.status is DeliverableStatus.APPROVED:
        kind, day = MailKind.PUBLISH_SOON, deliverable.publish_on
    elif deliverable.status in POST_AWAITS_DRAFT:
        kind, day = MailKind.DRAFT_SOON, deliverable.draft_due_on
    else:
        return None
    if day is None or campaign.status.is_over or deliverable.created_at > at - NEWS:
        return None
    begins = moment(campaign, day - _A_DAY, HOUR)
    is_now = begins <= at < moment(campaign, day, CLOSE_OF_BUSINESS)
    return NearDay(campaign.id, deliverable.id, kind, day) if is_now else None


def _told(session: Session, deliverable_ids: Sequence[int]) -> set[tuple[int | None, MailKind, str]]:
    """The e-mails that posts have had about their days."""
    if not deliverable_ids:
        return set()
    rows = session.execute(_MAILS, {"deliverable_ids": list(deliverable_ids)})
    return {(row.deliverable_id, row.kind, row.facts["day"]) for row in rows}


@use_case
def _write(work: UnitOfWork, one: NearDay) -> int:
    """The campaign is held, so that of several processes one writes, and only what is still so."""
    campaign = work.session.get_one(Campaign, one.campaign_id, with_for_update=True)
    deliverable = work.session.get_one(Deliverable, one.deliverable_id, populate_existing=True)
    if _near(campaign, deliverable, work.at) != one or one.key in _told(work.session, [one.deliverable_id]):
        return 0
    participation = work.session.get_one(Participation, deliverable.participation_id)
    influencer = work.session.get_one(Influencer, participation.influencer_id)
    if participation.stage in STAGES_WITHOUT_OUTCOME or not influencer.email:
        return 0
    emails.write_to(
        work, campaign, one.kind, influencer.email, participation_id=participation.id,
        deliverable_id=one.deliverable_id, day=one.day.isoformat(),
    )  # fmt: skip
    return 1


def _on(
    day: InstrumentedAttribute[date | None], statuses: Collection[DeliverableStatus]
) -> Select[Deliverable, Campaign]:
    """Posts of influencers, whose day of a kind is near."""
    return (
        select(Deliverable, Campaign)
        .join(Campaign, Campaign.id == Deliverable.campaign_id)
        .where(
            Deliverable.workspace_id == bindparam("workspace_id"),
            Deliverable.participation_id.is_not(None),
            day.between(bindparam("first"), bindparam("last")),
            Deliverable.status.in_(statuses),
            Campaign.status.in_(RUNNING),
        )
        .order_by(Deliverable.id)
    )


_DRAFTS = _on(Deliverable.draft_due_on, POST_AWAITS_DRAFT)
_PUBLISHED = _on(Deliverable.publish_on, [DeliverableStatus.APPROVED]).where(
    ~select(Task.id)
    .where(
        Task.deliverable_id == Deliverable.id, Task.kind == TaskKind.CONDITION, Task.state == TaskState.OPEN
    )
    .exists()
)
_MAILS = select(Mail.deliverable_id, Mail.kind, Mail.facts).where(
    among(Mail.deliverable_id, "deliverable_ids"),
    Mail.kind.in_((MailKind.DRAFT_SOON, MailKind.PUBLISH_SOON)),
)
