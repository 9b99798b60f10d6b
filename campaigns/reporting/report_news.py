"""News of a report: e-mail and DM to the Marketing Director, e-mail to stakeholders, summary in the channel.

Money shows in the channel only where it may.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import emails, notices, unsent
from campaigns.people import recipients, roles
from campaigns.people.directory import known
from campaigns.reporting import report_changes, report_note, reports
from storage.enums import Audience, MailKind, NoticeKind, Role
from storage.models import Campaign, Mail, Report

GATHERED = timedelta(hours=1)
"""How long a new version waits for further figures before it is sent, and how long one message tells of them."""
UNREACHABLE = "Slack tells no address of theirs. Have one added to their Slack profile, then send it again."


def notify_stakeholders(work: UnitOfWork, campaign: Campaign) -> None:
    """Send the report to management, and by e-mail to stakeholders and the client; who is both gets it once.

    Slack tells of it at once; e-mails wait for what the owner says of it, for a day at most.
    """
    report = reports.latest(work.session, campaign.id)
    if report is None:
        return
    later = work.at + report_note.PATIENCE
    directors = _mail_directors(work, campaign, report, later)
    for email, with_money in _outside(work, campaign):
        _mail(work, campaign, report, email, later, with_money=with_money)
    _tell_directors(work, campaign, report, directors)
    _tell_channel(work, campaign, report)
    report_note.ask_owner(work, campaign, report)


def send_new_version(work: UnitOfWork, campaign: Campaign) -> None:
    """Send a version that late results made to owner and management, and to stakeholders who have an earlier one.

    E-mails leave after a while, so that figures that come one after another are one e-mail; so they are one message in
    Slack, which is posted at once and then kept up to date.
    """
    report = reports.latest(work.session, campaign.id)
    if report is None:
        return
    later = max(work.at + GATHERED, report_note.waits_until(work, campaign) or work.at)
    of_directors = recipients.of_directors(work.session, campaign)
    outside = dict(_outside(work, campaign))
    mailed = (
        (Mail.campaign_id == campaign.id) & (Mail.kind == MailKind.REPORT) & (Mail.report_id != report.id)
    )
    holding = set(work.session.scalars(select(Mail.to).where(mailed, Mail.to.in_(outside))))
    to = [one for one in outside if one in holding]
    why = "A newer version of the report came before this was sent."
    unsent.stop(work.session, why, mailed & Mail.to.in_([*of_directors, *to]))
    directors = _mail_directors(work, campaign, report, later)
    for email in to:
        _mail(work, campaign, report, email, later, with_money=outside[email])
    to_tell = dict.fromkeys([*directors, roles.acting_owner(work.session, campaign)])
    _tell_late(work, campaign, report, list(to_tell), with_money=True)
    _tell_late(work, campaign, report, [campaign.channel_id], with_money=_money_in_channel(campaign))
    report_note.ask_about_newer(work, campaign, report)


def _outside(work: UnitOfWork, campaign: Campaign) -> list[tuple[str, bool]]:
    """Who gets the report besides management, each once, and whether with money: stakeholders, and then the client.

    The owner lets somebody of the client's see the money by entering them among the stakeholders.
    """
    told = {email.casefold() for email in recipients.of_directors(work.session, campaign)}
    found = []
    for audience, with_money in ((Audience.STAKEHOLDER, True), (Audience.CLIENT, False)):
        for email in recipients.addresses(work.session, campaign, audience):
            if email.casefold() not in told:
                found.append((email, with_money))
                told.add(email.casefold())
    return found


def _tell_directors(work: UnitOfWork, campaign: Campaign, report: Report, directors: Sequence[str]) -> None:
    facts = _facts(report, with_money=True) | {"changed": _changed(work, report)}
    notices.tell(work, directors, NoticeKind.REPORT, campaign, **facts)


def _mail(
    work: UnitOfWork, campaign: Campaign, report: Report, to: str | None, later: datetime, *, with_money: bool
) -> Mail:
    return emails.write_to(
        work, campaign, MailKind.REPORT, to, report_id=report.id, not_before=later, with_money=with_money
    )


def _mail_directors(work: UnitOfWork, campaign: Campaign, report: Report, later: datetime) -> list[str]:
    """E-mail a report to each Marketing Director, whose ids are returned."""
    directors = roles.responsible(work.session, Role.MARKETING_DIRECTOR, campaign)
    for director in directors:
        person = known(work.session, work.workspace_id, director)
        email = person.email if person else None
        mail = _mail(work, campaign, report, email, later, with_money=True)
        if not email:
            _tell_unreachable(work, campaign, mail, person.name if person else f"<@{director}>")
    return list(directors)


def _tell_unreachable(work: UnitOfWork, campaign: Campaign, mail: Mail, name: str) -> None:
    """The owner can do something about a Director whom no report reaches by e-mail; told once for many versions."""
    owner, to = roles.standing_owner(work.session, campaign), f"{name} (Marketing Director)"
    facts = {"mail_id": mail.id, "to": to, "kind": mail.kind.value, "why": UNREACHABLE}
    lately = notices.told_since(work, campaign, NoticeKind.MAIL_FAILED, work.at - GATHERED, {"to": to})
    if owner in lately:
        notices.say_instead(work, campaign, lately[owner], **facts)
    else:
        notices.tell(work, [owner], NoticeKind.MAIL_FAILED, campaign, **facts)


def _tell_late(
    work: UnitOfWork, campaign: Campaign, report: Report, addresses: Sequence[str], *, with_money: bool
) -> None:
    """Tell of a later version; what was told of one lately tells of this one, and what changed by both."""
    before = reports.before(work.session, report)
    if before is None:
        return
    since, late = work.at - GATHERED, {"is_late": True}
    lately = notices.told_since(work, campaign, NoticeKind.REPORT, since, late)
    for address in addresses:
        told = lately.get(address)
        base = work.session.get_one(Report, told.facts["compared_with"]) if told else before
        changed = {"changed": _differences(base, report), "compared_with": base.id}
        facts = _facts(report, with_money=with_money) | changed | late
        if told:
            notices.say_instead(work, campaign, told, **facts)
        else:
            notices.tell(work, [address], NoticeKind.REPORT, campaign, **facts)


def _tell_channel(work: UnitOfWork, campaign: Campaign, report: Report) -> None:
    facts = _facts(report, with_money=_money_in_channel(campaign)) | {"changed": _changed(work, report)}
    notices.tell(work, [campaign.channel_id], NoticeKind.REPORT, campaign, **facts)


def _money_in_channel(campaign: Campaign) -> bool:
    return campaign.channel_is_private and campaign.money_in_channel


def _facts(report: Report, *, with_money: bool) -> dict[str, Any]:
    about = {"report_id": report.id, "campaign_id": report.campaign_id, "number": report.number}
    return {**about, "with_money": with_money, **report.figures}


def _changed(work: UnitOfWork, report: Report) -> list[list[str]]:
    """What reads otherwise than in the version before: key and words of each figure."""
    return _differences(reports.before(work.session, report), report)


def _differences(before: Report | None, report: Report) -> list[list[str]]:
    return [list(one) for one in report_changes.changes(before.figures, report.figures)] if before else []
