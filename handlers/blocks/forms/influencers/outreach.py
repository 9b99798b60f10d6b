"""Forms of outreach: picking influencers, reasons, signing."""

from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.influencers import creator_texts
from campaigns.influencers.shortlist import Candidate
from handlers.blocks.forms.influencers.creator_mail import FOR_THE_TEAM, creator_mail
from handlers.blocks.items.influencers.outreach import criteria, usual_fee
from handlers.blocks.kit.elements import Blocks, View, actions, button, context, modal, section
from handlers.blocks.kit.inputs import search_input, text_input
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from storage.enums import Platform, Stage
from storage.models import Campaign, Influencer, Participation


@dataclass(frozen=True)
class Shortlist:
    """How many influencers fit, how many more would if they were approved, and on which platforms they must be."""

    fitting: int
    unapproved: int = 0
    platforms: Sequence[Platform] = ()


def pick_form(campaign: Campaign, found: Shortlist) -> View:
    """The shortlist, searchable, to pick several from; with nobody on it, what to do about that."""
    kind = "approved influencer" if campaign.approved_only else "influencer"
    who = (
        f"{found.fitting:,} {kind}{'s fit' if found.fitting > 1 else ' fits'}"
        if found.fitting
        else f"No {kind} fits"
    )
    wanted = criteria(campaign, found.platforms)
    blocks: Blocks = [section(f"{who} *{literal(campaign.name, 80)}*: {wanted}."), *_approving(found)]
    if not found.fitting:
        return modal(None, "Pick influencers", [*blocks, *_nobody_fits(campaign)])
    hint = "Type letters of a handle, a name or a niche, or a country. Most followers come first."
    blocks.append(search_input("influencers", "Influencers", OptionsId.INFLUENCERS, several=True, hint=hint))
    return modal(
        FormId.PICK, "Pick influencers", blocks, submit="Pick", reference=Reference(campaign=campaign.id)
    )


def candidate_words(one: Candidate, *, with_fee: bool) -> tuple[str, str]:
    """Somebody on the shortlist in two lines: who they are, and what for, where and for how much they work."""
    influencer = one.influencer
    followers = f"{influencer.followers:,}" if influencer.followers is not None else "?"
    who = [f"@{influencer.handle}", influencer.platform.label, followers]
    fee = usual_fee(influencer) if with_fee else ""
    what = [influencer.name, ", ".join(influencer.niches[:3]), influencer.country or "", fee]
    mark = " ⚠️" if one.overlapping else ""
    return " · ".join(who) + mark, " · ".join(filter(None, what))


def _approving(found: Shortlist) -> Blocks:
    """How more of them come to be offered, where only approved ones are."""
    if not found.unapproved:
        return []
    more = f"{found.unapproved:,} more would fit" if found.fitting else f"{found.unapproved:,} would fit"
    return [
        context(
            f"{more} once the Marketing Manager has approved them: `/influencer find` lists everybody, "
            "*Show* opens one, and *Approve* stands in the menu beneath."
        )
    ]


def _nobody_fits(campaign: Campaign) -> Blocks:
    here = Reference(campaign=campaign.id)
    goes_on = "The campaign goes on without; influencers can be picked until it is measured."
    return [
        context(goes_on),
        actions(
            button("Change criteria", ActionId.EDIT, here),
            button("Add influencer", ActionId.ADD_INFLUENCER, Reference()),
        ),
    ]


def end_form(participation: Participation, influencer: Influencer, stage: Stage) -> View:
    """Why an influencer declined, or that they did not reply."""
    label = "What did they say?" if stage is Stage.DECLINED else "What was tried?"
    blocks = [section(f"*@{literal(influencer.handle)}*: {stage.label.lower()}"), _reason(label)]
    reference = Reference(participation=participation.id, word=stage.value)
    return modal(FormId.REASON, stage.label, blocks, submit="Note it", reference=reference)


def drop_influencer_form(participation: Participation, influencer: Influencer, campaign: Campaign) -> View:
    """Why an influencer is dropped, and what fee stays to be paid."""
    blocks = [
        section(f"*@{literal(influencer.handle)}* leaves the campaign, with everything still open."),
        _reason("Why?", FOR_THE_TEAM),
    ]
    if participation.agreed_terms_id is not None:
        hint = "Leave empty if nothing is owed."
        blocks.append(text_input("kept", f"Fee that stays, in {campaign.currency}", hint=hint, optional=True))
        blocks += creator_mail([influencer.handle], creator_texts.of_ending(f"your part in {campaign.name}"))
    reference = Reference(participation=participation.id, word="drop")
    return modal(FormId.REASON, "Drop influencer", blocks, submit="Drop", reference=reference)


def sign_form(participation: Participation, influencer: Influencer) -> View:
    """That the contract is signed, and where it lies."""
    blocks = [
        section(f"*@{literal(influencer.handle)}* has signed the contract."),
        text_input("contract_link", "Link to the contract", placeholder="https://", optional=True),
    ]
    return modal(
        FormId.SIGN,
        "Contract signed",
        blocks,
        submit="Note it",
        reference=Reference(participation=participation.id),
    )


def _reason(label: str, hint: str = "") -> dict[str, object]:
    return text_input("reason", label, lines=True, most=1000, hint=hint)
