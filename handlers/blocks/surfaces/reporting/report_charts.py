"""Which charts a report shows: reach and rates by post and platform, money where it may show, goals."""

from collections.abc import Mapping
from typing import Any

from campaigns.core.money import Money
from campaigns.formulas.figures import Figure
from campaigns.reporting import reports
from handlers.blocks.kit.charts import MOST_CATEGORIES, BarChart, drawn
from handlers.blocks.kit.elements import Blocks
from storage.enums import Platform

Facts = Mapping[str, Any]
_MONEY = ("allocated", "planned", "committed", "spent")


def report_charts(facts: Facts, *, with_money: bool) -> Blocks:
    """The charts of a stored report, the most telling first; no amount where money may not show."""
    goals = _goals(facts, with_money=with_money)
    if "platforms" not in facts:
        return drawn([goals, _by_post(facts, "Engagements by post", "engagements")])
    if with_money:
        return drawn([_rates(facts), _money(facts), _reach(facts), goals])
    return drawn([_reach(facts), _rates(facts), goals])


def _reach(facts: Facts) -> BarChart:
    """By post, or by platform where there are too many posts for that."""
    if len(facts["posts"]) <= MOST_CATEGORIES:
        return _by_post(facts, "Reach by post", "reach")
    chart = BarChart("Reach by platform", "reach", ("Reach",))
    for label, row in _platforms(facts):
        chart.add(label, [Figure.from_json(row["reach"])])
    return chart


def _by_post(facts: Facts, title: str, metric: str) -> BarChart:
    """Posts by their number in the campaign, as many as a chart takes."""
    beyond = max(0, len(facts["posts"]) - MOST_CATEGORIES)
    chart = BarChart(title, metric, (metric.capitalize(),), beyond=beyond)
    for post in facts["posts"][:MOST_CATEGORIES]:
        value = post[metric]
        chart.add_numbers(
            f"{post['number']}. {post['title']}", None if value is None else [value], post["title"]
        )
    return chart


def _rates(facts: Facts) -> BarChart:
    chart = BarChart("Engagement rate by platform", "%", ("Average", "Pooled"))
    for label, row in _platforms(facts):
        chart.add(label, [Figure.from_json(row[key]) for key in ("average_rate", "pooled_rate")])
    return chart


def _money(facts: Facts) -> BarChart:
    """What each platform was given, and what is planned, committed and spent; nothing given is zero, not unknown."""
    used = [name for name in _MONEY if any(row[f"{name}_minor"] for row in facts["platforms"])]
    chart = BarChart("Money by platform", facts["currency"], tuple(name.capitalize() for name in used))
    for row in facts["platforms"] if used else []:
        label = Platform(row["platform"]).label if row["platform"] else "No platform"
        amounts = [Money(row[f"{name}_minor"] or 0, facts["currency"]).amount for name in used]
        chart.add_numbers(label, amounts)
    return chart


def _goals(facts: Facts, *, with_money: bool) -> BarChart:
    """How much of each goal was reached; of the budget, how much is used."""
    chart = BarChart("Goals and budget" if with_money else "Goals", "% reached", ("Reached",))
    for name, _, share in reports.goals_of(facts):
        if with_money or name != "Revenue":
            chart.add(name, [share])
    if with_money:
        chart.add("Budget used", [reports.figures_of(facts)["budget_share"]])
    return chart


def _platforms(facts: Facts) -> list[tuple[str, Mapping[str, Any]]]:
    """The platforms that something was published on."""
    rows = [row for row in facts["platforms"] if row["platform"] is not None and row["posts"]]
    return [(Platform(row["platform"]).label, row) for row in rows]
