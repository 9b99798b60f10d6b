"""The content calendar: a month as a grid and as a list by day, and two weeks of it for the Home."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from campaigns.core.business_time import said_hour
from campaigns.core.wording import counted
from campaigns.editorial.content_calendar import CalendarEntry
from handlers.blocks.kit.elements import Block, Blocks, actions, button, context, header, overflow, section
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.paging import paging
from handlers.blocks.kit.size_limits import light
from handlers.blocks.kit.text import link, literal
from handlers.blocks.surfaces.editorial.calendar_filter import CalendarFilter, filter_row
from handlers.blocks.surfaces.editorial.month_grid import month_grid, month_in_words
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from storage.enums import DeliverableStatus
from storage.models import Campaign

A_PAGE = 12
A_DAY = 6
LEGEND = "`10·3` is the 10th, with three posts."
FIXED = (DeliverableStatus.PUBLISHED,)
"""What can be neither moved nor removed any more."""


@dataclass(frozen=True)
class CalendarPage:
    """A month of a calendar, and the page (from 0) of its posts that is shown.

    `campaign` is None for all campaigns together; `campaigns` are those to choose from. `total` counts the posts of
    every month that the filter lets through, `before` and `after` are the nearest months that have any.
    """

    campaign: Campaign | None
    chosen: CalendarFilter
    entries: Sequence[CalendarEntry]
    page: int
    total: int
    may_plan: bool
    campaigns: Sequence[Campaign] = ()
    before: date | None = None
    after: date | None = None

    @property
    def shown(self) -> Sequence[CalendarEntry]:
        """The posts on this page."""
        return self.entries[self.page * A_PAGE : (self.page + 1) * A_PAGE]


def calendar_message(page: CalendarPage) -> Message:
    """The answer to `/campaign calendar`."""
    return Message(_title(page), calendar_blocks(page))


def calendar_blocks(page: CalendarPage) -> Blocks:
    """The same for a message or a modal."""
    blocks: Blocks = [section(f"*{_title(page)}*\n{_about(page)}"), *_grid(page)]
    for day, entries in by_day(page.shown):
        blocks.append(context(f"*{day:%a} {day.day} {day:%b %Y}*"))
        blocks += [_post(page, entry) for entry in entries]
    pages = paging(page.chosen.word, page.page, len(page.entries), A_PAGE)
    filters = filter_row(page.chosen, page.campaigns, page.before, page.after)
    return light([*blocks, *pages, filters, *_buttons(page)])


def _title(page: CalendarPage) -> str:
    name = literal(page.campaign.name, 100) if page.campaign else "all campaigns you can see"
    return f"Content calendar: {name}"


def _about(page: CalendarPage) -> str:
    if not page.total:
        return _nothing(page)
    month = f", {len(page.entries):,} in {month_in_words(page.chosen.month)}" if page.chosen.month else ""
    return f"{_counted(page)}{month}"


def _counted(page: CalendarPage) -> str:
    """How many posts there are, on the platform that was chosen."""
    return counted(page.total, "post") + (f" on {page.chosen.platform.label}" if page.chosen.platform else "")


def _grid(page: CalendarPage) -> Blocks:
    """The month, with how many posts each day has."""
    if not page.total or page.chosen.month is None:
        return []
    days = Counter(local(entry).date() for entry in page.entries)
    return [section(month_grid(page.chosen.month, days)), context(LEGEND)]


def _nothing(page: CalendarPage) -> str:
    if page.chosen.platform:
        return f"Nothing is planned on {page.chosen.platform.label}."
    if page.campaign is None or not page.campaign.status.is_over:
        return "Nothing is planned yet."
    return f"The campaign is {page.campaign.status.value}, and nothing of it was published."


def by_day(entries: Sequence[CalendarEntry]) -> Iterator[tuple[date, list[CalendarEntry]]]:
    """The entries by the day that it is where their campaign lives, in order."""
    ordered = sorted(entries, key=lambda one: (local(one).date(), one.starts_at, one.deliverable_id))
    for day, found in groupby(ordered, key=lambda one: local(one).date()):
        yield day, list(found)


def local(entry: CalendarEntry) -> datetime:
    """When a post is published, on the clocks of its campaign."""
    return entry.starts_at.astimezone(ZoneInfo(entry.time_zone))


def _hour(entry: CalendarEntry) -> str:
    """When on its day, with the time zone; with creators only the day is agreed."""
    return "any time" if entry.day else literal(said_hour(entry.time_zone, entry.starts_at))


def _post(page: CalendarPage, entry: CalendarEntry) -> Block:
    text = _line(page, entry)
    if entry.permalink:
        text += f"\n{link(entry.permalink, entry.permalink)}"
    choices = [("Open the post", Reference(deliverable=entry.deliverable_id, word="post"))]
    if page.may_plan and not entry.day and entry.status not in FIXED:
        choices += [
            ("Move…", Reference(deliverable=entry.deliverable_id, word="slot")),
            ("Edit…", Reference(deliverable=entry.deliverable_id, word="change_post")),
            ("Remove…", Reference(deliverable=entry.deliverable_id, word="remove")),
        ]
    return section(text, overflow(ActionId.CHOOSE, choices))


def _line(page: CalendarPage, entry: CalendarEntry) -> str:
    parts = [
        f"`{_hour(entry)}` *{literal(entry.title, 110)}*",
        f"{entry.platform.label} {entry.kind.value}",
    ]
    parts.append(entry.status.label)
    if page.campaign is None:
        parts.append(literal(entry.campaign, 80))
    return " · ".join(parts)


def _buttons(page: CalendarPage) -> Blocks:
    reference = Reference(campaign=page.campaign.id) if page.campaign else Reference()
    planning: list[Block | None] = []
    if page.campaign and page.may_plan:
        planning = [
            button("Plan a post…", ActionId.PLAN_POST, reference),
            button("Plan several…", ActionId.PLAN_SEVERAL, reference),
            button("Shift posts…", ActionId.SHIFT_POSTS, reference) if page.total else None,
        ]
    get = button("For your own calendar", ActionId.GET_CALENDAR, reference) if page.total else None
    links = button("Calendar links…", ActionId.CALENDAR_LINKS, Reference())
    return [actions(*planning, get, links)]


def two_weeks(entries: Sequence[CalendarEntry]) -> Blocks:
    """The next two weeks for the Home: a line a post, at most so many a day."""
    blocks: Blocks = [header("The next two weeks")]
    if not entries:
        return [*blocks, section("Nothing is planned in the campaigns you can see.")]
    blocks += [_day(day, found) for day, found in by_day(entries)]
    every = button("Calendar", ActionId.SHOW_CALENDAR, Reference())
    return [*blocks[:17], actions(every, button("For your own calendar", ActionId.GET_CALENDAR, Reference()))]


def _day(day: date, entries: Sequence[CalendarEntry]) -> Block:
    lines = [f"*{day:%a} {day.day} {day:%b}*", *(_short(entry) for entry in entries[:A_DAY])]
    left = len(entries) - A_DAY
    return section("\n".join([*lines, *([f"and {counted(left, 'more post')}"] if left > 0 else [])]))


def _short(entry: CalendarEntry) -> str:
    return (
        f"`{_hour(entry)}` · {literal(entry.title, 90)} · {entry.platform.label} · "
        f"{entry.status.label} · _{literal(entry.campaign, 60)}_"
    )
