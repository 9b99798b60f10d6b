"""Turning the pages of a list, in the place where it stands."""

from collections.abc import Callable

from campaigns.core.errors import OutOfDate
from handlers.identifiers.ids import ActionId
from handlers.listeners.editorial.briefs import brief_page
from handlers.listeners.editorial.calendar import calendar_page
from handlers.listeners.editorial.calendar_links import links_page
from handlers.listeners.editorial.ideas import ideas_page
from handlers.listeners.influencers.influencer_command import influencer_page
from handlers.listeners.record.record import record_page
from handlers.listeners.reporting.results import results_page
from handlers.listeners.spending.budget import costs_page
from handlers.listeners.tasks.tasks_command import my_page, team_page
from handlers.listeners.views.campaign import posts_page
from handlers.listeners.views.campaign_list import list_page
from handlers.requests.requests import Click, Request
from handlers.responses.responses import Response, in_place
from handlers.router import Router

CALENDAR_TURNS = (
    ActionId.MONTH_BACK, ActionId.MONTH_ON, ActionId.CALENDAR_CAMPAIGN, ActionId.CALENDAR_PLATFORM,
)  # fmt: skip
"""What shows another part of the calendar, with the same words as another page of it."""
LISTS: dict[str, Callable[[Request, str, int], Response]] = {
    "campaigns": list_page,
    "costs": costs_page,
    "influencers": influencer_page,
    "links": links_page,
    "mine": my_page,
    "posts": posts_page,
    "record": record_page,
    "results": results_page,
    "team": team_page,
    "briefs": brief_page,
    "calendar": calendar_page,
    "ideas": ideas_page,
}
"""Makes page so-and-so of a list, by the list's word and what follows it."""


def register(router: Router) -> None:
    """The buttons under a list."""
    for turn in (ActionId.PAGE, ActionId.PAGE_BACK, *CALENDAR_TURNS):
        router.on_click(turn, _turn)


def _turn(click: Click) -> Response:
    name, _, which = click.reference.word.partition(":")
    if name not in LISTS:
        raise OutOfDate("This list is from an older version of Greenlight. Ask for it again.")
    return in_place(click, LISTS[name](click, which, click.reference.page or 0))
