"""Putting requests on hold, and lifting that."""

from campaigns import parsing
from campaigns.core.business_time import today
from campaigns.core.errors import at_field
from campaigns.decisions import decisions, holds
from campaigns.tasks.kinds import what_to_do
from handlers.blocks.forms.decisions.holds import UNTIL, WHY, hold_form
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.follow_up import task_again
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The form, and the button of what is on hold."""
    router.on_click(ActionId.HOLD, _open)
    router.on_submit(FormId.HOLD, _hold)
    router.on_click(ActionId.LIFT_HOLD, _lift)


def _open(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        approval = decisions.open_to(work, click.reference.approval or 0)
        day = today(approval.task.campaign, click.at)
        return OpenModal(hold_form(approval, what_to_do(approval.task), day))


def _hold(submission: Submission) -> Response:
    with at_field(UNTIL):
        until = parsing.parse_date(submission.entered.text(UNTIL))
    holds.hold(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.approval or 0, until,
        submission.entered.text(WHY),
    )  # fmt: skip
    return None


def _lift(click: Click) -> Response:
    holds.lift(click.bot.units_of_work, click.actor, click.at, click.reference.task or 0)
    return task_again(click)
