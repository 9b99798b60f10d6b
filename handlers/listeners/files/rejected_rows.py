"""Sending the rows that an import gave back, as a file to put right and upload again."""

from collections.abc import Sequence
from dataclasses import replace

from campaigns.core.wording import counted
from campaigns.files import Rejected, Table, open_influencers, open_results, write_rejected
from handlers.blocks.forms.files.import_preview import Outcome, preview, sent_view
from handlers.files import uploads
from handlers.files.file_sending import send_file
from handlers.identifiers.ids import Do, Form
from handlers.listeners.files import influencer_import, result_import
from handlers.requests.requests import Click
from handlers.responses.responses import Answer, Turn
from handlers.router import Doors


def register(doors: Doors) -> None:
    """The button under the rows that were given back."""
    doors.on_click(Do.SEND_REJECTED, _send)


def _send(click: Click) -> Answer:
    """Send the file to who clicked; the form stays, so that the good rows can still be imported."""
    outcome, table = _looked_at(click)
    _upload(click, write_rejected(table.headings, whole_rows(table, outcome.rejected)), len(outcome.rejected))
    if (click.view or {}).get("callback_id") not in (Form.RESULTS_IMPORT, Form.INFLUENCER_IMPORT):
        return Turn(sent_view(len(outcome.rejected)))
    form = Form.RESULTS_IMPORT if click.target.campaign else Form.INFLUENCER_IMPORT
    return Turn(preview(outcome, form, click.target, sent=True))


def _looked_at(click: Click) -> tuple[Outcome, Table]:
    if click.target.campaign is None:
        upload = uploads.kept(click, influencer_import.SOURCE, click.target.word)
        return influencer_import.tried(click, upload), open_influencers(upload.content)
    upload = uploads.kept(click, result_import.source(click.target.campaign), click.target.word)
    return result_import.tried(click, click.target.campaign, upload), open_results(upload.content)


def whole_rows(table: Table, rejected: Sequence[Rejected]) -> list[Rejected]:
    """The rejected rows with all their cells, as they stand in the file."""
    cells = {row.line: row.cells for row in table.rows}
    return [replace(one, cells=cells.get(one.line) or one.cells) for one in rejected]


def _upload(click: Click, content: bytes, rows: int) -> None:
    comment = f"{counted(rows, 'row')} to put right. Each says what is wrong with it."
    send_file(click, content, "rows-to-put-right.csv", "Rows to put right", comment)
