"""Tasks that are done when somebody says so."""

from campaigns.views.task_view import TaskView
from handlers.blocks.items.content.choices import menu, place, reassign_choice
from handlers.blocks.items.content.previews import brand_rules, preview
from handlers.blocks.kit.elements import Blocks, actions, button, context, section
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference


def done_item(view: TaskView, words: str) -> Blocks:
    """What is to be done, the post that it is about, and a button with `words` that says it is done."""
    where = f"\n{place(view.deliverable)}" if view.deliverable else ""
    hints = brand_rules(view)
    return [
        section(f"*{literal(view.words)}*{where}"),
        *preview(view),
        *([context(*hints)] if hints else []),
        actions(
            button(words, ActionId.TASK_DONE, Reference(task=view.task.id), style="primary"),
            menu(reassign_choice(view.task, view.may)),
        ),
    ]
