"""Saying that somebody is away."""

from handlers.blocks.kit.elements import View, context, modal, section
from handlers.blocks.kit.inputs import date_input, person_input
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference

UNTIL, TO, WHO = "until", "to", "absent"


def away_form(*, who: str, to: str = "", until: str = "") -> View:
    """Until which day, who acts meanwhile, and who is away: usually whoever opens the form."""
    blocks = [
        section("What waits for you moves at once to whoever acts for you, and back when you are."),
        date_input(UNTIL, "Last day away", value=until),
        person_input(
            TO, "Who acts for you", chosen=to, optional=True,
            hint="With your authority in your campaigns. Nobody: the others of your role do, then the owner.",
        ),
        person_input(WHO, "Who is away", chosen=who, hint="Owners and Marketing Managers may say it of others."),
        context("Nobody decides for you on what is your own work, or on theirs."),
    ]  # fmt: skip
    return modal(FormId.AWAY, "Away", blocks, submit="Save", close="Cancel", reference=Reference())
