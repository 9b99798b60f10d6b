"""What Slack would refuse of a message or view: by its documented limits, and by what the sandbox checks beside."""

from collections.abc import Iterator
from typing import Any

from handlers.blocks.kit import slack_limits
from handlers.blocks.kit.element_limits import length
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.slack_limits import MESSAGE, complaints_about_blocks, texts_in
from sandbox.checks.blocks import check_blocks
from sandbox.checks.views import check_view, too_large
from sandbox.checks.weight import too_heavy

Json = dict[str, Any]

__all__ = ["complaints_about_message", "complaints_about_view", "mrkdwn_in", "texts_in"]


def complaints_about_message(message: Message) -> list[str]:
    """What Slack would refuse about a message, and about the plainer blocks it falls back to."""
    found = list(length(message.text, "text", 40_000))
    for blocks in (message.blocks, message.fallback_blocks or []):
        found += complaints_about_blocks(blocks, MESSAGE)
        found += [*check_blocks(blocks, MESSAGE), *(["msg_blocks_too_long"] if too_heavy(blocks) else [])]
    return found


def complaints_about_view(view: Json) -> list[str]:
    """What Slack would refuse about a modal or Home."""
    found = slack_limits.complaints_about_view(view)
    return [*found, *check_view(view, view["type"]), *(["view_too_large"] if too_large(view) else [])]


def mrkdwn_in(part: Any) -> Iterator[str]:
    """Every text in which Slack would read mentions and links."""
    if isinstance(part, dict):
        if part.get("type") == "mrkdwn":
            yield part["text"]
        for value in part.values():
            yield from mrkdwn_in(value)
    elif isinstance(part, list):
        for one in part:
            yield from mrkdwn_in(one)
