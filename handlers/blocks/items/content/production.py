"""Making a post's two parts: what its design and its copy must be, and where they are handed in."""

from campaigns.core.picture_sizes import size_of
from campaigns.core.platforms import rules_of
from campaigns.core.post_limits import Limits
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.choices import end_choice, menu, open_choice, place, reassign_choice
from handlers.blocks.items.content.previews import brand_rules, last_reason, preview, words_wanted
from handlers.blocks.kit.elements import Block, Blocks, actions, button, confirm, context, section
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import PostKind
from storage.models import Deliverable

NO_DESIGN = "The post will be text only. A design can still be handed in before it is approved."


def design_item(view: TaskView) -> Blocks:
    """What the visual of a post is for, with the upload and *No design needed*."""
    deliverable = view.deliverable
    if deliverable is None:
        return []
    reference = Reference(deliverable=deliverable.id, task=view.task.id)
    text_only = confirm("Text only?", NO_DESIGN, "Text only")
    return [
        *_about(view, deliverable, [size_hint(deliverable)]),
        actions(
            button("Upload design…", ActionId.DESIGN, reference, style="primary"),
            button("No design needed", ActionId.NO_DESIGN, reference, confirm=text_only)
            if _may_be_text_alone(deliverable)
            else None,
            _more(view, deliverable),
        ),
    ]  # fmt: skip


def _may_be_text_alone(deliverable: Deliverable) -> bool:
    """A plain post on a platform that takes text alone; reels, stories and videos are pictures everywhere."""
    return deliverable.kind is PostKind.POST and rules_of(deliverable.platform).text_alone


def copy_item(view: TaskView) -> Blocks:
    """What caption and hashtags are for, with the platform's limits."""
    deliverable = view.deliverable
    if deliverable is None:
        return []
    reference = Reference(deliverable=deliverable.id, task=view.task.id)
    limits = [limits_line(rules_of(deliverable.platform).limits)]
    return [
        *_about(view, deliverable, [one for one in limits if one]),
        actions(button("Write copy…", ActionId.COPY, reference, style="primary"), _more(view, deliverable)),
    ]


def limits_line(limits: Limits) -> str:
    """What a platform takes, in words; empty where no limit is known."""
    parts = [f"{limits.caption:,} characters with hashtags"] if limits.caption else []
    parts += [f"{limits.hashtags} hashtags"] if limits.hashtags else []
    parts += [f"a title of {limits.title} characters"] if limits.title else []
    links = f"; a link counts for {limits.link}" if limits.link else ""
    return f"Takes {', '.join(parts)}{links}" if parts else ""


def _about(view: TaskView, deliverable: Deliverable, limits: list[str]) -> Blocks:
    """What is to be made, of which idea, and what was handed in so far."""
    round_ = f" · round {deliverable.round}" if deliverable.round > 1 else ""
    wanted = words_wanted(view.brief) if view.brief else []
    hints = [*_idea(view), *limits, *wanted, *last_reason(view), *brand_rules(view)]
    return [
        section(f"*{literal(view.words)}*\n{place(deliverable)}{round_}"),
        *preview(view),
        *([context(*hints)] if hints else []),
    ]


def size_hint(deliverable: Deliverable) -> str:
    """How large the design of a post is best."""
    return f"Best as {size_of(deliverable.platform, deliverable.kind)}"


def _idea(view: TaskView) -> list[str]:
    if view.idea is None:
        return []
    pillar = f" ({literal(view.idea.pillar, 60)})" if view.idea.pillar else ""
    return [f"Idea: {literal(view.idea.theme, 200)}{pillar}"]


def _more(view: TaskView, deliverable: Deliverable) -> Block | None:
    ends = end_choice(view.campaign, deliverable, view.may)
    return menu([open_choice(deliverable), *ends, *reassign_choice(view.task, view.may)])
