"""A month as a grid of weeks that begin on Monday, each day with how many posts it has."""

from calendar import Calendar, day_abbr
from collections.abc import Mapping
from datetime import date

MOST_SAID = 99
_WEEKS = Calendar(firstweekday=0)


def month_grid(month: date, posts: Mapping[date, int]) -> str:
    """The month that a day is in, in letters of one width: `10·3` is the 10th, with three posts."""
    weeks = _WEEKS.monthdatescalendar(month.year, month.month)
    rows = [
        [_cell(day, posts.get(day, 0)) if day.month == month.month else "" for day in week] for week in weeks
    ]
    names = [name[:2].rjust(2) for name in day_abbr]
    width = max(len(cell) for row in (names, *rows) for cell in row)
    lines = [" ".join(cell.ljust(width) for cell in row).rstrip() for row in (names, *rows)]
    return "```\n" + "\n".join([month_in_words(month), *lines]) + "\n```"


def month_in_words(month: date) -> str:
    """Such as "November 2026"."""
    return f"{month:%B %Y}"


def _cell(day: date, posts: int) -> str:
    return f"{day.day:>2}" + (f"·{min(posts, MOST_SAID)}" if posts else "")
