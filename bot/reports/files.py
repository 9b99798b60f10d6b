"""The files of a report: a picture to see in the e-mail, pages to forward, and a spreadsheet to work on with."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from sqlalchemy.orm import Session

from bot.reports.branding import Branding
from campaigns.reporting import report_changes, reports
from campaigns.reporting.report_charts import report_charts
from campaigns.reporting.report_note import note_of
from campaigns.reporting.report_snapshot import Note, ReportSnapshot
from storage.models import Report

PDF, XLSX, PNG = (
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "image/png",
)
CHART, LOGO = "chart", "logo"
"""How e-mails name the pictures that they show."""
ONE_AT_A_TIME = Lock()
"""Matplotlib's settings are those of the process; and what one thread makes, the next one takes as it is."""


@dataclass(frozen=True)
class ReportFile:
    """A file by its name, with its media type."""

    name: str
    media_type: str
    content: bytes


def report_files(report: ReportSnapshot, branding: Branding, changed: Sequence[str] = ()) -> list[ReportFile]:
    """The report as PDF and XLSX; several readers of one version get the same bytes, made once."""
    key = _Key(
        json.dumps(report.stored, sort_keys=True),
        report.number,
        report.with_money,
        report.with_budget,
        report.note,
    )
    with ONE_AT_A_TIME:
        return _files(key, branding, tuple(changed))


def report_picture(report: ReportSnapshot, branding: Branding) -> ReportFile | None:
    """The chart that a report leads with; None where nothing is known that could be drawn."""
    from bot.reports.pictures import chart_png  # noqa: PLC0415 - no part of every start

    charts = report_charts(report)
    with ONE_AT_A_TIME:
        return ReportFile(CHART, PNG, chart_png(charts[0], branding)) if charts else None


def logo_of(branding: Branding) -> ReportFile | None:
    """The logo as a file that an e-mail shows; None where there is none."""
    return ReportFile(LOGO, PNG, branding.logo) if branding.logo else None


@dataclass(frozen=True)
class _Key:
    """A report as something that can be looked up."""

    stored: str
    number: int
    with_money: bool
    with_budget: bool
    note: Note | None

    def report(self) -> ReportSnapshot:
        """The report itself."""
        found = ReportSnapshot.read(json.loads(self.stored), self.number, with_money=self.with_money)
        return (found if self.with_budget else found.for_client()).noted(self.note)


def attached_files(
    session: Session, report_id: int, branding: Branding, *, with_money: bool
) -> list[ReportFile]:
    """The files that hang in the thread of a message about a stored report; without money where it shows none."""
    stored = session.get_one(Report, report_id)
    report = ReportSnapshot.read(stored.figures, stored.number, with_money=with_money)
    before = reports.before(session, stored)
    changed = report_changes.changes(before.figures, stored.figures) if before else []
    told = [words for key, words in changed if key in report.figures]
    return report_files(report.noted(note_of(session, stored)), branding, told)


@lru_cache(maxsize=2)
def _files(key: _Key, branding: Branding, changed: tuple[str, ...]) -> list[ReportFile]:
    from bot.reports.pdf import report_pdf  # noqa: PLC0415
    from bot.reports.spreadsheet import report_xlsx  # noqa: PLC0415

    report = key.report()
    return [
        ReportFile(f"{file_stem(report)}.pdf", PDF, report_pdf(report, branding, changed)),
        ReportFile(f"{file_stem(report)}.xlsx", XLSX, report_xlsx(report)),
    ]


def file_stem(report: ReportSnapshot) -> str:
    """A file's name that every system takes: "summer-glow-report-v2"."""
    words = re.sub(r"[^a-z0-9]+", "-", report.campaign.casefold()).strip("-") or "campaign"
    return f"{words[:60]}-report" + (f"-v{report.number}" if report.number > 1 else "")
