"""The form of a stored brief."""

from collections.abc import Mapping

from campaigns.editorial.brief_form import PARTS, REQUIREMENTS
from campaigns.editorial.brief_sharing import Sharing
from handlers.blocks.forms.setup.campaign_inputs import inputs
from handlers.blocks.kit.elements import Blocks, View, context, modal
from handlers.blocks.kit.inputs import boxes_input, people_input, text_input
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

SHARED_WITH, FOR_EVERYBODY = "shared_with", "for_everybody"


def brief_form(filled: Mapping[str, str], reference: Reference, sharing: Sharing | None) -> View:
    """A brief; `filled` is what it says already, and then the target names it with the version that was seen.

    `sharing` is asked for by who may say with whom it is shared.
    """
    is_new = reference.brief is None
    blocks: Blocks = [
        text_input("title", "Title", value=filled.get("title", ""), placeholder="Sunday coffee"),
        *inputs((REQUIREMENTS, *PARTS), filled),
        *(_sharing(sharing) if sharing is not None else []),
    ]
    if not is_new:
        blocks.append(context("Campaigns keep the version they were made from."))
    title = "Write a brief" if is_new else "Edit brief"
    return modal(FormId.BRIEF, title, blocks, submit="Save", close="Cancel", reference=reference)


def _sharing(sharing: Sharing) -> Blocks:
    hint = "Its campaigns' people have it anyway. Whom you choose may read, edit and use it."
    everybody = [(FOR_EVERYBODY, "Everybody in the workspace")]
    return [
        people_input(SHARED_WITH, "Share with", chosen=sharing.people, hint=hint),
        boxes_input(
            FOR_EVERYBODY, "Or with all", everybody, ticked=[FOR_EVERYBODY] if sharing.everybody else ()
        ),
    ]
