"""The question for what the owner says of a report, and its form."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from campaigns.core.wording import counted
from campaigns.reporting.report_note import MOST
from handlers.blocks.kit.elements import View, actions, button, context, modal, section
from handlers.blocks.kit.inputs import text_input
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, moment
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, Report


def note_asked_for(facts: Mapping[str, Any]) -> Message:
    """Tells the owner how it went, once the report is made, and asks; says what waits for the answer until when."""
    text = f"{facts['campaign']}: a note to the report?"
    reference, mails = Reference(report=facts["report_id"]), int(facts["mails"])
    results = f"*{literal(facts['conclusion'], 500)}*\n" if facts.get("conclusion") else ""
    lines = (
        f"📝 The report of *{literal(facts['campaign'], 80)}* is made.\n{results}Do you want to say something of your "
        "own above its figures?"
    )
    write = button("Write a note…", ActionId.NOTE_REPORT, reference, style="primary")
    about = Reference(report=facts["report_id"], campaign=facts.get("campaign_id"))
    details = button("Details", ActionId.REPORT_DETAILS, about) if facts.get("campaign_id") else None
    if not mails:
        return Message(cut(text, 300), [section(lines), actions(write, details)])
    when = moment(datetime.fromisoformat(facts["until"]))
    leave = f"{counted(mails, 'e-mail')} with it {'leaves' if mails == 1 else 'leave'} on {when}, or once you say."
    without = button("Send without", ActionId.SEND_WITHOUT_NOTE, reference)
    return Message(cut(text, 300), [section(lines), context(leave), actions(write, without, details)])


def note_form(report: Report, campaign: Campaign) -> View:
    """What the owner says of a report."""
    who = "Everybody who gets the report reads it, the client too: name no amounts."
    blocks = [
        section(
            f"It stands above the figures of *{literal(campaign.name, 100)}*, in Slack, e-mails and files."
        ),
        text_input("note", "Your note", value=report.note or "", hint=who, lines=True, most=MOST),
    ]
    return modal(
        FormId.REPORT_NOTE, "Note to the report", blocks, submit="Save and send", close="Cancel",
        reference=Reference(report=report.id),
    )  # fmt: skip
