"""Counts what calendar programs must hear of: they take a change only with a higher number (RFC 5545, SEQUENCE)."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Mapper
from sqlalchemy.orm.attributes import get_history

from storage.models.campaign import Campaign
from storage.models.deliverable import Deliverable

SHOWN_OF_POSTS = ("title", "platform", "kind", "status", "slot_at", "publish_on", "published_at", "permalink")
SHOWN_OF_CAMPAIGNS = ("name", "time_zone")


@event.listens_for(Deliverable, "before_update")
def _count_of_post(_mapper: Mapper[Any], _connection: object, post: Deliverable) -> None:
    if _has_changed(post, SHOWN_OF_POSTS):
        post.calendar_sequence += 1


@event.listens_for(Campaign, "before_update")
def _count_of_campaign(_mapper: Mapper[Any], _connection: object, campaign: Campaign) -> None:
    was = list(get_history(campaign, "status").deleted or ())
    ends = campaign.status.is_over and any(not status.is_over for status in was)
    if ends or _has_changed(campaign, SHOWN_OF_CAMPAIGNS):
        campaign.calendar_sequence += 1


def _has_changed(row: Campaign | Deliverable, columns: tuple[str, ...]) -> bool:
    return any(get_history(row, column).has_changes() for column in columns)
