"""The results that are missing at the end."""

from campaigns.views.task_view import TaskView
from handlers.blocks.kit.elements import Blocks, actions, button, section
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import DeliverableStatus

SHOWN = 15


def results_item(view: TaskView) -> Blocks:
    """Which posts have no results yet, and how to enter them."""
    campaign = Reference(campaign=view.campaign.id, task=view.task.id)
    lines = [
        f"• {literal(post.title)}{' (no link yet)' if post.status is DeliverableStatus.APPROVED else ''}"
        for post in view.missing[:SHOWN]
    ]
    if len(view.missing) > SHOWN:
        lines.append(f"and {len(view.missing) - SHOWN} more")
    return [
        section(f"*{literal(view.words)}*\n" + "\n".join(lines)),
        actions(
            button("Enter results…", ActionId.ENTER_RESULTS, campaign, style="primary"),
            button("Upload CSV…", ActionId.UPLOAD_RESULTS, campaign),
        ),
    ]
