"""Waits between attempts grow up to the longest, unless the other side says how long to wait."""

from datetime import timedelta

import pytest

from bot.work_queue.backoff import Backoff, exponential


def test_each_wait_is_twice_the_one_before_up_to_the_longest() -> None:
    backoff = exponential(timedelta(seconds=2), timedelta(seconds=60))
    waits = [backoff.wait(failures).total_seconds() for failures in range(1, 9)]
    assert waits == [2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.parametrize(("failures", "minutes"), [(1, 1), (2, 5), (3, 5), (30, 5)])
def test_the_last_wait_holds_from_then_on(failures: int, minutes: int) -> None:
    backoff = Backoff((timedelta(minutes=1), timedelta(minutes=5)))
    assert backoff.wait(failures) == timedelta(minutes=minutes)


def test_what_the_other_side_asks_for_goes_first() -> None:
    backoff = exponential(timedelta(seconds=2), timedelta(seconds=60))
    assert backoff.wait(9, retry_after=timedelta(seconds=300)) == timedelta(seconds=300)
