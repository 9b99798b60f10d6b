"""Files with a row for each day of a post: whether figures are of that day or of all days up to it, and adding them up.

Exports of ads and analytics "by day" have what happened on each day; a list that somebody keeps has totals. A total
does not fall, so a file where one does is asked about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from campaigns.core.errors import NotUnderstood
from campaigns.core.money import Money
from campaigns.files.answers import Question
from campaigns.files.result_rows import ResultRow
from campaigns.files.tables import Rejected
from campaigns.formulas import Measured

MOST_ADDED_UP = 200_000
"""So many rows are held in memory at once."""
NOT_ADDED_UP = "reach"
"""Of each day it counts people anew, whoever was reached before."""
_ADDED_UP = tuple(name for name in Measured.__dataclass_fields__ if name != NOT_ADDED_UP)

ADDED_UP = (
    "The figures of each day were added up, on top of what was known of the post before its first day in the file. "
    "Reach was left out: of each day it counts people again."
)
ARE_THEY_PER_DAY = Question(
    "per_day",
    "Are these the figures of each single day, or totals up to that day?",
    (
        ("per-day", "Of each day: add them up"),
        ("running-total", "Totals up to each day: take them as they are"),
    ),
)


TOTALS_RATHER = replace(ARE_THEY_PER_DAY, suggested="running-total", must=False)
"""Where no figure falls, they may be either, and are totals where nobody can be asked."""


def has_several_days(rows: Iterable[ResultRow]) -> bool:
    """Whether any post has more than one day."""
    days: dict[str, date] = {}
    return any(days.setdefault(row.post, row.date) != row.date for row in rows)


def falls(rows: Iterable[ResultRow]) -> bool:
    """Whether a figure of some post is lower on a later day, which totals are not."""
    posts: dict[str, dict[date, Measured]] = {}
    for row in rows:
        posts.setdefault(row.post, {}).setdefault(row.date, row.measured)
    return any(_falls([days[day] for day in sorted(days)]) for days in posts.values() if len(days) > 1)


def _falls(measured: Sequence[Measured]) -> bool:
    for name in Measured.__dataclass_fields__:
        known = [figure for one in measured if (figure := one.metric(name)) is not None]
        if any(later < earlier for earlier, later in pairwise(known)):
            return True
    return False


def added_up(
    rows: Iterable[ResultRow | Rejected],
    lost: Mapping[str, int] | None = None,
    within: tuple[date, date] | None = None,
) -> Iterator[ResultRow | Rejected]:
    """The rows with totals up to their day, from each post's first day in the file on; in the order of the file.

    Reach is left out, and rows that have nothing else are rejected; so are all of a post that is `lost`, which has a
    row that cannot be read at that line. Days that are not `within` those that results may be of are left as they are.
    Raises NotUnderstood for too many rows.
    """
    kept: list[ResultRow | Rejected] = []
    posts: dict[str, list[tuple[date, int]]] = {}
    for row in rows:
        if len(kept) >= MOST_ADDED_UP:
            raise NotUnderstood(
                f"Figures of each day can be added up in files of up to {MOST_ADDED_UP:,} rows. Split it by posts."
            )
        if isinstance(row, ResultRow) and (within is None or within[0] <= row.date <= within[1]):
            posts.setdefault(row.post, []).append((row.date, len(kept)))
        kept.append(row)
    for post, days in posts.items():
        line = (lost or {}).get(post)
        if line is None:
            _add_up(kept, [place for _day, place in sorted(days)])
        else:
            _give_back(kept, [place for _day, place in days], line)
    yield from kept


def _give_back(rows: list[ResultRow | Rejected], places: Iterable[int], line: int) -> None:
    """Reject the rows of a post of which one cannot be read: the totals of its later days would lack that one."""
    reason = f"Line {line} of this post is not taken, so its days do not add up. Mend it and import the whole file."
    for place in places:
        row = rows[place]
        rows[place] = Rejected(row.line, "date", "", reason, row.cells)


def _add_up(rows: list[ResultRow | Rejected], places: Sequence[int]) -> None:
    """Put totals in place of the figures of one post, whose rows stand at these places, the earliest day first."""
    totals: dict[str, int] = {}
    revenue: Money | None = None
    since: date | None = None
    for place in places:
        row = rows[place]
        if not isinstance(row, ResultRow):
            continue
        since = since or row.date
        for name in _ADDED_UP:
            if (figure := row.measured.metric(name)) is not None:
                totals[name] = totals.get(name, 0) + figure
        if row.revenue is not None:
            revenue = row.revenue if revenue is None else revenue + row.revenue
        if not totals and revenue is None:
            reason = "Reach of single days cannot be added up, and there is no other figure in this row."
            rows[place] = Rejected(row.line, NOT_ADDED_UP, str(row.measured.reach or ""), reason, row.cells)
        else:
            rows[place] = replace(row, measured=Measured(**totals), revenue=revenue, since=since)
