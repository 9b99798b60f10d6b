"""To stakeholders and directors, and without money to the client: how the campaign went."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core.business_time import today
from campaigns.emails.email_kind import Context, EmailKind, Readers
from campaigns.reporting import report_changes
from campaigns.reporting.report_note import note_of
from campaigns.reporting.report_snapshot import ReportSnapshot
from storage.enums import Audience, MailState, Role
from storage.models import Campaign, Mail, Report


def _report(session: Session, mail: Mail, campaign: Campaign) -> Context:
    report = session.get_one(Report, mail.report_id)
    told = ReportSnapshot.read(report.figures, report.number).noted(note_of(session, report))
    found = told if mail.facts.get("with_money", True) else told.for_client()
    return {
        "report": found,
        "made_on": today(campaign, report.made_at),
        "starts_on": campaign.starts_on,
        "ends_on": _ended_on(campaign),
        "changed": [words for key, words in _changed(session, mail, report) if key in found.figures],
    }


def _changed(session: Session, mail: Mail, report: Report) -> Sequence[tuple[str, str]]:
    """What reads otherwise than in the version that the same reader was sent last."""
    before = session.scalar(
        select(Report)
        .join(Mail, Mail.report_id == Report.id)
        .where(
            Mail.campaign_id == mail.campaign_id,
            Mail.to == mail.to,
            Mail.state == MailState.SENT,
            Report.number < report.number,
        )
        .order_by(Report.number.desc())
        .limit(1)
    )
    return report_changes.changes(before.figures, report.figures) if before else []


def _ended_on(campaign: Campaign) -> date:
    """The last day of a campaign as it was: planned, or earlier where it was closed."""
    if campaign.closed_early_at is None:
        return campaign.ends_on
    return max(campaign.starts_on, min(campaign.ends_on, today(campaign, campaign.closed_early_at)))


def _readers(mail: Mail) -> Sequence[Readers]:
    """The client gets a report that tells no money."""
    if mail.facts.get("with_money", True):
        return (Audience.STAKEHOLDER, Role.MARKETING_DIRECTOR)
    return (Audience.CLIENT,)


EMAIL = EmailKind("report", context=_report, readers=_readers)
