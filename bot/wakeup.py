"""Wakes the loops: whoever commits says so, and they look at once."""

import threading


class Wakeup:
    """Counts its rings, so that a ring between looking and waiting is not missed by any of the waiting."""

    def __init__(self) -> None:
        self._rung = threading.Condition()
        self._count = 0

    @property
    def count(self) -> int:
        """How often it was rung; read this before looking for work."""
        return self._count

    def wake(self) -> None:
        """Wake everybody who waits."""
        with self._rung:
            self._count += 1
            self._rung.notify_all()

    def wait(self, seen: int, seconds: float) -> bool:
        """Return True when it was rung more often than `seen`, or False after `seconds`."""
        with self._rung:
            return self._rung.wait_for(lambda: self._count != seen, timeout=seconds)
