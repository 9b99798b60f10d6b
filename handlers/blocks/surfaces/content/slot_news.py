"""News of a post's time: that it nears, and that it was missed."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from handlers.blocks.kit.elements import Block, actions, button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal, moment, people, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind

Facts = Mapping[str, Any]


def _slot_nears(facts: Facts) -> Message:
    """To whoever is waited for, with what they owe; to the owner, with who that is."""
    text = f"{facts['campaign']}: {facts['title']} is not approved yet"
    lines = (
        f"⏳ *{literal(facts['title'])}* · {_name(facts)}\nIts time is {_when(facts['slot_at'])}, and it is not "
        f"approved yet ({facts['status']}). What is not approved by then is Missed."
    )
    if "task_id" in facts:
        return Message(
            cut(text, 300),
            [
                section(
                    lines,
                    button("Open", ActionId.OPEN_TASK, Reference(task=facts["task_id"]), style="primary"),
                )
            ],
        )
    holders = [one for one in facts["waits_for"] if not one.startswith(("C", "G"))]
    whose = people(holders) if holders else "the team"
    later = button("Set again…", ActionId.SET_SLOT, Reference(deliverable=facts["deliverable_id"]))
    return Message(cut(text, 300), [section(f"{lines} It waits for {whose}.", later), actions(_open(facts))])


def _slot_missed(facts: Facts) -> Message:
    text = f"{facts['campaign']}: {facts['title']} was missed"
    lines = f"⏰ *{literal(facts['title'])}* · {_name(facts)}\n{_why_missed(facts)}"
    went_live = " Nothing waits for approval any more, so the campaign is live now."
    lines += went_live if facts.get("went_live") else ""
    if facts.get("since"):
        return Message(cut(text, 300), [section(f"{lines} {literal(facts['since'])}")])
    again = button(
        "Set again…", ActionId.SET_SLOT, Reference(deliverable=facts["deliverable_id"]), style="primary"
    )
    said = f"{lines} Give it another time, or leave it."
    return Message(cut(text, 300), [section(said, again), actions(_open(facts))])


def _open(facts: Facts) -> Block:
    return button("Open the post", ActionId.SHOW_POST, Reference(deliverable=facts["deliverable_id"]))


def _why_missed(facts: Facts) -> str:
    if facts.get("by"):
        return f"{person(facts['by'])} says that it was never published: “{literal(facts['why'], 500)}”"
    when = f" ({_when(facts['slot_at'])})" if facts.get("slot_at") else ""
    verb = "was" if facts.get("since") else "is"
    return f"Its time came{when}, and it was not approved, so it {verb} Missed."


def _name(facts: Facts) -> str:
    return literal(facts["campaign"], 80)


def _when(stored: str) -> str:
    """A stored moment, in the reader's own time zone."""
    return moment(datetime.fromisoformat(stored))


SLOT_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {
    NoticeKind.SLOT_NEARS: _slot_nears,
    NoticeKind.SLOT_MISSED: _slot_missed,
}
