"""Forms of the first contact: the e-mail to one influencer, and several who were contacted otherwise."""

from campaigns.influencers.outreach_mail import LONGEST_SUBJECT, LONGEST_TEXT
from handlers.blocks.kit.elements import View, context, modal, search_input, section, text_input
from handlers.blocks.kit.text import literal, person
from handlers.identifiers.ids import FormId, OptionsId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, Participation


def mail_form(participation: Participation, subject: str, text: str, unheard: str | None = None) -> View:
    """The e-mail that asks an influencer whether they would work with us, to be edited before it leaves.

    `unheard` is the campaign's owner where answers do not reach them.
    """
    blocks = [
        section(f"*@{literal(participation.influencer.handle)}* gets this e-mail, and counts as contacted."),
        text_input("subject", "Subject", value=subject, most=LONGEST_SUBJECT),
        text_input("text", "E-mail", value=text, lines=True, most=LONGEST_TEXT),
        context(f"It goes on the record. {_answers(unheard)} For a moment it can be undone."),
    ]
    reference = Reference(participation=participation.id)
    return modal(
        FormId.OUTREACH_MAIL, "Write to them", blocks, submit="Send", close="Cancel", reference=reference
    )


def _answers(unheard: str | None) -> str:
    if unheard is None:
        return "Answers come to the campaign's owner."
    return (
        f"⚠️ Answers do not arrive: {person(unheard)}, the campaign's owner, has no e-mail address in Slack that they "
        "can go to. Say in the e-mail where to write to."
    )


def contacted_form(campaign: Campaign) -> View:
    """Who was contacted, of those who are selected."""
    hint = "Those of whom nobody has said so yet. Type letters of a handle or name."
    blocks = [
        section(f"Who was contacted for *{literal(campaign.name, 100)}*?"),
        search_input("contacted", "Creators", OptionsId.SELECTED, several=True, hint=hint),
    ]
    reference = Reference(campaign=campaign.id)
    return modal(FormId.CONTACTED, "Several contacted", blocks, submit="Note it", reference=reference)
