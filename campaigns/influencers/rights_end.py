"""Usage rights that end: the owner hears of it some time before, also when the campaign is over."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from campaigns.core import schedule
from campaigns.core.business_time import moment, today
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers.usage_rights import rights_of
from campaigns.messages import notices
from campaigns.people import roles
from storage.enums import DueKind, NoticeKind
from storage.models import Campaign, Deliverable, Notice

REMIND_DAYS = 14
"""So many days before rights end the owner hears of it; of rights for a short time, when half of it is over."""
_HOUR = time(9)


def last_day(campaign: Campaign, post: Deliverable) -> date | None:
    """Until when a published post may be used by the terms that count; None where that does not end, or not known."""
    terms = post.participation.agreed_terms if post.participation else None
    if terms is None or post.published_at is None:
        return None
    rights = rights_of(terms.rights)
    return rights.last_day(today(campaign, post.published_at)) if rights.uses else None


def follow(work: UnitOfWork, campaign: Campaign, posts: Iterable[Deliverable]) -> None:
    """Have the owner hear in time of the end of rights, as posts and terms are now."""
    for post in posts:
        if post.participation_id is None or post.published_at is None:
            continue
        at = _reminded_at(campaign, post)
        if at is not None and (at > work.at or _is_late_to_tell(work, campaign, post)):
            schedule.schedule(work, campaign.id, DueKind.RIGHTS_END, max(at, work.at), post.id)
        else:
            schedule.call_off(work, campaign.id, DueKind.RIGHTS_END, post.id)


def rights_end(work: UnitOfWork, campaign: Campaign, post_ids: Sequence[int]) -> None:
    """Tell the owner, in one message for all posts whose rights end on one day."""
    owner = roles.acting_owner(work.session, campaign)
    for post_id in post_ids:
        post = work.session.get_one(Deliverable, post_id)
        last = last_day(campaign, post)
        if last is not None:
            facts = {"last_day": last.isoformat(), "is_over": last < today(campaign, work.at)}
            notices.tell_together(
                work, [owner], NoticeKind.RIGHTS_END, campaign, (post.id, post.title), **facts
            )


def _is_late_to_tell(work: UnitOfWork, campaign: Campaign, post: Deliverable) -> bool:
    """Whether rights end soon, as a link or terms say that came late, and the owner has not heard of that day."""
    last = last_day(campaign, post)
    if last is None or last < today(campaign, work.at):
        return False
    mine = (Notice.campaign_id == campaign.id) & (Notice.kind == NoticeKind.RIGHTS_END)
    told = work.session.scalars(select(Notice).where(mine))
    return not any(
        one.facts["last_day"] == last.isoformat() and post.id in one.facts["post_ids"] for one in told
    )


def _reminded_at(campaign: Campaign, post: Deliverable) -> datetime | None:
    last = last_day(campaign, post)
    terms = post.participation.agreed_terms if post.participation else None
    if last is None or terms is None:
        return None
    days = rights_of(terms.rights).days or 0
    return moment(campaign, last - timedelta(days=min(REMIND_DAYS, days // 2)), _HOUR)
