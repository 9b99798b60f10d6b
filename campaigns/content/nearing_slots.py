"""Posts that are not approved when their time nears: those who are waited for hear of it, and the owner, too."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from campaigns.core import schedule
from campaigns.core.open_tasks import IS_OPEN, RESTS
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from campaigns.people import roles
from storage.enums import POST_IS_UNAPPROVED, DueKind, NoticeKind, ReminderKind
from storage.models import Campaign, Deliverable, PromptItem, Reminder, Task

AHEAD = (timedelta(hours=24), timedelta(hours=4), timedelta(hours=1))
"""How long before its slot an unapproved post is spoken of."""
OWNER_HEARS = timedelta(hours=4)


def look_next(slot_at: datetime, at: datetime) -> datetime:
    """When to look at a post next: at the first moment before its slot that is still to come, else at the slot."""
    return min((slot_at - ahead for ahead in AHEAD if slot_at - ahead > at), default=slot_at)


def slots_near(work: UnitOfWork, campaign: Campaign, posts: Sequence[Deliverable]) -> None:
    """Tell those who are waited for, each in one message for all posts of one time, and see to the next look."""
    for post in posts:
        if post.slot_at is not None:
            schedule.schedule(work, campaign.id, DueKind.SLOT, look_next(post.slot_at, work.at), post.id)
    unapproved = [post for post in posts if post.status in POST_IS_UNAPPROVED]
    if not unapproved:
        return
    holders, resting = _holders(work, campaign, [post.id for post in unapproved])
    owner = roles.acting_owner(work.session, campaign)
    muted = _muted(work, {owner, *(address for theirs in holders.values() for address in theirs)})
    for post in unapproved:
        if post.id not in resting:
            _tell(work, campaign, post, holders.get(post.id, {}), muted)


def _muted(work: UnitOfWork, addresses: set[str]) -> set[str]:
    """Those who do not want to hear of it."""
    theirs = (Reminder.workspace_id == work.workspace_id) & Reminder.address.in_(sorted(addresses))
    rows = work.session.execute(select(Reminder.address, Reminder.muted).where(theirs))
    return {row.address for row in rows if ReminderKind.SLOT in row.muted}


def _tell(
    work: UnitOfWork, campaign: Campaign, post: Deliverable, holders: dict[str, int], muted: set[str]
) -> None:
    if post.slot_at is None:
        return
    about = (post.id, post.title)
    facts = {"slot_at": post.slot_at.isoformat(), "campaign_id": campaign.id}
    for address in sorted(holders.keys() - muted):
        notices.tell_together(work, [address], NoticeKind.SLOT_NEARS, campaign, about, **facts)
    owner = roles.acting_owner(work.session, campaign)
    if owner not in holders and owner not in muted and post.slot_at - work.at <= OWNER_HEARS:
        whom = ",".join(sorted(holders))
        notices.tell_together(work, [owner], NoticeKind.SLOT_NEARS, campaign, about, waits_for=whom, **facts)


def _holders(
    work: UnitOfWork, campaign: Campaign, post_ids: Collection[int]
) -> tuple[dict[int, dict[str, int]], set[int]]:
    """By post, who is asked for something about it, with what; and the posts just decided on, or on hold."""
    about = select(Task.id, Task.deliverable_id, RESTS.label("rests"), PromptItem.user_id)
    rows = work.session.execute(
        about.outerjoin(PromptItem, (PromptItem.task_id == Task.id) & PromptItem.answered_at.is_(None))
        .where(Task.deliverable_id.in_(post_ids), IS_OPEN)
        .order_by(Task.id)
    ).all()
    found: dict[int, dict[str, int]] = {}
    for row in rows:
        found.setdefault(row.deliverable_id, {}).setdefault(row.user_id or campaign.channel_id, row.id)
    return found, {row.deliverable_id for row in rows if row.rests}
