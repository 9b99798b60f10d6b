"""The conclusion: the sentence that a report begins with."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from babel.numbers import format_decimal

from campaigns.core.money import Money
from campaigns.core.wording import capitalized, counted, either
from campaigns.formulas.figures import Figure, rounded
from campaigns.formulas.values import number
from campaigns.reporting.report_snapshot import Goal, ReportSnapshot

_GOALS = {"Reach": "reach", "Engagement rate": "engagement", "Revenue": "revenue"}


def conclusion(report: ReportSnapshot, locale: str = "en") -> str:
    """One sentence: budget, goals, ROI, and over how many posts that is; for a client nothing of the budget."""
    budget = [_budget(report, locale)] if report.with_budget else []
    ends = ", ".join([*budget, *_goals(report, locale)])
    return f"{capitalized('; '.join([*([ends] if ends else []), _rest(report, locale)]))}."


def is_over_budget(report: ReportSnapshot) -> bool:
    """Whether it costs more than it was to, whatever comes."""
    return report.over_budget is True


def measured_posts(report: ReportSnapshot) -> str:
    """`3 of 4 posts measured`: of those that are published or to come."""
    of = len(report.posts) + report.to_come
    if not of:
        return "no post published"
    measured = sum(post.measured_on is not None for post in report.posts)
    return f"{measured} of {counted(of, 'post')} measured"


def signed(roi: Figure, locale: str = "en") -> str:
    """A return with its sign and without decimals: `+133 %`, `at least −33 %`."""
    if not isinstance(roi.value, Fraction):
        return "not known"
    places = 0 if abs(roi.value) >= 10 else 1
    sign = "+" if roi.value > 0 else "−" if roi.value < 0 else ""
    shown = percent(abs(roi.value), locale, places)
    return f"{roi.limit}{sign}{shown}"


def percent(value: Fraction | None, locale: str = "en", places: int = 2) -> str:
    """A rate as people read it; a dash where it is not known."""
    if value is None:
        return "–"
    shown = format_decimal(rounded(value, places), format=f"#,##0.{'0' * places}".rstrip("."), locale=locale)
    return f"{shown} %"


def difference(by: Fraction, share: Figure, locale: str) -> str:
    """A difference of a figure from its goal in the goal's own unit: `€120.00`, `1,500`, `0.4 points`."""
    wanted = share.denominator
    if isinstance(wanted, Money):
        return Money(int(by), wanted.currency).show(locale)
    if share.key.startswith(("total_", "potential_")):
        return format_decimal(rounded(by, 0), locale=locale)
    shown = format_decimal(rounded(by, 2).normalize(), format="#,##0.##", locale=locale)
    if not rounded(by, 2):
        return "less than 0.01 points"
    return f"{shown} {'point' if shown == '1' else 'points'}"


def _budget(report: ReportSnapshot, locale: str) -> str:
    words = {True: "over budget", False: "within budget", None: "open whether within budget"}[
        report.over_budget
    ]
    cost = report.figures.get("total_cost")
    if cost is None or report.budget is None:
        return words
    if not isinstance(cost.value, Money):
        return "cost not known"
    share = report.figures["budget_share"].value
    told = f" ({_whole(share, locale)})" if isinstance(share, Fraction) else ""
    if report.over_budget:
        least = "at least " if not cost.complete else ""
        return f"{words} by {least}{(cost.value - report.budget).show(locale)}{told}"
    return words + told


def _whole(share: Fraction, locale: str) -> str:
    """Percent without decimals, but where that would hide on which side of the whole it is."""
    return percent(share, locale, 2 if 99 <= share <= 101 and share != 100 else 0)


def _goals(report: ReportSnapshot, locale: str) -> list[str]:
    by_end: dict[bool | None, list[Goal]] = {True: [], False: [], None: []}
    for goal in report.goals:
        by_end[goal.is_reached].append(goal)
    met = _together(by_end[True], "met")
    missed = [f"{_GOALS[goal.name]} goal missed by {_short_of(goal, locale)}" for goal in by_end[False]]
    return [*met, *missed, *_together(by_end[None], "open")]


def _together(goals: Sequence[Goal], how: str) -> list[str]:
    names = either([_GOALS[goal.name] for goal in goals], "and") if goals else ""
    return [f"{names} {'goal' if len(goals) == 1 else 'goals'} {how}"] if goals else []


def _short_of(goal: Goal, locale: str) -> str:
    """By how much a goal is missed."""
    return difference(number(goal.share.denominator) - number(goal.share.numerator), goal.share, locale)


def _rest(report: ReportSnapshot, locale: str) -> str:
    roi = report.figures.get("roi")
    measured = measured_posts(report)
    return f"ROI {signed(roi, locale)}, {measured}" if roi is not None else measured
