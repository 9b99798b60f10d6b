"""Which charts a report has, as plain numbers: Slack, e-mails and PDF files draw the same ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from babel.numbers import format_decimal

from campaigns.core.money import Money
from campaigns.core.wording import capitalized
from campaigns.formulas.figures import Figure, rounded
from campaigns.formulas.values import number
from campaigns.reporting.report_snapshot import RATE_GOAL, Goal, ReportSnapshot
from storage.enums import Platform

MOST_CATEGORIES = 20
"""More bars could not be told apart, and Slack takes no more."""
_MONEY = ("allocated", "planned", "committed", "spent")

Number = int | Decimal


@dataclass
class BarChart:
    """Bars by category; every series has a number for each of them, and unknown is never a bar of zero."""

    title: str
    unit: str
    series: tuple[str, ...]
    rows: list[tuple[str, tuple[Number, ...]]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    in_part: list[str] = field(default_factory=list)
    beyond: int = 0
    """How many further items have no room in it."""
    items: str = "posts"
    goal: Number | None = None
    """What every bar was to reach."""

    def add(self, label: str, figures: Sequence[Figure], name: str = "") -> None:
        """The figures of one category, by series; where one is not known it is only named, by `name` or label."""
        known = [value for figure in figures if (value := figure.decimal()) is not None]
        self.add_numbers(label, known if len(known) == len(figures) else None, name)
        if len(known) == len(figures) and not all(figure.complete for figure in figures):
            self.in_part.append(f"{name or label} ({figures[0].show_coverage()})")

    def add_numbers(self, label: str, numbers: Sequence[Number] | None, name: str = "") -> None:
        """The numbers of one category, by series; None where they are not known."""
        if numbers is None:
            self.unknown.append(name or label)
        else:
            self.rows.append((label, tuple(numbers)))

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it is known."""
        return not self.rows

    def in_words(self, locale: str = "en") -> str:
        """All of it as one sentence, for who does not see it."""
        told = [f"{label} {self._numbers_in_words(numbers, locale)}" for label, numbers in self.rows]
        return f"{self.title} ({self.unit}): {'; '.join(told)}."

    def _numbers_in_words(self, numbers: Sequence[Number], locale: str) -> str:
        shown = [format_decimal(number, format="#,##0.##", locale=locale) for number in numbers]
        return " and ".join(f"{number} {name}" for number, name in zip(shown, self.series, strict=True))


def report_charts(report: ReportSnapshot) -> list[BarChart]:
    """The charts of a report that have anything to show, the most telling first."""
    goals = _goals(report)
    if report.is_of_influencers:
        rates = _rates_of_influencers(report)
        few = len(rates.rows) < 2
        by_post = _by_post(report, "Engagements by post", "engagements")
        found = [goals, rates, by_post] if few else [rates, goals, by_post]
    elif report.with_money:
        found = [_rates(report), _money(report), _reach(report), goals]
    else:
        found = [_reach(report), _rates(report), goals]
    return [chart for chart in found if not chart.is_empty]


def _rates_of_influencers(report: ReportSnapshot) -> BarChart:
    """Of those who published: of the others nothing is to be known."""
    published = [one for one in report.influencers if one.posts]
    beyond = max(0, len(published) - MOST_CATEGORIES)
    chart = BarChart("Engagement rate by creator", "%", ("Engagement rate",), beyond=beyond, items="creators")
    chart.goal = next((_wanted(goal) for goal in report.goals if goal.name == RATE_GOAL), None)
    for place, one in enumerate(published[:MOST_CATEGORIES], 1):
        chart.add(f"{place}. @{one.handle}", [one.rate], f"@{one.handle}")
    return chart


def _wanted(goal: Goal) -> Decimal:
    return rounded(number(goal.share.denominator), 2)


def _reach(report: ReportSnapshot) -> BarChart:
    """By post, or by platform where there are too many posts for that."""
    if len(report.posts) <= MOST_CATEGORIES:
        return _by_post(report, "Reach by post", "reach")
    chart = BarChart("Reach by platform", "reach", ("Reach",))
    for label, row in _platforms(report):
        chart.add(label, [Figure.from_json(row["reach"])])
    return chart


def _by_post(report: ReportSnapshot, title: str, metric: str) -> BarChart:
    """Posts by their number in the campaign, as many as a chart takes."""
    beyond = max(0, len(report.posts) - MOST_CATEGORIES)
    chart = BarChart(title, metric, (capitalized(metric),), beyond=beyond)
    for post in report.posts[:MOST_CATEGORIES]:
        value = post.engagements if metric == "engagements" else post.measured.metric(metric)
        chart.add_numbers(f"{post.number}. {post.title}", None if value is None else [value], post.title)
    return chart


def _rates(report: ReportSnapshot) -> BarChart:
    chart = BarChart("Engagement rate by platform", "%", ("Average", "Pooled"))
    for label, row in _platforms(report):
        chart.add(label, [Figure.from_json(row[key]) for key in ("average_rate", "pooled_rate")])
    return chart


def _money(report: ReportSnapshot) -> BarChart:
    """What each platform was given, and what is planned, committed and spent; nothing given is zero, not unknown."""
    platforms = report.stored["platforms"]
    used = [name for name in _MONEY if any(row[f"{name}_minor"] for row in platforms)]
    chart = BarChart("Money by platform", report.currency, tuple(capitalized(name) for name in used))
    for row in platforms if used else []:
        label = Platform(row["platform"]).label if row["platform"] else "No platform"
        chart.add_numbers(label, [Money(row[f"{name}_minor"] or 0, report.currency).amount for name in used])
    return chart


def _goals(report: ReportSnapshot) -> BarChart:
    """How much of each goal was reached; of the budget, how much is used."""
    chart = BarChart("Goals and budget" if report.with_money else "Goals", "% reached", ("Reached",))
    for goal in report.goals:
        chart.add(goal.name, [goal.share])
    if report.with_money:
        chart.add("Budget used", [report.figures["budget_share"]])
    return chart


def _platforms(report: ReportSnapshot) -> list[tuple[str, Mapping[str, Any]]]:
    """The platforms that something was published on."""
    rows = [row for row in report.stored["platforms"] if row["platform"] is not None and row["posts"]]
    return [(Platform(row["platform"]).label, row) for row in rows]
