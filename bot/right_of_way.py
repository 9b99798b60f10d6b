"""Requests go first: people wait for their acknowledgement, and Python carries out one thread at a time."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

MOST_SECONDS = 0.1
"""Under a load that never ends, one message goes out in each such time all the same."""

QUIET_SECONDS = 0.005
"""Whoever sends one request after another sends the next one sooner than this."""


class RightOfWay:
    """Knows whether requests are being answered, and holds back what can wait meanwhile."""

    def __init__(self, most_seconds: float = MOST_SECONDS, quiet_seconds: float = QUIET_SECONDS) -> None:
        self._most_seconds, self._quiet_seconds = most_seconds, quiet_seconds
        self._begun, self._ended = 0, 0
        self._changed = threading.Condition()
        self._next = threading.Lock()

    @contextmanager
    def request(self) -> Iterator[None]:
        """A request is being answered while the block runs."""
        with self._changed:
            self._begun += 1
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._ended += 1
                self._changed.notify_all()

    def is_somebody_waiting(self) -> bool:
        """Whether something is held back now."""
        return self._next.locked()

    def give_way(self) -> None:
        """Return when requests have been answered and none has followed, or after a while.

        Threads that wait pass one after another.
        """
        with self._next, self._changed:
            deadline = time.monotonic() + self._most_seconds
            while (left := deadline - time.monotonic()) > 0:
                if not self._changed.wait_for(lambda: self._begun == self._ended, left):
                    return
                begun = self._begun
                if self._is_quiet(begun):
                    return

    def _is_quiet(self, begun: int) -> bool:
        return not self._changed.wait_for(lambda: self._begun != begun, self._quiet_seconds)
