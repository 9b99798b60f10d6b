"""What is shown after a click or submit, where the message itself does not tell."""

from campaigns.core.errors import Refusal
from campaigns.tasks import task_lookup
from campaigns.views.task_view import view_of
from handlers.blocks.forms.content.review import task_view
from handlers.blocks.kit.elements import Block, View, modal, section
from handlers.blocks.kit.message import words
from handlers.blocks.kit.text import with_mentions
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Click, Request
from handlers.responses.responses import Ephemeral, OpenModal, ReplaceModal, Response


def task_again(click: Click) -> Response:
    """When a task was acted on in a modal, the modal as it is now; messages are made true by the delivery loop.

    Who may not see the task any more once it is done is told that it is.
    """
    view = click.view
    if view is None or view.get("type") != "modal" or click.reference.task is None:
        return None
    try:
        return ReplaceModal(task_modal(click, click.reference))
    except Refusal as refusal:
        return done("Done", with_mentions(f"That is done. {refusal.message}"))


def task_modal(request: Request, reference: Reference) -> View:
    """A task in a modal, as it is now."""
    with request.bot.look(request.actor) as work:
        task = task_lookup.task_to_look_at(work, reference.task or 0)
        return task_view(view_of(work.session, task, request.at, request.actor.user_id))


def said(click: Click, text: str) -> Response:
    """Tell who clicked, beside the message, or over the modal that was clicked in (text is mrkdwn)."""
    if click.body.get("response_url"):
        return Ephemeral(words(text))
    return OpenModal(modal(None, "Greenlight", [section(text)]))


def done(title: str, text: str, *more: Block) -> Response:
    """A last view that says what follows, and `more` that may be done."""
    return ReplaceModal(modal(None, title, [section(text), *more]))
