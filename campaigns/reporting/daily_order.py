"""Posts whose figures per day would add up to a wrong total, and why: they are given back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select

from campaigns.core.business_time import said_day
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.files import ResultRow
from campaigns.reporting.named_posts import NamedPosts
from storage.models import Campaign, ImportRun, Result


def refused_posts(work: UnitOfWork, campaign: Campaign, rows: Sequence[ResultRow]) -> dict[int, str]:
    """Why no row is taken of which posts, by their id; `rows` are all of a file.

    A post that has several names in it was added up under each alone. Days that an earlier import brought in, and that
    the file lacks, would not learn of the days before them.
    """
    daily: dict[int, list[ResultRow]] = defaultdict(list)
    posts = NamedPosts(work, campaign) if any(row.since for row in rows) else None
    for row in rows if posts else ():
        if posts and row.since and len(ids := posts.ids_of(row)) == 1:
            daily[ids[0]].append(row)
    reasons = {post: why for post, its in daily.items() if (why := _under_several_names(its))}
    later = _stored_later(work, daily)
    return {post: _not_told(days) for post, days in later.items()} | reasons


def _under_several_names(rows: Sequence[ResultRow]) -> str:
    first = rows[0]
    other = next((row for row in rows if row.post != first.post), None)
    if other is None:
        return ""
    return (
        f"Lines {first.line} and {other.line} call this post by different names, and days are added up under one. "
        "Write the same in all its rows and import the whole file."
    )


def _stored_later(work: UnitOfWork, daily: Mapping[int, Sequence[ResultRow]]) -> dict[int, list[date]]:
    """The days of each post that files brought in after its first day here, and that are not in this one."""
    if not daily:
        return {}
    first = {post: min(row.date for row in rows) for post, rows in daily.items()}
    mine = {post: {row.date for row in rows} for post, rows in daily.items()}
    query = (
        select(Result.deliverable_id, Result.measured_on)
        .join(ImportRun, ImportRun.id == Result.import_run_id)
        .where(
            Result.deliverable_id.in_(sorted(daily)),
            Result.measured_on > min(first.values()),
            ImportRun.source.is_(None),
        )
        .order_by(Result.measured_on)
    )
    found: dict[int, list[date]] = defaultdict(list)
    for post, day in work.session.execute(query):
        if day > first[post] and day not in mine[post]:
            found[post].append(day)
    return found


def _not_told(days: Sequence[date]) -> str:
    return (
        f"A file has brought in {said_day(days[0])} of this post already, which these days would not be added to. "
        "Import a file with all its days, or undo the later import first."
    )
