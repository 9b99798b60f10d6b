"""New dates for a campaign on its way: the last day after the first, and every post of the calendar within."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content import slots
from campaigns.core.business_time import said, said_day, said_in, today
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import counted, either
from campaigns.parsing.forms import FormReader
from campaigns.reporting import measuring
from storage.enums import POST_IS_TO_COME, DeliverableStatus
from storage.models import Campaign, Deliverable

ENDS_TOO_EARLY = "The campaign cannot end before it starts. Choose a later last day."
_NAMED = 3


def check_dates(
    session: Session, form: FormReader, campaign: Campaign, starts: date, ends: date, zone: str
) -> None:
    """Refuse at the form's fields what the campaign cannot have as its first and its last day in a time zone."""
    if ends < starts:
        form.refuse("ends_on", ENDS_TOO_EARLY)
        return
    begins = datetime.combine(starts, time(0), ZoneInfo(zone))
    over = datetime.combine(ends + timedelta(days=1), time(0), ZoneInfo(zone))
    moves = zone != campaign.time_zone
    if starts != campaign.starts_on or moves:
        field = "starts_on" if starts != campaign.starts_on else "time_zone"
        _refuse_outside(session, form, campaign, field, lambda slot: slot < begins)
    if ends != campaign.ends_on or moves:
        field = "ends_on" if ends != campaign.ends_on else "time_zone"
        _refuse_outside(session, form, campaign, field, lambda slot: slot >= over)


def agreed_outside(session: Session, campaign: Campaign, starts: date, ends: date) -> str | None:
    """What was agreed with creators for days that the campaign would not have any more, in a sentence."""
    if (starts, ends) == (campaign.starts_on, campaign.ends_on):
        return None
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.status.in_(POST_IS_TO_COME)
    agreed = session.scalars(select(Deliverable).where(mine, Deliverable.slot_at.is_(None)))
    days = [(one.title, one.publish_on) for one in agreed if one.publish_on is not None]
    outside = [(title, day) for title, day in days if not starts <= day <= ends]
    if not outside:
        return None
    named = [f"{title} ({said_day(day)})" for title, day in outside[:_NAMED]]
    more = [f"{len(outside) - _NAMED:,} more"] if len(outside) > _NAMED else []
    return f"Agreed with creators for days outside the campaign: {either([*named, *more], 'and')}."


def read_otherwise(session: Session, campaign: Campaign, zone: str) -> str | None:
    """How the planned posts read in another time zone: they keep their moment, in a sentence."""
    planned = [post for post in slots.held(session, campaign) if post.slot_at is not None]
    if zone == campaign.time_zone or not planned:
        return None
    slot_at = planned[0].slot_at or planned[0].created_at
    keeps = "keeps its moment and reads" if len(planned) == 1 else "keep their moment and read"
    return (
        f"{counted(len(planned), 'planned post')} {keeps} as another hour: {planned[0].title} is at "
        f"{said(campaign, slot_at)}, which is {said_in(zone, slot_at)}."
    )


def follow_zone(work: UnitOfWork, campaign: Campaign) -> None:
    """Days are those of the new time zone: of planned posts, and of what happens at the campaign's end."""
    for post in slots.held(work.session, campaign):
        if post.slot_at is not None:
            post.publish_on = today(campaign, post.slot_at)
    measuring.follow_last_day(work, campaign)


def _refuse_outside(
    session: Session, form: FormReader, campaign: Campaign, field: str, is_outside: Callable[[datetime], bool]
) -> None:
    left_out = [post for post in slots.held(session, campaign) if post.slot_at and is_outside(post.slot_at)]
    if left_out:
        form.refuse(field, f"{_who(campaign, left_out)} {_what_to_do(campaign, left_out)}")


def _who(campaign: Campaign, posts: Sequence[Deliverable]) -> str:
    named = [f"{post.title} ({said(campaign, post.slot_at)})" for post in posts[:_NAMED] if post.slot_at]
    more = [f"{len(posts) - _NAMED:,} more"] if len(posts) > _NAMED else []
    return f"{counted(len(posts), 'post')} would be outside the campaign: {either([*named, *more], 'and')}."


def _what_to_do(campaign: Campaign, posts: Sequence[Deliverable]) -> str:
    one = len(posts) == 1
    if all(post.status is DeliverableStatus.PUBLISHED for post in posts):
        return (
            f"{'It is' if one else 'They are'} published, so choose days that hold {'it' if one else 'them'}."
        )
    return f"Move or remove {'it' if one else 'them'} with `/campaign calendar {campaign.name}`, or choose other days."
