"""Results on their way into the database: from a form one, from a file many."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, tuple_

from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.reporting import performance
from storage.bulk import insert_rows, update_rows
from storage.models import Result

Metrics = Mapping[str, int | None]
"""Likes, comments, clicks, shares, saves, reach, impressions, views; None where nobody knows."""

_FIGURES = (*performance.METRICS, "revenue_minor")
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


class ResultIntake:
    """What is stored for some posts and days is looked up together, and what is new or changed is stored together."""

    def __init__(self, work: UnitOfWork, places: Iterable[Place]) -> None:
        self._work = work
        self._stored: dict[Place, Figures] = {}
        self._ids: dict[Place, int] = {}
        self._added: set[Place] = set()
        self._changed: set[Place] = set()
        wanted = sorted(set(places))
        for first in range(0, len(wanted), _AT_ONCE):
            self._look_up(wanted[first : first + _AT_ONCE])

    def _look_up(self, places: Sequence[Place]) -> None:
        place = (Result.deliverable_id, Result.measured_on)
        figures = (getattr(Result, name) for name in _FIGURES)
        query = select(*place, Result.id, *figures).where(tuple_(*place).in_(places))
        for deliverable_id, day, id_, *known in self._work.session.execute(query):
            self._ids[deliverable_id, day] = id_
            self._stored[deliverable_id, day] = dict(zip(_FIGURES, known, strict=True))

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
            self._stored[place] = {**dict.fromkeys(_FIGURES), **values}
            self._added.add(place)
            return "added"
        if all(before[name] == value for name, value in values.items()):
            return "unchanged"
        before |= values
        if place not in self._added:
            self._changed.add(place)
        return "changed"

    def finish(self) -> None:
        """Store it, in at most two statements."""
        work = self._work
        who = (work.actor.user_id, work.at)
        insert_rows(
            work.session,
            Result,
            ("workspace_id", "deliverable_id", "measured_on", *_FIGURES, "entered_by", "entered_at"),
            (
                (work.workspace_id, *place, *self._stored[place].values(), *who)
                for place in sorted(self._added)
            ),
        )
        update_rows(
            work.session,
            Result,
            (*_FIGURES, "entered_by", "entered_at"),
            {self._ids[place]: (*self._stored[place].values(), *who) for place in sorted(self._changed)},
        )
