"""Loops work when the bell rings, look by themselves, and outlive what goes wrong."""

import threading
from collections.abc import Callable

from bot.loop import Loop, Pauses
from bot.ticker import Ticker
from bot.wakeup import Wakeup
from tests.waiting import PATIENCE, wait_until


class Pile:
    """Some work."""

    def __init__(self) -> None:
        self.left, self.done = 0, 0
        self._guard = threading.Lock()

    def work(self) -> bool:
        with self._guard:
            if not self.left:
                return False
            self.left, self.done = self.left - 1, self.done + 1
            return True


def test_the_bell_wakes_a_loop_at_once() -> None:
    pile, wakeup = Pile(), Wakeup()
    loop = Loop("test", pile.work, wakeup, threads=3, pauses=Pauses(look=60))
    loop.start()
    pile.left = 10
    wakeup.wake()
    wait_until(lambda: pile.done == 10)
    loop.stop(5)


def test_without_a_bell_a_loop_looks_by_itself() -> None:
    pile = Pile()
    loop = Loop("test", pile.work, Wakeup(), pauses=Pauses(look=0.01))
    loop.start()
    pile.left = 1
    wait_until(lambda: pile.done == 1)
    loop.stop(5)


def test_a_ring_between_looking_and_waiting_is_not_missed() -> None:
    wakeup = Wakeup()
    seen = wakeup.count
    wakeup.wake()
    wakeup.wait(seen, seconds=PATIENCE)


def failing_first(work: Callable[[], object]) -> Callable[[], bool]:
    """The first call goes wrong."""
    calls: list[int] = []

    def act() -> bool:
        calls.append(1)
        if len(calls) == 1:
            raise RuntimeError("once")
        return bool(work())

    return act


def test_a_loop_goes_on_after_something_went_wrong() -> None:
    pile = Pile()
    pile.left = 1
    loop = Loop("test", failing_first(pile.work), Wakeup(), pauses=Pauses(after_trouble=0.01))
    loop.start()
    wait_until(lambda: pile.done == 1)
    loop.stop(5)


def test_a_stopped_loop_finishes_what_it_has_begun_and_takes_nothing_more() -> None:
    begun, go_on, done = threading.Event(), threading.Event(), list[int]()

    def work() -> bool:
        begun.set()
        go_on.wait(PATIENCE)
        done.append(1)
        return True

    loop = Loop("test", work, Wakeup())
    loop.start()
    begun.wait(PATIENCE)
    stopping = threading.Thread(target=loop.stop, args=(5,))
    stopping.start()
    go_on.set()
    stopping.join()
    assert done == [1]


def test_the_ticker_ticks_each_second_also_after_a_failure_and_does_the_hourly_work_at_once() -> None:
    seconds, hours = list[int](), list[int]()
    ticker = Ticker(failing_first(lambda: seconds.append(1)), lambda: hours.append(1))
    ticker.start()
    wait_until(lambda: seconds and hours)
    ticker.stop(5)
    assert hours == [1]
