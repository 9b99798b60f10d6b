"""Engagement rates. Vendors call several of them "the" engagement rate; here each has a name of its own.

A rate is over the items of which both sides are known. One of which a side can still come makes it open where the rate
ends: with engagements to come it can only rise, with a reach to come it can go either way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from campaigns.formulas.bounds import of_rate
from campaigns.formulas.engagement import COUNTED, Measured, metric_coverage
from campaigns.formulas.figures import RATE, Coverage, Figure, Unit
from campaigns.formulas.sums import coverage, joined

ZERO = Fraction(0)
_Parts = tuple[Fraction, int | Fraction, int]
"""A rate, and what it was worked out from."""


@dataclass(frozen=True)
class _Kind:
    """What a rate is called, how it is worked out, and why it may not be known."""

    key: str
    name: str
    formula: str
    why_not: str = "No post has both engagements and a reach above zero"


_BY_FOLLOWERS = _Kind(
    "engagement_rate_by_followers",
    "Engagement rate by followers",
    "total engagements / total reach (followers) x 100, over influencers with both",
    "No influencer has both engagements and a follower count",
)
_OVER_REACH = "total engagements / total reach x 100, over posts with both"
_BY_REACH = _Kind("engagement_rate_by_reach", "Engagement rate by reach", _OVER_REACH)
_POOLED = _Kind("pooled_engagement_rate", "Pooled engagement rate", _OVER_REACH)
_AVERAGE = _Kind(
    "average_engagement_rate", "Average engagement rate", "mean over posts of engagements / reach x 100"
)


@dataclass(frozen=True)
class InfluencerMeasured:
    """What is known of an influencer: followers at selection, and the posts that are published or still to come."""

    followers: int | None
    posts: tuple[Measured, ...]

    def engagements(self, counted: Sequence[str] = COUNTED) -> int | None:
        """The sum over the posts of what is known; None where nothing is known of one of them."""
        found = [post.engagements(counted) for post in self.posts]
        return None if None in found else sum(one for one in found if one is not None)


def engagement_rate_by_followers(
    influencers: Sequence[InfluencerMeasured], as_of: datetime, *, counted: Sequence[str] = COUNTED
) -> Figure:
    """Total engagements / total reach (followers) x 100, over the influencers of whom both are known.

    Who has published nothing, and will publish nothing any more, is in neither.
    """
    judged = [one for one in influencers if one.posts and one.followers != 0]
    posts = [post for one in judged for post in one.posts]
    both = [(one.engagements(counted), one.followers) for one in judged]
    rated = [(done, of) for done, of in both if done is not None and of]
    followers = [one.followers for one in judged]
    reach = None if None in followers else sum(of for of in followers if of)
    known = sum(post.engagements(counted) or 0 for post in posts)
    covered = joined(
        (Coverage(RATE, len(rated), len(judged), "influencers"),),
        (coverage("follower count", followers, "influencers"),),
        metric_coverage(posts, counted),
    )
    return _rate(
        _BY_FOLLOWERS,
        as_of,
        _pooled(rated),
        covered,
        least=Fraction(known * 100, reach) if reach else ZERO,
        complete=len(rated) == len(judged) and all(post.has_all(counted) for post in posts),
    )


def engagement_rate_by_reach(
    posts: Sequence[Measured], as_of: datetime, *, counted: Sequence[str] = COUNTED
) -> Figure:
    """Engagements / measured reach x 100 over the posts where both are known, as a whole."""
    return _by_reach(_BY_REACH, posts, as_of, counted)


def pooled_engagement_rate(
    posts: Sequence[Measured], as_of: datetime, *, counted: Sequence[str] = COUNTED
) -> Figure:
    """The same sum / sum beside the average rate, under the name it has there."""
    return _by_reach(_POOLED, posts, as_of, counted)


def average_engagement_rate(
    posts: Sequence[Measured], as_of: datetime, *, counted: Sequence[str] = COUNTED
) -> Figure:
    """Mean over posts of engagements / reach x 100; posts without a reach are left out and counted."""
    rates = [Fraction(done * 100, reach) for done, reach in _rated(posts, counted)]
    summed = sum(rates, start=ZERO)
    judged = sum(post.reach != 0 for post in posts)
    return _rate(
        _AVERAGE,
        as_of,
        (summed / len(rates), summed, len(rates)) if rates else None,
        _post_coverage(posts, counted),
        least=summed / judged if judged else ZERO,
        complete=_is_settled(posts, counted),
    )


def _by_reach(kind: _Kind, posts: Sequence[Measured], as_of: datetime, counted: Sequence[str]) -> Figure:
    reach = None if any(post.reach is None for post in posts) else sum(post.reach or 0 for post in posts)
    known = sum(post.engagements(counted) or 0 for post in posts if post.reach)
    return _rate(
        kind,
        as_of,
        _pooled(_rated(posts, counted)),
        _post_coverage(posts, counted),
        least=Fraction(known * 100, reach) if reach else ZERO,
        complete=_is_settled(posts, counted),
    )


def _is_settled(posts: Sequence[Measured], counted: Sequence[str]) -> bool:
    """Whether nothing can come that changes a rate by reach; a post that reached nobody has none for good."""
    return all(post.reach == 0 or (post.reach is not None and post.has_all(counted)) for post in posts)


def _pooled(rated: Sequence[tuple[int, int]]) -> _Parts | None:
    if not rated:
        return None
    engagements, reach = (sum(side) for side in zip(*rated, strict=True))
    return Fraction(engagements * 100, reach), engagements, reach


def _rate(
    kind: _Kind,
    as_of: datetime,
    parts: _Parts | None,
    covered: tuple[Coverage, ...],
    *,
    least: Fraction,
    complete: bool,
) -> Figure:
    value, numerator, denominator = parts or (None, None, None)
    return Figure(
        kind.key,
        kind.name,
        Unit.PERCENT,
        value,
        kind.formula,
        as_of,
        numerator,
        denominator,
        covered,
        why_not=kind.why_not if value is None else None,
        bounds=of_rate(value, least, complete=complete),
    )


def _rated(posts: Sequence[Measured], counted: Sequence[str]) -> list[tuple[int, int]]:
    """Engagements and reach of the posts that have a rate."""
    both = [(post.engagements(counted), post.reach) for post in posts]
    return [(done, reach) for done, reach in both if done is not None and reach]


def _post_coverage(posts: Sequence[Measured], counted: Sequence[str]) -> tuple[Coverage, ...]:
    rated = Coverage(RATE, len(_rated(posts, counted)), len(posts), "posts")
    return joined((rated,), metric_coverage(posts, counted))
