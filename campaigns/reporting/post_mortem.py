"""The post-mortem report of a social media campaign: goals, best and worst posts, platforms, money, time, rounds."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns import formulas
from campaigns.content import slots
from campaigns.formulas.figures import rounded
from campaigns.reporting import performance, reports
from campaigns.reporting.performance import PostPerformance
from campaigns.spending import platform_money
from storage.enums import POST_IS_OVER, PartStatus
from storage.models import Campaign, Deliverable

HEADLINE = (
    "total_cost",
    "total_reach",
    "total_engagements",
    "average_engagement_rate",
    "pooled_engagement_rate",
    "total_revenue",
    "roi",
    "roas",
    "cpe",
)
GOALS = {"Reach": "total_reach", "Engagement rate": "average_engagement_rate", "Revenue": "total_revenue"}
_NAMED = 3


def snapshot(session: Session, campaign: Campaign, at: datetime) -> dict[str, Any]:
    """The campaign's numbers as plain JSON values; money in minor units, durations from `steps` in ISO moments."""
    found = performance.social_figures(session, campaign, at)
    achieved = performance.posts(session, campaign)
    best, worst = _best_and_worst(achieved)
    planned = _planned(session, campaign)
    return {
        **reports.summed_up(session, campaign, found, HEADLINE, GOALS, at),
        "best": best,
        "worst": worst,
        "platforms": _platforms(session, campaign, achieved, at),
        "counts": _counts(planned),
    }


def _best_and_worst(achieved: Sequence[PostPerformance]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Up to three each by engagement rate, no post in both; without a rate a post is in neither."""
    rated = [(rate, post) for post in achieved if (rate := _rate(post)) is not None]
    ranked = sorted(rated, key=lambda one: (-one[0], one[1].deliverable.number))
    best = ranked[: min(_NAMED, (len(ranked) + 1) // 2)]
    worst = ranked[len(ranked) - min(_NAMED, len(ranked) // 2) :]
    return [_ranked(*one) for one in best], [_ranked(*one) for one in reversed(worst)]


def _rate(post: PostPerformance) -> Fraction | None:
    engagements, reach = post.measured.engagements(), post.measured.reach
    return Fraction(engagements * 100, reach) if engagements is not None and reach else None


def _ranked(rate: Fraction, post: PostPerformance) -> dict[str, Any]:
    deliverable = post.deliverable
    return {
        "title": deliverable.title,
        "platform": deliverable.platform.value,
        "permalink": deliverable.permalink,
        "rate": str(rounded(rate, 2)),
    }


def _platforms(
    session: Session, campaign: Campaign, achieved: Sequence[PostPerformance], at: datetime
) -> list[dict[str, Any]]:
    """What each platform achieved, and its money; costs of no platform stand under None."""
    rows = []
    for money in platform_money.by_platform(session, campaign):
        measured = [post.measured for post in achieved if post.deliverable.platform is money.platform]
        rows.append(
            {
                "platform": money.platform.value if money.platform else None,
                "posts": len(measured),
                "reach": formulas.total_reach(measured, at).to_json(),
                "engagements": formulas.total_engagements(measured, at).to_json(),
                "average_rate": formulas.average_engagement_rate(measured, at).to_json(),
                "pooled_rate": formulas.pooled_engagement_rate(measured, at).to_json(),
                "allocated_minor": money.allocated.minor if money.allocated is not None else None,
                "planned_minor": money.planned.minor,
                "committed_minor": money.committed.minor,
                "spent_minor": money.spent.minor,
            }
        )
    return rows


def _planned(session: Session, campaign: Campaign) -> list[Deliverable]:
    mine = select(Deliverable).where(Deliverable.campaign_id == campaign.id)
    return list(session.scalars(mine.order_by(Deliverable.number)))


def _counts(planned: Sequence[Deliverable]) -> dict[str, int]:
    """How many posts were planned, and what became of them."""
    return {
        "planned": len(planned),
        **{end.value: sum(post.status is end for post in planned) for end in POST_IS_OVER},
        "late": sum(slots.is_late(post) for post in planned),
        "text_only": sum(post.asset_status is PartStatus.NOT_NEEDED for post in planned),
    }
