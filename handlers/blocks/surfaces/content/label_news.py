"""News that a published post lacks disclosure that its brief requires."""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.blocks.kit.elements import actions, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import open_post
from handlers.blocks.kit.text import cut, literal, person
from storage.enums import NoticeKind

Facts = Mapping[str, Any]


def _labels_missing(facts: Facts) -> Message:
    text = (
        f"⚠️ *{literal(facts['title'])}* · {literal(facts['campaign'], 80)}\n"
        f"is published without {literal(facts['lacking'], 300)}, as {person(facts['by'])} says. "
        "Have it added, and record the link once more."
    )
    return Message(
        cut(f"{facts['title']} lacks disclosure", 300),
        [section(text), actions(open_post(facts["deliverable_id"]))],
    )


LABEL_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.LABELS_MISSING: _labels_missing}
