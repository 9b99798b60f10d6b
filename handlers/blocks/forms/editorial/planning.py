"""Forms of the content calendar: a post, its time, and taking it out."""

from collections.abc import Sequence

from campaigns.core.business_time import said
from campaigns.core.wording import capitalized, either
from campaigns.editorial.agreed_days import agreed_day
from handlers.blocks.items.editorial.ideas import idea_text
from handlers.blocks.items.editorial.planning import agreed_words, where_and_when
from handlers.blocks.kit.elements import Block, Blocks, View, actions, button, context, modal, section
from handlers.blocks.kit.inputs import date_input, search_input, select_input, text_input, time_input
from handlers.blocks.kit.openers import open_post
from handlers.blocks.kit.text import day, literal
from handlers.identifiers.ids import ActionId, FormId, OptionsId
from handlers.identifiers.reference import Reference
from storage.enums import Platform, PostKind
from storage.models import Campaign, Deliverable, Idea

KINDS = [(kind.value, capitalized(kind.value)) for kind in PostKind]


def post_form(campaign: Campaign, platforms: Sequence[Platform], idea: Idea | None) -> View:
    """A post for an idea, which is searched for where none is given; its own platforms come first."""
    wanted = [one for one in platforms if idea is not None and one.value in idea.platforms]
    ordered = [*wanted, *(one for one in platforms if one not in wanted)]
    options = [(one.value, one.label) for one in ordered]
    blocks: Blocks = [
        section(idea_text(idea)) if idea else _idea_input(),
        select_input("platform", "Platform", options, value=options[0][0] if len(options) == 1 else ""),
        select_input("kind", "Kind", KINDS),
        *_when(campaign),
        text_input(
            "title", "Title", optional=True, hint="Empty: made of the idea, the platform and the kind."
        ),
    ]
    reference = Reference(campaign=campaign.id, idea=idea.id if idea else None)
    return modal(FormId.POST, "Plan a post", blocks, submit="Plan", close="Cancel", reference=reference)


def _idea_input() -> Block:
    return search_input("idea", "Idea", OptionsId.IDEAS, hint="Type letters of an approved idea's theme.")


def _when(campaign: Campaign, chosen_day: str = "", chosen_time: str = "") -> Blocks:
    days = f"From {day(campaign.starts_on)} to {day(campaign.ends_on)}."
    zone = f"In {campaign.time_zone}. Posts on one platform are at least 30 minutes apart."
    return [
        date_input("day", "Day", value=chosen_day, hint=days),
        time_input("time", "Time", value=chosen_time, hint=zone),
    ]


def slot_form(campaign: Campaign, post: Deliverable, chosen_day: str, chosen_time: str) -> View:
    """Another time for a post, or its first one."""
    agreed = [context(agreed_words(post))] if agreed_words(post) else []
    blocks: Blocks = [
        section(_about(campaign, post), open_post(post.id)),
        *agreed,
        *_when(campaign, chosen_day, chosen_time),
        *_why_another_day(post),
    ]
    title, submit = ("Move this post", "Move") if post.slot_at else ("Choose the time", "Plan")
    reference = Reference(deliverable=post.id)
    return modal(FormId.SLOT, title, blocks, submit=submit, close="Cancel", reference=reference)


def _why_another_day(post: Deliverable) -> Blocks:
    agreed = agreed_day(post)
    if agreed is None:
        return []
    hint = (
        f"Needed unless it is {day(agreed)}. The team reads it; the creator hears of the new day by e-mail."
    )
    label = "Why another day than was agreed?"
    return [text_input("reason", label, lines=True, most=1000, optional=True, hint=hint)]


def _about(campaign: Campaign, post: Deliverable) -> str:
    return f"*{literal(post.title)}*\n{where_and_when(campaign, post)}"


def remove_form(campaign: Campaign, post: Deliverable) -> View:
    """Why a post is taken out of the calendar."""
    blocks: Blocks = [
        section(_about(campaign, post)),
        text_input("reason", "Why is it removed?", lines=True, most=1000),
    ]
    reference = Reference(deliverable=post.id)
    return modal(
        FormId.REMOVE_POST, "Remove this post", blocks, submit="Remove", close="Cancel", reference=reference
    )


def planned_view(campaign: Campaign, post: Deliverable, meant_for: Sequence[Platform] = ()) -> View:
    """That a post is planned, and ways on; `meant_for` are the platforms that its idea names, if it names any."""
    when = said(campaign, post.slot_at) if post.slot_at else "no time yet"
    reference = Reference(campaign=campaign.id, idea=post.idea_id)
    blocks: Blocks = [
        section(f"*{literal(post.title)}* is planned for {when}.", open_post(post.id)),
        *_elsewhere(post, meant_for),
        actions(
            button("Plan another…", ActionId.PLAN_POST, reference) if post.idea_id else None,
            button("For another idea…", ActionId.SHOW_IDEAS, Reference(campaign=campaign.id)),
            button("Calendar", ActionId.SHOW_CALENDAR, Reference(campaign=campaign.id)),
        ),
    ]
    return modal(None, "Planned", blocks, reference=Reference(campaign=campaign.id))


def _elsewhere(post: Deliverable, meant_for: Sequence[Platform]) -> Blocks:
    """A remark where the idea was meant for other platforms: it may be wanted, or a slip."""
    if not meant_for or post.platform in meant_for:
        return []
    named = either([platform.label for platform in meant_for], "and")
    return [context(f"The idea is meant for {named}; this post is for {post.platform.label}.")]
