"""Places in the content calendar: which moments a post may take, what is free nearby, and holding one."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, time, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content.nearing_slots import look_next
from campaigns.core import schedule
from campaigns.core.business_time import end_of, moment, said, said_day, today
from campaigns.core.errors import NotPossible
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import either
from campaigns.tasks import ended_posts
from storage.enums import POST_IS_GIVEN_UP, DueKind, Platform
from storage.models import Campaign, Deliverable

SPACING = timedelta(minutes=30)
"""Two posts on one platform are at least this far apart."""
GRACE = timedelta(minutes=30)
"""A post that is published later than this after its slot is late."""

_STEP = timedelta(minutes=15)
_STEPS = 4 * 24 * 14
_SUGGESTED = 3
_STEPS_BESIDE = 4 * 3
_DAYS_BESIDE = 7


def refuse_unfit(
    session: Session,
    campaign: Campaign,
    platform: Platform,
    slot_at: datetime,
    at: datetime,
    *,
    besides: int = 0,
) -> None:
    """Raise NotPossible, with what is free nearby, where a post cannot have that slot.

    `besides` is the deliverable that is to be moved there itself.
    """
    refuse_unfit_among(campaign, platform, slot_at, at, taken(session, campaign, platform, besides=besides))


def refuse_unfit_among(
    campaign: Campaign, platform: Platform, slot_at: datetime, at: datetime, others: Sequence[datetime]
) -> None:
    """The same where it is known which slots on the platform the `others` hold, in order."""
    why = _why_not(campaign, platform, slot_at, at, others)
    if why is not None:
        field, words = why
        nearby = _nearby(campaign, platform, slot_at, at, others)
        raise NotPossible(f"{words} {nearby}", field=field)


def taken(session: Session, campaign: Campaign, platform: Platform, *, besides: int = 0) -> list[datetime]:
    """The slots on a platform that posts hold, in order."""
    rows = session.scalars(
        select(Deliverable.slot_at).where(
            Deliverable.campaign_id == campaign.id,
            Deliverable.platform == platform,
            Deliverable.slot_at.is_not(None),
            Deliverable.status.not_in(POST_IS_GIVEN_UP),
            Deliverable.id != besides,
        )
    )
    return sorted(row for row in rows if row is not None)


def taken_by_platform(
    session: Session, campaign: Campaign, besides: Collection[int] = ()
) -> dict[Platform, list[datetime]]:
    """The slots that posts hold, in order, by platform; but for the deliverables `besides`."""
    found: dict[Platform, list[datetime]] = defaultdict(list)
    for post in held(session, campaign):
        if post.id not in besides and post.slot_at is not None:
            found[post.platform].append(post.slot_at)
    return found


def held(session: Session, campaign: Campaign) -> list[Deliverable]:
    """The posts that hold a slot, or held one when they were published, in order."""
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.slot_at.is_not(None)
    rows = session.scalars(select(Deliverable).where(mine, Deliverable.status.not_in(POST_IS_GIVEN_UP)))
    return sorted(rows, key=lambda post: (post.slot_at, post.id))


def free_near(
    campaign: Campaign, wanted: datetime, at: datetime, others: Sequence[datetime]
) -> list[datetime]:
    """Up to three free slots near the wanted one, in order; on quarters of an hour.

    They are within a few hours of the time of day that was wanted, on that day or those nearest to it.
    """
    first, last = _window(campaign, at)
    quarter = _quarter(wanted)
    base = min(max(quarter, first), last)
    every = chain(_at_that_hour(campaign, base, quarter), _outwards(base))
    free = (slot for slot in every if first <= slot <= last and _is_clear(slot, others))
    nearest: list[datetime] = []
    for slot in free:
        nearest += [slot] if slot not in nearest else []
        if len(nearest) == _SUGGESTED * 2:
            break
    if base == quarter:
        nearest.sort(key=lambda slot: abs(slot - wanted))
    return sorted(nearest[:_SUGGESTED])


def _at_that_hour(campaign: Campaign, base: datetime, wanted: datetime) -> Iterator[datetime]:
    """Moments around the wanted time of day, on the day of `base` and then on those beside it."""
    zone = ZoneInfo(campaign.time_zone)
    day, hour = base.astimezone(zone).date(), wanted.astimezone(zone).time()
    days = [0, *(one * sign for one in range(1, _DAYS_BESIDE + 1) for sign in (1, -1))]
    steps = [0, *(one * sign for one in range(1, _STEPS_BESIDE + 1) for sign in (1, -1))]
    for days_on in days:
        at_hour = moment(campaign, day + timedelta(days=days_on), hour)
        yield from (at_hour + step * _STEP for step in steps)


def hold(work: UnitOfWork, deliverable: Deliverable, slot_at: datetime) -> None:
    """Give a deliverable its slot; something happens by itself when that nears, and when it comes."""
    campaign = work.session.get_one(Campaign, deliverable.campaign_id)
    deliverable.slot_at, deliverable.publish_on = slot_at, today(campaign, slot_at)
    deliverable.slot_number += 1
    schedule.schedule(work, campaign.id, DueKind.SLOT, look_next(slot_at, work.at), deliverable.id)


def hold_each(work: UnitOfWork, campaign: Campaign, slots: Sequence[tuple[Deliverable, datetime]]) -> None:
    """The same for many posts of one campaign, none of which may have what another one has now."""
    ended_posts.vacate(work, [post for post, _ in slots])
    work.session.flush()  # a slot that is left by one post may be taken by another
    for post, slot_at in slots:
        post.slot_at, post.publish_on = slot_at, today(campaign, slot_at)
        post.slot_number += 1
    work.session.flush()
    looks = {post.id: look_next(slot_at, work.at) for post, slot_at in slots}
    schedule.begin_at(work, campaign.id, DueKind.SLOT, looks)


def has_slot(_work: UnitOfWork, deliverable: Deliverable) -> bool:
    """Whether it is known when a post is to be published."""
    return deliverable.slot_at is not None


def is_late(deliverable: Deliverable) -> bool:
    """Whether a post was published noticeably after its slot."""
    slot_at, published_at = deliverable.slot_at, deliverable.published_at
    return slot_at is not None and published_at is not None and published_at > slot_at + GRACE


def presumably_published(deliverable: Deliverable, at: datetime) -> datetime:
    """When a post was published, as forms propose it: at its time or agreed day where that is past; of its zone."""
    zone = ZoneInfo(deliverable.campaign.time_zone)
    day = deliverable.publish_on
    wanted = deliverable.slot_at or (datetime.combine(day, time(12), zone) if day else None)
    return (deliverable.published_at or (wanted if wanted and wanted <= at else at)).astimezone(zone)


def why_too_early(deliverable: Deliverable, published_at: datetime) -> str:
    """What is doubtful where a post is said to be published before its day; empty where nothing is."""
    campaign = deliverable.campaign
    wanted, day = deliverable.publish_on or campaign.starts_on, today(campaign, published_at)
    if day >= wanted:
        return ""
    of_what = "is the day of this post" if deliverable.publish_on else "is the first day of the campaign"
    return f"{said_day(wanted)} {of_what}, and {said_day(day)} is before that."


def _why_not(
    campaign: Campaign, platform: Platform, slot_at: datetime, at: datetime, others: Sequence[datetime]
) -> tuple[str, str] | None:
    begins, ends = moment(campaign, campaign.starts_on, time(0)), end_of(campaign, campaign.ends_on)
    if not begins <= slot_at < ends:
        days = f"{said_day(campaign.starts_on)} to {said_day(campaign.ends_on)}"
        return "day", f"The campaign runs from {days}."
    if slot_at <= at:
        return "time", f"{said(campaign, slot_at)} is over."
    if not _is_clear(slot_at, others):
        other = min(others, key=lambda one: abs(one - slot_at))
        return "time", (
            f"{platform.label} has another post at {said(campaign, other)}; "
            f"keep {SPACING.seconds // 60} minutes between them."
        )
    return None


def _nearby(
    campaign: Campaign, platform: Platform, slot_at: datetime, at: datetime, others: Sequence[datetime]
) -> str:
    free = free_near(campaign, slot_at, at, others)
    if not free:
        return f"Nothing is free on {platform.label} near that. Choose another day, or change the dates."
    return f"Free nearby: {either(_told(campaign, free))}."


def _told(campaign: Campaign, slots: Sequence[datetime]) -> list[str]:
    """Slots in words; those on the day of the one before say only their time."""
    told, day = [], ""
    for words in (said(campaign, slot) for slot in slots):
        this_day, _, hour = words.rpartition(", ")
        told.append(hour if this_day == day else words)
        day = this_day
    return told


def _window(campaign: Campaign, at: datetime) -> tuple[datetime, datetime]:
    """The first and the last quarter of an hour of the campaign that are still to come."""
    begins = moment(campaign, campaign.starts_on, time(0))
    return _quarter(max(begins, at + _STEP)), end_of(campaign, campaign.ends_on) - _STEP


def _outwards(base: datetime) -> Iterator[datetime]:
    yield base
    for step in range(1, _STEPS):
        yield base + step * _STEP
        yield base - step * _STEP


def _is_clear(slot: datetime, others: Sequence[datetime]) -> bool:
    place = bisect_left(others, slot)
    return all(abs(other - slot) >= SPACING for other in others[max(place - 1, 0) : place + 1])


def _quarter(at: datetime) -> datetime:
    return at.replace(minute=at.minute - at.minute % 15, second=0, microsecond=0)
