"""A report's numbers without a database: three creators, four posts, every figure worked out by hand.

Cost €1,560.00 of €2,000.00 (78 %); 120,000 followers against a goal of 100,000; 10,320 engagements are 8.60 % against a
goal of 9 %; revenue €3,640.00, so ROI is 2,080 / 1,560 = 133.33 %. Rates: Ben 11.90 %, Ana 8.70 %, Carla 6.00 %.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from campaigns import formulas
from campaigns.core.money import Money
from campaigns.formulas import InfluencerMeasured, Measured, Terms
from campaigns.formulas.figures import Figure
from campaigns.reporting.performance import METRICS
from campaigns.reporting.report_snapshot import SCHEMA, ReportSnapshot
from campaigns.reporting.roi_report import HEADLINE

AT = datetime(2027, 1, 8, 9, 0, tzinfo=UTC)
PEOPLE = {
    "ana.glow": (50_000, 80_000, 2_000),
    "ben.lifts": (30_000, 50_000, 0),
    "carla.eats": (40_000, 20_000, 4_000),
}
"""Followers, fee and shipping in cents."""
POSTS = (
    ("Reel by @ana.glow", "ana.glow", (4_000, 200, 150), 26_000, 164_000),
    ("Reel by @ben.lifts", "ben.lifts", (3_300, 170, 100), 21_000, 100_000),
    ("Reel by @carla.eats", "carla.eats", (1_300, 60, 40), 12_000, 60_000),
    ("Story by @carla.eats", "carla.eats", (900, 0, 100), 9_000, 40_000),
)
"""Title, who, likes, comments and clicks, reach, revenue in cents."""


def stored_report(
    *, unmeasured: frozenset[int] = frozenset(), budget: int = 200_000, names: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The report as it is stored; the posts with these numbers have no results, `names` replace some by others."""
    posts = [_post(number, *one, measured=number not in unmeasured) for number, one in enumerate(POSTS, 1)]
    figures = _figures(posts, Money(budget, "EUR"))
    goals: list[tuple[str, str, Figure, int | Decimal]] = [
        ("Reach", "100,000", figures["potential_reach_agreed"], 100_000),
        ("Engagement rate", "9 %", figures["engagement_rate_by_followers"], Decimal(9)),
    ]
    stored = {
        "schema": SCHEMA,
        "campaign": "Summer Glow",
        "workflow": "influencer",
        "currency": "EUR",
        "budget_minor": budget,
        "starts_on": "2026-11-25",
        "ends_on": "2026-12-24",
        "headline": list(HEADLINE),
        "figures": [figure.to_json() for figure in figures.values()],
        "goals": [[name, words, formulas.share_of_goal(one, goal).to_json()] for name, words, one, goal in goals],
        "posts": posts,
        "to_come": {},
        "creators": [
            {
                "participation": number, "handle": handle, "platform": "instagram", "followers": followers,
                "fee_minor": fee, "shipping_minor": shipping,
            }
            for number, (handle, (followers, fee, shipping)) in enumerate(PEOPLE.items(), 1)
        ],
        "picture": None,
    }  # fmt: skip
    renamed: dict[str, Any] = _renamed(stored, names or {})
    return renamed


def sample_report(*, unmeasured: frozenset[int] = frozenset(), **others: Any) -> ReportSnapshot:
    """The same, read."""
    return ReportSnapshot.read(stored_report(unmeasured=unmeasured, **others), 1)


def _post(
    number: int,
    title: str,
    handle: str,
    counts: tuple[int, int, int],
    reach: int,
    revenue: int,
    *,
    measured: bool,
) -> dict[str, Any]:
    known: dict[str, int | None] = dict.fromkeys(METRICS)
    if measured:
        known |= dict(zip(("likes", "comments", "clicks"), counts, strict=True)) | {"reach": reach}
    return {
        "number": number, "title": title, "handle": handle, "participation": [*PEOPLE].index(handle) + 1,
        "platform": "instagram", "permalink": f"https://instagram.com/p/{number}",
        "published_at": "2026-12-10T09:00:00+00:00", "engagements": sum(counts) if measured else None,
        "measured_on": "2027-01-07" if measured else None, "revenue_minor": revenue if measured else None, **known,
    }  # fmt: skip


def _figures(posts: list[dict[str, Any]], budget: Money) -> dict[str, Any]:
    measured = [Measured(**{metric: post[metric] for metric in METRICS}) for post in posts]
    revenues = [
        None if post["revenue_minor"] is None else Money(post["revenue_minor"], "EUR") for post in posts
    ]
    followers = [followers for followers, _, _ in PEOPLE.values()]
    by_creator = [
        InfluencerMeasured(
            count, tuple(one for one, post in zip(measured, posts, strict=True) if post["handle"] == handle)
        )
        for handle, (count, _, _) in PEOPLE.items()
    ]
    terms = [Terms(Money(fee, "EUR"), Money(shipping, "EUR")) for _, fee, shipping in PEOPLE.values()]
    cost, revenue = formulas.total_cost(terms, "EUR", AT), formulas.total_revenue(revenues, "EUR", AT)
    engagements = formulas.total_engagements(measured, AT)
    found = [
        cost,
        formulas.budget_share(cost, budget),
        formulas.potential_reach(followers, AT),
        formulas.potential_reach(followers, AT, of="selected"),
        formulas.total_reach(measured, AT),
        engagements,
        formulas.engagement_rate_by_followers(by_creator, AT),
        formulas.engagement_rate_by_reach(measured, AT),
        revenue,
        formulas.return_on_investment(revenue, cost),
        formulas.return_on_spend(revenue, cost),
        formulas.cost_per_engagement(cost, engagements),
        formulas.cost_per_thousand(cost, formulas.total_of("impressions", measured, AT)),
        formulas.cost_per_click(cost, formulas.total_of("clicks", measured, AT)),
        *(formulas.total_of(metric, measured, AT) for metric in METRICS if metric != "reach"),
    ]
    return {figure.key: figure for figure in found}


def _renamed(stored: Any, names: Mapping[str, str]) -> Any:
    """The same with other words in place of some, as people may have typed them."""
    if isinstance(stored, dict):
        return {key: _renamed(value, names) for key, value in stored.items()}
    if isinstance(stored, list):
        return [_renamed(one, names) for one in stored]
    return names.get(stored, stored) if isinstance(stored, str) else stored
