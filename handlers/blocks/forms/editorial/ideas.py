"""Forms about ideas: submitting some, dropping one, asking for more."""

from collections.abc import Sequence

from handlers.blocks.kit.elements import Blocks, View, modal, section
from handlers.blocks.kit.inputs import boxes_input, text_input
from handlers.blocks.kit.text import literal, person
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import Platform
from storage.models import Campaign, Idea


def ideas_form(campaign: Campaign, platforms: Sequence[Platform], reference: Reference) -> View:
    """One idea in fields, or several as lines."""
    blocks: Blocks = [
        section(f"Ideas for *{literal(campaign.name, 100)}*"),
        *_inputs(platforms, None),
        text_input(
            "lines", "Or several, a line each", lines=True, optional=True,
            placeholder="Slow mornings | Rituals | instagram, tiktok",
            hint="Theme, content pillar, platforms, description and a link to what it is like, with bars between them; "
            "all but the theme may be left out.",
        ),
    ]  # fmt: skip
    return modal(FormId.IDEAS, "Submit ideas", blocks, submit="Submit", close="Cancel", reference=reference)


def idea_form(idea: Idea, platforms: Sequence[Platform], reference: Reference) -> View:
    """What an idea says, to be changed."""
    blocks = [section(f"*Idea {idea.number}* by {person(idea.submitted_by)}"), *_inputs(platforms, idea)]
    return modal(FormId.IDEA, "Edit this idea", blocks, submit="Save", close="Cancel", reference=reference)


def _inputs(platforms: Sequence[Platform], idea: Idea | None) -> Blocks:
    """The fields of one idea, filled in with what it says already."""
    every = [(one.value, one.label) for one in platforms]
    said = {
        "theme": idea.theme, "pillar": idea.pillar, "description": idea.description or "",
        "reference": idea.reference or "",
    } if idea else {}  # fmt: skip
    return [
        text_input(
            "theme", "Theme", value=said.get("theme", ""), placeholder="Slow mornings", optional=idea is None
        ),
        text_input(
            "pillar", "Content pillar", value=said.get("pillar", ""), placeholder="Rituals", optional=True
        ),
        boxes_input(
            "platforms", "Platforms", every, ticked=idea.platforms if idea else (), hint="None ticked: any of them."
        ),
        text_input(
            "description", "Description", value=said.get("description", ""), lines=True, optional=True,
            placeholder="One person, one cup, the first light; no music.",
        ),
        text_input(
            "reference", "Like this", value=said.get("reference", ""), placeholder="https://", optional=True,
            hint="A link to a post, picture or page that shows what is meant.",
        ),
    ]  # fmt: skip


def drop_idea_form(idea: Idea, reference: Reference) -> View:
    """Why an idea is dropped."""
    blocks: Blocks = [
        section(f"*{idea.number}. {literal(idea.theme)}*"),
        text_input("reason", "Why?", lines=True, most=1000, hint="Whoever submitted it can read it."),
    ]
    return modal(
        FormId.DROP_IDEA, "Drop this idea", blocks, submit="Drop", close="Cancel", reference=reference
    )


def more_ideas_form(campaign: Campaign, reference: Reference) -> View:
    """What further ideas should be about."""
    blocks: Blocks = [
        section(f"The Creative Team of *{literal(campaign.name, 100)}* is asked for more ideas."),
        text_input(
            "wanted", "What should they be about?", lines=True, most=1000,
            placeholder="Something for people who drink decaf",
        ),
    ]  # fmt: skip
    return modal(
        FormId.MORE_IDEAS, "Ask for more ideas", blocks, submit="Ask", close="Cancel", reference=reference
    )
