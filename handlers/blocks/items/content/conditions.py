"""A condition under which a post was approved, for whoever sees to it; and as part of what somebody decided."""

from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.choices import menu, open_choice, place, reassign_choice
from handlers.blocks.items.content.previews import preview
from handlers.blocks.kit.elements import Blocks, actions, button, context, section
from handlers.blocks.kit.text import literal, quoted
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference

NOTHING_GOES_OUT = "It is approved, and is not published before this is done."


def condition_item(view: TaskView) -> Blocks:
    """What must be done before the post is published, and the button that says that it is."""
    deliverable = view.deliverable
    if deliverable is None:
        return []
    met = button("It is done", ActionId.CONDITION_MET, Reference(task=view.task.id), style="primary")
    return [
        section(f"*{literal(view.words)}*\n{place(deliverable)}\n{quoted(view.task.note or '', 2000)}"),
        context(NOTHING_GOES_OUT),
        *preview(view),
        actions(met, menu([open_choice(deliverable), *reassign_choice(view.task, view.may)])),
    ]


def on_condition(condition: str | None, most: int = 300) -> str:
    """What follows who approved, where a condition was set: " on condition: “…”"."""
    return f" on condition: “{literal(condition, most)}”" if condition else ""
