"""Results from a CSV file: looked at first, then imported."""

from campaigns.core.errors import at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.files import Reading, ResultRow, read_results
from campaigns.people import finding, permissions
from campaigns.reporting import results
from handlers.blocks.forms.files.import_preview import Outcome, imported, preview
from handlers.blocks.forms.reporting.results import results_file_form
from handlers.files import uploads
from handlers.files.slack_files import FIELD, fetch
from handlers.files.uploads import Upload, refuse_too_many
from handlers.identifiers.ids import Do, Form
from handlers.identifiers.reference import Target
from handlers.requests.requests import Asked, Click, Submit
from handlers.responses.responses import Answer, Show, Turn
from handlers.router import Doors
from storage.models import Campaign

ENTER = permissions.Action.ENTER_RESULTS
_DAY_FIRST = {"day": True, "month": False}


def register(doors: Doors) -> None:
    """From the upload to the import."""
    doors.on_click(Do.UPLOAD_RESULTS, _open)
    doors.on_submit(Form.RESULTS_FILE, _look_at)
    doors.on_submit(Form.RESULTS_IMPORT, _import)


def _open(click: Click) -> Answer:
    with click.office.look(click.actor) as work:
        form = results_file_form(_campaign(work, click.target))
    return Turn(form) if (click.view or {}).get("type") == "modal" else Show(form)


def _look_at(submit: Submit) -> Answer:
    """What the file would change."""
    with submit.office.look(submit.actor) as work:
        campaign = _campaign(work, submit.target)
    upload = Upload(
        fetch(submit.client, submit.entered.files.get(FIELD, ())),
        {"day_first": submit.entered.text("day_first"), "currency": campaign.currency},
    )
    with at_field(FIELD):
        outcome = tried(submit, campaign.id, upload)
    uploads.keep(submit, source(campaign.id), upload)
    target = Target(campaign=campaign.id, word=upload.print)
    return Turn(preview(outcome, Form.RESULTS_IMPORT, target))


def tried(asked: Asked, campaign_id: int, upload: Upload) -> Outcome:
    """What would become of the rows of an upload."""
    reading = read(upload)
    refuse_too_many(reading)
    found = results.try_import(
        asked.office.units_of_work, asked.actor, asked.at, campaign_id, reading.accepted, reading.rejected
    )
    return _outcome(found, reading)


def _import(submit: Submit) -> Answer:
    campaign_id = submit.target.campaign or 0
    upload = uploads.kept(submit, source(campaign_id), submit.target.word)
    reading = read(upload)
    found = results.import_file(
        submit.office.units_of_work, submit.actor, submit.at, campaign_id, reading.accepted, reading.rejected
    )
    if not found.rejected:
        uploads.throw_away(submit, source(campaign_id))
    return Turn(imported(_outcome(found, reading), submit.target))


def source(campaign_id: int) -> str:
    """Under which name an upload for a campaign is kept."""
    return f"results:{campaign_id}"


def read(upload: Upload) -> Reading[ResultRow]:
    """The rows of an upload."""
    day_first = _DAY_FIRST.get(upload.how["day_first"])
    return read_results(upload.content, upload.how["currency"], day_first=day_first)


def _outcome(found: results.ResultsImported, reading: Reading[ResultRow]) -> Outcome:
    return Outcome(
        found.added, found.changed, found.unchanged, found.rejected, reading.ignored, reading.encoding
    )


def _campaign(work: UnitOfWork, target: Target) -> Campaign:
    return finding.campaign(work, target.campaign or 0, ENTER, lock=False)
