"""Approving a post's design and copy: one by one here, or all at once in a form."""

from campaigns.approvals.questions import Question
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.choices import (
    end_choice,
    halves_choices,
    menu,
    open_choice,
    place,
    reassign_choice,
)
from handlers.blocks.items.content.previews import (
    brand_rules,
    changes_since,
    count_words,
    last_reason,
    preview,
    show_copy_button,
)
from handlers.blocks.items.content.review import decided, decision_buttons, versions_line
from handlers.blocks.items.content.verdicts import own_verdict_button, said_so_far
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, section
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.models import Campaign, Deliverable


def approve_item(view: TaskView) -> Blocks:
    """The post with what matters for deciding on it, and which of its parts are asked about."""
    deliverable, question = view.deliverable, view.question
    if deliverable is None or question is None:
        return []
    title = f"*{literal(view.words)}*\n{place(deliverable)}\n{versions_line(view, deliverable)}{_asked(view)}"
    blocks = [section(title), *preview(view), *changes_since(view), *_hints(view, deliverable)]
    if question.decision is not None:
        return [*blocks, *said_so_far(view), *decided(question, view.deliverable)]
    if (own := own_verdict_button(view, question)) is not None:
        return [*blocks, *said_so_far(view), own]
    return [
        *blocks,
        *said_so_far(view),
        decision_buttons(question, show_copy_button(view), _more(view, deliverable)),
    ]


def approve_all_row(campaign: Campaign, waiting: int) -> Blocks:
    """The button that opens all that wait for approval together, where several do."""
    if waiting < 2:
        return []
    return [
        actions(button(f"Approve all {waiting:,}…", ActionId.APPROVE_ALL, Reference(campaign=campaign.id)))
    ]


def open_question(view: TaskView) -> Question | None:
    """The question of a task while nobody has decided on it."""
    return view.question if view.is_open and view.question else None


def _asked(view: TaskView) -> str:
    """Which half is to be decided on, where the other one is approved already."""
    return (
        f" · only the {view.asked[0].label.lower()} is new"
        if len(view.asked) == 1 and _has_both(view)
        else ""
    )


def _has_both(view: TaskView) -> bool:
    return view.current.asset is not None and view.current.copy is not None


def _hints(view: TaskView, deliverable: Deliverable) -> Blocks:
    copy = view.current.copy
    counts = [count_words(deliverable.platform, copy.caption or "", tuple(copy.hashtags))] if copy else []
    hints = [*counts, *last_reason(view), *brand_rules(view)]
    return [context(*hints[:10])] if hints else []


def _more(view: TaskView, deliverable: Deliverable) -> Block | None:
    ends = end_choice(view.campaign, deliverable, view.may)
    return menu(
        [
            open_choice(deliverable),
            *halves_choices(deliverable, view.may),
            *ends,
            *reassign_choice(view.task, view.may),
        ]
    )
