"""The page of a post, and comments on it."""

from campaigns.content import comments
from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import lookup, permissions
from campaigns.views.post_page import post_page
from handlers.blocks.forms.content.comments import comment_form
from handlers.blocks.kit.elements import View
from handlers.blocks.surfaces.content.post_page import post_page_view
from handlers.identifiers.ids import ActionId, FormId, ModalId
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.enums import CommentReaders
from storage.models import Deliverable


def register(router: Router) -> None:
    """The page, and what is said on it."""
    router.on_click(ActionId.SHOW_POST, open_post)
    router.on_modal(ModalId.POST, _view)
    router.on_click(ActionId.COMMENT, _open_comment)
    router.on_submit(FormId.COMMENT, _comment)


def open_post(click: Click) -> Response:
    """The page of a post, for who may see its campaign."""
    return OpenModal(_view(click, click.reference))


def _view(request: Request, reference: Reference) -> View:
    with request.bot.look(request.actor) as work:
        post = _seen(work, reference)
        may = permissions.granted_to(work.session, post.campaign, work.actor.user_id)
        return post_page_view(post_page(work.session, post.campaign, post, work.at), may)


def _seen(work: UnitOfWork, reference: Reference) -> Deliverable:
    post = lookup.deliverable(work, reference.deliverable or 0)
    lookup.campaign(work, post.campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
    return post


def _open_comment(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        post = _seen(work, click.reference)
        lookup.refuse_if_over(post.campaign)
        return OpenModal(comment_form(post))


def _comment(submission: Submission) -> Response:
    comments.comment(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.deliverable or 0,
        submission.entered.text("comment"), _readers(submission.entered.text("readers")),
    )  # fmt: skip
    return None


def _readers(chosen: str) -> CommentReaders:
    """Who reads a comment; a form from before this was asked says nothing, and is for the team."""
    if chosen not in ("", *CommentReaders):
        raise NotUnderstood("Choose one of those in the list.", field="readers")
    return CommentReaders(chosen) if chosen else CommentReaders.TEAM
