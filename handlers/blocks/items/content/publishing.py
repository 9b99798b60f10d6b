"""Publishing an approved post: the final asset and copy, when it is due, and where its link is recorded."""

from campaigns.content import parts
from campaigns.people.permissions import Action
from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.choices import (
    Choices,
    halves_choices,
    menu,
    open_choice,
    place,
    reassign_choice,
)
from handlers.blocks.items.content.previews import preview
from handlers.blocks.kit.elements import Blocks, actions, button, section
from handlers.blocks.kit.text import day, literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.models import Deliverable

SHOWN = 1200
"""How much of the final caption stands in the message; all of it opens beside it."""


def publish_item(view: TaskView) -> Blocks:
    """The approved version, when it is due, and where its link is recorded."""
    deliverable = view.deliverable
    if deliverable is None:
        return []
    reference = Reference(deliverable=deliverable.id, task=view.task.id)
    planned = deliverable.slot_at is not None
    return [
        section(f"*{literal(view.words)}*\n{_due(deliverable)}".rstrip()),
        *preview(view, SHOWN),
        actions(
            button("Published…" if planned else "Record link…", ActionId.PUBLISH, reference, style="primary"),
            button("Show copy", ActionId.SHOW_COPY, reference) if view.current.copy else None,
            menu(_choices(view, deliverable)),
        ),
    ]


def _due(deliverable: Deliverable) -> str:
    if deliverable.slot_at is not None:
        return place(deliverable)
    return f"To be published on {day(deliverable.publish_on)}." if deliverable.publish_on else ""


def _choices(view: TaskView, deliverable: Deliverable) -> Choices:
    """What else may become of it; where design and copy are made apart, each has a new version of its own."""
    about = deliverable.id
    if not parts.are_begun(deliverable):
        enter = ("Enter a new version…", Reference(deliverable=about, word="hand_in"))
        versions = [enter] if Action.HAND_IN in view.may else []
    else:
        versions = halves_choices(deliverable, view.may)
    never = ("Never published…", Reference(deliverable=about, word="miss"))
    return [
        open_choice(deliverable),
        *([never] if Action.MISS_POSTS in view.may else []),
        *versions,
        *reassign_choice(view.task, view.may),
    ]
