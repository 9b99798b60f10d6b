"""The closing figures, written onto a campaign: cost, reach, rate, revenue and ROI."""

from collections.abc import Mapping

from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.formulas.figures import Figure
from campaigns.reporting import performance
from campaigns.steps.effects import effect
from storage.models import Campaign


@effect(recalculates=True)
def calculate_cost(work: UnitOfWork, campaign: Campaign) -> None:
    """Sum the individual influencer fees and shipping costs to the total projected spend."""
    cost = performance.total_cost(work.session, campaign, work.at).value
    campaign.total_cost_minor = cost.minor if isinstance(cost, Money) else None


@effect(recalculates=True)
def aggregate_reach(work: UnitOfWork, campaign: Campaign) -> None:
    """Sum the follower counts of the agreed influencers, as they were at selection."""
    campaign.total_reach = _count(performance.agreed_reach(work.session, campaign, work.at))


@effect(recalculates=True)
def calculate_engagement_rate(work: UnitOfWork, campaign: Campaign) -> None:
    """Total engagements / total reach x 100."""
    calculate_cost(work, campaign)
    aggregate_reach(work, campaign)
    found = performance.influencer_figures(work.session, campaign, work.at)
    campaign.engagements = _count(found["total_engagements"])
    campaign.engagement_rate = found["engagement_rate_by_followers"].decimal(6)


@effect(recalculates=True)
def finalize_results(work: UnitOfWork, campaign: Campaign) -> None:
    """Put revenue and ROI onto the campaign, beside cost and engagement rate."""
    _put_returns(campaign, performance.influencer_figures(work.session, campaign, work.at))


@effect(recalculates=True)
def aggregate_post_reach(work: UnitOfWork, campaign: Campaign) -> None:
    """Sum the Reach of all posts."""
    campaign.total_reach = _count(performance.social_figures(work.session, campaign, work.at)["total_reach"])


@effect(recalculates=True)
def calculate_average_rate(work: UnitOfWork, campaign: Campaign) -> None:
    """The mean of the posts' engagement rates; the pooled rate beside it, and what the money brought."""
    calculate_cost(work, campaign)
    found = performance.social_figures(work.session, campaign, work.at)
    campaign.engagements = _count(found["total_engagements"])
    campaign.engagement_rate = found["average_engagement_rate"].decimal(6)
    campaign.pooled_engagement_rate = found["pooled_engagement_rate"].decimal(6)
    _put_returns(campaign, found)


def _put_returns(campaign: Campaign, found: Mapping[str, Figure]) -> None:
    revenue = found["total_revenue"].value
    campaign.revenue_minor = revenue.minor if isinstance(revenue, Money) else None
    campaign.roi = found["roi"].decimal(6)


def _count(figure: Figure) -> int | None:
    return int(figure.value) if isinstance(figure.value, int) else None
