"""The content calendar as calendar programs read it (iCalendar, RFC 5545)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from importlib.util import find_spec
from typing import TYPE_CHECKING

from campaigns.core.errors import NotPossible
from campaigns.editorial.content_calendar import CalendarEntry
from handlers.blocks.kit.text import clean, cut
from storage.enums import DeliverableStatus

if TYPE_CHECKING:
    from icalendar import Event

CONTENT_TYPE = "text/calendar; charset=utf-8"
CANCELLED = "CANCELLED"
_CERTAIN = (DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED)
FRESH_FOR = timedelta(hours=1)
"""How often programs that subscribe should look again."""


def is_available() -> bool:
    """Whether calendars can be written at all: the extra may be left out."""
    return find_spec("icalendar") is not None


def calendar_file(name: str, entries: Sequence[CalendarEntry], at: datetime) -> bytes:
    """A calendar named `name` with an event for each post.

    Moments are UTC, so that every reader sees their own; posts with a day but no hour take that whole day.
    """
    if not is_available():
        raise NotPossible("Calendar files are not installed. Ask your admin for the extra “calendar”.")
    from icalendar import Calendar, vDuration  # noqa: PLC0415 - a twentieth of what a start takes, for what few ask for

    calendar = Calendar()
    calendar.add("prodid", "-//Greenlight//Content calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _line(name))
    calendar.add("refresh-interval", FRESH_FOR, {"value": "DURATION"})
    calendar.add("x-published-ttl", vDuration(FRESH_FOR))
    for entry in entries:
        calendar.add_component(_event(entry, at))
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, at: datetime) -> "Event":
    from icalendar import Event  # noqa: PLC0415

    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", at)
    event.add("dtstart", entry.day or entry.starts_at)
    event.add("dtend", entry.day + timedelta(days=1) if entry.day else entry.ends_at)
    status = _status(entry)
    cancelled = "Cancelled: " if status == CANCELLED else ""
    event.add("summary", f"{cancelled}{entry.platform.label} {entry.kind.value}: {_line(entry.title)}")
    event.add("description", _description(entry))
    event.add("categories", [entry.platform.label])
    event.add("status", status)
    event.add("transp", "TRANSPARENT")
    if entry.permalink:
        event.add("url", _line(entry.permalink))
    return event


def _status(entry: CalendarEntry) -> str:
    """Certain once it is approved; what is missed or off is cancelled, so that programs take it away."""
    if entry.is_off or entry.status is DeliverableStatus.MISSED:
        return CANCELLED
    return "CONFIRMED" if entry.status in _CERTAIN else "TENTATIVE"


def _description(entry: CalendarEntry) -> str:
    local = f"{entry.label} · {_line(entry.campaign)} · planned in {entry.time_zone}"
    return f"{local}\n{_line(entry.permalink)}" if entry.permalink else local


def _line(text: str) -> str:
    """What people wrote, on one line and without characters that cannot be seen."""
    return cut(" ".join(clean(text).split()), 500)
