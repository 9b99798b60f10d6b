"""Giving a task on to somebody else."""

from campaigns.core.errors import NotUnderstood, at_field
from campaigns.decisions import task_actions
from campaigns.people import lookup, permissions
from campaigns.tasks import task_lookup
from campaigns.tasks.kinds import what_to_do
from handlers.blocks.forms.content.review import reassign_form
from handlers.identifiers.ids import FormId
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The form; the menus that open it belong to their subjects."""
    router.on_submit(FormId.REASSIGN, _reassign)


def open_form(click: Click) -> Response:
    """Ask whose task it shall be, for those who may manage its campaign."""
    with click.bot.look(click.actor) as work:
        task = task_lookup.open_task(work, click.reference.task or 0)
        lookup.campaign(work, task.campaign_id, permissions.Action.REASSIGN, lock=False)
        return OpenModal(reassign_form(task, what_to_do(task)))


def _reassign(submission: Submission) -> Response:
    with at_field("person"):
        person = submission.entered.text("person")
        if not person:
            raise NotUnderstood("Choose a person.")
        task_actions.reassign(
            submission.bot.units_of_work,
            submission.actor,
            submission.at,
            submission.reference.task or 0,
            person,
        )
    return None
