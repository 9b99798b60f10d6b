"""Tables that people post in a campaign's thread: whoever posted one is offered to import it."""

from collections.abc import Sequence

from sqlalchemy import or_, select

from campaigns.core.one_off_runs import IS_CAMPAIGN
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.files import TYPES
from campaigns.messages import notices
from campaigns.people import permissions, visibility
from storage.enums import CardKind, NoticeKind
from storage.models import Campaign, Card, Prompt

MOST_OFFERED = 90


def is_table(name: str) -> bool:
    """Whether a file of that name may be imported."""
    return name.rpartition(".")[2].lower() in TYPES


@use_case
def offer(work: UnitOfWork, channel: str, thread_ts: str, file_id: str, name: str) -> bool:
    """Ask who posted a file in the thread of a campaign what it is; False where it is no such thread, or not theirs."""
    campaign = campaign_at(work, channel, thread_ts)
    if campaign is None or not permissions.may(work, permissions.Action.ADD_INFLUENCERS):
        return False
    may_enter = permissions.may(work, permissions.Action.ENTER_RESULTS, campaign)
    notices.tell_one(
        work, work.actor.user_id, NoticeKind.FILE_TO_IMPORT, campaign,
        name=name, file_id=file_id, campaign_id=campaign.id if may_enter else None,
    )  # fmt: skip
    return True


def campaign_at(work: UnitOfWork, channel: str, ts: str) -> Campaign | None:
    """The campaign whose card, or whose message to the actor, stands there."""
    here = (Card.workspace_id == work.workspace_id) & (Card.channel == channel) & (Card.ts == ts)
    asked = select(Prompt.campaign_id).join(
        Card, (Card.subject_id == Prompt.id) & (Card.kind == CardKind.PROMPT)
    )
    mine = asked.where(here, Prompt.user_id == work.actor.user_id)
    shown = select(Card.subject_id).where(here, Card.kind == CardKind.CAMPAIGN)
    found = select(Campaign).where(
        Campaign.workspace_id == work.workspace_id,
        IS_CAMPAIGN,
        or_(Campaign.id.in_(shown), Campaign.id.in_(mine)),
    )
    return work.session.scalar(found.limit(1))


def likely_campaigns(work: UnitOfWork, channel: str, ts: str) -> Sequence[Campaign]:
    """The campaigns that a file there may have results of: the one whose thread it is first, then the newest.

    Of the newest, those in which the actor has a part.
    """
    there = campaign_at(work, channel, ts)
    in_use = (Campaign.workspace_id == work.workspace_id) & Campaign.archived_at.is_(None)
    query = select(Campaign).where(in_use, IS_CAMPAIGN, visibility.with_a_part_of_actor(work))
    newest = work.session.scalars(query.order_by(Campaign.id.desc()).limit(MOST_OFFERED)).all()
    return [*([there] if there else []), *(one for one in newest if one is not there)]
