"""`/campaign calendar`: planned posts by day, page by page, and for people's own calendars."""

from datetime import datetime, timedelta

from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import Actor, UnitOfWork
from campaigns.core.wording import counted
from campaigns.editorial.content_calendar import (
    GONE_FOR,
    CalendarEntry,
    calendar_entries,
    has_calendar,
    still_on,
)
from campaigns.people import lookup, permissions
from handlers.blocks.kit.elements import View, modal
from handlers.blocks.kit.message import Message, words
from handlers.blocks.surfaces.editorial.calendar import (
    A_PAGE,
    CalendarPage,
    calendar_blocks,
    calendar_message,
)
from handlers.calendars.calendar_file import calendar_file
from handlers.files.file_sending import send_file
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from handlers.listeners.editorial.calendar_links import given, say
from handlers.requests.requests import Click, Request
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.models import Campaign

SEE = permissions.Action.SEE_PROGRESS
JUST_OVER = timedelta(days=1)
"""The first page shown begins with what was planned for up to a day ago."""


def register(router: Router) -> None:
    """The calendar, and the way into calendar programs."""
    router.on_click(ActionId.SHOW_CALENDAR, _show)
    router.on_click(ActionId.GET_CALENDAR, _get)


def calendar_of(request: Request, campaign_id: int) -> Message:
    """A campaign's calendar, at the page of what comes next."""
    return calendar_message(_page(request, campaign_id, None))


def calendar_of_all(request: Request) -> Message:
    """The calendar of every campaign that the actor can see."""
    return calendar_message(_page(request, None, None))


def calendar_page(request: Request, which: str, page: int) -> Response:
    """Another page, in its place."""
    if which != "all" and not which.isdecimal():
        raise OutOfDate("This list is from an older version of Greenlight. Ask for it again.")
    found = _page(request, None if which == "all" else int(which), page)
    return ReplaceModal(_view(found)) if "view" in request.body else calendar_message(found)


def _show(click: Click) -> Response:
    """The calendar in a modal."""
    view = _view(_page(click, click.reference.campaign, None))
    return ReplaceModal(view) if (click.view or {}).get("type") == "modal" else OpenModal(view)


def _view(page: CalendarPage) -> View:
    reference = Reference(campaign=page.campaign.id if page.campaign else None)
    return modal(None, "Content calendar", calendar_blocks(page), reference=reference)


def _page(request: Request, campaign_id: int | None, number: int | None) -> CalendarPage:
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, campaign_id, SEE, lock=False) if campaign_id else None
        entries = still_on(_entries(work, campaign))
        last = max(0, -(-len(entries) // A_PAGE) - 1)
        page = min(_coming(work, entries) // A_PAGE if number is None else number, last)
        return CalendarPage(
            campaign,
            entries[page * A_PAGE : (page + 1) * A_PAGE],
            page,
            len(entries),
            _may_plan(work, campaign),
        )


def _entries(
    work: UnitOfWork, campaign: Campaign | None, gone_since: datetime | None = None
) -> list[CalendarEntry]:
    campaigns = [campaign] if campaign else lookup.visible_campaigns(work)
    return calendar_entries(work.session, campaigns, gone_since=gone_since)


def _coming(work: UnitOfWork, entries: list[CalendarEntry]) -> int:
    """The place of the first post that is not long over; of the last one where all are."""
    since = work.at - JUST_OVER
    return next((place for place, one in enumerate(entries) if one.starts_at >= since), len(entries))


def _may_plan(work: UnitOfWork, campaign: Campaign | None) -> bool:
    return (
        campaign is not None
        and not campaign.status.is_over
        and has_calendar(campaign)
        and permissions.may(work, permissions.Action.PLAN_POSTS, campaign)
    )


def _get(click: Click) -> Response:
    """An address to subscribe to where the bot is reached from outside; else the calendar as a file."""
    campaign_id, feeds = click.reference.campaign, click.bot.feeds
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(work, campaign_id, SEE, lock=False) if campaign_id else None
        gone_since = work.at - GONE_FOR
        entries, outside = _entries(work, campaign, gone_since), _sees_from_outside(work, campaign)
        name = campaign.name if campaign else "Greenlight"
        content = calendar_file(name, entries, work.at)
    if feeds is not None and outside:
        return say(click, given(click, feeds, campaign))
    comment = f"{counted(len(still_on(entries)), 'post')}. Open the file with your calendar program."
    send_file(click, content, "content-calendar.ics", "Content calendar", comment)
    return say(click, words("The calendar is in your direct messages, as a file for your calendar program."))


def _sees_from_outside(work: UnitOfWork, campaign: Campaign | None) -> bool:
    """Whether the actor may see a campaign for what they are, and not only for the channel they are in."""
    if campaign is None:
        return True
    actor = Actor(work.workspace_id, work.actor.user_id, work.actor.member_type, work.actor.is_admin)
    return permissions.may(UnitOfWork(work.session, actor, work.at), SEE, campaign)
