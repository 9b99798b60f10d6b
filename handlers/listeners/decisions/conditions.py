"""Approving with a condition, and saying that one is met."""

from campaigns.content import conditions
from campaigns.decisions import decisions
from campaigns.tasks.kinds import what_to_do
from handlers.blocks.forms.decisions.conditions import CONDITION, condition_form
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.follow_up import task_again
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.enums import Outcome


def register(router: Router) -> None:
    """The form, and the button of the task."""
    router.on_click(ActionId.APPROVE_ON_CONDITION, _open)
    router.on_submit(FormId.CONDITION, _approve)
    router.on_click(ActionId.CONDITION_MET, _met)


def _open(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        approval = decisions.open_to(work, click.reference.approval or 0)
        return OpenModal(condition_form(approval, what_to_do(approval.task)))


def _approve(submission: Submission) -> Response:
    decisions.decide(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.approval or 0,
        Outcome.APPROVE, condition=submission.entered.text(CONDITION),
    )  # fmt: skip
    return None


def _met(click: Click) -> Response:
    conditions.meet(click.bot.units_of_work, click.actor, click.at, click.reference.task or 0)
    return task_again(click)
