"""Going on without an influencer: their part ends, and everything still open in it."""

from campaigns.content.deliverables import unsettled
from campaigns.content.publishing_task import drop_posts
from campaigns.core.errors import OutOfDate
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.engine.runner import advance
from campaigns.influencers.fees import fee_was_said, keep_fee
from campaigns.influencers.influencer_news import tell_ended
from campaigns.influencers.outreach import CHOOSE, end_participation
from campaigns.people import lookup
from storage.enums import Stage
from storage.models import Campaign, Participation


@use_case
def drop(
    work: UnitOfWork, participation_id: int, reason: str, kept: Money | None, creator_text: str | None = None
) -> None:
    """Take an influencer out of the campaign; `kept` is what fee stays to be paid.

    Who agreed to something reads `creator_text` by e-mail, unless there is none.
    """
    participation = lookup.participation(work, participation_id)
    campaign = lookup.open_campaign(work, participation.campaign_id, CHOOSE)
    if participation.stage in (Stage.DECLINED, Stage.NO_REPLY, Stage.DROPPED, Stage.COMPLETED):
        raise OutOfDate(f"@{participation.influencer.handle} is out already: {participation.stage.label}.")
    keep_fee(participation, kept)
    fee_was_said(work, campaign, participation)
    drop_participation(work, participation, reason)
    tell_ended(work, participation, creator_text)
    advance(work, campaign)


def drop_participation(work: UnitOfWork, participation: Participation, reason: str) -> None:
    """End an influencer's part and everything still open in it."""
    campaign = work.session.get_one(Campaign, participation.campaign_id)
    drop_posts(work, unsettled(work.session, campaign.id, participation.id), reason)
    end_participation(work, campaign, participation, Stage.DROPPED, reason)
