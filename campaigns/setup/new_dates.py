"""New dates for a campaign on its way: the last day after the first, and every post of the calendar within."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from campaigns.content import slots
from campaigns.core.business_time import end_of, moment, said
from campaigns.core.wording import counted, either
from campaigns.parsing.forms import FormReader
from storage.enums import DeliverableStatus
from storage.models import Campaign, Deliverable

ENDS_TOO_EARLY = "The campaign cannot end before it starts. Choose a later last day."
_NAMED = 3


def check_dates(session: Session, form: FormReader, campaign: Campaign, starts: date, ends: date) -> None:
    """Refuse at the form's fields what the campaign cannot have as its first and its last day."""
    if ends < starts:
        form.refuse("ends_on", ENDS_TOO_EARLY)
        return
    begins, over = moment(campaign, starts, time(0)), end_of(campaign, ends)
    if starts != campaign.starts_on:
        _refuse_outside(session, form, campaign, "starts_on", lambda slot: slot < begins)
    if ends != campaign.ends_on:
        _refuse_outside(session, form, campaign, "ends_on", lambda slot: slot >= over)


def _refuse_outside(
    session: Session, form: FormReader, campaign: Campaign, field: str, is_outside: Callable[[datetime], bool]
) -> None:
    left_out = [post for post in slots.held(session, campaign) if post.slot_at and is_outside(post.slot_at)]
    if left_out:
        form.refuse(field, f"{_who(campaign, left_out)} {_what_to_do(campaign, left_out)}")


def _who(campaign: Campaign, posts: Sequence[Deliverable]) -> str:
    named = [f"{post.title} ({said(campaign, post.slot_at)})" for post in posts[:_NAMED] if post.slot_at]
    more = [f"{len(posts) - _NAMED:,} more"] if len(posts) > _NAMED else []
    which = f"{either([*named, *more], 'and')}, times in {campaign.time_zone}"
    return f"{counted(len(posts), 'post')} would be outside the campaign: {which}."


def _what_to_do(campaign: Campaign, posts: Sequence[Deliverable]) -> str:
    one = len(posts) == 1
    if all(post.status is DeliverableStatus.PUBLISHED for post in posts):
        return (
            f"{'It is' if one else 'They are'} published, so choose days that hold {'it' if one else 'them'}."
        )
    return f"Move or remove {'it' if one else 'them'} with `/campaign calendar {campaign.name}`, or choose other days."
