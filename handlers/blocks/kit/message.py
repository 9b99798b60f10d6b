"""What the bot says in a channel, a DM, or to one person alone."""

from dataclasses import dataclass, field

from handlers.blocks.kit.elements import Blocks, section


@dataclass(frozen=True)
class Message:
    """A message; `text` is what notifications say, `fallback_blocks` serve where Slack refuses `blocks`.

    `is_spent`: nobody misses it any more; one that is there is deleted, or says this where it may not be.
    """

    text: str
    blocks: Blocks = field(default_factory=list)
    fallback_blocks: Blocks | None = None
    is_spent: bool = False


def words(text: str) -> Message:
    """A message of one paragraph of mrkdwn, which must be escaped already."""
    return Message(text, [section(text)])
