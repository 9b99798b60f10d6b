"""Looks every quarter of an hour who is back, whom to remind of what they owe or of days, and how money is spent."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.loop import Nothing
from campaigns.core.unit_of_work import UnitOfWorkFactory
from campaigns.reminders.daily import remind_all
from campaigns.reminders.digest import send_digests
from campaigns.reminders.influencer_days import remind_influencers
from campaigns.reminders.overdue import mark_overdue
from campaigns.reminders.spending_alerts import alert_of_spending
from campaigns.staffing.absences import end_absences

EVERY = timedelta(minutes=15)
"""Hours of the day begin at a quarter of an hour in every time zone."""

Look = Callable[[UnitOfWorkFactory, datetime, str], int]
LOOKS: tuple[Look, ...] = (
    end_absences, remind_all, remind_influencers, send_digests, alert_of_spending, mark_overdue,
)  # fmt: skip


class ReminderQueue:
    """The quarters of an hour that have begun: one at the start, and however many were missed are one.

    Each kind of look is kept apart, so that one which fails does not repeat the others. `now` is the clock that people
    live by; one that is set back is looked at anew.
    """

    def __init__(
        self, units_of_work: UnitOfWorkFactory, workspace_id: str, now: Callable[[], datetime]
    ) -> None:
        self._units_of_work, self._workspace_id, self._now = units_of_work, workspace_id, now
        self._looked_at: dict[Look, datetime] = {}

    def take(self) -> tuple[Look, datetime] | Nothing:
        """A kind of look for which nobody has looked since its quarter of an hour began, and the present moment."""
        at = self._now()
        for look in LOOKS:
            last = self._looked_at.get(look)
            if last is None or not last <= at < _following(last):
                return look, at
        return Nothing(_following(at) - at)

    def carry_out(self, taken: tuple[Look, datetime]) -> None:
        """Remind everybody whose time has come."""
        look, at = taken
        self._looked_at[look] = at  # what fails comes with the next quarter, and holds up no other look
        look(self._units_of_work, at, self._workspace_id)


def _following(at: datetime) -> datetime:
    """When the next quarter of an hour begins."""
    begun = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
    return begun + EVERY
