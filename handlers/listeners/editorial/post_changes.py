"""A planned post changed in its form."""

from functools import partial

from campaigns import parsing
from campaigns.content.production_task import made_in
from campaigns.core.errors import at_field
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.editorial import content_calendar, post_changes
from campaigns.editorial.post_changes import PostChange
from campaigns.editorial.post_form import parse_kind, parse_platform_of
from campaigns.people import permissions
from handlers.blocks.forms.editorial.post_changes import MAKERS, change_post_form
from handlers.identifiers.ids import ActionId, FormId
from handlers.listeners.editorial.planning import PLAN, post_of
from handlers.requests.requests import Click, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.enums import ContentPart
from storage.models import Campaign, Deliverable


def register(router: Router) -> None:
    """The form, and the button that opens it; the menus that do belong to where posts are shown."""
    router.on_click(ActionId.CHANGE_POST, open_change)
    router.on_submit(FormId.CHANGE_POST, _change)


def open_change(click: Click) -> Response:
    """What a post is, to be changed."""
    with click.bot.look(click.actor) as work:
        campaign, post = post_of(work, click.reference, PLAN)
        post_changes.refuse_unchangeable(post)
        platforms = content_calendar.platforms(work.session, campaign)
        return OpenModal(change_post_form(post, platforms, _assignable(work, campaign, post)))


def _assignable(work: UnitOfWork, campaign: Campaign, post: Deliverable) -> list[ContentPart]:
    """The parts that can be given to somebody by who may give tasks; what a creator makes is theirs."""
    if post.participation_id is not None or not permissions.may(work, permissions.Action.REASSIGN, campaign):
        return []
    return made_in(campaign)


def _change(submission: Submission) -> Response:
    texts = submission.entered.texts
    with submission.bot.look(submission.actor) as work:
        campaign, post = post_of(work, submission.reference, PLAN)
        platforms = content_calendar.platforms(work.session, campaign)
        assignable = _assignable(work, campaign, post)
    with at_field("title"):
        typed = texts.get("title", "")
        title = parsing.parse_name(typed, 200, subject="The title") if typed.strip() else ""
    with at_field("platform"):
        one_of_these = partial(parse_platform_of, allowed=[*platforms, post.platform])
        platform = one_of_these(texts["platform"]) if texts.get("platform") else None
    with at_field("kind"):
        kind = parse_kind(texts["kind"]) if texts.get("kind") else None
    makers = {part: texts.get(MAKERS[part][0], "") for part in assignable}
    change = PostChange(title, platform, kind, makers)
    post_changes.change_post(submission.bot.units_of_work, submission.actor, submission.at, post.id, change)
    return None
