"""Ending a campaign: closing it early, or cancelling it."""

from collections.abc import Sequence

from campaigns.influencers import creator_texts
from campaigns.lifecycle.closing import Owed, StillOpen, kept_field
from handlers.blocks.forms.influencers.creator_mail import FOR_THE_TEAM, creator_mail
from handlers.blocks.kit.elements import Blocks, View, context, modal, section
from handlers.blocks.kit.inputs import text_input
from handlers.blocks.kit.text import cut, literal
from handlers.identifiers.ids import FormId
from handlers.identifiers.reference import Reference
from storage.models import Campaign

SHOWN = 15
FEES_ASKED = 20


def close_form(campaign: Campaign, still_open: StillOpen) -> View:
    """What closing now would end, and the button that does it."""
    blocks: Blocks = [
        section(
            f"*{literal(campaign.name, 100)}* ends now. What is open ends with it, and its results are asked for. "
            "This cannot be undone."
        ),
        *_named("Influencers without terms or brief, dropped and paid nothing", still_open.negotiations),
        *_named("Posts that are not approved, dropped", still_open.drafts),
        *_named("Posts that are approved and not published, missed", still_open.unpublished),
        *_named("Planning, called off", still_open.planning),
    ]
    blocks += [
        *_fees(still_open.owed),
        *_questions(still_open.questions),
        *creator_mail(still_open.agreed, creator_texts.of_ending(campaign.name)),
    ]
    if still_open.nothing:
        blocks.append(context("Nothing is open any more."))
    return modal(
        FormId.CLOSE, "Close campaign", blocks, submit="Close campaign", close="Keep it open",
        reference=Reference(campaign=campaign.id),
    )  # fmt: skip


def cancel_form(campaign: Campaign, agreed: Sequence[str]) -> View:
    """Why a campaign is cancelled, and whether those who agreed (handles) shall hear of it."""
    blocks: Blocks = [
        section(
            f"*{literal(campaign.name, 100)}* ends for good: tasks are called off, e-mails that wait are not sent, "
            "and committed cost stays on record. This cannot be undone."
        ),
        text_input("reason", "Why?", hint=f"{FOR_THE_TEAM} It stands on the card.", lines=True, most=1000),
        *creator_mail(agreed, creator_texts.of_cancelling(campaign.name)),
    ]
    return modal(
        FormId.CANCEL, "Cancel campaign", blocks, submit="Cancel campaign", close="Keep it",
        reference=Reference(campaign=campaign.id),
    )  # fmt: skip


def _questions(questions: Sequence[str]) -> Blocks:
    """What the Marketing Director is asked, which goes on after the close, but not for ever."""
    if not questions:
        return []
    until = "Undecided when all results are in, they end, and what was asked for does not count."
    return [*_named("Questions of money that stay before the Marketing Director", questions), context(until)]


def _fees(owed: Sequence[Owed]) -> Blocks:
    """Who stays to be paid although posts of theirs end, each with a field to say what they are paid instead."""
    if not owed:
        return []
    lines = [f"• @{literal(one.handle, 60)}: {literal(one.fee.show(), 40)}" for one in owed]
    about = "*These creators are still paid in full although posts of theirs end*, unless you say otherwise:"
    blocks: Blocks = [section(cut("\n".join([about, *lines]), 2900))]
    for one in owed[:FEES_ASKED]:
        label = f"What @{cut(one.handle, 60)} is paid in all, in {one.fee.currency}"
        blocks.append(
            text_input(
                kept_field(one.participation_id), label, hint=f"Empty: {one.fee.show()}.", optional=True
            )
        )
    if len(owed) > FEES_ASKED:
        blocks.append(context("For the others, drop their posts one by one before you close."))
    return blocks


def _named(title: str, names: Sequence[str]) -> Blocks:
    if not names:
        return []
    lines = [f"• {literal(name, 120)}" for name in names[:SHOWN]]
    if len(names) > SHOWN:
        lines.append(f"and {len(names) - SHOWN} more")
    return [section(f"*{title}*\n" + "\n".join(lines))]
