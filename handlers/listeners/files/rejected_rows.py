"""Sending the rows that an import gave back, as a file to put right and upload again."""

from campaigns.core.wording import counted
from campaigns.files import Table, write_rejected
from handlers.blocks.forms.files.import_preview import Outcome, preview, sent_view
from handlers.files import uploads
from handlers.files.file_sending import send_file
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.files import influencer_import, result_import
from handlers.requests.requests import Click
from handlers.responses.responses import ReplaceModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The button under the rows that were given back."""
    router.on_click(ActionId.SEND_REJECTED, _send)


def _send(click: Click) -> Response:
    """Send the file to who clicked; the form stays, so that the good rows can still be imported."""
    outcome, table = _looked_at(click)
    _upload(click, write_rejected(table.headings, outcome.rejected), len(outcome.rejected))
    if (click.view or {}).get("callback_id") not in (FormId.RESULTS_IMPORT, FormId.INFLUENCER_IMPORT):
        return ReplaceModal(sent_view(len(outcome.rejected)))
    form = FormId.RESULTS_IMPORT if click.reference.campaign else FormId.INFLUENCER_IMPORT
    return ReplaceModal(preview(outcome, form, click.reference, sent=True))


def _looked_at(click: Click) -> tuple[Outcome, Table]:
    if click.reference.campaign is None:
        upload = uploads.kept(click, influencer_import.SOURCE, click.reference.word)
        return influencer_import.tried(click, upload), influencer_import.opened(upload)
    upload = uploads.kept(click, result_import.source(click.reference.campaign), click.reference.word)
    return result_import.tried(click, click.reference.campaign, upload), result_import.opened(upload)


def _upload(click: Click, content: bytes, rows: int) -> None:
    comment = f"{counted(rows, 'row')} to put right. Each says what is wrong with it."
    send_file(click, content, "rows-to-put-right.csv", "Rows to put right", comment)
