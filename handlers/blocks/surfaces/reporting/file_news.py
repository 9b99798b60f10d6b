"""News of a table that somebody posted in a campaign's thread: what it is, is theirs to say."""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.blocks.kit.elements import Blocks, button, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import cut, literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import NoticeKind

Facts = Mapping[str, Any]


def _to_import(facts: Facts) -> Message:
    text = f"{facts['name']}: is it to be imported?"
    blocks: Blocks = [section(f"📎 *{literal(facts['name'], 100)}* · {literal(facts['campaign'], 80)}")]
    if facts.get("campaign_id"):
        reference = Reference(campaign=facts["campaign_id"], word=facts["file_id"])
        blocks.append(
            section(
                "Results of this campaign's posts", button("Look at it…", ActionId.IMPORT_FILE, reference)
            )
        )
    blocks.append(
        section("Influencers", button("Look at it…", ActionId.IMPORT_FILE, Reference(word=facts["file_id"])))
    )
    return Message(cut(text, 300), blocks)


FILE_NEWS: dict[NoticeKind, Callable[[Facts], Message]] = {NoticeKind.FILE_TO_IMPORT: _to_import}
