"""How much the blocks of one message weigh against Slack's unwritten limit of about 13,200 characters."""

from typing import Any

LIMIT = 13_200
_PER_OBJECT = 8
_NOT_SHOWN = frozenset(("type", "block_id", "action_id", "value", "url", "image_url", "style"))


def too_heavy(blocks: list[Any]) -> bool:
    """Whether Slack would answer msg_blocks_too_long."""
    return weight(blocks) > LIMIT


def weight(value: Any) -> int:
    """Shown characters, plus a little for every object that holds them, as reports of the limit suggest."""
    if isinstance(value, list):
        return sum(weight(item) for item in value)
    if not isinstance(value, dict):
        return len(value) if isinstance(value, str) else 0
    shown = sum(weight(inner) for key, inner in value.items() if key not in _NOT_SHOWN)
    return shown + _PER_OBJECT
