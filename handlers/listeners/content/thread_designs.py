"""Files posted in the thread of a message that asks for designs."""

from campaigns.content import thread_designs
from campaigns.content.thread_designs import PostedFile
from handlers.blocks.surfaces.content.post_news import design_taken
from handlers.directory.people import actor_of
from handlers.identifiers.ids import ActionId
from handlers.requests.requests import Body, Click, Request
from handlers.responses.responses import ReplaceMessage, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The choice among several posts."""
    router.on_click(ActionId.THIS_POST, _this_post)


def take(request: Request, event: Body) -> None:
    """Take the files of a message in a thread as designs; who posted them is looked up first."""
    files = [_posted(one) for one in event.get("files") or []]
    who = request.actor
    actor = actor_of(
        request.bot,
        request.client,
        who.workspace_id,
        who.user_id,
        where=None,
        request=who.idempotency_key,
        via=who.via,
    )
    thread_designs.take_from_thread(
        request.bot.units_of_work, actor, request.at, str(event["channel"]), str(event["thread_ts"]), files
    )


def _posted(file: Body) -> PostedFile:
    return PostedFile(file["id"], _name(file), file.get("permalink"), file.get("size"))


def _name(file: Body) -> str:
    return str(file.get("name") or file.get("title") or "The file")


def _this_post(click: Click) -> Response:
    reference = click.reference
    name, count, title = thread_designs.take_as(
        click.bot.units_of_work, click.actor, click.at, reference.notice or 0, reference.deliverable or 0
    )
    taken = {"name": name, "title": title, "several": count > 1, "deliverable_id": reference.deliverable}
    return ReplaceMessage(design_taken(taken))
