"""Reach and engagements: what is known of posts, and sums over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from campaigns.core.wording import either
from campaigns.formulas.bounds import of_sum
from campaigns.formulas.figures import Coverage, Figure, Unit
from campaigns.formulas.sums import coverage, known_sum

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

    def has_all(self, counted: Sequence[str] = COUNTED) -> bool:
        """Whether each of the counted metrics is known, so that no engagement can be added."""
        return all(self.metric(name) is not None for name in counted)


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
        metric_coverage(posts, counted),
    )


def metric_coverage(posts: Sequence[Measured], counted: Sequence[str]) -> tuple[Coverage, ...]:
    """For how many of the posts each of the metrics is known."""
    return tuple(coverage(name, [post.metric(name) for post in posts], "posts") for name in counted)


def _sum(
    key: str, name: str, value: int | None, formula: str, as_of: datetime, covered: tuple[Coverage, ...]
) -> Figure:
    what = either([part.what for part in covered], "and")
    why_not = f"No {what} recorded" if value is None else None
    complete = value is not None and all(part.complete for part in covered)
    bounds = of_sum(value or 0, complete=complete)
    return Figure(
        key, name, Unit.COUNT, value, formula, as_of, coverage=covered, why_not=why_not, bounds=bounds
    )
