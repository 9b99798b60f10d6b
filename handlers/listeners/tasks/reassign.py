"""Giving a task on to somebody else."""

from campaigns.core.errors import NotUnderstood, at_field
from campaigns.decisions import task_actions
from campaigns.people import finding, permissions
from campaigns.tasks import task_lookup
from campaigns.tasks.task_words import what_to_do
from handlers.blocks.forms.content.review import reassign_form
from handlers.identifiers.ids import Form
from handlers.requests.requests import Click, Submit
from handlers.responses.responses import Answer, Show
from handlers.router import Doors


def register(doors: Doors) -> None:
    """The form; the menus that open it belong to their subjects."""
    doors.on_submit(Form.REASSIGN, _reassign)


def open_form(click: Click) -> Answer:
    """Ask whose task it shall be, for those who may manage its campaign."""
    with click.office.look(click.actor) as work:
        task = task_lookup.open_task(work, click.target.task or 0)
        finding.campaign(work, task.campaign_id, permissions.Action.REASSIGN, lock=False)
        return Show(reassign_form(task, what_to_do(task)))


def _reassign(submit: Submit) -> Answer:
    with at_field("person"):
        person = submit.entered.text("person")
        if not person:
            raise NotUnderstood("Choose a person.")
        task_actions.reassign(
            submit.office.units_of_work, submit.actor, submit.at, submit.target.task or 0, person
        )
    return None
