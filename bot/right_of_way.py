"""Requests go first: people wait for their acknowledgement, and Python carries out one thread at a time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

MOST_SECONDS = 0.1
"""Under a load that never ends, one message goes out in each such time all the same."""


class RightOfWay:
    """Knows how many requests are being answered, and holds back what can wait meanwhile."""

    def __init__(self, most_seconds: float = MOST_SECONDS) -> None:
        self._most_seconds = most_seconds
        self._under_way = 0
        self._changed = threading.Condition()
        self._next = threading.Lock()

    @contextmanager
    def request(self) -> Iterator[None]:
        """A request is being answered while the block runs."""
        with self._changed:
            self._under_way += 1
        try:
            yield
        finally:
            with self._changed:
                self._under_way -= 1
                if not self._under_way:
                    self._changed.notify_all()

    def is_somebody_waiting(self) -> bool:
        """Whether something is held back now."""
        return self._next.locked()

    def give_way(self) -> None:
        """Return when no request is being answered, or after a while; threads that wait pass one after another."""
        with self._next, self._changed:
            self._changed.wait_for(lambda: not self._under_way, timeout=self._most_seconds)
