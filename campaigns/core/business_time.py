"""Days and hours as a campaign's people live them, in its own time zone."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from campaigns.core.working_days import last_working_day, next_working_days
from storage.models import Campaign

CLOSE_OF_BUSINESS = time(18, 0)


def business_days(count: int) -> Callable[[Campaign, datetime], datetime]:
    """A deadline: close of business `count` working days after the day somebody was asked."""

    def deadline(campaign: Campaign, at: datetime) -> datetime:
        day = next_working_days(campaign.time_zone, today(campaign, at), count)
        return moment(campaign, day, CLOSE_OF_BUSINESS)

    return deadline


def working_day_before(campaign: Campaign, day: date) -> date:
    """The last working day before `day` where the campaign lives."""
    return last_working_day(campaign.time_zone, day)


def today(campaign: Campaign, at: datetime) -> date:
    """The date it is at `at` where the campaign lives."""
    return at.astimezone(ZoneInfo(campaign.time_zone)).date()


def moment(campaign: Campaign, day: date, hour: time) -> datetime:
    """A wall-clock time as a moment: an hour skipped in spring moves forward, a doubled one is the first."""
    local = datetime.combine(day, hour, ZoneInfo(campaign.time_zone))
    return local.astimezone(UTC)


def end_of(campaign: Campaign, day: date) -> datetime:
    """The midnight that ends `day` where the campaign lives."""
    return moment(campaign, day + timedelta(days=1), time(0, 0))


def measuring_end(campaign: Campaign) -> datetime:
    """When the results are due: the end of the campaign and its measuring window."""
    return end_of(campaign, campaign.ends_on + timedelta(days=campaign.measuring_days))


def said(campaign: Campaign, at: datetime) -> str:
    """A moment as the campaign's people say it: "Mon 2 Nov 2026, 14:30 Berlin"."""
    return said_in(campaign.time_zone, at)


def said_in(time_zone: str, at: datetime) -> str:
    """The same in any time zone."""
    local = at.astimezone(ZoneInfo(time_zone))
    return f"{local:%a} {said_day(local)}, {said_hour(time_zone, at)}"


def said_hour(time_zone: str, at: datetime) -> str:
    """A time of day, which never stands without its time zone: "14:30 Berlin"."""
    return f"{at.astimezone(ZoneInfo(time_zone)):%H:%M} {time_zone.rpartition('/')[2].replace('_', ' ')}"


def said_day(day: date) -> str:
    """A day as people say it: "2 Nov 2026"."""
    return f"{day.day} {day:%b %Y}"
