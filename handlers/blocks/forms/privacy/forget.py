"""The question whether somebody shall be forgotten."""

from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.inputs import text_input
from handlers.blocks.kit.text import literal
from handlers.blocks.surfaces.privacy.person import WHAT_GOES
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.models import Influencer


def forget_form(one: Influencer) -> View:
    """Who asked and when, for the record, and the button that erases."""
    return modal(
        FormId.FORGET, "Forget", [
            section(f"*@{literal(one.handle)}* on {one.platform.label}. {WHAT_GOES}"),
            text_input(
                "asked", "When and how did they ask?", hint="For the record, without their name: “by e-mail, 3 March”.",
                most=300,
            ),
        ],
        submit="Forget", close="Keep", reference=Reference(influencer=one.id),
    )  # fmt: skip
