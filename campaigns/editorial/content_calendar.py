"""The content calendar as people look at it: every planned post with its place in time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from campaigns.core.business_time import end_of, moment, today
from campaigns.spending import allocation
from campaigns.steps.purpose import Purpose
from campaigns.steps.registry import workflow_of
from storage.enums import DeliverableStatus, Platform, PostKind
from storage.id_lists import among
from storage.models import Campaign, Deliverable, Workspace

GONE_FOR = timedelta(days=30)
"""So long calendar programs are told that a post was taken out of the calendar."""
LENGTH = timedelta(minutes=30)
"""How long a post takes in calendar programs, which know no moments."""

_EVER, _NEVER = datetime(1900, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
_DATES = (
    Deliverable.slot_at, Deliverable.publish_on, Deliverable.published_at, Deliverable.removed_from,
)  # fmt: skip
_GONE = (DeliverableStatus.REJECTED, DeliverableStatus.DROPPED)
_POSTS = select(Deliverable).where(
    among(Deliverable.campaign_id, "campaign_ids"),
    or_(*(one.is_not(None) for one in _DATES)),
    or_(Deliverable.status.not_in(_GONE), Deliverable.removed_at >= bindparam("gone_since")),
    or_(
        Deliverable.slot_at.is_(None),
        (Deliverable.slot_at >= bindparam("since")) & (Deliverable.slot_at < bindparam("until")),
    ),
)


def has_calendar(campaign: Campaign) -> bool:
    """Whether a campaign plans its posts; where it does not, they follow their creators' terms."""
    return workflow_of(campaign).has(Purpose.PLANNING)


def platforms(session: Session, campaign: Campaign) -> list[Platform]:
    """The platforms that ideas and posts may be for: those that the campaign publishes on, or any if it names none."""
    return allocation.platforms(session, campaign) or list(Platform)


@dataclass(frozen=True)
class CalendarEntry:
    """One post in the calendar. Moments are aware UTC; `time_zone` is the campaign's.

    `day` is set where only a day was agreed, as with creators; it lasts from midnight to midnight in that zone.
    `uid` never changes and is of this installation alone, and `sequence` rises with every change that calendar programs
    must hear of.
    """

    deliverable_id: int
    campaign_id: int
    campaign: str
    time_zone: str
    title: str
    platform: Platform
    kind: PostKind
    status: DeliverableStatus
    starts_at: datetime
    ends_at: datetime
    permalink: str | None
    uid: str
    sequence: int
    campaign_is_over: bool = False
    day: date | None = None

    @property
    def is_off(self) -> bool:
        """Whether nobody will publish it any more: it was taken out of the calendar, or its campaign is over."""
        return self.status in _GONE or (
            self.campaign_is_over and self.status is not DeliverableStatus.PUBLISHED
        )

    @property
    def last_at(self) -> datetime:
        """Until when it is still to come: its slot, or the end of its day."""
        return self.ends_at if self.day else self.starts_at

    @property
    def label(self) -> str:
        """Where the post stands; what was still to come when its campaign ended is Cancelled."""
        called_off = self.campaign_is_over and self.is_off and self.status is not DeliverableStatus.MISSED
        return "Cancelled" if called_off else self.status.label


def calendar_entries(
    session: Session,
    campaigns: Sequence[Campaign],
    since: datetime | None = None,
    until: datetime | None = None,
    gone_since: datetime | None = None,
) -> list[CalendarEntry]:
    """The posts of these campaigns that end after `since` and begin before `until`, in order.

    Posts without any date are not among them, nor those that were taken out, unless that was after `gone_since`. Those
    that are off are: calendar programs must hear of it. `still_on` leaves them out.
    """
    by_id = {campaign.id: campaign for campaign in campaigns}
    asked_for = {"campaign_ids": list(by_id), "since": since or _EVER, "until": until or _NEVER}
    asked_for["gone_since"] = gone_since or _NEVER
    marks = _marks(session, campaigns)
    found = [_entry(by_id[row.campaign_id], row, marks) for row in session.scalars(_POSTS, asked_for)]
    wanted = [
        one for one in found if (not since or one.last_at >= since) and (not until or one.starts_at < until)
    ]
    return sorted(wanted, key=lambda one: (one.starts_at, one.deliverable_id))


def still_on(entries: Iterable[CalendarEntry]) -> list[CalendarEntry]:
    """What people want to see: of campaigns that are over, only what was published."""
    return [entry for entry in entries if not entry.is_off]


def _marks(session: Session, campaigns: Sequence[Campaign]) -> Mapping[str, str]:
    """What tells the posts of each workspace from those of any other installation, wherever the database is moved."""
    ids = {campaign.workspace_id for campaign in campaigns}
    rows = (session.get_one(Workspace, one) for one in sorted(ids))
    return {
        row.id: sha256(f"{row.id} {row.created_at.isoformat()}".encode()).hexdigest()[:16] for row in rows
    }


def _entry(campaign: Campaign, post: Deliverable, marks: Mapping[str, str]) -> CalendarEntry:
    slot_at = post.slot_at or (post.removed_from if post.status in _GONE else None)
    day = None if slot_at else _day(campaign, post)
    starts_at = moment(campaign, day, time(0, 0)) if day else slot_at
    assert starts_at is not None  # noqa: S101 - only posts with a date are asked for
    return CalendarEntry(
        deliverable_id=post.id, campaign_id=campaign.id, campaign=campaign.name, time_zone=campaign.time_zone,
        title=post.title, platform=post.platform, kind=post.kind, status=post.status, starts_at=starts_at,
        ends_at=end_of(campaign, day) if day else starts_at + LENGTH, permalink=post.permalink,
        uid=f"{marks[campaign.workspace_id]}-post-{post.id}@greenlight",
        sequence=post.calendar_sequence + campaign.calendar_sequence,
        campaign_is_over=campaign.status.is_over, day=day,
    )  # fmt: skip


def _day(campaign: Campaign, post: Deliverable) -> date | None:
    """The day of a post that has no slot: as agreed, or else when it was published."""
    return post.publish_on or (today(campaign, post.published_at) if post.published_at else None)
