"""Channels that campaigns live in: what happens when one is closed to the bot."""

from sqlalchemy import select

from campaigns.core.one_off_runs import IS_CAMPAIGN
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import cards, notices
from campaigns.people import roles
from storage.enums import RUNNING, NoticeKind
from storage.models import Campaign


@use_case
def channel_closed(work: UnitOfWork, channel_id: str, why: str) -> None:
    """Tell the owners of a channel's campaigns that it was "archived", or that the bot was "removed" from it."""
    for campaign in work.session.scalars(
        select(Campaign).where(
            Campaign.workspace_id == work.workspace_id,
            Campaign.channel_id == channel_id,
            Campaign.status.in_(RUNNING),
            IS_CAMPAIGN,
        )
    ).all():
        owner = roles.standing_owner(work.session, campaign)
        notices.tell(work, [owner], NoticeKind.CHANNEL_CLOSED, campaign, channel=channel_id, why=why)


@use_case
def channel_opened(work: UnitOfWork, channel_id: str) -> None:
    """Now that the bot is in a channel, have what waits for it posted there."""
    cards.mark_lane(work, channel_id)


@use_case
def was_written_to(work: UnitOfWork, thread_ts: str | None = None) -> None:
    """Answer somebody who writes to the bot in plain words, in the thread where they did: it takes commands."""
    notices.tell_one(work, work.actor.user_id, NoticeKind.HELP, None, thread_ts)
