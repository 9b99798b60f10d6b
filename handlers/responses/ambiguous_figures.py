"""After a form: how figures were read that could be meant in two ways."""

from collections.abc import Mapping
from dataclasses import replace

from campaigns.core.wording import quoted
from handlers.blocks.kit.elements import Block, View, context, modal, section
from handlers.blocks.kit.text import literal
from handlers.responses.responses import PushModal, ReplaceModal, Response

MOST_SAID = 10
MOST_BLOCKS = 100


def said_how_read(response: Response, noted: Mapping[str, str]) -> Response:
    """The answer to a form with how its figures were read; where it would only have closed, that is said on its own."""
    if not noted:
        return response
    if isinstance(response, ReplaceModal | PushModal):
        return replace(response, view=_with(response.view, _note(noted)))
    return ReplaceModal(modal(None, "Saved", [section("It is saved."), _note(noted)]))


def _with(view: View, note: Block) -> View:
    """The note stands first: a long view is not read to its end."""
    return {**view, "blocks": [note, *view["blocks"]][:MOST_BLOCKS]}


def _note(noted: Mapping[str, str]) -> Block:
    ways = [f"{literal(quoted(typed))} is read as {read}" for typed, read in list(noted.items())[:MOST_SAID]]
    return context(f"🔢 {'; '.join(ways)}. If you meant something else, change it.")
