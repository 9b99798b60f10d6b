"""`/campaign calendar`: planned posts by day, page by page, and for people's own calendars."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

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
from handlers.blocks.kit.elements import MOST_OPTIONS, View, modal
from handlers.blocks.kit.message import Message, words
from handlers.blocks.surfaces.editorial.calendar import (
    A_PAGE,
    CalendarPage,
    calendar_blocks,
    calendar_message,
    local,
)
from handlers.blocks.surfaces.editorial.calendar_filter import CalendarFilter
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
    return calendar_message(_page(request, CalendarFilter(campaign_id), None))


def calendar_of_all(request: Request) -> Message:
    """The calendar of every campaign that the actor can see."""
    return calendar_message(_page(request, CalendarFilter(), None))


def calendar_page(request: Request, which: str, page: int) -> Response:
    """Another page, month, campaign or platform, in its place."""
    found = _page(request, CalendarFilter.read(which), page)
    return ReplaceModal(_view(found)) if "view" in request.body else calendar_message(found)


def _show(click: Click) -> Response:
    """The calendar in a modal."""
    view = _view(_page(click, CalendarFilter(click.reference.campaign), None))
    return ReplaceModal(view) if (click.view or {}).get("type") == "modal" else OpenModal(view)


def _view(page: CalendarPage) -> View:
    reference = Reference(campaign=page.campaign.id if page.campaign else None)
    return modal(None, "Content calendar", calendar_blocks(page), reference=reference)


def _page(request: Request, chosen: CalendarFilter, number: int | None) -> CalendarPage:
    """A page of the chosen month, or of that of what comes next; without a number, the page of what comes next."""
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, chosen.campaign_id, SEE, lock=False) if chosen.campaign_id else None
        others = lookup.visible_campaigns(work, most=MOST_OPTIONS - 1 if campaign else None)
        found = still_on(_entries(work, [campaign] if campaign else others))
        entries = [one for one in found if chosen.platform in (None, one.platform)]
        coming = _coming(work, entries)
        month = chosen.month or (_month(entries[min(coming, len(entries) - 1)]) if entries else None)
        months = sorted({_month(one) for one in entries})
        shown = [one for one in entries if _month(one) == month]
        last = max(0, -(-len(shown) // A_PAGE) - 1)
        return CalendarPage(
            campaign,
            replace(chosen, month=month),
            shown,
            min(_coming(work, shown) // A_PAGE if number is None else number, last),
            len(entries),
            _may_plan(work, campaign),
            others if campaign is None or campaign in others else [campaign, *others],
            before=max((one for one in months if month and one < month), default=None),
            after=min((one for one in months if month and one > month), default=None),
        )


def _month(entry: CalendarEntry) -> date:
    """The first day of the month that a post is in, on the clocks of its campaign."""
    return local(entry).date().replace(day=1)


def _entries(
    work: UnitOfWork, campaigns: Sequence[Campaign], gone_since: datetime | None = None
) -> list[CalendarEntry]:
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
        campaigns = [campaign] if campaign else lookup.visible_campaigns(work)
        entries, outside = _entries(work, campaigns, gone_since), _sees_from_outside(work, campaign)
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
