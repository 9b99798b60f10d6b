"""What somebody reads who is nudged about a task."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from handlers.blocks.kit.elements import button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, mentions, moment, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind

Facts = Mapping[str, Any]


def _nudge(facts: Facts) -> Message:
    due = f", due {moment(datetime.fromisoformat(facts['due_at']))}" if facts["due_at"] else ""
    whom = f"{mentions(facts['teams'])} " if facts["teams"] else ""
    asks = f"👋 {whom}{person(facts['by'])} asks how this is coming along:"
    text = (
        f"{asks}\n*{literal(facts['words'])}* · {literal(facts['campaign'], 80)}\n"
        f"waiting since {moment(datetime.fromisoformat(facts['since']))}{due}"
    )
    open_it = button("Open", ActionId.OPEN_TASK, Reference(task=facts["task"]))
    return Message(cut(f"A nudge: {facts['words']}", 300), [section(text, open_it)])


NUDGE_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.NUDGE: _nudge}
