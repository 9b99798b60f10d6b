"""Looks every quarter of an hour whom to remind of what they owe."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.loop import Nothing
from campaigns.core.unit_of_work import UnitOfWorkFactory
from campaigns.reminders.daily import remind_all
from campaigns.reminders.influencer_days import remind_influencers

EVERY = timedelta(minutes=15)
"""Hours of the day begin at a quarter of an hour in every time zone."""


class ReminderQueue:
    """The quarters of an hour that have begun: one at the start, and however many were missed are one.

    `now` is the clock that people live by; one that is set back is looked at anew.
    """

    def __init__(
        self, units_of_work: UnitOfWorkFactory, workspace_id: str, now: Callable[[], datetime]
    ) -> None:
        self._units_of_work, self._workspace_id, self._now = units_of_work, workspace_id, now
        self._looked_at: datetime | None = None

    def take(self) -> datetime | Nothing:
        """The present moment, if nobody was looked for since its quarter of an hour began."""
        at = self._now()
        if self._looked_at is None or not self._looked_at <= at < _following(self._looked_at):
            return at
        return Nothing(_following(self._looked_at) - at)

    def carry_out(self, taken: datetime) -> None:
        """Remind everybody whose time has come, and influencers of their days."""
        remind_all(self._units_of_work, taken, self._workspace_id)
        remind_influencers(self._units_of_work, taken, self._workspace_id)
        self._looked_at = taken


def _following(at: datetime) -> datetime:
    """When the next quarter of an hour begins."""
    begun = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
    return begun + EVERY
