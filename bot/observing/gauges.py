"""What waits, read from the rows when somebody asks for the metrics, and not before."""

from collections.abc import Callable, Iterator
from datetime import datetime

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.pool import QueuePool

from storage.database import Database
from storage.enums import MailState
from storage.models import Card, Due, Lane, Mail
from storage.unavailable import DatabaseUnavailableError


class Gauges(Collector):
    """Deliveries, e-mails and due moments of one workspace, and the database's connections."""

    def __init__(self, database: Database, workspace_id: str, now: Callable[[], datetime]) -> None:
        self._database, self._workspace_id, self._now = database, workspace_id, now

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Everything as it is now; without what is in rows where the database does not answer."""
        try:
            with self._database.autocommit() as session:
                rows = list(self._of_rows(session, self._now()))
        except (DatabaseUnavailableError, SQLAlchemyError):
            rows = []
        yield _gauge("database_up", "Whether the rows could be read for this.", bool(rows))
        yield from rows
        yield from self._of_pools()

    def _of_rows(self, session: Session, at: datetime) -> Iterator[GaugeMetricFamily]:
        behind = select(func.count()).where(Card.workspace_id == self._workspace_id, Card.wanted > Card.shown)
        yield _gauge(
            "deliveries_waiting", "Messages that Slack does not show as they are.", session.scalar(behind)
        )
        late_lane = (Lane.workspace_id == self._workspace_id) & (Lane.due_at <= at)
        yield self._age(session, at, "delivery", "the delivery that is due longest", Lane.due_at, late_lane)
        queued = (Mail.workspace_id == self._workspace_id) & (Mail.state == MailState.QUEUED)
        yield _gauge(
            "mails_waiting", "E-mails to be sent.", session.scalar(select(func.count()).where(queued))
        )
        yield self._age(session, at, "mail", "the oldest e-mail to be sent", Mail.created_at, queued)
        late = (Due.workspace_id == self._workspace_id) & Due.taken_at.is_(None) & (Due.due_at <= at)
        yield _gauge(
            "due_late",
            "Moments that are past and not carried out.",
            session.scalar(select(func.count()).where(late)),
        )
        yield self._age(session, at, "due", "the moment that is past longest", Due.due_at, late)

    @staticmethod
    def _age(
        session: Session,
        at: datetime,
        name: str,
        what: str,
        since: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None],
        which: ColumnElement[bool],
    ) -> GaugeMetricFamily:
        oldest = session.scalar(select(func.min(since)).where(which))
        seconds = 0.0 if oldest is None else max(0.0, (at - oldest).total_seconds())
        return _gauge(f"{name}_age_seconds", f"How long ago {what} was due.", seconds)

    def _of_pools(self) -> Iterator[GaugeMetricFamily]:
        used = GaugeMetricFamily("greenlight_connections_used", "Connections in use.", labels=["pool"])
        size = GaugeMetricFamily("greenlight_connections_most", "Connections there may be.", labels=["pool"])
        for name, pool in self._database.pools().items():
            if isinstance(pool, QueuePool):
                used.add_metric([name], pool.checkedout())
                size.add_metric([name], pool.size())
        yield used
        yield size


def _gauge(name: str, words: str, value: float | None) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"greenlight_{name}", words, value=float(value or 0))
