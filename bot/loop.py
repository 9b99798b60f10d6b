"""Threads that work whenever somebody commits, and look by themselves now and then."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from bot.wakeup import Wakeup

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Pauses:
    """How many seconds to wait before looking without being woken, and after something went wrong."""

    look: float = 1.0
    after_trouble: float = 2.0


class Loop:
    """Threads that call `work` as long as it finds something to do, then wait to be woken."""

    def __init__(
        self,
        name: str,
        work: Callable[[], bool],
        wakeup: Wakeup,
        threads: int = 1,
        pauses: Pauses | None = None,
    ) -> None:
        self._work, self._wakeup, self._pauses = work, wakeup, pauses or Pauses()
        self._stopping = threading.Event()
        self._threads = [
            threading.Thread(target=self._run, name=f"{name}-{number}", daemon=True)
            for number in range(threads)
        ]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def stop(self, seconds: float) -> None:
        """Take nothing new, and wait up to `seconds` for what is under way."""
        self._stopping.set()
        self._wakeup.wake()
        for thread in self._threads:
            thread.join(seconds / len(self._threads))

    def _run(self) -> None:
        while not self._stopping.is_set():
            seen = self._wakeup.count
            try:
                found = self._work()
            except Exception:
                logger.exception("The loop goes on after this.")
                self._stopping.wait(self._pauses.after_trouble)
                continue
            if not found:
                self._wakeup.wait(seen, self._pauses.look)
