"""The record of a campaign: what was done, by whom, for whom, by what, and when."""

from collections.abc import Iterator, Mapping
from typing import Any

from campaigns.core.wording import capitalized
from campaigns.record.reading import Page
from handlers.blocks.kit.elements import Blocks, actions, button, context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import cut_mrkdwn, literal, moment, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import Via
from storage.models import Audit

A_PAGE = 10
MOST_IN_A_LINE = 500
SLACK_PEOPLE = ("U", "W")
UNTOLD = ("fingerprint",)
"""What stands in the exported file alone."""


def record_message(page: Page) -> Message:
    """A page of the record, with the button that sends all of it as files."""
    text = f"The record of {page.campaign.name}"
    blocks: Blocks = [
        section(f"*The record of {literal(page.campaign.name, 100)}* · {page.total:,} lines, newest first"),
        *(section(_line(one)) for one in page.lines),
        *paging(f"record:{page.campaign.id}", page.number, page.total, A_PAGE),
        actions(button("Export", ActionId.EXPORT_RECORD, Reference(campaign=page.campaign.id))),
        context("*Export* sends all of it to you as CSV and JSON; that is recorded, too."),
    ]
    return Message(text, light(blocks))


def exported_message(name: str, lines: int) -> Message:
    """That the files are in the reader's direct messages."""
    text = (
        f"The record of {literal(name, 100)}, {lines:,} lines, is in your messages with me as CSV and JSON."
    )
    return Message(text, [section(text)])


def _line(line: Audit) -> str:
    who = f"{_who(line.actor_id)} for {_who(line.for_id)}" if line.for_id else _who(line.actor_id)
    by = f" · by {line.via}" if line.via not in ("", Via.ITSELF.value) else ""
    about = f" ({literal(line.subject, 40)} {line.subject_id})" if line.subject_id else ""
    told = "; ".join(_told(line.details))
    said = f"{moment(line.at)} · {who}{by}\n*{literal(line.action, 64)}*{about}"
    return cut_mrkdwn(f"{said}\n{told}" if told else said, MOST_IN_A_LINE)


def _who(user_id: str) -> str:
    return person(user_id) if user_id.startswith(SLACK_PEOPLE) else literal(capitalized(user_id), 40)


def _told(details: Mapping[str, Any]) -> Iterator[str]:
    for name, value in details.items():
        if value not in (None, "", [], {}) and name not in UNTOLD:
            yield f"{literal(name.replace('_', ' '), 40)}: {literal(_words(value), 120)}"


def _words(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_words(one)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(_words(one) for one in value)
    return str(value)
