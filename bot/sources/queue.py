"""The queue of what sources are asked: a bounded piece at a time, outside of any transaction."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import cycle

from bot.loop import Nothing
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWorkFactory
from campaigns.sources import fetching, planning, storing
from campaigns.sources.fetching import Piece
from campaigns.sources.source import NotAnswered, SourceClient, Throttled

logger = logging.getLogger(__name__)

PLAN_EVERY = timedelta(minutes=15)
"""So soon posts that were published meanwhile are among those that are asked for."""


class SourceQueue:
    """Takes the sources in turn. `now` is the clock that people live by; what is due is kept in rows.

    A process that dies loses nothing: what it had claimed is due again after a while, and an answer stored twice
    changes nothing.
    """

    def __init__(
        self,
        units_of_work: UnitOfWorkFactory,
        workspace_id: str,
        clients: Sequence[SourceClient],
        now: Callable[[], datetime],
    ) -> None:
        self._units_of_work, self._actor, self._now = units_of_work, Actor(workspace_id, GREENLIGHT), now
        self._clients, self._turn = clients, cycle(clients)
        self._planned_at: datetime | None = None

    def take(self) -> tuple[SourceClient, Piece] | Nothing:
        """What the next source that has something due is to be asked."""
        if not self._clients:
            return Nothing()
        at = self._now()
        self._plan(at)
        sources = [client.source for client in self._clients]
        first = fetching.next_due(self._units_of_work, self._actor.workspace_id, sources)
        if first is not None and first <= at:
            for _ in self._clients:
                client = next(self._turn)
                piece = fetching.claim(
                    self._units_of_work,
                    self._actor,
                    at,
                    client.source,
                    client.at_once,
                    client.cost,
                    client.daily_units,
                )
                if piece is not None:
                    return client, piece
            return Nothing(timedelta(seconds=1))
        waits = [PLAN_EVERY, *([] if first is None else [first - at])]
        return Nothing(min(waits))

    def carry_out(self, taken: tuple[SourceClient, Piece]) -> None:
        """Ask the source, and store what it answers, or that it did not."""
        client, piece = taken
        try:
            self._ask(client, piece)
        except Throttled as trouble:
            self._note(piece, str(trouble), trouble.wait)
        except NotAnswered as trouble:
            self._note(piece, str(trouble), None)

    def _ask(self, client: SourceClient, piece: Piece) -> None:
        if piece.posts:
            figures = client.posts(piece.posts)
            storing.store_posts(self._units_of_work, self._actor, self._now(), piece, figures)
        else:
            facts = client.accounts(piece.accounts)
            storing.store_accounts(self._units_of_work, self._actor, self._now(), piece, facts)

    def _note(self, piece: Piece, why: str, wait: timedelta | None) -> None:
        logger.warning("%s", why)
        fetching.note_trouble(self._units_of_work, self._actor, self._now(), piece, why, wait)

    def _plan(self, at: datetime) -> None:
        if self._planned_at is not None and self._planned_at <= at < self._planned_at + PLAN_EVERY:
            return
        self._planned_at = at
        planning.plan(
            self._units_of_work,
            self._actor,
            at,
            [(client.source, client.platform) for client in self._clients],
        )
