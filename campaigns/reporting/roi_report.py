"""The ROI report of an influencer campaign."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from campaigns.reporting import performance, reports
from storage.models import Campaign

HEADLINE = (
    "total_cost",
    "potential_reach_agreed",
    "potential_reach_selected",
    "total_engagements",
    "engagement_rate_by_followers",
    "engagement_rate_by_reach",
    "total_revenue",
    "roi",
    "roas",
    "cpe",
)
GOALS = {
    "Reach": "potential_reach_agreed",
    "Engagement rate": "engagement_rate_by_followers",
    "Revenue": "total_revenue",
}


def snapshot(session: Session, campaign: Campaign, at: datetime) -> dict[str, Any]:
    """The campaign's success against its budget and goals, as plain JSON values."""
    found = performance.influencer_figures(session, campaign, at)
    return reports.summed_up(session, campaign, found, HEADLINE, GOALS, at)
