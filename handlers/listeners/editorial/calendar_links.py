"""Addresses of calendars: giving one, and listing, replacing and revoking those that there are."""

from campaigns.core.errors import NotPossible
from campaigns.editorial import calendar_links
from campaigns.people import permissions
from handlers.blocks.kit.elements import View, modal
from handlers.blocks.kit.message import Message, words
from handlers.blocks.surfaces.editorial.calendar_links import A_PAGE, link_given, link_list
from handlers.calendars.feeds import Feed, Feeds
from handlers.identifiers.ids import ActionId
from handlers.requests.requests import Click, Request
from handlers.responses.responses import Ephemeral, OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.models import CalendarLink, Campaign


def register(router: Router) -> None:
    """The list, and its buttons."""
    router.on_click(ActionId.CALENDAR_LINKS, _show)
    router.on_click(ActionId.REPLACE_LINK, _replace)
    router.on_click(ActionId.REVOKE_LINK, _revoke)


def given(click: Click, feeds: Feeds, campaign: Campaign | None) -> Message:
    """The actor's own address of a calendar."""
    link = calendar_links.give(
        click.bot.units_of_work, click.actor, click.at, campaign.id if campaign else None
    )
    return _address(feeds, link, campaign.name if campaign else None)


def _address(feeds: Feeds, link: CalendarLink, name: str | None) -> Message:
    feed = Feed(link.workspace_id, link.user_id, link.campaign_id or 0, link.version)
    return link_given(feeds.address(feed), link, name)


def _show(click: Click) -> Response:
    view = _list(click)
    return ReplaceModal(view) if _in_modal(click) else OpenModal(view)


def _replace(click: Click) -> Response:
    """One's own new address is shown; somebody else's is fetched by them."""
    link = calendar_links.replace(click.bot.units_of_work, click.actor, click.at, click.reference.link or 0)
    if link.user_id != click.actor.user_id:
        return _again(click, "Replaced. They are told to fetch their new address.")
    if click.bot.feeds is None:
        raise NotPossible("The old address is revoked. New ones need PUBLIC_URL: ask who runs the bot.")
    with click.bot.look(click.actor) as work:
        seen = calendar_links.may_be_named(work, link)
        name = work.session.get_one(Campaign, link.campaign_id).name if seen else None
    return say(click, _address(click.bot.feeds, link, name))


def _revoke(click: Click) -> Response:
    calendar_links.revoke(click.bot.units_of_work, click.actor, click.at, click.reference.link or 0)
    return _again(click, "Revoked. Nobody reads the calendar at that address any more.")


def _again(click: Click, text: str) -> Response:
    """The list as it is now; where there is none, what was done."""
    return ReplaceModal(_list(click)) if _in_modal(click) else say(click, words(text))


def links_page(request: Request, which: str, page: int) -> Response:  # noqa: ARG001
    """Another page of the links, in its place."""
    return ReplaceModal(_list(request, page))


def _list(request: Request, page: int = 0) -> View:
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, permissions.Action.MAKE_CAMPAIGN)
        return link_list(calendar_links.page_of_links(work, page, A_PAGE), request.actor.user_id)


def _in_modal(click: Click) -> bool:
    return (click.view or {}).get("type") == "modal"


def say(click: Click, message: Message) -> Response:
    """Said beside the message; where there is none, in a modal."""
    if click.body.get("response_url"):
        return Ephemeral(message)
    view = modal(None, "Content calendar", message.blocks)
    return ReplaceModal(view) if _in_modal(click) else OpenModal(view)
