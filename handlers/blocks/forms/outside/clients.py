"""The form in which is said who decides for a client, and in which colour they see their pages."""

from collections.abc import Sequence

from handlers.blocks.kit.elements import View, modal
from handlers.blocks.kit.inputs import text_input
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, OutsideApprover


def clients_form(campaign: Campaign, clients: Sequence[OutsideApprover]) -> View:
    """Who decides now, to be changed."""
    people = "\n".join(f"{one.name} <{one.email}>" for one in clients)
    blocks = [
        text_input(
            "clients", "Who decides for the client", value=people, lines=True, optional=True,
            placeholder="Ana Ruiz <ana@client.com>",
            hint=(
                "One person a line. They need no Slack: what waits comes by e-mail, with a link that is theirs alone. "
                "Whom you take out decides no longer, and their links end."
            ),
        ),
        text_input(
            "colour", "Colour of their pages", value=campaign.colour or "", optional=True, placeholder="#1f7a4d",
            hint="As in the brand guide. What stands on it is black or white, whichever is read better.",
        ),
    ]  # fmt: skip
    return modal(
        FormId.CLIENTS, "Who decides", blocks, submit="Save", reference=Reference(campaign=campaign.id)
    )
