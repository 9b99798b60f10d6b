"""News of a report: e-mail and DM to the Marketing Director, e-mail to stakeholders, summary in the channel."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import emails, notices, unsent
from campaigns.people import recipients, roles
from campaigns.people.directory import known
from campaigns.reporting import report_changes, reports
from storage.enums import Audience, MailKind, NoticeKind, Role
from storage.models import Campaign, Mail, Report

GATHERED = timedelta(hours=1)
"""How long a new version waits for further figures before it is sent to stakeholders."""
UNREACHABLE = "Slack tells no address of theirs. Have one added to their Slack profile, then send it again."


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


def send_new_version(work: UnitOfWork, campaign: Campaign) -> None:
    """Send a version that late results made to management, and to the stakeholders who have an earlier one.

    Stakeholders get it after a while, so that figures that come one after another are one e-mail.
    """
    send_to_management(work, campaign)
    report = reports.latest(work.session, campaign.id)
    if report is None:
        return
    stakeholders = recipients.addresses(work.session, campaign, Audience.STAKEHOLDER)
    mailed = (Mail.campaign_id == campaign.id) & (Mail.kind == MailKind.REPORT) & Mail.to.in_(stakeholders)
    earlier = mailed & (Mail.report_id != report.id)
    holding = set(work.session.scalars(select(Mail.to).where(earlier)))
    have_it = {email.casefold() for email in recipients.of_directors(work.session, campaign)}
    to = [one for one in stakeholders if one in holding and one.casefold() not in have_it]
    unsent.stop(
        work.session, "A newer version of the report came before this was sent.", earlier & Mail.to.in_(to)
    )
    for email in to:
        emails.write_to(
            work, campaign, MailKind.REPORT, email, report_id=report.id, not_before=work.at + GATHERED,
            with_money=True,
        )  # fmt: skip


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
        mail = emails.write_to(work, campaign, MailKind.REPORT, email, report_id=report.id, with_money=True)
        if not email:
            _tell_unreachable(work, campaign, mail, person.name if person else f"<@{director}>")
    facts = _facts(report, with_money=True) | {"changed": _changed(work, report)}
    notices.tell(work, directors, NoticeKind.REPORT, campaign, **facts)


def _tell_unreachable(work: UnitOfWork, campaign: Campaign, mail: Mail, name: str) -> None:
    """The owner can do something about a Director whom no report reaches by e-mail."""
    notices.tell(
        work, [roles.standing_owner(work.session, campaign)], NoticeKind.MAIL_FAILED, campaign, mail_id=mail.id,
        to=f"{name} (Marketing Director)", kind=mail.kind.value, why=UNREACHABLE,
    )  # fmt: skip


def _tell_channel(work: UnitOfWork, campaign: Campaign, report: Report) -> None:
    shown = campaign.channel_is_private and campaign.money_in_channel
    facts = _facts(report, with_money=shown) | {"changed": _changed(work, report)}
    notices.tell(work, [campaign.channel_id], NoticeKind.REPORT, campaign, **facts)


def _facts(report: Report, *, with_money: bool) -> dict[str, Any]:
    return {"report_id": report.id, "number": report.number, "with_money": with_money, **report.figures}


def _changed(work: UnitOfWork, report: Report) -> list[list[str]]:
    """What reads otherwise than in the version before: key and words of each figure."""
    before = reports.before(work.session, report)
    return [list(one) for one in report_changes.changes(before.figures, report.figures)] if before else []
