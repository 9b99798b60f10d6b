"""What was known of posts before the first day of a file with figures per day, which come on top of it."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import select

from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.files import ResultRow
from campaigns.files.daily_figures import NOT_ADDED_UP
from campaigns.reporting import performance
from campaigns.reporting.result_intake import FIGURES, Measurement
from storage.models import Result


class EarlierTotals:
    """The last total of each figure before a post's first day in a file, looked up for many posts together."""

    def __init__(self, work: UnitOfWork, places: Iterable[tuple[int, ResultRow]]) -> None:
        since: dict[int, date] = {}
        for post_id, row in places:
            if row.since is not None:
                since[post_id] = min(row.since, since.get(post_id, row.since))
        self._totals: dict[int, dict[str, int]] = {}
        if not since:
            return
        query = (
            select(Result.deliverable_id, Result.measured_on, *(getattr(Result, name) for name in FIGURES))
            .where(Result.deliverable_id.in_(sorted(since)), Result.measured_on < max(since.values()))
            .order_by(Result.measured_on)
        )
        for post_id, day, *figures in work.session.execute(query):
            if day < since[post_id]:
                known = {
                    name: figure for name, figure in zip(FIGURES, figures, strict=True) if figure is not None
                }
                self._totals.setdefault(post_id, {}).update(known)

    def added_to(self, post_id: int, row: ResultRow) -> Measurement:
        """The measurement of a row; where its figures were added up from a day on, with what was known before."""
        before: Mapping[str, int] = self._totals.get(post_id, {}) if row.since is not None else {}
        metrics = {
            name: None if (figure := row.measured.metric(name)) is None else figure + before.get(name, 0)
            for name in performance.METRICS
            if name != NOT_ADDED_UP
        }
        revenue = row.revenue
        if revenue is not None:
            revenue = Money(revenue.minor + before.get("revenue_minor", 0), revenue.currency)
        return Measurement(row.date, {**metrics, NOT_ADDED_UP: row.measured.metric(NOT_ADDED_UP)}, revenue)
