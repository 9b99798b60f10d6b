"""`/influencer import`: creators from a CSV file, looked at first, then brought in."""

from campaigns.core.currencies import parse_currency
from campaigns.core.errors import at_field
from campaigns.files import InfluencerRow, Reading, read_influencers
from campaigns.influencers import influencers
from campaigns.people import permissions
from handlers.blocks.forms.files.import_preview import Outcome, imported, preview
from handlers.blocks.forms.influencers.influencer import influencer_file_form
from handlers.files import uploads
from handlers.files.slack_files import FIELD, fetch
from handlers.files.uploads import Upload, refuse_too_many
from handlers.identifiers.ids import Do, Form
from handlers.identifiers.reference import Target
from handlers.requests.requests import Asked, Submit
from handlers.responses.responses import Answer, Show, Turn
from handlers.router import Doors

SOURCE = "influencers"
"""Under which name an upload is kept."""


def register(doors: Doors) -> None:
    """From the upload to the import."""
    doors.on_click(Do.IMPORT_INFLUENCERS, open_upload)
    doors.on_submit(Form.INFLUENCER_FILE, _look_at)
    doors.on_submit(Form.INFLUENCER_IMPORT, _import)


def open_upload(asked: Asked) -> Show:
    """The form for a file."""
    with asked.office.look(asked.actor) as work:
        permissions.authorize(work, permissions.Action.KEEP_INFLUENCERS)
    return Show(influencer_file_form())


def _look_at(submit: Submit) -> Answer:
    """What the file would bring in."""
    typed = submit.entered.text("currency")
    with at_field("currency"):
        currency = parse_currency(typed) if typed.strip() else ""
    upload = Upload(fetch(submit.client, submit.entered.files.get(FIELD, ())), {"currency": currency})
    with at_field(FIELD):
        outcome = tried(submit, upload)
    uploads.keep(submit, SOURCE, upload)
    return Turn(preview(outcome, Form.INFLUENCER_IMPORT, Target(word=upload.print)))


def tried(asked: Asked, upload: Upload) -> Outcome:
    """What would become of the rows of an upload."""
    reading = read(upload)
    refuse_too_many(reading)
    found = influencers.try_import(
        asked.office.units_of_work, asked.actor, asked.at, reading.accepted, reading.rejected
    )
    return _outcome(found, reading)


def _import(submit: Submit) -> Answer:
    upload = uploads.kept(submit, SOURCE, submit.target.word)
    reading = read(upload)
    found = influencers.import_file(
        submit.office.units_of_work, submit.actor, submit.at, reading.accepted, reading.rejected
    )
    if not found.rejected:
        uploads.throw_away(submit, SOURCE)
    return Turn(imported(_outcome(found, reading), submit.target))


def read(upload: Upload) -> Reading[InfluencerRow]:
    """The rows of an upload."""
    return read_influencers(upload.content, default_currency=upload.how["currency"] or None)


def _outcome(found: influencers.InfluencersImported, reading: Reading[InfluencerRow]) -> Outcome:
    return Outcome(
        found.added, found.changed, found.unchanged, found.rejected, reading.ignored, reading.encoding
    )
