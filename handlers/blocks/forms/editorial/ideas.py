"""Forms about ideas: submitting some, dropping one, asking for more."""

from collections.abc import Sequence

from handlers.blocks.kit.elements import Blocks, View, boxes_input, modal, section, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import Platform
from storage.models import Campaign, Idea


def ideas_form(campaign: Campaign, platforms: Sequence[Platform], reference: Reference) -> View:
    """One idea in fields, or several as lines."""
    every = [(one.value, one.label) for one in platforms]
    blocks: Blocks = [
        section(f"Ideas for *{literal(campaign.name, 100)}*"),
        text_input("theme", "Theme", placeholder="Slow mornings", optional=True),
        text_input("pillar", "Content pillar", placeholder="Rituals", optional=True),
        boxes_input("platforms", "Platforms", every, hint="None ticked: any of them."),
        text_input(
            "lines", "Or several, a line each", lines=True, optional=True,
            placeholder="Slow mornings | Rituals | instagram, tiktok",
            hint="Theme, content pillar and platforms with bars between them; the last two may be left out.",
        ),
    ]  # fmt: skip
    return modal(FormId.IDEAS, "Submit ideas", blocks, submit="Submit", close="Cancel", reference=reference)


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
