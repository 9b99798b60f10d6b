"""Creators: a list to look through, and one of them with their campaigns."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from handlers.blocks.items.influencers.outreach import profile
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, overflow, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import day, literal, with_mentions
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import Vetting
from storage.models import Influencer

PARTS_SHOWN = 12
CHOICES = 20


@dataclass(frozen=True)
class ParticipationSummary:
    """An influencer's part in a campaign; `campaign` is empty where the reader may not know of it."""

    campaign: str
    stage: str
    chosen: str = ""


def influencer_list(
    found: Sequence[Influencer], criteria: str, page: int, total: int, contacts: Container[int]
) -> Message:
    """A page of the influencers that fit `criteria` (as `/influencer find` reads them; empty for everybody).

    `contacts` are those whose e-mail address and usual fee the reader may see.
    """
    if not total:
        return _nobody(criteria)
    text = f"{total:,} influencer{'s' if total > 1 else ''}" + (f" for {criteria}" if criteria else "")
    blocks: Blocks = [section(f"*{literal(text, 300)}*")]
    blocks += [_listed(one, contacts=one.id in contacts) for one in found]
    return Message(text[:300], light([*blocks, *paging(f"influencers:{criteria}", page, total)]))


def _nobody(criteria: str) -> Message:
    asked = f" for {literal(criteria, 200)}" if criteria else ""
    return Message(
        "Nobody was found.",
        [
            section(f"Nobody in the Influencer Database fits{asked}. Ask for less, or add somebody."),
            actions(
                button("Add influencer", ActionId.ADD_INFLUENCER, Reference()),
                button("Import a file", ActionId.IMPORT_INFLUENCERS, Reference()),
            ),
        ],
    )


def _listed(one: Influencer, *, contacts: bool) -> dict[str, object]:
    niches = ", ".join(literal(niche, 40) for niche in one.niches[:5])
    text = f"*@{literal(one.handle)}*\n{profile(one, contacts=contacts)}" + (f"\n{niches}" if niches else "")
    return section(text, button("Show", ActionId.SHOW_INFLUENCER, Reference(influencer=one.id)))


def influencer_message(
    one: Influencer,
    status: str,
    parts: Sequence[ParticipationSummary],
    *,
    may_change: bool,
    may_vet: bool = False,
    contacts: bool = True,
) -> Message:
    """One influencer: profile, what they do now, and their parts in campaigns; who may not change them may propose.

    `contacts`: with e-mail address and usual fee.
    """
    facts = [profile(one, contacts=contacts)]
    if one.niches:
        facts.append("Niches: " + ", ".join(literal(niche, 40) for niche in one.niches[:20]))
    if one.country:
        facts.append(f"Country: {literal(one.country, 2)}")
    vetting = "" if one.vetting is Vetting.NEW else f" · {one.vetting.value}"
    blocks: Blocks = [section(f"*@{literal(one.handle)}* · {status}{vetting}\n" + "\n".join(facts))]
    if parts:
        lines = [f"• {literal(part.campaign, 80)}: {part.stage}{part.chosen}" for part in parts[:PARTS_SHOWN]]
        left = len(parts) - PARTS_SHOWN
        blocks.append(
            section("\n".join(["*Campaigns*", *lines, *([f"and {left} more"] if left > 0 else [])]))
        )
    else:
        blocks.append(context("In no campaign yet."))
    if may_vet and one.vetting is Vetting.NEW:
        blocks.append(
            context(
                "Not approved yet, so social media campaigns do not offer them. *Approve* is in the menu below."
            )
        )
    words = "Change…" if may_change else "Propose a change…"
    change = button(words, ActionId.ADD_INFLUENCER, Reference(influencer=one.id))
    blocks.append(actions(change, _vetting(one) if may_vet else None))
    return Message(f"@{one.handle}: {status}", [*blocks, context(f"Changed {day(one.changed_at.date())}")])


def _vetting(one: Influencer) -> Block:
    """What the Marketing Manager may make of an influencer; only approved ones are offered for planned posts."""
    choices = {Vetting.APPROVED: "Approve", Vetting.BLOCKED: "Block", Vetting.NEW: "Neither"}
    about = {vetting: Reference(influencer=one.id, word=vetting.value) for vetting in choices}
    return overflow(
        ActionId.VET,
        [(choices[vetting], about[vetting]) for vetting in choices if vetting is not one.vetting],
    )


def perhaps_meant(said: str, found: Sequence[Influencer]) -> Message:
    """Influencers who may be meant where nobody is called so, each with a button that shows them."""
    shown = [
        section(
            f"*@{literal(one.handle)}* · {one.platform.label}",
            button("Show", ActionId.SHOW_INFLUENCER, Reference(influencer=one.id)),
        )
        for one in found[:CHOICES]
    ]
    return Message(said, [section(with_mentions(said)), *shown])


def influencer_choice(typed: str, found: Sequence[Influencer], contacts: Container[int]) -> Message:
    """Which of several influencers is meant; `contacts` as in `influencer_list`."""
    blocks: Blocks = [section(f"“{literal(typed, 80)}” may mean several influencers.")]
    blocks += [_listed(one, contacts=one.id in contacts) for one in found[:CHOICES]]
    if len(found) > CHOICES:
        blocks.append(context("and more. Type more of the handle."))
    return Message("Which influencer do you mean?", light(blocks))
