"""What a report says in ten seconds: the conclusion, at most five figures, what stood out, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from babel.numbers import format_decimal

from campaigns.core.money import Money
from campaigns.core.wording import counted, either
from campaigns.formulas.figures import RATE, Figure, rounded
from campaigns.formulas.values import number
from campaigns.reporting import benchmark
from campaigns.reporting.report_conclusion import difference, percent, signed
from campaigns.reporting.report_snapshot import Goal, ReportedPost, ReportSnapshot

MET, MISSED, OPEN, KEPT, EXCEEDED = "met", "missed", "open", "kept", "exceeded"
"""How a figure stands to its goal, or a cost to the budget."""

_SHORT = {
    "total_cost": "Cost",
    "total_reach": "Reach",
    "potential_reach_agreed": "Potential reach",
    "total_engagements": "Engagements",
    "total_revenue": "Revenue",
}
_NAMED = 4


@dataclass(frozen=True)
class Headline:
    """One of the figures that a report leads with; `goal` and `difference` are in words, None where there is none."""

    key: str
    name: str
    value: str
    goal: str | None = None
    difference: str | None = None
    state: str | None = None

    @property
    def against(self) -> str:
        """Goal, difference and how it stands in one: "goal 9 %, −0.4 points, missed"; empty where there is no goal."""
        return ", ".join(part for part in (self.goal, self.difference, self.state) if part)


@dataclass(frozen=True)
class StoodOut:
    """The best or the worst: who or what, by which rate, and the post that shows it."""

    kind: str
    name: str
    rate: str
    besides: str
    post: ReportedPost | None


def headlines(report: ReportSnapshot, locale: str = "en") -> list[Headline]:
    """At most five figures, each against its goal."""
    goals = {goal.share.key.removesuffix("_goal_share"): goal for goal in report.goals}
    return [_headline(report, key, goals.get(key), locale) for key in _leading(report)]


def stood_out(report: ReportSnapshot, locale: str = "en") -> list[StoodOut]:
    """The best and the worst creator, or post where it is not about creators; none where fewer than two have a rate."""
    if report.is_of_influencers:
        rated = [one for one in report.influencers if one.rate.value is not None]
        found = [
            (
                f"@{one.handle}",
                one.rate.show(locale),
                _of_influencer(one, locale),
                _best_post(report, one.participation),
            )
            for one in rated
        ]
    else:
        found = [
            (post.title, percent(post.rate, locale), _of_post(post, locale), post)
            for post in report.ranked_posts
            if post.rate is not None
        ]
    if len(found) < 2:
        return []
    return [StoodOut("Best", *found[0]), StoodOut("Worst", *found[-1])]


def compared(report: ReportSnapshot) -> str | None:
    """How it did among the campaigns before; None where there is no telling."""
    return benchmark.in_words(report.stored.get("benchmark"))


def missing(report: ReportSnapshot) -> list[str]:
    """What is not known, each once, as sentences without a mark at their end."""
    unmeasured = [post for post in report.posts if post.measured_on is None]
    told = [f"no results of {_named([_title(post) for post in unmeasured])}"] if unmeasured else []
    if report.to_come:
        told.append(
            f"{counted(report.to_come, 'post')} {'is' if report.to_come == 1 else 'are'} still to come"
        )
    shown = [report.figures[key] for key in report.headline]
    told += coverage(shown, besides=len(unmeasured) + report.to_come)
    for_good = [one for one in shown if one.value is None and all(part.complete for part in one.coverage)]
    for why in dict.fromkeys(one.why_not for one in for_good):
        told.append(f"{_named([one.name for one in for_good if one.why_not == why])}: {_lower(why)}")
    return told


def coverage(figures: Sequence[Figure], besides: int | None = None) -> list[str]:
    """What is not known of some figures, each once: "likes and clicks known for 2 of 3 posts".

    What is not known of just `besides` posts is left out: why has been said.
    """
    lacking: dict[tuple[int, int, str], dict[str, None]] = {}
    for part in (part for figure in figures for part in figure.coverage):
        is_said = part.items == "posts" and part.of - part.known == besides
        if not (part.complete or part.what == RATE or is_said):
            lacking.setdefault((part.known, part.of, part.items), {})[part.what] = None
    return [
        f"{either([*what], 'and')} known for {known} of {of} {items}"
        for (known, of, items), what in lacking.items()
    ]


def _leading(report: ReportSnapshot) -> list[str]:
    """Cost, reach, what came of it, the rate, and the return; revenue in place of engagements where it is a goal."""
    rate = next(key for key in report.headline if "engagement_rate" in key)
    reach = next(key for key in report.headline if "reach" in key)
    has_revenue_goal = any(goal.name == "Revenue" for goal in report.goals)
    brought = "total_revenue" if has_revenue_goal else "total_engagements"
    return [key for key in ("total_cost", reach, brought, rate, "roi") if key in report.figures]


def _headline(report: ReportSnapshot, key: str, goal: Goal | None, locale: str) -> Headline:
    figure = report.figures[key]
    name, value = _SHORT.get(key, figure.name), figure.show(locale)
    if key == "total_cost" and report.budget is not None:
        return _against_budget(report, Headline(key, name, value), report.budget, locale)
    if key == "roi":
        value = signed(figure, locale)
    if goal is None:
        return Headline(key, name, value)
    state = {True: MET, False: MISSED, None: OPEN}[goal.is_reached]
    return Headline(key, name, value, f"goal {_wanted(goal, locale)}", _from_goal(goal, locale), state)


def _wanted(goal: Goal, locale: str) -> str:
    """The goal itself, as numbers are written there."""
    if locale == "en":
        return goal.words
    wanted = goal.share.denominator
    if isinstance(wanted, Money):
        return wanted.show(locale)
    shown = format_decimal(rounded(number(wanted), 2).normalize(), format="#,##0.##", locale=locale)
    return f"{shown} %" if goal.name == "Engagement rate" else shown


def _from_goal(goal: Goal, locale: str) -> str | None:
    if goal.share.numerator is None or goal.share.denominator is None:
        return None
    by = number(goal.share.numerator) - number(goal.share.denominator)
    so_far = "so far " if goal.is_reached is None else ""
    return f"{so_far}{'+' if by >= 0 else '−'}{difference(abs(by), goal.share, locale)}"


def _against_budget(report: ReportSnapshot, told: Headline, budget: Money, locale: str) -> Headline:
    cost = report.figures["total_cost"].value
    goal = f"budget {budget.show(locale)}"
    if not isinstance(cost, Money):
        return replace(told, goal=goal)
    left = budget - cost
    difference = f"{left.show(locale)} left" if left.minor >= 0 else f"{(-left).show(locale)} over"
    state = {True: EXCEEDED, False: KEPT, None: OPEN}[report.over_budget]
    return replace(told, goal=goal, difference=difference, state=state)


def _of_influencer(one: Any, locale: str) -> str:
    price = one.cost_per_engagement
    told = [f"{one.engagements.show(locale)} engagements"]
    return ", ".join([*told, *([f"{price.show(locale)} each"] if price.value is not None else [])])


def _of_post(post: ReportedPost, locale: str) -> str:
    reach = format_decimal(post.measured.reach or 0, locale=locale)
    return f"{format_decimal(post.engagements or 0, locale=locale)} engagements of {reach} reached"


def _best_post(report: ReportSnapshot, participation: int) -> ReportedPost | None:
    """The post of theirs that most engaged with."""
    mine = [post for post in report.posts if post.participation == participation]
    return max(mine, key=lambda post: (post.engagements or 0, -post.number), default=None)


def _title(post: ReportedPost) -> str:
    return f"{post.number}. {post.title}"


def _named(names: Sequence[str]) -> str:
    more = [f"{len(names) - _NAMED} more"] if len(names) > _NAMED else []
    return either([*names[:_NAMED], *more], "and")


def _lower(text: str | None) -> str:
    return (text or "")[:1].lower() + (text or "")[1:]
