"""The tables of a report, with values as they are: Slack, e-mails, PDF files and spreadsheets show the same ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from babel.dates import format_date
from babel.numbers import format_decimal

from campaigns.core.money import Money
from campaigns.core.wording import capitalized
from campaigns.formulas.figures import RATE, Figure
from campaigns.reporting import report_rights, report_summary
from campaigns.reporting.report_conclusion import percent
from campaigns.reporting.report_snapshot import ReportedInfluencer, ReportedPost, ReportSnapshot
from campaigns.reporting.step_times import times_of
from storage.enums import Platform

UNKNOWN = "–"
_ACHIEVED = ("reach", "engagements", "average_rate", "pooled_rate")
_MONEY = ("allocated", "planned", "committed", "spent")


@dataclass(frozen=True)
class Linked:
    """Words that open an address, where there is one."""

    words: str
    url: str | None


Cell = str | int | date | Fraction | Money | Figure | Linked | None
"""A value; a fraction is a rate in percent, and None is not known."""


@dataclass(frozen=True)
class ReportTable:
    """Rows of values under their heads; `title` names it, `is_number` says of each column how it is set."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def is_number(self) -> list[bool]:
        """Whether a column holds numbers, which stand to the right."""
        return [
            any(isinstance(row[place], int | Fraction | Money | Figure) for row in self.rows)
            for place in range(len(self.heads))
        ]

    def shown(self, locale: str = "en", most: int | None = None) -> list[list[str]]:
        """The rows as people read them, the first `most` of them."""
        return [[shown(cell, locale) for cell in row] for row in self.rows[:most]]


def shown(cell: Cell, locale: str = "en") -> str:
    """A value as people read it; unknown is a dash, never zero."""
    match None if isinstance(cell, Figure) and cell.value is None else cell:
        case None:
            words = UNKNOWN
        case (Figure() | Money()) as amount:
            words = amount.show(locale)
        case Fraction() as rate:
            words = percent(rate, locale)
        case int() as count:
            words = format_decimal(count, locale=locale)
        case date() as day:
            words = format_date(day, "d MMM y", locale=locale)
        case Linked() as linked:
            words = linked.words
        case str() as words:
            pass
    return words


def report_tables(report: ReportSnapshot) -> list[ReportTable]:
    """Every table of a report that has rows, the most telling first."""
    found = [
        influencers_table(report),
        posts_table(report),
        platforms_table(report),
        money_table(report),
        rights_table(report),
        times_table(report),
        rounds_table(report),
    ]
    return [table for table in found if table.rows]


def influencers_table(report: ReportSnapshot) -> ReportTable:
    """Creators, the best rate first."""
    money = report.with_money
    heads = ("Creator", *(("Fee", "Shipping") if money else ()), "Posts", "Reach", "Engagements", "Rate")
    heads += ("Cost per engagement", "Revenue", "ROI") if money else ()
    return ReportTable("Creators", heads, tuple(_influencer(one, money=money) for one in report.influencers))


def _influencer(one: ReportedInfluencer, *, money: bool) -> tuple[Cell, ...]:
    terms = (one.fee, one.shipping) if money else ()
    brought = (one.cost_per_engagement, one.revenue, one.roi) if money else ()
    return (f"@{one.handle}", *terms, one.posts, one.reach, one.engagements, one.rate, *brought)


def posts_table(report: ReportSnapshot) -> ReportTable:
    """Posts by their numbers in the campaign, each with its link, day and figures."""
    money = ("Revenue",) if report.with_money else ()
    heads = ("Post", "Published", "Likes", "Comments", "Clicks", "Reach", "Rate", *money)
    return ReportTable("Posts", heads, tuple(_post(one, money=report.with_money) for one in report.posts))


def _post(one: ReportedPost, *, money: bool) -> tuple[Cell, ...]:
    metrics = (one.measured.metric(name) for name in ("likes", "comments", "clicks", "reach"))
    day = one.published_at.date() if one.published_at else None
    name = Linked(f"{one.number}. {one.title}", one.permalink)
    return (name, day, *metrics, one.rate, *((one.revenue,) if money else ()))


def platforms_table(report: ReportSnapshot) -> ReportTable:
    """What each platform achieved, where something was published."""
    rows = [
        (_platform(row["platform"]), row["posts"], *(Figure.from_json(row[key]) for key in _ACHIEVED))
        for row in report.stored.get("platforms", ())
        if row["platform"] is not None and row["posts"]
    ]
    heads = ("Platform", "Posts", "Reach", "Engagements", "Average rate", "Pooled rate")
    return ReportTable("Platforms", heads, tuple(rows))


def money_table(report: ReportSnapshot) -> ReportTable:
    """How the budget was split, and what became of each part; nothing for who may not see money."""
    rows = [
        (_platform(row["platform"]), *(_amount(row[f"{name}_minor"], report.currency) for name in _MONEY))
        for row in (report.stored.get("platforms", ()) if report.with_money else ())
        if any(row[f"{name}_minor"] for name in _MONEY)
    ]
    return ReportTable("Budget split", ("Platform", *(capitalized(name) for name in _MONEY)), tuple(rows))


def rights_table(report: ReportSnapshot) -> ReportTable:
    """Until when posts may be used for what, the next to end first."""
    rows = [
        (f"{one.number}. {one.title}", ", ".join(one.uses), one.until)
        for one in report_rights.ending_rights(report)
    ]
    return ReportTable("Usage rights that end", ("Post", "May be used for", "Until"), tuple(rows))


def times_table(report: ReportSnapshot) -> ReportTable:
    """How many days each step took, of those that took time."""
    rows = [
        (f"{one.number}. {one.title}", one.in_words)
        for one in (times_of(report.stored) if "steps" in report.stored else ())
        if one.took_time
    ]
    return ReportTable("Time each step took", ("Step", "Open for"), tuple(rows))


def rounds_table(report: ReportSnapshot) -> ReportTable:
    """The posts that took more than one round."""
    rounds = sorted(report.stored.get("rounds", ()), key=lambda one: -one["rounds"])
    return ReportTable("Rounds", ("Post", "Rounds"), tuple((one["title"], one["rounds"]) for one in rounds))


def notes(report: ReportSnapshot, locale: str = "en") -> list[str]:
    """How each figure that a report leads with is worked out, and then what is not known of them, each said once."""
    figures = [report.figures[key] for key in report.headline]
    return [*(_worked_out(figure, locale) for figure in figures), *report_summary.coverage(figures)]


def _worked_out(figure: Figure, locale: str) -> str:
    """The formula, and of a rate over how many it is."""
    own = replace(figure, coverage=tuple(part for part in figure.coverage if part.what == RATE))
    over = own.show_coverage(locale)
    return f"{figure.name} = {figure.formula}{f' ({over})' if over else ''}"


def _platform(value: str | None) -> str:
    return Platform(value).label if value else "No platform"


def _amount(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def first_table(report: ReportSnapshot) -> Sequence[ReportTable]:
    """Creators where it is about them, else posts: what an e-mail has room for."""
    table = influencers_table(report) if report.is_of_influencers else posts_table(report)
    return [table] if table.rows else []
