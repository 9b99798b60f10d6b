"""How much text one message takes in all; Slack refuses about 13,000 characters (`msg_blocks_too_long`)."""

import json
from typing import Any

from handlers.blocks.kit.elements import Blocks
from handlers.blocks.kit.text import cut_mrkdwn

MOST = 12_400
_PER_OBJECT = 8
_SHOWN = ("text", "title", "label", "name")


def light(blocks: Blocks) -> Blocks:
    """The blocks, with their sections shortened to equal shares where all together would be too much."""
    if weight(blocks) <= MOST:
        return blocks
    sections = [block for block in blocks if block["type"] == "section" and "text" in block]
    others = weight([block for block in blocks if block not in sections])
    share = max(100, (MOST - others) // max(1, len(sections)) - 100)
    return [_shortened(block, share) if block in sections else block for block in blocks]


def weight(part: Any) -> int:
    """The characters of every text in it, and a little for each object that holds them."""
    if isinstance(part, dict):
        own = [part[key] for key in _SHOWN if isinstance(part.get(key), str)]
        inner = sum(weight(value) for value in part.values() if isinstance(value, dict | list))
        return _PER_OBJECT + inner + sum(len(text.encode("utf-16-le")) // 2 for text in own)
    return sum(weight(one) for one in part) if isinstance(part, list) else 0


def _shortened(block: dict[str, Any], most: int) -> dict[str, Any]:
    return {**block, "text": {**block["text"], "text": cut_mrkdwn(block["text"]["text"], most)}}


def length(blocks: Blocks) -> int:
    """How long blocks are as Slack gets them, with all that is not shown, in characters."""
    return len(json.dumps(blocks, ensure_ascii=False))
