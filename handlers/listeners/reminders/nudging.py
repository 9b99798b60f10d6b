"""*Nudge*: reminding whoever holds a task, on the card and in the list of what is awaited."""

from campaigns.reminders.nudging import nudge
from handlers.blocks.kit.text import people
from handlers.identifiers.ids import ActionId
from handlers.listeners.follow_up import said
from handlers.requests.requests import Click
from handlers.responses.responses import Response
from handlers.router import Router


def register(router: Router) -> None:
    """The button of the card."""
    router.on_click(ActionId.NUDGE, nudge_holders)


def nudge_holders(click: Click) -> Response:
    """Remind them, and say who they are."""
    nudged = nudge(click.bot.units_of_work, click.actor, click.at, click.reference.task or 0)
    where = " in the channel" if nudged.in_channel else ""
    return said(click, f"Nudged{where}: {people(nudged.people)}. Tomorrow you may again.")
