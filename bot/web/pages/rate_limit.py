"""How often somebody may ask, counted in this process."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

MOST_KEPT = 10_000
"""So many are counted at once; of more, those are forgotten that have not asked for longest."""


class RateLimit:
    """At most `most` in any `seconds`, as a bucket that fills evenly; `now` counts seconds."""

    def __init__(self, most: int, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._most, self._rate, self._now = most, most / seconds, now
        self._left: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def allows(self, who: Hashable) -> bool:
        """Whether somebody may ask once more now, which is counted."""
        with self._lock:
            now = self._now()
            left, since = self._left.pop(who, (float(self._most), now))
            left = min(float(self._most), left + (now - since) * self._rate)
            allowed = left >= 1
            self._left[who] = (left - 1 if allowed else left, now)
            while len(self._left) > MOST_KEPT:
                self._left.popitem(last=False)
            return allowed
