"""What the owner says of a report in their own words, and how long its e-mails and files wait for that.

In Slack a report is told at once, and says the note as soon as there is one. What cannot be changed afterwards, e-mails
and files, waits for it: a day at most, or until the owner says that it goes out without.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.errors import OutOfDate, at_field
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import notices
from campaigns.people import lookup, permissions, roles
from campaigns.people.directory import known
from campaigns.reporting import report_conclusion, reports
from campaigns.reporting.report_snapshot import Note, ReportSnapshot
from storage.enums import MailKind, MailState, NoticeKind
from storage.models import Campaign, Mail, Report

PATIENCE = timedelta(days=1)
"""How long a report waits for the owner's note."""
MOST = 1_000
"""More nobody would read above the figures."""


def ask_owner(work: UnitOfWork, campaign: Campaign, report: Report) -> None:
    """Tell the owner how it went and ask for a note, with how many e-mails wait for it; files wait where those do."""
    owner, facts = roles.acting_owner(work.session, campaign), _asked(work, report)
    notices.tell(work, [owner], NoticeKind.REPORT_NOTE, campaign, **facts)
    if not facts["mails"]:
        attach_files(work, campaign, report)


def ask_about_newer(work: UnitOfWork, campaign: Campaign, report: Report) -> None:
    """Have a question that is still open ask about a newer version, to which a note that was written goes over.

    Who has answered is not asked again.
    """
    kept = _carry_over(work, campaign, report)
    lately = notices.told_since(work, campaign, NoticeKind.REPORT_NOTE, work.at - PATIENCE, {})
    for told in lately.values():
        if "settled" not in told.facts:
            notices.say_instead(work, campaign, told, **_asked(work, report))
        elif kept:
            notices.say_instead(work, campaign, told, **_asked(work, report), settled=kept)
    if not _waiting(work, report):
        attach_files(work, campaign, report)


def _carry_over(work: UnitOfWork, campaign: Campaign, report: Report) -> str:
    """Put the note of the version before above this one, and say that; empty where there was none."""
    before = reports.before(work.session, report)
    if before is None or before.note is None or report.note is not None:
        return ""
    report.note, report.note_by, report.note_at = before.note, before.note_by, before.note_at
    work.session.flush()
    _tell(work, campaign, report, note=report.note, note_by=report.note_by)
    return (
        f"<@{report.note_by}> has written a note. It stands above version {report.number} of the report, too."
    )


def went_out(work: UnitOfWork, campaign: Campaign, report_id: int) -> None:
    """All e-mails with the report have left: the files follow, and nobody waits for a note any more.

    One that cannot be sent ends the wait for none of the others.
    """
    report = work.session.get_one(Report, report_id)
    sent = exists().where(_bringing(report), Mail.state == MailState.SENT)
    if _waiting(work, report) or not work.session.scalar(select(sent)):
        return
    gone = "The report has gone out. A note now reaches those who read it in Slack."
    notices.settle(work, campaign, NoticeKind.REPORT_NOTE, {"report_id": report_id}, gone)
    attach_files(work, campaign, report)


def waits_until(work: UnitOfWork, campaign: Campaign) -> datetime | None:
    """Until when e-mails with an earlier version of the report wait for a note; None where none do."""
    queued = (Mail.kind == MailKind.REPORT) & (Mail.state == MailState.QUEUED)
    mine = (Mail.campaign_id == campaign.id) & queued
    return work.session.scalar(select(func.max(Mail.next_attempt_at)).where(mine))


@use_case
def write_note(work: UnitOfWork, report_id: int, text: str) -> Report:
    """Put the owner's words above the figures of a report, in place of earlier ones, and let it go out."""
    report, campaign = to_note(work, report_id)
    with at_field("note"):
        words = parsing.parse_text(text, most=MOST, subject="The note", required=True)
    report.note, report.note_by, report.note_at = words, work.actor.user_id, work.at
    audit.log(work, "report noted", campaign_id=campaign.id, subject="report", subject_id=report.id)
    _tell(work, campaign, report, note=words, note_by=work.actor.user_id)
    let_go(
        work, campaign, report, f"<@{work.actor.user_id}> has written a note. The report goes out with it."
    )
    return report


@use_case
def send_without_note(work: UnitOfWork, report_id: int) -> Report:
    """Let a report go out as it is."""
    report, campaign = to_note(work, report_id)
    let_go(work, campaign, report, f"<@{work.actor.user_id}> lets the report go out without a note.")
    return report


def to_note(work: UnitOfWork, report_id: int, *, lock: bool = True) -> tuple[Report, Campaign]:
    """A report that the actor may put a note to, and its campaign; OutOfDate where there is a newer version."""
    report = reports.numbered(work, report_id)
    campaign = lookup.campaign(work, report.campaign_id, permissions.Action.MANAGE, lock=lock)
    newest = reports.latest(work.session, campaign.id)
    if newest is not None and newest.id != report.id:
        raise OutOfDate(
            f"Version {newest.number} of this report is out. `/campaign report {campaign.name}` has it."
        )
    return report, campaign


def let_go(work: UnitOfWork, campaign: Campaign, report: Report, how: str) -> None:
    """Have e-mails and files of a report leave now; the question for a note says how that came."""
    for mail in _waiting(work, report):
        mail.next_attempt_at = work.at
    notices.settle(work, campaign, NoticeKind.REPORT_NOTE, {"report_id": report.id}, how)
    attach_files(work, campaign, report)


def attach_files(work: UnitOfWork, campaign: Campaign, report: Report) -> None:
    """Have the files of a report put into the threads of the messages that tell of it, once."""
    _tell(work, campaign, report, files=True)


def note_of(session: Session, report: Report) -> Note | None:
    """The note of a report with the name of who wrote it; None where there is none."""
    if report.note is None or report.note_by is None:
        return None
    person = known(session, report.workspace_id, report.note_by)
    return Note(report.note, report.note_by, person.name if person else "The owner")


def _asked(work: UnitOfWork, report: Report) -> dict[str, Any]:
    waiting = _waiting(work, report)
    until = max((one.next_attempt_at or work.at for one in waiting), default=work.at)
    told = ReportSnapshot.read(report.figures, report.number, with_money=True)
    return {
        "report_id": report.id,
        "campaign_id": report.campaign_id,
        "conclusion": report_conclusion.conclusion(told),
        "mails": len(waiting),
        "until": until.isoformat(),
    }


def _tell(work: UnitOfWork, campaign: Campaign, report: Report, **facts: Any) -> None:
    notices.add(work, campaign, NoticeKind.REPORT, {"report_id": report.id}, **facts)


def _waiting(work: UnitOfWork, report: Report) -> Sequence[Mail]:
    """The e-mails that bring this version and have not left."""
    queued = (Mail.kind == MailKind.REPORT) & (Mail.state == MailState.QUEUED)
    return work.session.scalars(select(Mail).where(_bringing(report), queued).order_by(Mail.id)).all()


def _bringing(report: Report) -> ColumnElement[bool]:
    """That an e-mail brings this version; it is found by its campaign, which has an index."""
    return (Mail.campaign_id == report.campaign_id) & (Mail.report_id == report.id)
