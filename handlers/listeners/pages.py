"""Turning the pages of a list, in the place where it stands."""

from collections.abc import Callable

from campaigns.core.errors import OutOfDate
from handlers.answers import Answer, in_place
from handlers.doors import Doors
from handlers.ids import Do
from handlers.listeners.brief_forms import brief_page
from handlers.listeners.calendars import calendar_page
from handlers.listeners.campaign_clicks import posts_page
from handlers.listeners.campaign_lists import list_page
from handlers.listeners.ideas import ideas_page
from handlers.listeners.influencer_commands import influencer_page
from handlers.listeners.money_forms import costs_page
from handlers.listeners.result_forms import results_page
from handlers.listeners.task_commands import my_page, team_page
from handlers.requests import Asked, Click

LISTS: dict[str, Callable[[Asked, str, int], Answer]] = {
    "campaigns": list_page,
    "costs": costs_page,
    "influencers": influencer_page,
    "mine": my_page,
    "posts": posts_page,
    "results": results_page,
    "team": team_page,
    "briefs": brief_page,
    "calendar": calendar_page,
    "ideas": ideas_page,
}
"""Makes page so-and-so of a list, by the list's word and what follows it."""


def register(doors: Doors) -> None:
    """The buttons under a list."""
    doors.on_click(Do.PAGE, _turn)
    doors.on_click(Do.PAGE_BACK, _turn)


def _turn(click: Click) -> Answer:
    name, _, which = click.target.word.partition(":")
    if name not in LISTS:
        raise OutOfDate("This list is from an older version of Greenlight. Ask for it again.")
    return in_place(click, LISTS[name](click, which, click.target.page or 0))
