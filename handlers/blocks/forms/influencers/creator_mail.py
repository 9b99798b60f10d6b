"""Whether creators are told that something ends, and in which words: a part of every form that ends it."""

from collections.abc import Sequence

from campaigns.influencers.creator_texts import FIELD, MOST
from handlers.blocks.kit.elements import Blocks
from handlers.blocks.kit.inputs import boxes_input, text_input

WRITE = "write_to_influencers"
FOR_THE_TEAM = "The team reads it, on the record and in messages. Creators do not."
NAMED = 5


def creator_mail(handles: Sequence[str], text: str) -> Blocks:
    """A box for the e-mail to the creators with these handles, and the text, prefilled; nothing for nobody."""
    if not handles:
        return []
    more = f" and {len(handles) - NAMED} more" if handles[NAMED:] else ""
    names = ", ".join(f"@{one}" for one in handles[:NAMED]) + more
    return [
        boxes_input(WRITE, "Creators", [(WRITE, "Tell them by e-mail")], hint=names, ticked=[WRITE]),
        creator_text(text, optional=True),
    ]


def creator_text(text: str, *, optional: bool = False) -> dict[str, object]:
    """The field for what creators read."""
    hint = "Only this goes to the creator, beside what stays due to them."
    return text_input(
        FIELD, "What creators read", lines=True, most=MOST, value=text, hint=hint, optional=optional
    )
