"""What an e-mail's template asks of a report: sentences, figures and tables, written as its readers write numbers."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from campaigns.reporting import post_mortem_words, report_conclusion, report_summary, report_tables
from campaigns.reporting.post_mortem_words import Section
from campaigns.reporting.report_charts import report_charts
from campaigns.reporting.report_snapshot import ReportSnapshot
from campaigns.reporting.report_tables import Linked, ReportTable

ROWS = 25
"""What an e-mail has room for; the attached files have everything."""


def report_filters(locale: str) -> Mapping[str, Callable[..., Any]]:
    """Filters of templates, by name."""
    return {
        "conclusion": partial(_of_report, report_conclusion.conclusion, locale=locale),
        "headlines": partial(_of_report, report_summary.headlines, locale=locale),
        "stood_out": partial(_of_report, report_summary.stood_out, locale=locale),
        "notes": partial(_of_report, report_tables.notes, locale=locale),
        "missing": report_summary.missing,
        "compared": report_summary.compared,
        "over_budget": report_conclusion.is_over_budget,
        "tables": report_tables.first_table,
        "rows": partial(_rows, locale=locale),
        "chart_in_words": partial(_chart_in_words, locale=locale),
        "parts": _parts,
    }


def _of_report(tell: Callable[..., Any], report: ReportSnapshot, *, locale: str) -> Any:
    return tell(report, locale)


def _rows(table: ReportTable, *, locale: str) -> list[list[tuple[str, str | None]]]:
    """The rows as words, each with the address that it opens."""
    return [
        [(report_tables.shown(cell, locale), cell.url if isinstance(cell, Linked) else None) for cell in row]
        for row in table.rows[:ROWS]
    ]


def _chart_in_words(report: ReportSnapshot, *, locale: str) -> str:
    """What the chart shows, for who does not see it; empty where there is none."""
    charts = report_charts(report)
    return charts[0].in_words(locale) if charts else ""


def _parts(report: ReportSnapshot) -> list[Section]:
    """What a post-mortem tells beyond figures, without the posts that stood out, which are told above."""
    found = post_mortem_words.parts(report.stored, with_money=report.with_money)
    return [part for part in found if part.title not in ("Best posts", "Worst posts")]
