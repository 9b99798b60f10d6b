"""The day on which a creator agreed to publish: another one is a change, which has a reason and is told."""

from datetime import date, datetime

from campaigns import parsing
from campaigns.core.business_time import today
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import day_in_words
from campaigns.influencers import agreed_posts, briefing
from storage.models import Campaign, Deliverable, Participation


def agreed_day(deliverable: Deliverable) -> date | None:
    """The day on which a creator has agreed to publish a post, or last heard that they shall."""
    return deliverable.publish_on if deliverable.participation_id is not None else None


def why_another(campaign: Campaign, deliverable: Deliverable, slot_at: datetime, reason: str) -> str:
    """Why a post is published on another day than was agreed; empty where it is not."""
    agreed = agreed_day(deliverable)
    if agreed is None or today(campaign, slot_at) == agreed:
        return ""
    return parsing.parse_reason(
        reason,
        f"{day_in_words(agreed)} was agreed with the creator. Say why it is another day, or choose that one.",
    )


def tell_influencer(
    work: UnitOfWork, campaign: Campaign, deliverable: Deliverable, before: date | None
) -> None:
    """Have the creator of a post read on which day it is published now."""
    participation = work.session.get_one(Participation, deliverable.participation_id)
    changes = agreed_posts.day_change(f"{deliverable.title}: publish", before, deliverable.publish_on)
    briefing.tell_changes(work, campaign, participation, changes)
