"""What a message may consist of: text, blocks, attachments and metadata, for chat methods and response URLs."""

from dataclasses import dataclass
from typing import Any

from sandbox.api.call import Call
from sandbox.checks.blocks import check_blocks
from sandbox.checks.weight import too_heavy
from sandbox.errors import SlackError
from sandbox.finish import finished
from sandbox.wire import Json

MOST_TEXT = 40_000
MOST_METADATA = 16_000


@dataclass(frozen=True)
class Content:
    """Checked content of a message; None means the caller did not speak of it."""

    text: str | None
    blocks: list[Json] | None
    attachments: list[Json] | None
    metadata: Json | None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.text or self.blocks or self.attachments)


def read_whole(call: Call) -> Content:
    """The content of a new message. Errors: those of `read_content`, and no_text."""
    content = read_content(call)
    if content.empty:
        raise SlackError("no_text")
    return content


def read_content(call: Call) -> Content:
    """The content in a call.

    Errors: invalid_blocks_format, invalid_blocks, msg_blocks_too_long, msg_too_long, invalid_metadata_format,
    metadata_too_large, too_many_attachments.
    """
    text = call.arguments.get("text", call.arguments.get("markdown_text"))
    if text is not None and len(str(text)) > MOST_TEXT:
        raise SlackError("msg_too_long")
    blocks = read_blocks(call.json("blocks", "invalid_blocks_format"))
    attachments = call.json("attachments", "invalid_attachments")
    if attachments is not None and len(attachments) > 100:
        raise SlackError("too_many_attachments")
    return Content(
        text=None if text is None else str(text),
        blocks=blocks,
        attachments=attachments,
        metadata=_metadata(call.json("metadata", "invalid_metadata_format")),
    )


def read_blocks(blocks: Any) -> list[Json] | None:
    """Checked blocks as Slack keeps them; None stays None."""
    if blocks is None:
        return None
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    complaints = check_blocks(blocks, "message")
    if complaints:
        bare = [words.removeprefix("[ERROR] ") for words in complaints]
        raise SlackError("invalid_blocks", errors=bare, response_metadata={"messages": complaints})
    if too_heavy(blocks):
        raise SlackError("msg_blocks_too_long")
    return finished(blocks)


def _metadata(value: Any) -> Json | None:
    if value is None or value == {}:
        return value if value is None else {}
    if not isinstance(value, dict) or not isinstance(value.get("event_type"), str):
        raise SlackError("invalid_metadata_format")
    if not isinstance(value.get("event_payload"), dict):
        raise SlackError("invalid_metadata_format")
    if len(str(value)) > MOST_METADATA:
        raise SlackError("metadata_too_large")
    return {"event_type": value["event_type"], "event_payload": value["event_payload"]}
