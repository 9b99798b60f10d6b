"""The form of terms: what is offered to an influencer, asked for by them, agreed, or changed after that."""

from campaigns.core.wording import capitalized
from campaigns.influencers.post_days import keys
from campaigns.influencers.terms_form import fields_of
from campaigns.influencers.usage_rights import Use
from campaigns.parsing import show_deliverables
from campaigns.parsing.forms import Entries
from handlers.blocks.items.influencers.outreach import Effect, profile, terms_line
from handlers.blocks.kit.elements import Blocks, View, context, modal, section
from handlers.blocks.kit.inputs import boxes_input, date_input, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.enums import PostKind, TermsKind
from storage.models import Campaign, Participation, Terms

EXAMPLE = show_deliverables(((PostKind.REEL, 1), (PostKind.STORY, 2)))
AMEND = "amend"
_FIELDS = ("fee", "shipping", "deliverables", "draft_due_on", "publish_on", "note")
_WHO_READS_CHANGES = (
    "This becomes a new version of the terms. Beyond the budget it waits for the Marketing Director. "
    "A creator who has the brief gets it anew by e-mail, with what has changed; the note stays here."
)
_TITLES: dict[str, tuple[str, str]] = {
    AMEND: ("Change terms", "Change"),
    TermsKind.OFFER: ("Our offer", "Note offer"),
    TermsKind.COUNTER: ("Their counter-offer", "Note counter-offer"),
    TermsKind.AGREED: ("Agree terms", "Agree"),
}


def terms_form(
    word: str,
    participation: Participation,
    campaign: Campaign,
    entries: Entries,
    last: Terms | None,
    *,
    contacts: bool = False,
) -> View:
    """Fee, shipping, deliverables and days, filled in with `entries`; `last` are the terms that were noted last.

    `word` says what the form is for: a kind of terms, or `AMEND` for a change of what is agreed. `contacts`: with what
    only those see who may see money.
    """
    influencer, (title, submit) = participation.influencer, _TITLES[word]
    blocks: Blocks = [section(f"*@{literal(influencer.handle)}*\n{profile(influencer, contacts=contacts)}")]
    if word == AMEND:
        blocks.append(context(_WHO_READS_CHANGES))
    elif last is not None:
        blocks.append(context(terms_line(last, Effect.REFUSED)))
    filled = {field: entries.get(field, "") for field in _FIELDS}
    blocks += [
        text_input("fee", f"Fee in {campaign.currency}", value=filled["fee"]),
        text_input("shipping", f"Shipping in {campaign.currency}", value=filled["shipping"], optional=True),
        text_input("deliverables", "Deliverables", value=filled["deliverables"], placeholder=EXAMPLE),
        date_input("draft_due_on", "Draft due on", value=filled["draft_due_on"], optional=True),
        date_input("publish_on", "Publish on", value=filled["publish_on"], optional=True),
        *_days_of_posts(entries),
        *_rights(entries),
        text_input("note", "Note", lines=True, optional=True, value=filled["note"]),
    ]
    number = last.number if word == AMEND and last is not None else None
    reference = Reference(participation=participation.id, word=word, page=number)
    return modal(FormId.TERMS, title, blocks, submit=submit, reference=reference)


def _rights(entries: Entries) -> Blocks:
    """What the posts may be used for."""
    uses = [(use.value, capitalized(use.label)) for use in Use]
    ticked = entries.get("rights_uses", "").split(", ")
    return [
        boxes_input("rights_uses", "Usage rights: the posts may be used for", uses, ticked=ticked),
        text_input(
            "rights_territory", "Where", value=entries.get("rights_territory", ""), optional=True, most=200,
            hint="Countries or regions. Empty: everywhere.",
        ),
        date_input(
            "rights_from", "From", value=entries.get("rights_from", ""), optional=True,
            hint="Empty: from each post's publication.",
        ),
        text_input(
            "rights_days", "For how many days", value=entries.get("rights_days", ""), optional=True,
            hint="Empty: without end.",
        ),
        text_input(
            "exclusivity", "Exclusivity", value=entries.get("exclusivity", ""), optional=True, most=300,
            hint="What the creator does not do meanwhile, such as “no other sun care until June”.",
        ),
    ]  # fmt: skip


def _days_of_posts(entries: Entries) -> Blocks:
    """Days of single posts that are known already, where there are several, or one has days of its own."""
    known = list(keys(entries["deliverables"])) if entries.get("deliverables") else []
    has_own = any(entries.get(name) for key in known for name in fields_of(key))
    if len(known) < 2 and not has_own:
        return []
    blocks: Blocks = [context("*Days of single posts*, where they are not the days above")]
    for key in known:
        for name, what in zip(fields_of(key), ("draft due on", "publish on"), strict=True):
            label = f"{capitalized(key)}: {what}"
            blocks.append(date_input(name, label, value=entries.get(name, ""), optional=True))
    return blocks
