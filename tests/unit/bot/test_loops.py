"""Loops work when they are woken or something falls due, look once for all threads, and outlive what goes wrong."""

import threading
from datetime import timedelta

import pytest

from bot.hourly import Hourly
from bot.loop import Loop, Nothing, Pauses
from bot.right_of_way import RightOfWay
from bot.wakeup import Wakeup
from tests.waiting import PATIENCE, wait_until

NEVER = Pauses(longest=3600, after_trouble=0.01)
"""A loop that does not look by itself while a test runs."""


class Pile:
    """Some work; `due_in` is what it says when there is none."""

    def __init__(self, left: int = 0, due_in: timedelta | None = None) -> None:
        self.left, self.due_in = left, due_in
        self.looks, self.done = 0, 0
        self._guard = threading.Lock()

    def take(self) -> int | Nothing:
        with self._guard:
            self.looks += 1
            if not self.left:
                return Nothing(self.due_in)
            self.left -= 1
            return self.left

    def carry_out(self, taken: int) -> None:
        with self._guard:
            self.done += 1

    def is_looked_at(self) -> bool:
        return self.looks > 0


def test_a_woken_loop_works_at_once() -> None:
    pile = Pile()
    loop = Loop("test", pile, threads=3, pauses=NEVER)
    loop.start()
    wait_until(pile.is_looked_at)
    pile.left = 10
    loop.wake()
    wait_until(lambda: pile.done == 10)
    loop.stop(5)


def test_a_loop_looks_by_itself_when_the_next_thing_is_due() -> None:
    pile = Pile(due_in=timedelta(seconds=0.01))
    loop = Loop("test", pile, pauses=NEVER)
    loop.start()
    wait_until(pile.is_looked_at)
    pile.left = 1
    wait_until(lambda: pile.done == 1)
    loop.stop(5)


def test_a_loop_looks_by_itself_after_a_while_although_nothing_was_due() -> None:
    pile = Pile(due_in=timedelta(days=1))
    loop = Loop("test", pile, pauses=Pauses(longest=0.01))
    loop.start()
    wait_until(pile.is_looked_at)
    pile.left = 1
    wait_until(lambda: pile.done == 1)
    loop.stop(5)


def test_one_thread_looks_for_all() -> None:
    pile = Pile()
    loop = Loop("test", pile, threads=8, pauses=NEVER)
    loop.start()
    wait_until(pile.is_looked_at)
    loop.stop(5)
    assert pile.looks == 1


def test_while_one_thread_works_another_looks() -> None:
    begun, go_on = threading.Semaphore(0), threading.Event()

    class Slow(Pile):
        def carry_out(self, taken: int) -> None:
            begun.release()
            go_on.wait(PATIENCE)

    loop = Loop("test", Slow(left=2), threads=2, pauses=NEVER)
    loop.start()
    assert [begun.acquire(timeout=PATIENCE) for _ in range(2)] == [True, True]
    go_on.set()
    loop.stop(5)


def test_what_falls_due_by_the_work_itself_is_heard_of_by_whoever_looks() -> None:
    """A lane that was served is due again in a second: the thread that sleeps until tomorrow has to know."""

    class Again(Pile):
        def carry_out(self, taken: int) -> None:
            wait_until(lambda: self.looks == 2)  # the other thread sleeps
            super().carry_out(taken)
            self.due_in = timedelta(seconds=0.01)

    pile = Again(left=1, due_in=timedelta(days=1))
    loop = Loop("test", pile, threads=2, pauses=NEVER)
    loop.start()
    wait_until(lambda: pile.looks > 4)
    loop.stop(5)


def test_a_ring_between_looking_and_waiting_is_not_missed() -> None:
    wakeup = Wakeup()
    seen = wakeup.count
    wakeup.wake()
    wakeup.wait(seen, seconds=PATIENCE)


class FailingFirst(Pile):
    """The first look, or the first piece of work, goes wrong."""

    def __init__(self, what: str) -> None:
        super().__init__(left=2)
        self._fails = what

    def take(self) -> int | Nothing:
        self._fail_once("take")
        return super().take()

    def carry_out(self, taken: int) -> None:
        self._fail_once("carry_out")
        super().carry_out(taken)

    def _fail_once(self, what: str) -> None:
        if self._fails == what:
            self._fails = ""
            raise RuntimeError("once")


@pytest.mark.parametrize(("what", "done"), [("take", 2), ("carry_out", 1)])
def test_a_loop_goes_on_after_something_went_wrong(what: str, done: int) -> None:
    pile = FailingFirst(what)
    loop = Loop("test", pile, pauses=NEVER)
    loop.start()
    wait_until(lambda: pile.done == done)
    loop.stop(5)


def test_a_stopped_loop_finishes_what_it_has_begun_and_takes_nothing_more() -> None:
    begun, go_on = threading.Event(), threading.Event()

    class Slow(Pile):
        def carry_out(self, taken: int) -> None:
            begun.set()
            go_on.wait(PATIENCE)
            super().carry_out(taken)

    pile = Slow(left=5)
    loop = Loop("test", pile, pauses=NEVER)
    loop.start()
    begun.wait(PATIENCE)
    stopping = threading.Thread(target=loop.stop, args=(5,))
    stopping.start()
    wait_until(loop.is_stopping)
    go_on.set()
    stopping.join()
    assert (pile.done, pile.left) == (1, 4)


def test_the_hourly_work_is_done_at_once_and_a_failure_ends_nothing() -> None:
    hours = list[int]()

    def fails() -> None:
        hours.append(1)
        raise RuntimeError("once")

    hourly = Hourly(fails)
    hourly.start()
    wait_until(lambda: hours == [1])
    hourly.stop(5)


def test_what_can_wait_gives_way_to_a_request_and_goes_on_after_it() -> None:
    right_of_way, passed = RightOfWay(most_seconds=PATIENCE), threading.Event()

    def pass_after_it() -> None:
        right_of_way.give_way()
        passed.set()

    with right_of_way.request():
        thread = threading.Thread(target=pass_after_it)
        thread.start()
        wait_until(right_of_way.is_somebody_waiting)
        assert not passed.is_set()
    thread.join(PATIENCE)
    assert passed.is_set()


def test_under_a_load_that_never_ends_what_can_wait_passes_all_the_same() -> None:
    right_of_way = RightOfWay(most_seconds=0.01)
    with right_of_way.request():
        right_of_way.give_way()
