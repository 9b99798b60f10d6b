"""Forms about the fee of an influencer: what is paid in all."""

from campaigns.influencers.fees import fee_of
from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.inputs import text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, Participation


def fee_form(participation: Participation, campaign: Campaign) -> View:
    """What an influencer is paid in all, as it stands, to be changed."""
    owed = fee_of(participation, campaign.currency)
    hint = "Never more than what was agreed; 0 if nothing is paid."
    blocks = [
        section(f"*@{literal(participation.influencer.handle)}* is to be paid {owed.show()} in all."),
        text_input("kept", f"Paid in all, in {campaign.currency}", value=owed.as_typed(), hint=hint),
    ]
    reference = Reference(participation=participation.id)
    return modal(FormId.FEE, "What is paid", blocks, submit="Note it", close="Cancel", reference=reference)
