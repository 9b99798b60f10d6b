"""Reach, engagements, and the rates between them.

Vendors call several different rates "the" engagement rate; here each has a name of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from campaigns.core.wording import either
from campaigns.formulas.figures import Coverage, Figure, Unit, Value
from campaigns.formulas.sums import coverage, joined, known_sum, ratio

COUNTED = ("likes", "comments", "clicks")
"""What counts as an engagement unless the campaign says otherwise."""


@dataclass(frozen=True)
class Measured:
    """What is known of one post. None is unknown; zero was measured."""

    likes: int | None = None
    comments: int | None = None
    clicks: int | None = None
    shares: int | None = None
    saves: int | None = None
    reach: int | None = None
    impressions: int | None = None
    views: int | None = None

    def metric(self, name: str) -> int | None:
        """The metric of that name."""
        value: int | None = getattr(self, name)
        return value

    def engagements(self, counted: Sequence[str] = COUNTED) -> int | None:
        """The sum of what is known of the counted metrics; None where none is."""
        return known_sum([self.metric(name) for name in counted])


def potential_reach(followers: Sequence[int | None], as_of: datetime, *, of: str = "agreed") -> Figure:
    """Sum of the follower counts frozen at selection. One person who follows two influencers counts twice."""
    return _sum(
        f"potential_reach_{of}",
        f"Potential reach of the {of}",
        known_sum(followers),
        f"sum of the follower counts of the {of} influencers, frozen at selection; not deduplicated",
        as_of,
        (coverage("follower count", followers, "influencers"),),
    )


def total_of(metric: str, posts: Sequence[Measured], as_of: datetime) -> Figure:
    """Sum of one metric over the posts, as `total_of("clicks", ...)`."""
    values = [post.metric(metric) for post in posts]
    name = f"Total {metric}"
    counted = (coverage(metric, values, "posts"),)
    return _sum(f"total_{metric}", name, known_sum(values), f"sum of {metric} over posts", as_of, counted)


def total_reach(posts: Sequence[Measured], as_of: datetime) -> Figure:
    """Sum of the posts' measured reach. Not deduplicated between posts."""
    return total_of("reach", posts, as_of)


def total_engagements(
    posts: Sequence[Measured], as_of: datetime, *, counted: Sequence[str] = COUNTED
) -> Figure:
    """Likes + comments + clicks over the posts, of what is known; the coverage tells each metric apart."""
    return _sum(
        "total_engagements",
        "Total engagements",
        known_sum([post.engagements(counted) for post in posts]),
        f"{' + '.join(counted)} over posts",
        as_of,
        _metric_coverage(posts, counted),
    )


def engagement_rate_by_followers(engagements: Figure, followers: Figure) -> Figure:
    """Total engagements / total potential reach x 100."""
    return ratio(
        engagements,
        followers,
        key="engagement_rate_by_followers",
        name="Engagement rate by followers",
        formula="total engagements / total reach (followers) x 100",
        unit=Unit.PERCENT,
        scale=100,
    )


def engagement_rate_by_reach(
    posts: Sequence[Measured], as_of: datetime, *, counted: Sequence[str] = COUNTED
) -> Figure:
    """Engagements / measured reach x 100 over the posts where both are known, as a whole."""
    return _pooled("engagement_rate_by_reach", "Engagement rate by reach", posts, as_of, counted)


def pooled_engagement_rate(
    posts: Sequence[Measured], as_of: datetime, *, counted: Sequence[str] = COUNTED
) -> Figure:
    """The same sum / sum beside the average rate, under the name it has there."""
    return _pooled("pooled_engagement_rate", "Pooled engagement rate", posts, as_of, counted)


def average_engagement_rate(
    posts: Sequence[Measured], as_of: datetime, *, counted: Sequence[str] = COUNTED
) -> Figure:
    """Mean over posts of engagements / reach x 100; posts without a reach are left out and counted."""
    rates = [Fraction(engagements * 100, reach) for engagements, reach in _rated(posts, counted)]
    summed = sum(rates, start=Fraction(0))
    return _rate(
        "average_engagement_rate",
        "Average engagement rate",
        f"mean over posts of ({' + '.join(counted)}) / reach x 100",
        (summed / len(rates) if rates else None, summed if rates else None, len(rates)),
        as_of,
        _rate_coverage(posts, counted),
    )


def _pooled(
    key: str, name: str, posts: Sequence[Measured], as_of: datetime, counted: Sequence[str]
) -> Figure:
    rated = _rated(posts, counted)
    engagements, reach = (sum(part) for part in zip(*rated, strict=True)) if rated else (None, 0)
    value = Fraction(engagements * 100, reach) if engagements is not None else None
    formula = f"sum of {' + '.join(counted)} / sum of reach x 100, over posts with both"
    return _rate(key, name, formula, (value, engagements, reach), as_of, _rate_coverage(posts, counted))


def _rate(
    key: str,
    name: str,
    formula: str,
    parts: tuple[Fraction | None, Value, int],
    as_of: datetime,
    covered: tuple[Coverage, ...],
) -> Figure:
    value, numerator, denominator = parts
    why_not = "No post has both engagements and a reach above zero" if value is None else None
    return Figure(
        key,
        name,
        Unit.PERCENT,
        value,
        formula,
        as_of,
        numerator,
        denominator or None,
        covered,
        why_not=why_not,
    )


def _rated(posts: Sequence[Measured], counted: Sequence[str]) -> list[tuple[int, int]]:
    """Engagements and reach of the posts that have a rate."""
    both = [(post.engagements(counted), post.reach) for post in posts]
    return [(engagements, reach) for engagements, reach in both if engagements is not None and reach]


def _rate_coverage(posts: Sequence[Measured], counted: Sequence[str]) -> tuple[Coverage, ...]:
    rated = Coverage("rate", len(_rated(posts, counted)), len(posts), "posts")
    return joined((rated,), _metric_coverage(posts, counted))


def _metric_coverage(posts: Sequence[Measured], counted: Sequence[str]) -> tuple[Coverage, ...]:
    return tuple(coverage(name, [post.metric(name) for post in posts], "posts") for name in counted)


def _sum(
    key: str, name: str, value: int | None, formula: str, as_of: datetime, covered: tuple[Coverage, ...]
) -> Figure:
    what = either([part.what for part in covered], "and")
    why_not = f"No {what} recorded" if value is None else None
    return Figure(key, name, Unit.COUNT, value, formula, as_of, coverage=covered, why_not=why_not)
