"""A report in Slack: headline figures against budget and goals, a post-mortem's parts, and what is missing."""

from collections.abc import Mapping, Sequence
from typing import Any

from campaigns import formulas
from campaigns.core.money import Money
from campaigns.formulas.figures import Figure, Unit
from campaigns.reporting import post_mortem_words, reports
from handlers.blocks.kit.elements import Block, Blocks, actions, context, divider, fields, header, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import about_campaign
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import cut, literal
from handlers.blocks.surfaces.reporting.report_charts import report_charts

BESIDE = (
    "cpm",
    "cpc",
    "total_shares",
    "total_saves",
    "total_views",
)
OF_MONEY = {Unit.MONEY, Unit.PRICE}
TELL_MONEY = {"roi", "roas", "budget_share"}
POSTS_SHOWN = 40
POSTS_BESIDE_PARTS = 20
"""A post-mortem tells more, so fewer posts fit beside it."""


def report_message(facts: Mapping[str, Any]) -> Message:
    """A report as it was stored; without `with_money` only what may be said in a channel."""
    charts = report_charts(facts, with_money=bool(facts["with_money"]))
    if not charts:
        return Message(_summary(facts), report_blocks(facts))
    return Message(_summary(facts), report_blocks(facts, charts), report_blocks(facts))


def report_blocks(facts: Mapping[str, Any], charts: Blocks | None = None) -> Blocks:
    """The same as blocks; everything in the `charts` stands in words and tables too."""
    found, with_money = reports.figures_of(facts), bool(facts["with_money"])
    shown = [figure for figure in reports.headline_of(facts) if with_money or not tells_money(figure)]
    beside = [found[key] for key in BESIDE if found[key].value is not None]
    beside = [figure for figure in beside if with_money or not tells_money(figure)]
    version = f" (version {facts['number']})" if facts.get("number", 1) > 1 else ""
    blocks: Blocks = [
        header(f"{facts['campaign']}: results{version}"),
        *([actions(about_campaign(facts["campaign_id"]))] if facts.get("campaign_id") else []),
        *_changed(facts, found, with_money=with_money),
        fields([(figure.name, figure.show()) for figure in shown]),
        section(f"*Budget:* {budget_words(facts, found, with_money=with_money)}"),
        *_goals(facts, with_money=with_money),
        *(charts or []),
        *_parts(facts, with_money=with_money),
        *posts_table(facts, with_money=with_money),
    ]
    if beside:
        blocks += [divider(), fields([(figure.name, figure.show()) for figure in beside])]
    return light([*blocks, *_small_print([*shown, *beside])])


def _changed(facts: Mapping[str, Any], found: Mapping[str, Figure], *, with_money: bool) -> Blocks:
    """What a later version says otherwise than the one before."""
    told = [words for key, words in facts.get("changed", []) if with_money or not tells_money(found[key])]
    return [context(_lines("What changed", told, 1900))] if told else []


def _parts(facts: Mapping[str, Any], *, with_money: bool) -> Blocks:
    """What a post-mortem tells beyond its figures."""
    return [
        section(f"*{part.title}*\n" + "\n".join(f"• {literal(line, 400)}" for line in part.lines))
        for part in post_mortem_words.parts(facts, with_money=with_money)
    ]


def tells_money(figure: Figure) -> bool:
    """Whether a figure gives money away."""
    return figure.unit in OF_MONEY or figure.key in TELL_MONEY


def budget_words(facts: Mapping[str, Any], found: Mapping[str, Figure], *, with_money: bool) -> str:
    """How the cost stands to the budget; amounts only for those who may see them."""
    cost, budget = found["total_cost"].value, Money(facts["budget_minor"], facts["currency"])
    if not isinstance(cost, Money):
        return "cost not known"
    over = formulas.is_exceeded(found["total_cost"], budget)
    verdict = {True: "over budget", False: "within budget", None: "open whether within budget"}[over]
    if not with_money:
        return verdict
    share = found["budget_share"]
    percent = f" ({share.show()})" if share.value is not None else ""
    return f"{found['total_cost'].show()} of {budget.show()}{percent}, {verdict}"


def _summary(facts: Mapping[str, Any]) -> str:
    """The rate that the campaign is judged by comes first among its figures."""
    told = reports.headline_of(facts)
    rate = next(figure for figure in told if "engagement_rate" in figure.key)
    reach = next(figure for figure in told if "reach" in figure.key)
    return cut(f"{facts['campaign']}: {rate.name.lower()} {rate.show()}, reach {reach.show()}", 300)


def _goals(facts: Mapping[str, Any], *, with_money: bool) -> Blocks:
    lines = [
        f"{_mark(share)} {name}: {share.show()} of the goal of {goal}{_still_open(share)}"
        for name, goal, share in reports.goals_of(facts)
        if with_money or name != "Revenue"
    ]
    return [section("*Goals*\n" + "\n".join(lines))] if lines else []


def _mark(share: Figure) -> str:
    return {True: "🎯", False: "▫️", None: "❔"}[formulas.is_reached(share)]


def _still_open(share: Figure) -> str:
    return ", open until the rest is known" if formulas.is_reached(share) is None else ""


def posts_table(facts: Mapping[str, Any], *, with_money: bool) -> Blocks:
    """Every post by its number in the campaign, with what is known of it; unknown is a dash, never zero."""
    most = POSTS_BESIDE_PARTS if "counts" in facts else POSTS_SHOWN
    posts, left = facts["posts"][:most], len(facts["posts"]) - most
    if not posts:
        return []
    metrics = ["likes", "comments", "clicks", "reach"]
    heads = ["Post", *(metric.capitalize() for metric in metrics), *(["Revenue"] if with_money else [])]
    rows = [
        [cut(f"{post['number']}. {post['title']}", 80), *(_count(post[metric]) for metric in metrics)]
        for post in posts
    ]
    if with_money:
        for row, post in zip(rows, posts, strict=True):
            minor = post["revenue_minor"]
            row.append("–" if minor is None else Money(minor, facts["currency"]).show())
    table = {"type": "table", "rows": [[_cell(text) for text in row] for row in [heads, *rows]]}
    return [table, *([context(f"and {left:,} more posts")] if left > 0 else [])]


def _cell(text: str) -> Block:
    return {"type": "raw_text", "text": text or " "}


def _count(value: int | None) -> str:
    return "–" if value is None else f"{value:,}"


def _small_print(figures: Sequence[Figure]) -> Blocks:
    formulas = [f"{figure.name} = {figure.formula}" for figure in figures]
    missing = _missing(figures)
    said = [_lines("What is not known", missing, 1500)] if missing else []
    return [context(*said, _lines("How it is worked out", formulas, 1900))]


def _missing(figures: Sequence[Figure]) -> list[str]:
    """What is not known, with the names of all figures that lack the same."""
    lacking: dict[str, list[str]] = {}
    for figure in figures:
        if not figure.complete:
            lacking.setdefault(str(figure.show_coverage() or figure.why_not), []).append(figure.name)
    return [f"{', '.join(names)}: {why}" for why, names in lacking.items()]


def _lines(title: str, lines: Sequence[str], most: int) -> str:
    """A title with a line each below it, none longer than its share of `most` characters."""
    share = most // len(lines)
    return "\n".join([f"*{title}*", *(f"• {literal(line, max(share, 60))}" for line in lines)])
