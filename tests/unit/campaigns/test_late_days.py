"""How late a task is said to be."""

from datetime import UTC, datetime

import pytest

from campaigns.reminders.owed import late_days
from storage.models import Campaign, Task

DUE = datetime(2027, 1, 11, 23, 0, tzinfo=UTC)
"""Monday at 18:00 in New York, where the campaign lives; in Madrid it is Tuesday by then."""


@pytest.mark.parametrize(
    ("at", "days"),
    [
        (datetime(2027, 1, 12, 4, 0, tzinfo=UTC), 0),
        (datetime(2027, 1, 12, 14, 0, tzinfo=UTC), 1),
        (datetime(2027, 1, 13, 22, 58, tzinfo=UTC), 2),
        (datetime(2027, 1, 18, 14, 0, tzinfo=UTC), 4),
    ],
)
def test_days_are_those_of_the_campaign_whoever_reads_it(at: datetime, days: int) -> None:
    """The 18th is Martin Luther King Day."""
    task = Task(due_at=DUE, campaign=Campaign(time_zone="America/New_York"))
    assert late_days(task, at) == days


def test_what_has_no_time_is_never_late() -> None:
    assert late_days(Task(due_at=None, campaign=Campaign(time_zone="UTC")), DUE) == 0
