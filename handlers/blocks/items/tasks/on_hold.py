"""A request that is on hold: until when, by whom and why, and how it is lifted."""

from campaigns.core.wording import capitalized
from campaigns.views.task_view import TaskView
from handlers.blocks.kit.elements import Blocks, actions, button, context, section
from handlers.blocks.kit.openers import open_post
from handlers.blocks.kit.text import literal, moment, person
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.models import Task


def held_item(view: TaskView) -> Blocks:
    """The request, with *Lift the hold* in place of what decides on it."""
    why = f"“{literal(view.task.held_why, 300)}”" if view.task.held_why else ""
    return [
        section(f"*{literal(view.words)}*\n⏸️ {capitalized(held_words(view.task))}"),
        *([context(why)] if why else []),
        actions(
            button("Lift the hold", ActionId.LIFT_HOLD, Reference(task=view.task.id)),
            open_post(view.deliverable.id) if view.deliverable else None,
        ),
    ]


def held_words(task: Task) -> str:
    """Until when a request is on hold, and by whom; nothing where it is not."""
    if task.held_until is None or task.held_by is None:
        return ""
    return f"on hold until {moment(task.held_until)} by {person(task.held_by)}"
