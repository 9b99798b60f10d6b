"""`/campaign report`: the figures of the last report, or those there would be now; and the details of a report."""

from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import lookup, permissions
from campaigns.reporting import report_note, reports
from campaigns.reporting.report_snapshot import ReportSnapshot
from handlers.blocks.kit.elements import context
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.reporting.report import summary_message
from handlers.blocks.surfaces.reporting.report_details import details_message
from handlers.blocks.surfaces.reporting.report_note import note_form
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, Response, to_click
from handlers.router import Router
from storage.models import Campaign, Report

SO_FAR = "These are the figures so far. The report is made when the results are in."


def register(router: Router) -> None:
    """The buttons of a report."""
    router.on_click(ActionId.REPORT_DETAILS, _details)
    router.on_click(ActionId.NOTE_REPORT, _open_note)
    router.on_click(ActionId.SEND_WITHOUT_NOTE, _send_without_note)
    router.on_submit(FormId.REPORT_NOTE, _write_note)


def report(request: Request, campaign_id: int) -> Message:
    """The report as only this person sees it: money for those who may see it."""
    with request.bot.look(request.actor) as work:
        campaign = _seen(work, campaign_id)
        latest = reports.latest(work.session, campaign.id)
        found = _snapshot(work, campaign, latest)
        about = Reference(campaign=campaign.id, report=latest.id if latest else None)
        may_note = latest is not None and permissions.may(work, permissions.Action.MANAGE, campaign)
    message = summary_message(found, about, may_note=may_note)
    if latest is not None:
        return message
    fallback = message.fallback_blocks
    return Message(
        message.text,
        [*message.blocks, context(SO_FAR)],
        [*fallback, context(SO_FAR)] if fallback is not None else None,
    )


def _details(click: Click) -> Response:
    """The rest of the report that was clicked at, with money only where who clicked may see it."""
    with click.bot.look(click.actor) as work:
        stored = reports.numbered(work, click.reference.report) if click.reference.report else None
        campaign_id = stored.campaign_id if stored else click.reference.campaign
        if campaign_id is None:
            raise OutOfDate("This report is from an older version of Greenlight. Type `/campaign report`.")
        found = _snapshot(work, _seen(work, campaign_id), stored)
    return to_click(click, details_message(found))


def _open_note(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        report, campaign = report_note.to_note(work, click.reference.report or 0, lock=False)
        return OpenModal(note_form(report, campaign))


def _write_note(submission: Submission) -> Response:
    report_note.write_note(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.report or 0,
        submission.entered.text("note"),
    )  # fmt: skip
    return None


def _send_without_note(click: Click) -> Response:
    report_note.send_without_note(click.bot.units_of_work, click.actor, click.at, click.reference.report or 0)
    return None


def _seen(work: UnitOfWork, campaign_id: int) -> Campaign:
    return lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)


def _snapshot(work: UnitOfWork, campaign: Campaign, stored: Report | None) -> ReportSnapshot:
    with_money = permissions.may(work, permissions.Action.SEE_MONEY, campaign)
    if stored is not None:
        found = ReportSnapshot.read(stored.figures, stored.number, with_money=with_money)
        return found.noted(report_note.note_of(work.session, stored))
    now = reports.snapshot_of(work.session, campaign, work.at)
    return ReportSnapshot.read(now, with_money=with_money)
