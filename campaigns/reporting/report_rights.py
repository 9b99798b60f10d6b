"""What posts may be used for and until when, as a report keeps it: rights that end are read from it, the next first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from campaigns.core.business_time import today
from campaigns.influencers.usage_rights import Use, rights_of
from campaigns.reporting.performance import PostPerformance
from campaigns.reporting.report_snapshot import ReportSnapshot
from storage.models import Campaign

SOON = timedelta(days=60)
"""So long before its end a right is worth thinking of: renewing it takes weeks."""


@dataclass(frozen=True)
class EndingRight:
    """A post that may be used for something until a day, that day included."""

    number: int
    title: str
    handle: str
    uses: tuple[str, ...]
    until: date


def stored_rights(
    campaign: Campaign, influencers: Sequence[Any], achieved: Sequence[PostPerformance]
) -> list[dict[str, Any]]:
    """The rights of published posts that end, as JSON; `influencers` are the rows of those who agreed."""
    agreed = {one.id: (one.handle, rights_of(one.Terms.rights)) for one in influencers if one.Terms}
    found = []
    for post in (one.deliverable for one in achieved):
        handle, rights = agreed.get(post.participation_id or 0, ("", None))
        published = today(campaign, post.published_at) if post.published_at else None
        until = rights.last_day(published) if rights and rights.uses else None
        if rights and until:
            uses = [use.value for use in rights.uses]
            about = {"number": post.number, "title": post.title, "handle": handle}
            found.append({**about, "uses": uses, "until": until.isoformat()})
    return found


def ending_rights(report: ReportSnapshot) -> list[EndingRight]:
    """Every right that had not ended when the report was made, the next to end first."""
    found = [_read(one) for one in report.stored.get("rights", ())]
    as_of = report.as_of.date()
    return sorted((one for one in found if one.until >= as_of), key=lambda one: (one.until, one.number))


def ending_soon(report: ReportSnapshot) -> list[EndingRight]:
    """Those of them that end within two months."""
    return [one for one in ending_rights(report) if one.until <= report.as_of.date() + SOON]


def _read(one: Mapping[str, Any]) -> EndingRight:
    uses = tuple(Use(use).label for use in one["uses"])
    return EndingRight(one["number"], one["title"], one["handle"], uses, date.fromisoformat(one["until"]))
