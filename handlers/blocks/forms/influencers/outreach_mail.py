"""Forms of the first contact: the e-mail to one influencer, and several who were contacted otherwise."""

from campaigns.influencers.outreach_template import LONGEST_SUBJECT, LONGEST_TEXT, PLACEHOLDERS
from handlers.blocks.kit.elements import Block, View, actions, button, context, modal, section
from handlers.blocks.kit.inputs import search_input, text_input
from handlers.blocks.kit.text import literal, person, quoted
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, Participation


def mail_form(
    participation: Participation,
    subject: str,
    text: str,
    unheard: str | None = None,
    *,
    may_change_template: bool = False,
) -> View:
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
    if may_change_template:
        blocks.append(actions(button("Change the template…", ActionId.CHANGE_TEMPLATE, reference)))
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


def template_form(
    participation: Participation, template: tuple[str, str], reads: tuple[str, str], said: str = ""
) -> View:
    """The words that e-mails begin with, and how they read for one influencer; `said` is what was just done."""
    subject, text = template
    named = "\n".join(f"`{{{one}}}` {meaning}" for one, meaning in PLACEHOLDERS.items())
    blocks = [
        section(said or "E-mails to influencers that are begun from now on start with these words."),
        text_input("subject", "Subject", value=subject, most=LONGEST_SUBJECT),
        text_input("text", "E-mail", value=text, lines=True, most=LONGEST_TEXT),
        context(f"Filled in for each:\n{named}"),
        _preview(participation, reads),
        actions(
            button("Reset to standard", ActionId.RESET_TEMPLATE, Reference(participation=participation.id))
        ),
    ]
    return modal(
        FormId.OUTREACH_TEMPLATE, "Outreach template", blocks, submit="Save and preview", close="Close",
        reference=Reference(participation=participation.id),
    )  # fmt: skip


def template_reset(participation: Participation, reads: tuple[str, str]) -> View:
    """That the standard words are back; apart from the form, in which Slack would keep what was typed."""
    reference = Reference(participation=participation.id)
    blocks = [
        section("The standard words are back."),
        _preview(participation, reads),
        actions(button("Change the template…", ActionId.CHANGE_TEMPLATE, reference)),
    ]
    return modal(None, "Outreach template", blocks, reference=reference)


def _preview(participation: Participation, reads: tuple[str, str]) -> Block:
    handle = literal(participation.influencer.handle)
    return section(f"*For @{handle} it reads*\n{quoted(reads[0])}\n{quoted(reads[1], 2000)}")


def contacted_form(campaign: Campaign) -> View:
    """Who was contacted, of those who are selected."""
    hint = "Those of whom nobody has said so yet. Type letters of a handle or name."
    blocks = [
        section(f"Who was contacted for *{literal(campaign.name, 100)}*?"),
        search_input("contacted", "Creators", OptionsId.SELECTED, several=True, hint=hint),
    ]
    reference = Reference(campaign=campaign.id)
    return modal(FormId.CONTACTED, "Several contacted", blocks, submit="Note it", reference=reference)
