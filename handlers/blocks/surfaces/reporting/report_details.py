"""What a report tells on demand: every figure, creators and posts as tables, platforms, money, time, and formulas."""

from collections.abc import Sequence

from campaigns import formulas
from campaigns.core.money import Money
from campaigns.core.wording import day_in_words
from campaigns.formulas.figures import Figure
from campaigns.reporting import post_mortem_words, report_rights
from campaigns.reporting.report_charts import report_charts
from campaigns.reporting.report_snapshot import ReportedPost, ReportSnapshot
from campaigns.reporting.report_tables import influencers_table, posts_table, shown
from handlers.blocks.kit.charts import drawn
from handlers.blocks.kit.elements import Block, Blocks, context, divider, fields, header, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import link, literal, moment
from handlers.blocks.surfaces.reporting.report_table import more, table_blocks

BESIDE = ("cpm", "cpm_by_views", "cpc", "total_shares", "total_saves", "total_views")
INFLUENCERS_SHOWN = 30
POSTS_SHOWN = 20
"""More is told beside posts, so fewer of them fit."""
LINKS_SHOWN = 10


def details_message(report: ReportSnapshot) -> Message:
    """Everything of a report that its message leaves out, for one person."""
    charts = drawn(report_charts(report)[1:])
    plain = details_blocks(report)
    if not charts:
        return Message(f"{report.campaign}: details", plain)
    return Message(f"{report.campaign}: details", details_blocks(report, charts), plain)


def details_blocks(report: ReportSnapshot, charts: Sequence[Block] = ()) -> Blocks:
    """The same as blocks; everything in the `charts` stands in words and tables too."""
    leading = [report.figures[key] for key in report.headline]
    beside = [report.figures[key] for key in BESIDE if key in report.figures]
    beside = [figure for figure in beside if figure.value is not None]
    version = f" (version {report.number})" if report.number > 1 else ""
    blocks: Blocks = [
        header(f"{report.campaign}: details{version}"),
        fields([(figure.name, figure.show()) for figure in leading]),
        section(f"*Budget:* {budget_words(report)}"),
        *_goals(report),
        *charts,
        *_tables(report),
        *_rights(report),
        *_parts(report),
    ]
    if beside:
        blocks += [divider(), fields([(figure.name, figure.show()) for figure in beside])]
    return light([*blocks, *_notes([*leading, *beside])])


def budget_words(report: ReportSnapshot) -> str:
    """How the cost stands to the budget; amounts only for those who may see them."""
    state = {True: "over budget", False: "within budget", None: "open whether within budget"}[
        report.over_budget
    ]
    cost = report.figures.get("total_cost")
    if report.budget is None or cost is None:
        return state
    if not isinstance(cost.value, Money):
        return "cost not known"
    share = report.figures["budget_share"]
    percent_used = f" ({share.show()})" if share.value is not None else ""
    by = f" by {(cost.value - report.budget).show()}" if report.over_budget else ""
    red = "🔴 " if report.over_budget else ""
    return f"{red}{cost.show()} of {report.budget.show()}{percent_used}, {state}{by}"


def _goals(report: ReportSnapshot) -> Blocks:
    marks = {True: "🎯", False: "▫️", None: "❔"}
    lines = [
        f"{marks[goal.is_reached]} {goal.name}: {goal.share.show()} of the goal of {goal.words}"
        f"{_still_open(goal.share)}"
        for goal in report.goals
    ]
    return [section("*Goals*\n" + "\n".join(lines))] if lines else []


def _still_open(share: Figure) -> str:
    return ", open until the rest is known" if formulas.is_reached(share) is None else ""


def _tables(report: ReportSnapshot) -> Blocks:
    """Creators, and then their posts as lines, because a message takes one table; else the posts."""
    if report.influencers:
        return [*table_blocks(influencers_table(report), INFLUENCERS_SHOWN), *_post_lines(report)]
    return table_blocks(posts_table(report), POSTS_SHOWN)


def _post_lines(report: ReportSnapshot) -> Blocks:
    lines = [_post_line(post) for post in report.posts[:LINKS_SHOWN]]
    if not lines:
        return []
    return [section("*Posts*\n" + "\n".join(lines)), *more(len(report.posts) - LINKS_SHOWN, "posts")]


def _post_line(post: ReportedPost) -> str:
    title = f"{post.number}. {post.title}"
    name = link(post.permalink, title) if post.permalink else literal(title)
    when = f" on {moment(post.published_at)}" if post.published_at else ""
    engaged = "results not known" if post.engagements is None else f"{post.engagements:,} engagements"
    return f"• {name}{when}: {engaged}, reach {shown(post.measured.reach)}"


def _rights(report: ReportSnapshot) -> Blocks:
    """Usage rights that end within two months."""
    soon = report_rights.ending_soon(report)
    lines = [
        f"• {literal(f'{one.number}. {one.title}', 80)}: {', '.join(one.uses)} until {day_in_words(one.until)}"
        for one in soon[:LINKS_SHOWN]
    ]
    if not lines:
        return []
    return [
        section("*Usage rights that end soon*\n" + "\n".join(lines)),
        *more(len(soon) - LINKS_SHOWN, "rights"),
    ]


def _parts(report: ReportSnapshot) -> Blocks:
    """What a post-mortem tells beyond its figures."""
    return [
        section(f"*{part.title}*\n" + "\n".join(f"• {literal(line, 400)}" for line in part.lines))
        for part in post_mortem_words.parts(report.stored, with_money=report.with_money)
    ]


def _notes(figures: Sequence[Figure]) -> Blocks:
    worked_out = [f"{figure.name} = {figure.formula}" for figure in figures]
    lacking = _missing(figures)
    said = [_lines("What is not known", lacking, 1500)] if lacking else []
    return [context(*said, _lines("How it is worked out", worked_out, 1900))]


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
