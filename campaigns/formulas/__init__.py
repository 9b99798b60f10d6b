"""The formulas of a campaign: plain values in, a Figure with its formula and coverage out.

- figures, sums, values, bounds: what a figure is, how figures are added up, and between what it can end
- costs: total campaign cost, pacing, allocation
- engagement: reach and engagements
- rates: the rates between them, each under its own name
- returns: revenue, ROI, ROAS, and what one engagement, thousand impressions or click cost
- goals: how much of a goal or the budget is reached, and whether that is settled

Unknown is None and never zero. A sum over items of which some are unknown is the sum of the known ones, and
its coverage says how many those are; where all are unknown, so is the sum. A rate is over the items of which both
sides are known. Every figure knows between which bounds it ends once the rest is known; no conclusion goes beyond them.
"""

from campaigns.formulas.costs import (
    Pace,
    Terms,
    budget_allocation,
    pace_of,
    pacing,
    time_elapsed,
    total_cost,
)
from campaigns.formulas.engagement import (
    COUNTED,
    Measured,
    potential_reach,
    total_engagements,
    total_of,
    total_reach,
)
from campaigns.formulas.goals import budget_share, is_exceeded, is_reached, share_of_goal
from campaigns.formulas.rates import (
    InfluencerMeasured,
    average_engagement_rate,
    engagement_rate_by_followers,
    engagement_rate_by_reach,
    pooled_engagement_rate,
)
from campaigns.formulas.returns import (
    cost_per_click,
    cost_per_engagement,
    cost_per_thousand,
    cost_per_thousand_views,
    return_on_investment,
    return_on_spend,
    total_revenue,
)
from campaigns.formulas.sums import together

__all__ = [
    "COUNTED",
    "InfluencerMeasured",
    "Measured",
    "Pace",
    "Terms",
    "average_engagement_rate",
    "budget_allocation",
    "budget_share",
    "cost_per_click",
    "cost_per_engagement",
    "cost_per_thousand",
    "cost_per_thousand_views",
    "engagement_rate_by_followers",
    "engagement_rate_by_reach",
    "is_exceeded",
    "is_reached",
    "pace_of",
    "pacing",
    "pooled_engagement_rate",
    "potential_reach",
    "return_on_investment",
    "return_on_spend",
    "share_of_goal",
    "time_elapsed",
    "together",
    "total_cost",
    "total_engagements",
    "total_of",
    "total_reach",
    "total_revenue",
]
