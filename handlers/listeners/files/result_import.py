"""Results from a CSV file: looked at first, then imported."""

from collections.abc import Callable
from datetime import date
from functools import partial

from campaigns.core.business_time import today
from campaigns.core.errors import at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.files import (
    Answers,
    Imported,
    Reading,
    ResultRow,
    Table,
    kept_answers,
    labels_of,
    open_results,
    reading_of,
    renamed_columns,
    results_in,
)
from campaigns.files.result_headings import RESULTS
from campaigns.people import lookup, permissions
from campaigns.reporting import result_import as imports
from campaigns.reporting.results import WouldEnd
from handlers.blocks.forms.files.import_preview import Outcome, imported, preview
from handlers.blocks.forms.reporting.results import results_file_form
from handlers.files import uploads
from handlers.files.looking import asked_before, shown
from handlers.files.remembered_columns import remember, with_remembered
from handlers.files.slack_files import FIELD, fetch
from handlers.files.uploads import Upload, refuse_too_many
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import ImportKind
from storage.models import Campaign

ENTER = permissions.Action.ENTER_RESULTS


def register(router: Router) -> None:
    """From the upload to the import."""
    router.on_click(ActionId.UPLOAD_RESULTS, _open)
    router.on_submit(FormId.RESULTS_FILE, _look_at)
    router.on_submit(FormId.RESULTS_IMPORT, _import)


def _open(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        form = results_file_form(_campaign(work, click.reference))
    return ReplaceModal(form) if (click.view or {}).get("type") == "modal" else OpenModal(form)


def _look_at(submission: Submission) -> Response:
    """What the file would change."""
    files = submission.entered.files.get(FIELD, ())
    name = str((files[0] if files else {}).get("name") or "")
    return look_at(submission, submission.reference, name, lambda: fetch(submission.client, files))


def look_at(request: Request, reference: Reference, name: str, content: Callable[[], bytes]) -> Response:
    """What a file would change, which has just been handed in; it is fetched once it is clear that it may be."""
    with request.bot.look(request.actor) as work:
        campaign = _campaign(work, reference)
    upload = Upload(
        content(),
        {
            "file": name,
            "currency": campaign.currency,
            "first": campaign.starts_on.isoformat(),
            "last": today(campaign, request.at).isoformat(),
        },
    )
    upload = with_remembered(request, ImportKind.RESULTS, upload, partial(_opened_with, upload))
    return looked_at(request, campaign.id, upload)


def looked_at(request: Request, campaign_id: int, upload: Upload) -> Response:
    """What the file would change; or what is to be answered before."""
    with at_field(FIELD):
        asked = asked_before(request, source(campaign_id), campaign_id, upload, opened, labels_of(RESULTS))
        if asked is not None:
            return asked
        outcome = tried(request, campaign_id, upload)
    return _shown(request, campaign_id, upload, outcome)


def _shown(request: Request, campaign_id: int, upload: Upload, outcome: Outcome) -> Response:
    """The preview, kept with what it says, so that nothing else is done than was looked at."""
    kept = uploads.with_how(upload, ends=outcome.ends)
    uploads.keep(request, source(campaign_id), kept)
    reference = Reference(campaign=campaign_id, word=kept.print)
    return shown(request, preview(outcome, FormId.RESULTS_IMPORT, reference))


def tried(request: Request, campaign_id: int, upload: Upload) -> Outcome:
    """What would become of the rows of an upload."""
    reading = read(upload)
    refuse_too_many(reading)
    found = imports.try_import(
        request.bot.units_of_work, request.actor, request.at, campaign_id, reading.accepted, reading.rejected
    )
    ends = _name_of(request, campaign_id) if found.ends_campaign else ""
    return _outcome(found, reading, ends)


def _name_of(request: Request, campaign_id: int) -> str:
    with request.bot.look(request.actor) as work:
        return work.session.get_one(Campaign, campaign_id).name


def _import(submission: Submission) -> Response:
    campaign_id = submission.reference.campaign or 0
    upload = uploads.kept(submission, source(campaign_id), submission.reference.word)
    reading = read(upload)
    try:
        found = imports.import_file(
            submission.bot.units_of_work,
            submission.actor,
            submission.at,
            campaign_id,
            reading.accepted,
            reading.rejected,
            file=upload.how.get("file", ""),
            may_end=bool(upload.how.get("ends")),
        )
    except WouldEnd:
        return _shown(submission, campaign_id, upload, tried(submission, campaign_id, upload))
    remember(submission, ImportKind.RESULTS, upload, reading)
    if not found.rejected:
        uploads.throw_away(submission, source(campaign_id))
    return ReplaceModal(imported(_outcome(found, reading), submission.reference))


def source(campaign_id: int) -> str:
    """Under which name an upload for a campaign is kept."""
    return f"results:{campaign_id}"


def read(upload: Upload) -> Reading[ResultRow]:
    """The rows of an upload."""
    table = opened(upload)
    return reading_of(table, results_in(table, upload.how["currency"], within=_within(upload)))


def opened(upload: Upload) -> Table:
    """An upload as a table."""
    return _opened_with(upload, kept_answers(upload.how))


def _opened_with(upload: Upload, answers: Answers) -> Table:
    return open_results(
        upload.content, answers=answers, name=upload.how.get("file", ""), within=_within(upload)
    )


def _within(upload: Upload) -> tuple[date, date]:
    """The first and the last day that its results may be of."""
    return date.fromisoformat(upload.how["first"]), date.fromisoformat(upload.how["last"])


def _outcome(found: Imported, reading: Reading[ResultRow], ends: str = "") -> Outcome:
    return Outcome(
        found.added, found.changed, found.unchanged, found.rejected, reading.ignored, reading.encoding,
        foreign=found.foreign, sheet=reading.table.sheet, renamed=renamed_columns(reading.table),
        added_up=bool(reading.table.answers.per_day),
        doubts=[(one.line, one.reason) for one in found.doubts], ends=ends,
    )  # fmt: skip


def _campaign(work: UnitOfWork, reference: Reference) -> Campaign:
    return lookup.campaign(work, reference.campaign or 0, ENTER, lock=False)
