"""What Slack adds to blocks it keeps: ids where the app gave none, emoji flags, escaped control characters."""

import re
from typing import Any

from sandbox.ids import new_block_id
from sandbox.wire import Json

_BARE_AMPERSAND = re.compile(r"&(?!(amp|lt|gt);)")
_NEEDS_ACTION_ID = frozenset(
    ("button", "overflow", "checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker")
)


def finished(blocks: list[Json]) -> list[Json]:
    """The blocks as Slack stores them and sends them back."""
    return [_block(block) for block in blocks]


def escaped(text: str) -> str:
    """Text with Slack's three control characters as entities; entities already there stay."""
    return _BARE_AMPERSAND.sub("&amp;", text).replace("<", "&lt;").replace(">", "&gt;")


def _block(block: Json) -> Json:
    inner = {key: _value(value) for key, value in block.items()}
    return {"type": block["type"], "block_id": block.get("block_id") or new_block_id(), **inner}


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return [_value(item) for item in value]
    if not isinstance(value, dict):
        return value
    filled = {key: _value(inner) for key, inner in value.items()}
    kind = filled.get("type")
    if kind == "plain_text":
        return filled | {"text": escaped(filled["text"]), "emoji": filled.get("emoji", True)}
    if kind == "mrkdwn":
        return filled | {"verbatim": filled.get("verbatim", False)}
    if kind in _NEEDS_ACTION_ID or str(kind).endswith(("_select", "_input")):
        return {"type": kind, "action_id": filled.get("action_id") or new_block_id(), **filled}
    return filled
