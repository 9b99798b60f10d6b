"""What is shown after a click or submit, where the message itself does not tell."""

from campaigns.tasks import task_lookup
from campaigns.views.task_view import view_of
from handlers.blocks.forms.content.review import task_view
from handlers.blocks.kit.elements import View, modal, section
from handlers.blocks.kit.message import words
from handlers.identifiers.reference import Target
from handlers.requests.requests import Asked, Click
from handlers.responses.responses import Answer, Show, Turn, Whisper


def task_again(click: Click) -> Answer:
    """When a task was acted on in a modal, the modal as it is now; messages are made true by the delivery loop."""
    view = click.view
    if view is None or view.get("type") != "modal":
        return None
    return Turn(task_window(click, click.target)) if click.target.task is not None else None


def task_window(asked: Asked, target: Target) -> View:
    """A task in a modal, as it is now."""
    with asked.office.look(asked.actor) as work:
        task = task_lookup.task_to_look_at(work, target.task or 0)
        return task_view(view_of(work.session, task, asked.at, asked.actor.user_id))


def said(click: Click, text: str) -> Answer:
    """Tell who clicked, beside the message, or over the modal that was clicked in (text is mrkdwn)."""
    if click.body.get("response_url"):
        return Whisper(words(text))
    return Show(modal(None, "Greenlight", [section(text)]))


def done(title: str, text: str) -> Answer:
    """A last view that says what follows."""
    return Turn(modal(None, title, [section(text)]))
