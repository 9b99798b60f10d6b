"""`/campaign audit NAME`: the record of a campaign, and its export."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from campaigns.files import write_csv
from campaigns.parsing import chosen_id
from campaigns.record import reading
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.record.record import A_PAGE, exported_message, record_message
from handlers.files.file_sending import send_file
from handlers.identifiers.ids import ActionId
from handlers.requests.requests import Click, Request
from handlers.responses.responses import Response, to_click
from handlers.router import Router
from storage.models import Campaign


def register(router: Router) -> None:
    """The button under the record."""
    router.on_click(ActionId.EXPORT_RECORD, _export)


def show(request: Request, campaign_id: int) -> Message:
    """The newest lines."""
    return _page(request, campaign_id, 0)


def record_page(request: Request, which: str, page: int) -> Message:
    """A page of the record of the campaign whose id is in the list's word."""
    return _page(request, chosen_id(which) or 0, page)


def _page(request: Request, campaign_id: int, page: int) -> Message:
    with request.bot.look(request.actor) as work:
        return record_message(reading.page_of(work, campaign_id, page, A_PAGE))


def _export(click: Click) -> Response:
    """Send the record as files to who clicked; that they have it is recorded before they do."""
    campaign_id = click.reference.campaign or 0
    lines = reading.export(click.bot.units_of_work, click.actor, click.at, campaign_id)
    with click.bot.look(click.actor) as work:
        name = work.session.get_one(Campaign, campaign_id).name
    title = f"Record of {name}"
    send_file(click, as_csv(lines), "record.csv", title, f"{title}, as a table")
    send_file(click, as_json(lines), "record.json", title, f"{title}, with every detail")
    return to_click(click, exported_message(name, len(lines)))


def as_csv(lines: Sequence[Mapping[str, Any]]) -> bytes:
    """A table, with details as JSON in one column; an empty one has its headings."""
    headings = list(lines[0]) if lines else ["line"]
    rows = ([_cell(value) for value in line.values()] for line in lines)
    return write_csv(headings, rows)


def as_json(lines: Sequence[Mapping[str, Any]]) -> bytes:
    """The same as a list of objects."""
    return json.dumps(lines, indent=1, ensure_ascii=False).encode()


def _cell(value: object) -> object:
    return (
        json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else "" if value is None else value
    )
