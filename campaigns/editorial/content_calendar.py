"""The content calendar as people look at it: every planned post with its place in time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.models import Campaign, Deliverable
from storage.words import DeliverableStatus, Platform, PostKind

LENGTH = timedelta(minutes=30)
"""How long a post takes in calendar programs, which know no moments."""

_GONE = (DeliverableStatus.REJECTED, DeliverableStatus.DROPPED)


@dataclass(frozen=True)
class CalendarEntry:
    """One post in the calendar. Moments are aware UTC; `time_zone` is the campaign's.

    `uid` never changes, and `sequence` counts how often the slot was set, as calendar programs want it.
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

    @property
    def is_off(self) -> bool:
        """Whether nobody will publish it any more, because its campaign is over."""
        return self.campaign_is_over and self.status is not DeliverableStatus.PUBLISHED

    @property
    def label(self) -> str:
        """Where the post stands; what was still to come when its campaign ended is Cancelled."""
        called_off = self.is_off and self.status is not DeliverableStatus.MISSED
        return "Cancelled" if called_off else self.status.label


def calendar_entries(
    session: Session,
    campaigns: Sequence[Campaign],
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[CalendarEntry]:
    """The posts of these campaigns with a slot from `since` and before `until`, in order; removed ones are gone.

    Those that are off are among them: calendar programs must hear of it. `still_on` leaves them out.
    """
    by_id = {campaign.id: campaign for campaign in campaigns}
    query = select(Deliverable).where(
        Deliverable.campaign_id.in_(by_id), Deliverable.slot_at.is_not(None), Deliverable.status.not_in(_GONE)
    )
    if since is not None:
        query = query.where(Deliverable.slot_at >= since)
    if until is not None:
        query = query.where(Deliverable.slot_at < until)
    rows = session.scalars(query.order_by(Deliverable.slot_at, Deliverable.id))
    return [_entry(by_id[row.campaign_id], row, row.slot_at) for row in rows if row.slot_at is not None]


def still_on(entries: Iterable[CalendarEntry]) -> list[CalendarEntry]:
    """What people want to see: of campaigns that are over, only what was published."""
    return [entry for entry in entries if not entry.is_off]


def _entry(campaign: Campaign, post: Deliverable, slot_at: datetime) -> CalendarEntry:
    return CalendarEntry(
        deliverable_id=post.id, campaign_id=campaign.id, campaign=campaign.name, time_zone=campaign.time_zone,
        title=post.title, platform=post.platform, kind=post.kind, status=post.status, starts_at=slot_at,
        ends_at=slot_at + LENGTH, permalink=post.permalink, uid=f"post-{post.id}@greenlight",
        sequence=max(post.slot_number - 1, 0), campaign_is_over=campaign.status.is_over,
    )  # fmt: skip
