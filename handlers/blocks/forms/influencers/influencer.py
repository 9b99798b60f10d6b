"""Bringing creators in: one by form, many by file."""

from collections.abc import Mapping

from campaigns.files import TYPES
from handlers.blocks.forms.setup.campaign_inputs import PLATFORMS
from handlers.blocks.kit.elements import Blocks, View, modal, section
from handlers.blocks.kit.inputs import file_input, select_input, text_input
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

PROPOSES = (
    "Somebody who may change what is known of influencers accepts or refuses what you send. What you leave empty "
    "stays as it is."
)


def influencer_form(filled: Mapping[str, str], reference: Reference, *, proposes: bool = False) -> View:
    """A creator; `filled` is what is known of them already. `proposes`: it is not stored, but put before others."""
    new = not filled
    blocks: Blocks = [
        *([section(PROPOSES)] if proposes else []),
        select_input("platform", "Platform", PLATFORMS, value=filled.get("platform", "")),
        text_input(
            "handle", "Handle", value=filled.get("handle", ""), placeholder="@glow.by.ana",
            hint="Or the link of the profile.",
        ),
        *(
            text_input(field, label, value=filled.get(field, ""), placeholder=example, hint=hint, optional=True)
            for field, label, example, hint in (
                ("name", "Name", "Ana Becker", ""),
                ("niches", "Niches", "beauty, skincare", ""),
                ("followers", "Followers", "18400 or 18.4k", ""),
                ("email", "E-mail address", "ana@creators.com", "Briefs go there."),
                ("usual_fee", "Usual fee", "800", ""),
                ("currency", "Currency of the fee", "EUR", ""),
                ("country", "Country", "DE", ""),
            )
        ),
    ]  # fmt: skip
    title = "Add influencer" if new else "Propose a change" if proposes else "Change influencer"
    submit = "Propose" if proposes else "Save"
    return modal(FormId.INFLUENCER, title, blocks, submit=submit, close="Cancel", reference=reference)


def influencer_file_form() -> View:
    """A file of creators."""
    blocks: Blocks = [
        section(
            "A file (CSV, Excel or ODS) with the columns `handle` and `platform`. Also read: name, niches, followers, "
            "email, usual_fee, currency, country. You see what it would change before anything is stored."
        ),
        file_input("file", "File", types=TYPES),
        text_input(
            "currency", "Currency of fees", placeholder="EUR", optional=True,
            hint="For fees that stand in the file without one.",
        ),
    ]  # fmt: skip
    return modal(FormId.INFLUENCER_FILE, "Import influencers", blocks, submit="Look at it", close="Cancel")
