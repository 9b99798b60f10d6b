"""A report's numbers as one value, from which every message, e-mail, page and file of the report is made.

Stored as JSON with the number of its schema, in `Report.figures`. What was stored under an earlier schema is read with
what it has; what later ones added is empty there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from functools import cached_property
from typing import Any

from campaigns import formulas
from campaigns.core.errors import NotPossible
from campaigns.core.money import Money
from campaigns.formulas import InfluencerMeasured, Measured
from campaigns.formulas.figures import Figure, Unit
from campaigns.reporting.performance import METRICS

SCHEMA = 3
"""1 had no creators, no days and platforms of posts, and no count of those to come; 2 had neither rights nor time zone,
and steps and rounds of post-mortems alone."""

OF_MONEY = {Unit.MONEY, Unit.PRICE}
TELL_MONEY = {"roi", "roas", "budget_share"}
MONEY_GOAL = "Revenue"
RATE_GOAL = "Engagement rate"
_AMOUNTS = ("allocated_minor", "planned_minor", "committed_minor", "spent_minor")

Stored = Mapping[str, Any]


@dataclass(frozen=True)
class Note:
    """What the owner says of a report: the words, who wrote them by id, and their name for who has no Slack."""

    words: str
    by: str
    name: str


@dataclass(frozen=True)
class Goal:
    """What a figure was to reach: `words` as it was set, `share` how much of that it reached, in percent."""

    name: str
    words: str
    share: Figure

    @property
    def is_reached(self) -> bool | None:
        """Whether it is met; None as long as what is missing could still turn that."""
        return formulas.is_reached(self.share)


@dataclass(frozen=True)
class ReportedPost:
    """One published post. What is None is not known."""

    number: int
    title: str
    handle: str | None
    participation: int | None
    platform: str | None
    permalink: str | None
    published_at: datetime | None
    measured_on: date | None
    measured: Measured
    revenue: Money | None

    @property
    def engagements(self) -> int | None:
        """Likes + comments + clicks, of what is known."""
        return self.measured.engagements()

    @property
    def rate(self) -> Fraction | None:
        """Engagements / reach x 100."""
        reach = self.measured.reach
        return Fraction(self.engagements * 100, reach) if self.engagements is not None and reach else None


@dataclass(frozen=True)
class ReportedInfluencer:
    """An influencer who agreed, with what they cost and what their posts achieved."""

    participation: int
    handle: str
    platform: str
    followers: int | None
    fee: Money | None
    shipping: Money | None
    posts: int
    reach: Figure
    engagements: Figure
    rate: Figure
    cost_per_engagement: Figure
    revenue: Figure
    roi: Figure


@dataclass(frozen=True)
class ReportSnapshot:
    """One version of a campaign's report; `number` 0 is what it would be now.

    `over_budget` is None as long as what is missing could still turn it. Without `with_money` all but `stored`
    holds no amount; without `with_budget` it does not say either how the cost stands to the budget.
    """

    stored: Stored
    number: int
    campaign: str
    currency: str
    budget: Money | None
    over_budget: bool | None
    starts_on: date
    ends_on: date
    figures: Mapping[str, Figure]
    headline: tuple[str, ...]
    goals: tuple[Goal, ...]
    posts: tuple[ReportedPost, ...]
    to_come: int
    with_money: bool = True
    with_budget: bool = True
    note: Note | None = None

    @classmethod
    def read(cls, stored: Stored, number: int = 0, *, with_money: bool = True) -> ReportSnapshot:
        """What is stored; NotPossible for the schema of a later version of the program."""
        if stored.get("schema", 1) > SCHEMA:
            raise NotPossible("This report was made by a newer version of Greenlight. Update this one first.")
        figures = {one["key"]: Figure.from_json(one) for one in stored["figures"]}
        budget = Money(stored["budget_minor"], stored["currency"])
        found = cls(
            stored=stored,
            number=number,
            campaign=stored["campaign"],
            currency=stored["currency"],
            budget=budget,
            over_budget=formulas.is_exceeded(figures["total_cost"], budget),
            starts_on=date.fromisoformat(stored["starts_on"]),
            ends_on=date.fromisoformat(stored["ends_on"]),
            figures=figures,
            headline=tuple(stored["headline"]),
            goals=tuple(Goal(name, words, Figure.from_json(one)) for name, words, one in stored["goals"]),
            posts=tuple(_post(one, stored["currency"]) for one in stored["posts"]),
            to_come=sum(stored.get("to_come", {}).values()),
        )
        return found if with_money else found.without_money()

    def noted(self, note: Note | None) -> ReportSnapshot:
        """The same with what the owner says of it."""
        return replace(self, note=note)

    def without_money(self) -> ReportSnapshot:
        """The same for those who may not see money: no amount, no price, nothing that gives one away."""
        platforms = [
            {**one, **dict.fromkeys(_AMOUNTS, 0), "allocated_minor": None}
            for one in self.stored.get("platforms", [])
            if one["platform"] is not None
        ]
        shown = {key: one for key, one in self.figures.items() if not tells_money(one)}
        return replace(
            self,
            stored={**self.stored, **({"platforms": platforms} if "platforms" in self.stored else {})},
            budget=None,
            figures=shown,
            headline=tuple(key for key in self.headline if key in shown),
            goals=tuple(goal for goal in self.goals if goal.name != MONEY_GOAL),
            posts=tuple(replace(post, revenue=None) for post in self.posts),
            with_money=False,
        )

    def for_client(self) -> ReportSnapshot:
        """The same for a client: without money, and whether the budget was kept is the team's own matter."""
        return replace(self.without_money(), over_budget=None, with_budget=False)

    @property
    def is_of_influencers(self) -> bool:
        """Whether it is about influencers; else about posts by themselves."""
        return "platforms" not in self.stored

    @property
    def as_of(self) -> datetime:
        """The time of the data."""
        return max(one.as_of for one in self.figures.values())

    @cached_property
    def influencers(self) -> tuple[ReportedInfluencer, ...]:
        """Everybody who agreed, the best rate first; whose rate is not known comes last."""
        found = [self._influencer(one) for one in self.stored.get("creators", [])]
        return tuple(sorted(found, key=lambda one: (one.rate.value is None, -_number(one.rate), one.handle)))

    @cached_property
    def ranked_posts(self) -> tuple[ReportedPost, ...]:
        """Every published post, the best rate first; whose rate is not known comes last."""
        return tuple(
            sorted(self.posts, key=lambda one: (one.rate is None, -(one.rate or Fraction()), one.number))
        )

    def _influencer(self, one: Stored) -> ReportedInfluencer:
        mine = [post for post in self.posts if post.participation == one["participation"]]
        to_come = self.stored["to_come"].get(str(one["participation"]), 0)
        measured = (*(post.measured for post in mine), *[Measured()] * to_come)
        fee, shipping = (
            Money(one[key], self.currency) if self.with_money and one[key] is not None else None
            for key in ("fee_minor", "shipping_minor")
        )
        cost = formulas.total_cost([formulas.Terms(fee, shipping)], self.currency, self.as_of)
        engagements = formulas.total_engagements(measured, self.as_of)
        revenue = formulas.total_revenue(
            [*(post.revenue for post in mine), *[None] * to_come], self.currency, self.as_of
        )
        judged = InfluencerMeasured(one["followers"], measured)
        return ReportedInfluencer(
            one["participation"], one["handle"], one["platform"], one["followers"], fee, shipping, len(mine),
            formulas.total_reach(measured, self.as_of), engagements,
            formulas.engagement_rate_by_followers([judged], self.as_of),
            formulas.cost_per_engagement(cost, engagements), revenue,
            formulas.return_on_investment(revenue, cost),
        )  # fmt: skip


def tells_money(figure: Figure) -> bool:
    """Whether a figure gives money away."""
    return figure.unit in OF_MONEY or figure.key in TELL_MONEY


def _post(one: Stored, currency: str) -> ReportedPost:
    minor = one["revenue_minor"]
    return ReportedPost(
        number=one["number"],
        title=one["title"],
        handle=one["handle"],
        participation=one.get("participation"),
        platform=one.get("platform"),
        permalink=one["permalink"],
        published_at=datetime.fromisoformat(one["published_at"]) if one.get("published_at") else None,
        measured_on=date.fromisoformat(one["measured_on"]) if one["measured_on"] else None,
        measured=Measured(**{metric: one[metric] for metric in METRICS}),
        revenue=None if minor is None else Money(minor, currency),
    )


def _number(figure: Figure) -> Fraction:
    return figure.value if isinstance(figure.value, Fraction) else Fraction()
