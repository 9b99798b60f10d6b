"""Choosing when reminders come, and being left alone for a while."""

from campaigns.reminders import preferences
from handlers.blocks.forms.reminders.preferences import HOUR, ON, reminders_form
from handlers.identifiers.ids import ActionId, FormId
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The buttons of a reminder, and the form."""
    router.on_click(ActionId.REMINDERS, open_reminders)
    for do in (ActionId.SNOOZE_HOUR, ActionId.SNOOZE_TOMORROW, ActionId.SNOOZE_MONDAY):
        router.on_click(do, _snooze)
    router.on_submit(FormId.REMINDERS, _choose)


def open_reminders(request: Request) -> Response:
    """The form, as the actor has chosen."""
    with request.bot.look(request.actor) as work:
        return OpenModal(reminders_form(preferences.preference_of(work)))


def _snooze(click: Click) -> Response:
    preferences.snooze(
        click.bot.units_of_work, click.actor, click.at, click.reference.word, click.reference.notice or 0
    )
    return None


def _choose(submission: Submission) -> Response:
    entered = submission.entered
    preferences.choose(
        submission.bot.units_of_work, submission.actor, submission.at, entered.text(HOUR),
        entered.many(ON),
    )  # fmt: skip
    return None
