"""Results on their way into the database: from a form one, from a file many."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, tuple_

from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.reporting import performance
from storage.base import table_of
from storage.bulk import insert_rows, update_rows
from storage.models import Result, ResultBefore

Metrics = Mapping[str, int | None]
"""Likes, comments, clicks, shares, saves, reach, impressions, views; None where nobody knows."""

FIGURES = (*performance.METRICS, "revenue_minor")
_ENTRY = ("entered_by", "entered_at", "import_run_id")
_AT_ONCE = 500

Place = tuple[int, date]
"""Of which deliverable, up to which day."""
Figures = dict[str, int | None]


@dataclass(frozen=True)
class Measurement:
    """What a post had achieved in all by the end of one day."""

    measured_on: date
    metrics: Metrics
    revenue: Money | None


@dataclass(frozen=True)
class _Before:
    """What was stored of a place when it was looked up."""

    id: int
    figures: Figures
    entered_by: str
    entered_at: datetime
    import_run_id: int | None


class ResultIntake:
    """What is stored for some posts and days is looked up together, and what is new or changed is stored together.

    `run_id` is the import that stores it, which can be undone.
    """

    def __init__(self, work: UnitOfWork, places: Iterable[Place], run_id: int | None = None) -> None:
        self._work = work
        self._run_id = run_id
        self._stored: dict[Place, Figures] = {}
        self._before: dict[Place, _Before] = {}
        self._added: set[Place] = set()
        self._changed: set[Place] = set()
        wanted = sorted(set(places))
        for first in range(0, len(wanted), _AT_ONCE):
            self._look_up(wanted[first : first + _AT_ONCE])

    def _look_up(self, places: Sequence[Place]) -> None:
        place = (Result.deliverable_id, Result.measured_on)
        figures = (getattr(Result, name) for name in FIGURES)
        entry = (Result.id, Result.entered_by, Result.entered_at, Result.import_run_id)
        query = select(*place, *entry, *figures).where(tuple_(*place).in_(places))
        for deliverable_id, day, id_, by, at, run_id, *known in self._work.session.execute(query):
            stored = dict(zip(FIGURES, known, strict=True))
            self._before[deliverable_id, day] = _Before(id_, dict(stored), by, at, run_id)
            self._stored[deliverable_id, day] = stored

    def take(self, deliverable_id: int, measurement: Measurement, empties: Sequence[str] = ()) -> str:
        """Whether this was "added", "changed" something or left it "unchanged".

        An unknown figure leaves what is stored, but for those that it `empties`.
        """
        place = (deliverable_id, measurement.measured_on)
        revenue = measurement.revenue.minor if measurement.revenue else None
        said = {**measurement.metrics, "revenue_minor": revenue}
        values = {name: value for name, value in said.items() if value is not None or name in empties}
        before = self._stored.get(place)
        if before is None:
            self._stored[place] = {**dict.fromkeys(FIGURES), **values}
            self._added.add(place)
            return "added"
        if all(before[name] == value for name, value in values.items()):
            return "unchanged"
        before |= values
        if place not in self._added:
            self._changed.add(place)
        return "changed"

    @property
    def touched(self) -> int:
        """How many results the import has added or changed that it had not before."""
        return len(self._added) + len(self._overwritten())

    def _overwritten(self) -> list[Place]:
        return sorted(place for place in self._changed if self._before[place].import_run_id != self._run_id)

    def finish(self) -> None:
        """Store it, in at most three statements."""
        work = self._work
        who = (work.actor.user_id, work.at, self._run_id)
        if self._run_id is not None:
            self._keep_what_was_before(self._run_id)
        insert_rows(
            work.session,
            Result,
            ("workspace_id", "deliverable_id", "measured_on", *FIGURES, *_ENTRY),
            (
                (work.workspace_id, *place, *self._stored[place].values(), *who)
                for place in sorted(self._added)
            ),
        )
        update_rows(
            work.session,
            Result,
            (*FIGURES, *_ENTRY),
            {
                self._before[place].id: (*self._stored[place].values(), *who)
                for place in sorted(self._changed)
            },
        )

    def _keep_what_was_before(self, run_id: int) -> None:
        rows = []
        for deliverable_id, day in self._overwritten():
            before = self._before[deliverable_id, day]
            rows.append(
                {
                    "workspace_id": self._work.workspace_id, "import_run_id": run_id, "measured_on": day,
                    "deliverable_id": deliverable_id, "earlier_run_id": before.import_run_id,
                    "figures": before.figures, "entered_by": before.entered_by, "entered_at": before.entered_at,
                }
            )  # fmt: skip
        if rows:
            self._work.session.connection().execute(insert(table_of(ResultBefore)), rows)
