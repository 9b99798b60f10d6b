"""News of one-off approvals in the thread that one is about, and the list of those that somebody asked for."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from campaigns.one_offs.listing import Asked
from handlers.blocks.kit.elements import button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, moment, person, with_mentions
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind

Facts = Mapping[str, Any]


def _asked(facts: Facts) -> Message:
    """Said once in the thread; what becomes of it takes the place of the button."""
    due = f" by {moment(datetime.fromisoformat(facts['due_at']))}" if facts.get("due_at") else ""
    head = f"🙋 {person(facts['by'])} asks for approval: *{literal(facts['title'])}*"
    who = f"Decided by {with_mentions(facts['who'], 600)}{due}."
    opening = button("Open", ActionId.OPEN_TASK, Reference(task=facts["task_id"]))
    return Message(cut(f"Approval asked for: {facts['title']}", 300), [section(f"{head}\n{who}", opening)])


def asked_list(found: Sequence[Asked], *, more: bool) -> Message:
    """What somebody asked for, the newest first, each with how far it is."""
    if not found:
        return Message(
            "You have asked for no approval.",
            [section("You have asked for no approval yet. `/approve` asks.")],
        )
    blocks = [section("*What you asked for*")]
    for one in found:
        text = f"*{literal(one.title)}*\n{with_mentions(one.words, 400)}"
        blocks.append(section(text, button("Open", ActionId.OPEN_TASK, Reference(task=one.task_id))))
    if more:
        blocks.append(section("Older ones are left out."))
    return Message("What you asked for", blocks)


REQUEST_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.APPROVAL_ASKED: _asked}
