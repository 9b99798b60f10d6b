"""Threads that carry out what is due in a queue, and sleep until something is."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Generic, Protocol, TypeVar

from bot.wakeup import Wakeup
from storage.unavailable import DatabaseUnavailableError

logger = logging.getLogger(__name__)

T = TypeVar("T")
D = TypeVar("D")


@dataclass(frozen=True)
class Nothing:
    """Nothing is due now; `due_in` says how long it is until something will be, None that nothing waits."""

    due_in: timedelta | None = None


class Queue(Protocol[T]):
    """Where a loop finds its work."""

    def take(self) -> T | Nothing:
        """Take what is due and nobody else has."""
        ...

    def carry_out(self, taken: T) -> None:
        """Do it."""
        ...


@dataclass(frozen=True)
class Pauses:
    """How many seconds to wait.

    `gather`: after being woken, so that many commits are one look; `longest`: before looking without being woken, for
    another process may have died; `after_trouble`: after something went wrong.
    """

    gather: float = 0.0
    longest: float = 15.0
    after_trouble: float = 2.0


class Loop(Generic[T]):
    """Threads that take from a queue as long as it has something, then sleep until it has or they are woken.

    One of them looks for all: the others wait until it has found something, and then one of them looks.
    """

    def __init__(self, name: str, queue: Queue[T], threads: int = 1, pauses: Pauses | None = None) -> None:
        self._queue, self._pauses, self._wakeup = queue, pauses or Pauses(), Wakeup()
        self._looking, self._stopping = threading.Lock(), threading.Event()
        self._threads = [
            threading.Thread(target=self._run, name=f"{name}-{number}", daemon=True)
            for number in range(threads)
        ]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Have a look soon: something may have become due."""
        self._wakeup.wake()

    def is_stopping(self) -> bool:
        """Whether it was told to stop."""
        return self._stopping.is_set()

    def stop(self, seconds: float) -> None:
        """Take nothing new, and wait up to `seconds` for what is under way."""
        self._stopping.set()
        self._wakeup.wake()
        for thread in self._threads:
            thread.join(seconds / len(self._threads))

    def _run(self) -> None:
        nothing: T | Nothing = Nothing()
        while not self._stopping.is_set():
            with self._looking:
                taken = self._or_a_pause(self._take, nothing)  # with a pause, nobody else looks either
            if not isinstance(taken, Nothing):
                self._carry_out(taken)

    def _carry_out(self, taken: T) -> None:
        self._or_a_pause(partial(self._queue.carry_out, taken), None)
        self._wakeup.wake()  # it may be due again, sooner than whoever looks now has heard of

    def _take(self) -> T | Nothing:
        while not self._stopping.is_set():
            seen = self._wakeup.count
            found = self._queue.take()
            if not isinstance(found, Nothing):
                return found
            if self._wakeup.wait(seen, self._pause(found)):
                self._stopping.wait(self._pauses.gather)
        return Nothing()

    def _pause(self, found: Nothing) -> float:
        due_in = self._pauses.longest if found.due_in is None else found.due_in.total_seconds()
        return min(self._pauses.longest, max(0.0, due_in))

    def _or_a_pause(self, act: Callable[[], D], otherwise: D) -> D:
        try:
            return act()
        except DatabaseUnavailableError as error:
            logger.warning("The database does not answer (%s); trying again.", error)
            self._stopping.wait(self._pauses.after_trouble)
            return otherwise
        except Exception:
            logger.exception("The loop goes on after this.")
            self._stopping.wait(self._pauses.after_trouble)
            return otherwise
