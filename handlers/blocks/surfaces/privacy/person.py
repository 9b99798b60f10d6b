"""What may be done for somebody who asks what is held of them, or wants it erased."""

from collections.abc import Sequence

from handlers.blocks.kit.elements import Blocks, actions, button, context, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import literal, with_mentions
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import Platform
from storage.models import Influencer

WHAT_GOES = (
    "Handle, name, address, niches, posts with their links and captions, e-mails, what was said of them, and their "
    "name in the record go. Fees, results and decisions stay as numbers of nobody. This cannot be undone."
)
FILES_SHOWN = 10


def person_message(one: Influencer, said: str = "") -> Message:
    """The choice between a file with everything, and erasing it; before it what is `said`, if anything."""
    about = Reference(influencer=one.id)
    blocks: Blocks = [
        *([section(with_mentions(said))] if said else []),
        section(f"*@{literal(one.handle)}* on {one.platform.label}"),
        section(
            "*Export* sends you everything that is held of them as a file, to hand on. *Forget…* erases it. "
            f"{WHAT_GOES}"
        ),
        actions(
            button("Export", ActionId.EXPORT_PERSON, about),
            button("Forget…", ActionId.FORGET, about),
        ),
        context("Both are recorded."),
    ]
    return Message(f"What is held of @{one.handle}", blocks)


def exported_message(handle: str) -> Message:
    """That the file is in the reader's direct messages."""
    text = f"All that is held of @{literal(handle)} is in your messages with me. Delete it there once it is handed on."
    return Message(text, [section(text)])


def other_accounts(others: Sequence[tuple[int, str, Platform]]) -> Blocks:
    """Accounts with the same address, each to be forgotten in its turn."""
    if not others:
        return []
    found = [
        section(
            f"*@{literal(handle)}* on {platform.label}",
            button("Forget…", ActionId.FORGET, Reference(influencer=number)),
        )
        for number, handle, platform in others
    ]
    return [section("The same address has these, who may be the same person:"), *found]


def forgotten_text(number: int, files: list[str]) -> str:
    """What was done, and what is left to do by hand."""
    text = (
        f"Where they stood it says forgotten-{number}. Backups still hold them: keep those no longer than you must. "
        "What was told in messages long ago stays in Slack until you delete it."
    )
    if not files:
        return text
    shown = "\n".join(f"• {literal(one, 200)}" for one in files[:FILES_SHOWN])
    more = f"\nand {len(files) - FILES_SHOWN} more" if len(files) > FILES_SHOWN else ""
    return f"{text}\n\nDelete these by hand; I cannot:\n{shown}{more}"
