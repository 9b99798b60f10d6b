"""Which days people work where a campaign lives: weekends and public holidays of its country."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from babel.core import get_global

if TYPE_CHECKING:
    from holidays import HolidayBase

_NOWHERE = "ZZ"
_ALSO_CALLED = {"America/Coyhaique": "America/Santiago", "Antarctica/Troll": "Antarctica/Vostok"}
"""Zones that the tables of territories do not have, by one of the same country that they have."""


def is_working_day(time_zone: str, day: date) -> bool:
    """Whether people work on that day in the country of a time zone; where that is none, from Monday to Friday."""
    country = country_of(time_zone)
    if country is None:
        return day.weekday() < 5
    found = _holidays(country, day.year)
    if found is None:
        return day.weekday() < 5
    return found.is_working_day(day)


def next_working_days(time_zone: str, day: date, count: int) -> date:
    """The day that is `count` working days after `day`."""
    while count:
        day += timedelta(days=1)
        count -= is_working_day(time_zone, day)
    return day


def last_working_day(time_zone: str, day: date) -> date:
    """The last working day before `day`."""
    before = day - timedelta(days=1)
    while not is_working_day(time_zone, before):
        before -= timedelta(days=1)
    return before


def working_days_between(time_zone: str, first: date, last: date) -> int:
    """How many working days there are after `first`, up to and with `last`; none where that is not later."""
    days = (first + timedelta(days=after) for after in range(1, (last - first).days + 1))
    return sum(is_working_day(time_zone, day) for day in days)


def country_of(time_zone: str) -> str | None:
    """The ISO 3166 code of the country whose time it is, as far as it is one country's."""
    zone = _ALSO_CALLED.get(time_zone) or get_global("zone_aliases").get(time_zone, time_zone)
    code = get_global("zone_territories").get(zone)
    return code if code and code != _NOWHERE and len(code) == 2 and code.isalpha() else None


def load_holidays() -> None:
    """Import the calendars of countries ahead: it may take seconds, which nobody who clicks shall wait for."""
    get_global("zone_territories")
    _holidays("US", date.today().year)  # noqa: DTZ011 - any year will do


@cache
def _holidays(country: str, year: int) -> HolidayBase | None:
    """Of the whole country, without its regions. Threads share it, so nothing is added to it later."""
    from holidays import country_holidays  # noqa: PLC0415 - a tenth of what a start takes

    try:
        return country_holidays(country, years=year, expand=False)
    except NotImplementedError:
        return None
