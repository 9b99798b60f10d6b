"""Posts that may not go out yet when their time nears: those who are waited for hear of it, and the owner, too."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from campaigns.core import schedule
from campaigns.core.open_tasks import IS_OPEN, JUST_DECIDED
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import notices
from campaigns.people import outsiders, roles
from storage.enums import (
    POST_IS_TO_COME,
    POST_IS_UNAPPROVED,
    DueKind,
    NoticeKind,
    ReminderKind,
    TaskKind,
)
from storage.models import Campaign, Deliverable, PromptItem, Reminder, Task

AHEAD = (timedelta(hours=24), timedelta(hours=4), timedelta(hours=1))
"""How long before its slot a post that may not go out yet is spoken of."""
OWNER_HEARS = timedelta(hours=4)


def look_next(slot_at: datetime, at: datetime) -> datetime:
    """When to look at a post next: at the first moment before its slot that is still to come, else at the slot."""
    return min((slot_at - ahead for ahead in AHEAD if slot_at - ahead > at), default=slot_at)


@dataclass
class PostWait:
    """What a post still waits for before it may go out.

    `holders` are people and channels in Slack that are asked for something; who put a request on hold stands in their
    place. `is_unmet`: it is approved with a condition. `is_decided`: a decision takes effect in a moment.
    """

    holders: set[str] = field(default_factory=set)
    on_hold_by: str | None = None
    is_unmet: bool = False
    is_decided: bool = False


def slots_near(work: UnitOfWork, campaign: Campaign, posts: Sequence[Deliverable]) -> None:
    """Tell those who are waited for, each in one message for all posts of one time, and see to the next look."""
    for post in posts:
        if post.slot_at is not None:
            schedule.schedule(work, campaign.id, DueKind.SLOT, look_next(post.slot_at, work.at), post.id)
    to_come = [post for post in posts if post.status in POST_IS_TO_COME]
    if not to_come:
        return
    waits = waits_of(work, campaign, [post.id for post in to_come])
    waiting = [
        post
        for post in to_come
        if post.status in POST_IS_UNAPPROVED or waits.get(post.id, PostWait()).is_unmet
    ]
    if not waiting:
        return
    owner = roles.acting_owner(work.session, campaign)
    muted = _muted(work, {owner, *(address for wait in waits.values() for address in wait.holders)})
    for post in waiting:
        wait = waits.get(post.id, PostWait())
        if not wait.is_decided:
            _tell(work, campaign, post, wait, owner, muted)


def _muted(work: UnitOfWork, addresses: set[str]) -> set[str]:
    """Those who do not want to hear of it."""
    theirs = (Reminder.workspace_id == work.workspace_id) & Reminder.address.in_(sorted(addresses))
    rows = work.session.execute(select(Reminder.address, Reminder.muted).where(theirs))
    return {row.address for row in rows if ReminderKind.SLOT in row.muted}


def _tell(
    work: UnitOfWork, campaign: Campaign, post: Deliverable, wait: PostWait, owner: str, muted: set[str]
) -> None:
    if post.slot_at is None:
        return
    about = (post.id, post.title)
    facts: dict[str, Any] = {"slot_at": post.slot_at.isoformat(), "campaign_id": campaign.id}
    facts |= {"on_hold_by": wait.on_hold_by} if wait.on_hold_by else {}
    facts |= {"is_unmet": True} if wait.is_unmet else {}
    for address in sorted(wait.holders - muted):
        notices.tell_together(work, [address], NoticeKind.SLOT_NEARS, campaign, about, **facts)
    if owner not in wait.holders and owner not in muted and post.slot_at - work.at <= OWNER_HEARS:
        whom = ",".join(sorted(wait.holders))
        notices.tell_together(work, [owner], NoticeKind.SLOT_NEARS, campaign, about, waits_for=whom, **facts)


def waits_of(work: UnitOfWork, campaign: Campaign, post_ids: Collection[int]) -> Mapping[int, PostWait]:
    """What posts wait for, by id; those about which nobody is asked for anything are left out."""
    about = select(
        Task.deliverable_id, Task.kind, Task.held_by, JUST_DECIDED.label("is_decided"), PromptItem.user_id
    )
    rows = work.session.execute(
        about.outerjoin(PromptItem, (PromptItem.task_id == Task.id) & PromptItem.answered_at.is_(None))
        .where(Task.deliverable_id.in_(post_ids), IS_OPEN)
        .order_by(Task.id)
    )
    found: dict[int, PostWait] = defaultdict(PostWait)
    for row in rows:
        wait = found[row.deliverable_id]
        wait.holders |= set(outsiders.in_slack([row.held_by or row.user_id or campaign.channel_id]))
        wait.on_hold_by = wait.on_hold_by or row.held_by
        wait.is_unmet |= row.kind is TaskKind.CONDITION
        wait.is_decided |= row.is_decided
    return found
