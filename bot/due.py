"""The queue of due moments of one workspace: each is carried out once, by whichever process comes first."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.loop import Nothing
from campaigns.core.unit_of_work import UnitOfWorkFactory
from campaigns.lifecycle.due import next_due, take_page

SECONDS_AFTER_FAILURE = 1.0


class DueQueue:
    """Takes what is due in the workspace. `now` is the clock that people live by."""

    def __init__(
        self, units_of_work: UnitOfWorkFactory, workspace_id: str, now: Callable[[], datetime]
    ) -> None:
        self._units_of_work, self._workspace_id, self._now = units_of_work, workspace_id, now
        self._not_before = 0.0
        self._tried: set[int] = set()

    def take(self) -> datetime | Nothing:
        """The present moment, if something is due at it."""
        wait = self._not_before - time.monotonic()
        if wait > 0:
            return Nothing(timedelta(seconds=wait))
        at, moment = self._now(), next_due(self._units_of_work, self._workspace_id)
        if moment is not None and moment <= at:
            return at
        return Nothing(None if moment is None else moment - at)

    def carry_out(self, taken: datetime) -> None:
        """Carry out a page of what is due; what fails, or another process has, is asked for again a second later."""
        if take_page(self._units_of_work, taken, self._workspace_id, self._tried) is None:
            self._tried.clear()
            self._not_before = time.monotonic() + SECONDS_AFTER_FAILURE
