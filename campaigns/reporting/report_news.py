"""News of a report: e-mail and DM to the Marketing Director, e-mail to stakeholders, summary in the channel."""

from typing import Any

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import emails, notices
from campaigns.people import recipients, roles
from campaigns.people.directory import known
from campaigns.reporting import reports
from storage.enums import Audience, MailKind, NoticeKind, Role
from storage.models import Campaign, Report


def notify_stakeholders(work: UnitOfWork, campaign: Campaign) -> None:
    """Send the report to management, and by e-mail to stakeholders; who is both gets it once."""
    send_to_management(work, campaign)
    report = reports.latest(work.session, campaign.id)
    if report is None:
        return
    have_it = {email.casefold() for email in recipients.of_directors(work.session, campaign)}
    for email in recipients.addresses(work.session, campaign, Audience.STAKEHOLDER):
        if email.casefold() not in have_it:
            emails.write_to(work, campaign, MailKind.REPORT, email, report_id=report.id, with_money=True)


def send_to_management(work: UnitOfWork, campaign: Campaign) -> None:
    """E-mail and DM to the Marketing Director, summary in the channel; money there only where it may show."""
    report = reports.latest(work.session, campaign.id)
    if report is not None:
        _tell_directors(work, campaign, report)
        _tell_channel(work, campaign, report)


def _tell_directors(work: UnitOfWork, campaign: Campaign, report: Report) -> None:
    directors = roles.responsible(work.session, Role.MARKETING_DIRECTOR, campaign)
    for director in directors:
        person = known(work.session, work.workspace_id, director)
        email = person.email if person else None
        emails.write_to(work, campaign, MailKind.REPORT, email, report_id=report.id, with_money=True)
    notices.tell(work, directors, NoticeKind.REPORT, campaign, **_facts(report, with_money=True))


def _tell_channel(work: UnitOfWork, campaign: Campaign, report: Report) -> None:
    shown = campaign.channel_is_private and campaign.money_in_channel
    notices.tell(work, [campaign.channel_id], NoticeKind.REPORT, campaign, **_facts(report, with_money=shown))


def _facts(report: Report, *, with_money: bool) -> dict[str, Any]:
    return {"report_id": report.id, "number": report.number, "with_money": with_money, **report.figures}
