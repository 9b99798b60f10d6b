"""What the bot says in a channel, a DM, or to one person alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.blocks.kit.elements import Blocks, section


@dataclass(frozen=True)
class MessagePart:
    """Some blocks of a message that belong together, and the `line` with a button that stands for them if need be."""

    blocks: Blocks
    line: Blocks


@dataclass(frozen=True)
class Attachment:
    """The files of a report that hang in the thread of its message."""

    report: int
    with_money: bool

    @property
    def key(self) -> str:
        """Tells which files these are."""
        return f"report {self.report}{'' if self.with_money else ' without money'}"


@dataclass(frozen=True)
class Message:
    """A message; `text` is what notifications say, `fallback_blocks` serve where Slack refuses `blocks`.

    Where it refuses those, too, a part of `parts` becomes a line, so that the others stay as they are.
    `is_spent`: nobody misses it any more; one that is there is deleted, or says this where it may not be.
    `attachment` names files that are put into its thread.
    """

    text: str
    blocks: Blocks = field(default_factory=list)
    fallback_blocks: Blocks | None = None
    is_spent: bool = False
    parts: Sequence[MessagePart] = ()
    attachment: Attachment | None = None


def words(text: str) -> Message:
    """A message of one paragraph of mrkdwn, which must be escaped already."""
    return Message(text, [section(text)])
