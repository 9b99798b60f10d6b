"""Files posted in the thread of a message that asks for designs."""

from campaigns.content import thread_designs
from campaigns.content.thread_designs import PostedFile
from handlers.blocks.surfaces.content.design_news import design_taken
from handlers.directory.people import actor_of
from handlers.identifiers.ids import Do
from handlers.requests.requests import Asked, Body, Click
from handlers.responses.responses import Answer, Instead
from handlers.router import Doors


def register(doors: Doors) -> None:
    """The choice among several posts."""
    doors.on_click(Do.THIS_POST, _this_post)


def take(asked: Asked, event: Body) -> None:
    """Take the files of a message in a thread as designs; who posted them is looked up first."""
    files = [_posted(one) for one in event.get("files") or []]
    who = asked.actor
    actor = actor_of(
        asked.office, asked.client, who.workspace_id, who.user_id, where=None, request=who.request
    )
    thread_designs.take_from_thread(
        asked.office.units_of_work, actor, asked.at, str(event["channel"]), str(event["thread_ts"]), files
    )


def _posted(file: Body) -> PostedFile:
    return PostedFile(file["id"], _name(file), file.get("permalink"), file.get("size"))


def _name(file: Body) -> str:
    return str(file.get("name") or file.get("title") or "The file")


def _this_post(click: Click) -> Answer:
    target = click.target
    name, title = thread_designs.take_as(
        click.office.units_of_work, click.actor, click.at, target.notice or 0, target.deliverable or 0
    )
    return Instead(design_taken({"name": name, "title": title}))
