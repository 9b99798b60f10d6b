"""The results that are missing at the end."""

from datetime import date

from campaigns.reporting.measuring import Missing
from campaigns.views.task_view import TaskView
from handlers.blocks.kit.elements import Blocks, actions, button, context, section
from handlers.blocks.kit.openers import post_menu
from handlers.blocks.kit.text import day, literal
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import DeliverableStatus

SHOWN = 15


def results_item(view: TaskView) -> Blocks:
    """Which posts have no results yet, and how to enter them."""
    campaign = Reference(campaign=view.campaign.id, task=view.task.id)
    lines = [f"• {literal(one.post.title)} ({_why(one)})" for one in view.missing[:SHOWN]]
    if len(view.missing) > SHOWN:
        lines.append(f"and {len(view.missing) - SHOWN} more")
    return [
        section(f"*{literal(view.words)}*\n" + "\n".join(lines)),
        *([context(final_rule(view.final_from))] if view.final_from else []),
        actions(
            button("Enter results…", ActionId.ENTER_RESULTS, campaign, style="primary"),
            button("Upload file…", ActionId.UPLOAD_RESULTS, campaign),
            post_menu([(one.post.id, one.post.title) for one in view.missing[:SHOWN]]),
        ),
    ]


def final_rule(final_from: date) -> str:
    """Which results count as final, in a sentence."""
    return f"Results are final when they go up to {day(final_from)} or a later day."


def _why(one: Missing) -> str:
    if one.post.status is DeliverableStatus.APPROVED:
        return "no link yet"
    return f"measured only up to {day(one.measured_on)}" if one.measured_on else "not measured yet"
