"""`/influencer import`: creators from a CSV file, looked at first, then brought in."""

from functools import partial

from campaigns.core.currencies import parse_currency
from campaigns.core.errors import at_field
from campaigns.files import (
    Answers,
    Imported,
    InfluencerRow,
    Reading,
    Table,
    kept_answers,
    labels_of,
    open_influencers,
    read_influencers,
    renamed_columns,
)
from campaigns.files.influencer_headings import INFLUENCERS
from campaigns.influencers import influencer_import as imports
from campaigns.people import permissions
from handlers.blocks.forms.files.import_preview import Outcome, imported, preview
from handlers.blocks.forms.influencers.influencer import influencer_file_form
from handlers.files import uploads
from handlers.files.looking import asked_before, shown
from handlers.files.remembered_columns import remember, with_remembered
from handlers.files.slack_files import FIELD, fetch
from handlers.files.uploads import Upload, refuse_too_many
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.enums import ImportKind

SOURCE = "influencers"
"""Under which name an upload is kept."""


def register(router: Router) -> None:
    """From the upload to the import."""
    router.on_click(ActionId.IMPORT_INFLUENCERS, open_upload)
    router.on_submit(FormId.INFLUENCER_FILE, _look_at)
    router.on_submit(FormId.INFLUENCER_IMPORT, _import)


def open_upload(request: Request) -> OpenModal:
    """The form for a file."""
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, permissions.Action.ADD_INFLUENCERS)
    return OpenModal(influencer_file_form())


def _look_at(submission: Submission) -> Response:
    """What the file would bring in."""
    typed = submission.entered.text("currency")
    with at_field("currency"):
        currency = parse_currency(typed) if typed.strip() else ""
    content = fetch(submission.client, submission.entered.files.get(FIELD, ()))
    return look_at(submission, content, currency)


def look_at(request: Request, content: bytes, currency: str = "") -> Response:
    """What a file would bring in, which has just been handed in."""
    upload = Upload(content, {"currency": currency})
    open_with = partial(_opened_with, upload)
    return looked_at(request, with_remembered(request, ImportKind.INFLUENCERS, upload, open_with))


def _opened_with(upload: Upload, answers: Answers) -> Table:
    return open_influencers(upload.content, answers=answers)


def looked_at(request: Request, upload: Upload) -> Response:
    """What the file would bring in; or what is to be answered before."""
    with at_field(FIELD):
        asked = asked_before(request, SOURCE, None, upload, opened, labels_of(INFLUENCERS))
        if asked is not None:
            return asked
        outcome = tried(request, upload)
    uploads.keep(request, SOURCE, upload)
    return shown(request, preview(outcome, FormId.INFLUENCER_IMPORT, Reference(word=upload.print)))


def tried(request: Request, upload: Upload) -> Outcome:
    """What would become of the rows of an upload."""
    reading = read(upload)
    refuse_too_many(reading)
    found = imports.try_import(
        request.bot.units_of_work, request.actor, request.at, reading.accepted, reading.rejected
    )
    return _outcome(found, reading)


def _import(submission: Submission) -> Response:
    upload = uploads.kept(submission, SOURCE, submission.reference.word)
    reading = read(upload)
    found = imports.import_file(
        submission.bot.units_of_work, submission.actor, submission.at, reading.accepted, reading.rejected
    )
    remember(submission, ImportKind.INFLUENCERS, upload, reading)
    if not found.rejected:
        uploads.throw_away(submission, SOURCE)
    return ReplaceModal(imported(_outcome(found, reading), submission.reference))


def read(upload: Upload) -> Reading[InfluencerRow]:
    """The rows of an upload."""
    return read_influencers(
        upload.content, default_currency=upload.how["currency"] or None, answers=kept_answers(upload.how)
    )


def opened(upload: Upload) -> Table:
    """An upload as a table."""
    return _opened_with(upload, kept_answers(upload.how))


def _outcome(found: Imported, reading: Reading[InfluencerRow]) -> Outcome:
    return Outcome(
        found.added, found.changed, found.unchanged, found.rejected, reading.ignored, reading.encoding,
        found.proposed, [one for row in reading.accepted for one in row.left_out],
        sheet=reading.table.sheet, renamed=renamed_columns(reading.table),
    )  # fmt: skip
