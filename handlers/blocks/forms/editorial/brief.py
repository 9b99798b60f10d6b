"""The form of a stored brief."""

from collections.abc import Mapping

from campaigns.editorial.brief_form import PARTS, REQUIREMENTS
from handlers.blocks.forms.setup.campaign_inputs import inputs
from handlers.blocks.kit.elements import Blocks, View, context, modal, text_input
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference


def brief_form(filled: Mapping[str, str], reference: Reference) -> View:
    """A brief; `filled` is what it says already, and then the target names it with the version that was seen."""
    is_new = reference.brief is None
    blocks: Blocks = [
        text_input("title", "Title", value=filled.get("title", ""), placeholder="Sunday coffee"),
        *inputs((REQUIREMENTS, *PARTS), filled),
    ]
    if not is_new:
        blocks.append(context("Campaigns keep the version they were made from."))
    title = "Write a brief" if is_new else "Edit brief"
    return modal(FormId.BRIEF, title, blocks, submit="Save", close="Cancel", reference=reference)
