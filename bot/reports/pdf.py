"""A report as a PDF file, set by typst."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from babel import Locale
from babel.dates import format_date

from bot.reports.branding import Branding
from bot.reports.pictures import chart_svg
from campaigns.core.wording import counted
from campaigns.formulas.figures import Figure
from campaigns.reporting import report_conclusion, report_summary
from campaigns.reporting.report_charts import report_charts
from campaigns.reporting.report_snapshot import ReportSnapshot
from campaigns.reporting.report_tables import Cell, Linked, ReportTable, notes, report_tables, shown

TEMPLATE = Path(__file__).parent.parent / "templates" / "report" / "report.typ"
CHARTS = 2
_LONGEST_WORD = 16
ROWS = 200
"""More rows of one table nobody reads on paper; the spreadsheet has them all."""


def report_pdf(report: ReportSnapshot, branding: Branding, changed: Sequence[str] = ()) -> bytes:
    """The report as pages; the same report is always the same file where the fonts are the same."""
    import typst  # noqa: PLC0415 - no part of every start

    given = json.dumps(pages_of(report, branding, changed))
    made: bytes = typst.compile(TEMPLATE, format="pdf", sys_inputs={"report": given}, timestamp=0)
    return made


def pages_of(report: ReportSnapshot, branding: Branding, changed: Sequence[str] = ()) -> dict[str, Any]:
    """What the pages say, as plain values for the template."""
    pages: dict[str, Any] = _kept_together(_pages_of(report, branding, changed))
    return pages


def _pages_of(report: ReportSnapshot, branding: Branding, changed: Sequence[str]) -> dict[str, Any]:
    locale = branding.locale.replace("-", "_")
    return {
        "brand": {"name": branding.name, "colour": branding.colour, "logo": branding.logo_data},
        "lang": Locale.parse(locale).language,
        "paper": branding.page,
        "title": f"{report.campaign}: results" + (f" (version {report.number})" if report.number > 1 else ""),
        "cover": cover_line(report, locale),
        "over_budget": report_conclusion.is_over_budget(report),
        "conclusion": report_conclusion.conclusion(report, locale),
        "note": {"words": report.note.words, "name": report.note.name} if report.note else None,
        "headlines": [vars(one) for one in report_summary.headlines(report, locale)],
        "changed": list(changed),
        "charts": [
            {"svg": chart_svg(chart, branding), "alt": chart.in_words(locale)}
            for chart in report_charts(report)[:CHARTS]
        ],
        "stood_out": [
            {
                "kind": one.kind,
                "name": one.name,
                "rate": one.rate,
                "besides": one.besides,
                "url": _safe(one.post.permalink if one.post else None),
            }
            for one in report_summary.stood_out(report, locale)
        ],
        "compared": report_summary.compared(report) or "",
        "missing": report_summary.missing(report),
        "tables": [_table(table, locale) for table in report_tables(report)],
        "notes": notes(report, locale),
    }


def cover_line(report: ReportSnapshot, locale: str) -> str:
    """When the campaign ran, and of when its numbers are."""
    first, last, as_of = (
        format_date(day, "d MMM y", locale=locale) for day in (report.starts_on, report.ends_on, report.as_of)
    )
    return f"{first} – {last} · numbers as of {as_of}"


def _table(table: ReportTable, locale: str) -> dict[str, Any]:
    left = len(table.rows) - ROWS
    return {
        "title": table.title,
        "heads": list(table.heads),
        "is_number": table.is_number,
        "rows": [[_cell(cell, locale) for cell in row] for row in table.rows[:ROWS]],
        "more": f"and {counted(left, 'more row')}, all in the spreadsheet" if left > 0 else "",
    }


def _cell(cell: Cell, locale: str) -> dict[str, str | None]:
    url = _safe(cell.url) if isinstance(cell, Linked) else None
    words = shown(cell, locale)
    if isinstance(cell, Figure) and cell.limit and words.startswith(cell.limit):
        words = f"{cell.limit.strip()}\n{words.removeprefix(cell.limit)}"  # columns stay as narrow as their numbers
    return {"words": _breakable(words), "url": url}


def _kept_together(told: Any) -> Any:
    """The same with every percent sign on the line of its number."""
    if isinstance(told, dict):
        return {key: _kept_together(value) for key, value in told.items()}
    if isinstance(told, list):
        return [_kept_together(value) for value in told]
    return told.replace(" %", "\u00a0%") if isinstance(told, str) else told


def _breakable(words: str) -> str:
    """The same with places in very long words where a line may end."""
    return re.sub(rf"\S{{{_LONGEST_WORD}}}(?=\S)", "\\g<0>\u200b", words)


def _safe(url: str | None) -> str | None:
    """An address that a page may open; nothing but the web."""
    return url if url and urlsplit(url).scheme in ("http", "https") else None
