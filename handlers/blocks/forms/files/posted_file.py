"""What is in a file that somebody posted: creators, or results of a campaign."""

from collections.abc import Sequence

from handlers.blocks.kit.elements import Blocks, View, modal, section
from handlers.blocks.kit.inputs import select_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

WHAT = "what"
_INFLUENCERS = "influencers"


def posted_file_form(
    name: str, file_id: str, campaigns: Sequence[tuple[int, str]], likely: int | None
) -> View:
    """A choice of creators and each campaign (its id and name); the `likely` one is chosen."""
    choices = [
        (_INFLUENCERS, "Influencers"),
        *((str(number), f"Results of {called}") for number, called in campaigns),
    ]
    blocks: Blocks = [
        section(f"📎 *{literal(name, 100)}*\nYou see what it would change before anything is stored."),
        select_input(WHAT, "What is in it", choices, value=str(likely or "")),
    ]
    return modal(
        FormId.POSTED_FILE, "Import this file", blocks, submit="Look at it", close="Cancel",
        reference=Reference(word=file_id),
    )  # fmt: skip
