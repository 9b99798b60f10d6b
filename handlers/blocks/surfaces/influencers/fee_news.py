"""News that a fee stays promised although nothing is left to be made for it."""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.blocks.kit.elements import button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.openers import posts_row
from handlers.blocks.kit.text import cut, literal, with_mentions
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind

Facts = Mapping[str, Any]

_ENDED = {"rejected": "was rejected", "missed": "was never published", "dropped": "was dropped"}


def _fee_stays(facts: Facts) -> Message:
    text = f"{facts['campaign']}: what is @{facts['handle']} paid?"
    ended = _ENDED.get(
        facts.get("ended", ""), "was rejected"
    )  # news of before says nothing, and was of that alone
    lines = (
        f"💶 *{literal(facts['title'])}* · {literal(facts['campaign'], 80)}\n"
        f"It {ended}, and nothing else of @{literal(facts['handle'], 60)} is left."
    )
    if facts.get("since"):
        return Message(cut(text, 300), [section(f"{lines} {with_mentions(facts['since'], 200)}")])
    lines += f" {literal(facts['fee'], 40)} stays promised to them unless you say otherwise."
    reference = Reference(participation=facts["participation_id"])
    say = button("What is paid…", ActionId.SAY_FEE, reference, style="primary")
    post = [(facts["deliverable_id"], facts["title"])] if facts.get("deliverable_id") else []
    return Message(cut(text, 300), [section(lines, say), *posts_row(post)])


FEE_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.FEE_STAYS: _fee_stays}
