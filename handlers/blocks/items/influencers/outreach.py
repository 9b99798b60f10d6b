"""Picking influencers and coming to terms with them."""

from collections.abc import Sequence
from enum import StrEnum

from campaigns.core.money import Money
from campaigns.core.wording import either
from campaigns.influencers.post_days import own_days
from campaigns.tasks.kinds import is_about_criteria
from campaigns.views.task_view import TaskView
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, overflow, section
from handlers.blocks.kit.text import day, escaped, literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import Platform, Stage, TermsKind
from storage.models import Campaign, Influencer, Terms


def choose_item(view: TaskView) -> Blocks:
    """The choice of influencers; with nobody to choose from, what to do about that."""
    campaign = Reference(campaign=view.campaign.id)
    wanted = criteria(view.campaign)
    text = f"{view.fitting:,} influencers fit: {wanted}."
    if is_about_criteria(view.task):
        text = f"Wanted: {wanted}"
    elif not view.fitting:
        text = (
            f"Nobody else in the Influencer Database fits: {wanted}. Change the criteria, or add influencers."
        )
    pick = button("Pick influencers", ActionId.PICK, campaign, style="primary") if view.fitting else None
    return [
        section(f"*{literal(view.words)}*\n{text}"),
        actions(
            pick,
            button("Change criteria", ActionId.EDIT, campaign),
            button("Add influencer", ActionId.ADD_INFLUENCER, campaign),
            button("Cancel campaign", ActionId.CANCEL, campaign),
        ),
    ]


def outreach_item(view: TaskView) -> Blocks:
    """One influencer: who they are, what was said about terms, and what can be noted next."""
    influencer, participation = view.influencer, view.participation
    if influencer is None or participation is None:
        return []
    blocks = [
        section(f"*{literal(view.words)}*\n{profile(influencer, contacts=view.contacts)}"),
        *_notes(view),
    ]
    if view.question is not None:
        return [
            *blocks,
            context("⏳ These terms go beyond the budget and wait for whoever decides on money."),
        ]
    reference = Reference(participation=participation.id, task=view.task.id)
    undo = button("Undo", ActionId.UNDO_OUTREACH, reference) if participation.undo_until else None
    if participation.stage is Stage.AGREED and undo is not None:
        waits = "✅ Agreed just now. The brief and everything else wait for a moment, in which this can be undone."
        return [*blocks, context(waits), actions(undo)]
    return [*blocks, _buttons(participation.stage, reference, undo)]


def _buttons(stage: Stage, reference: Reference, undo: Block | None) -> Block:
    if stage is Stage.AGREED:
        sign = button("Contract signed…", ActionId.SIGN, reference, style="primary")
        return actions(sign, _more(reference, ("Change terms…", "amend"), ("Drop…", "drop_influencer")))
    contacted = (
        button("Contacted", ActionId.CONTACTED, reference, style="primary")
        if stage is Stage.SELECTED
        else None
    )
    agree = button("Agreed…", ActionId.AGREE, reference, style=None if contacted else "primary")
    menu = _more(
        reference,
        ("Our offer…", "offer"),
        ("Their counter-offer…", "counter"),
        ("Declined…", "declined"),
        ("Write to them…", "write") if contacted else ("No reply…", "no_reply"),
        ("Give to somebody else…", "reassign"),
    )
    return actions(contacted, agree, undo, menu)


def _more(reference: Reference, *choices: tuple[str, str]) -> Block:
    """A menu of what else can be said, each with the word that it is known by."""
    return overflow(ActionId.OUTREACH_MORE, [(words, _with_word(reference, word)) for words, word in choices])


def _with_word(reference: Reference, word: str) -> Reference:
    return Reference(participation=reference.participation, task=reference.task, word=word)


def _notes(view: TaskView) -> Blocks:
    notes = [f"Stage: {view.participation.stage.label}"] if view.participation else []
    notes += [terms_line(one, effect_of(view, one)) for one in view.terms[-2:]]
    if view.overlapping:
        names = ", ".join(literal(name, 60) for name in view.overlapping[:3])
        notes.append(f"⚠️ Also in {names} at the same time")
    return [context(*notes)]


def profile(influencer: Influencer, *, contacts: bool) -> str:
    """An influencer in one line of mrkdwn; `contacts`: with what only those see who may see money."""
    parts = [influencer.platform.label]
    if influencer.name:
        parts.insert(0, literal(influencer.name, 80))
    if influencer.followers is not None:
        parts.append(f"{influencer.followers:,} followers")
    return " · ".join([*parts, *(_contacts(influencer) if contacts else [])])


def usual_fee(influencer: Influencer) -> str:
    """What an influencer usually takes, in words; empty where it is not known."""
    if influencer.usual_fee_minor is None or not influencer.currency:
        return ""
    return f"usual fee {Money(influencer.usual_fee_minor, influencer.currency).show()}"


def _contacts(influencer: Influencer) -> list[str]:
    fee = usual_fee(influencer)
    address = escaped(influencer.email, 100) if influencer.email else "no e-mail address"
    return [fee, address] if fee else [address]


class Effect(StrEnum):
    """Whether agreed terms count, in the words that they are told with."""

    COUNT = "Agreed"
    REPLACED = "Agreed before:"
    WAIT = "Agreed but for the Director's approval:"
    REFUSED = "Agreed, but not approved by the Director:"


def effect_of(view: TaskView, terms: Terms) -> Effect:
    """Whether terms count, or did. Only the newest terms can be before the Director."""
    if view.participation is not None and view.participation.agreed_terms_id == terms.id:
        return Effect.COUNT
    if terms.counted_at is not None:
        return Effect.REPLACED
    return Effect.WAIT if view.question is not None and terms is view.terms[-1] else Effect.REFUSED


def terms_line(terms: Terms, agreed: Effect = Effect.WAIT) -> str:
    """What was offered, asked for or agreed, in one line; agreed terms beyond the budget wait for the Director."""
    names = {
        TermsKind.OFFER: "We offered",
        TermsKind.COUNTER: "They asked for",
        TermsKind.AGREED: agreed.value,
    }
    fee = Money(terms.fee_minor, terms.currency).show()
    shipping = (
        f" + {Money(terms.shipping_minor, terms.currency).show()} shipping" if terms.shipping_minor else ""
    )
    publish = f", to be published on {day(terms.publish_on)}" if terms.publish_on else ""
    own = "".join(_own_day(terms, key) for key in terms.post_days)
    return f"{names[terms.kind]} {fee}{shipping} for {literal(terms.deliverables, 100)}{publish}{own}"


def _own_day(terms: Terms, key: str) -> str:
    """On which day a post is published that has one of its own."""
    publish_on = own_days(terms, key).publish_on
    return f", {key} on {day(publish_on)}" if publish_on else ""


def criteria(campaign: Campaign, platforms: Sequence[Platform] = ()) -> str:
    """Whom a campaign looks for, in words; `platforms` are those it publishes on itself."""
    parts = (
        [", ".join(literal(niche, 40) for niche in campaign.niches[:6])] if campaign.niches else ["any niche"]
    )
    low, high = campaign.followers_min, campaign.followers_max
    if low is not None and high is not None:
        parts.append(f"{low:,} to {high:,} followers")
    elif low is not None or high is not None:
        parts.append(f"at least {low:,} followers" if low is not None else f"at most {high:,} followers")
    wanted = [campaign.platform] if campaign.platform else platforms
    parts.append(either([platform.label for platform in wanted]) or "any platform")
    return " · ".join(parts)
