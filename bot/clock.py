"""What time it is: the machine's time, or in the sandbox the time that people there have set."""

import json
import logging
import threading
import time
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

logger = logging.getLogger(__name__)


class Clock(Protocol):
    """Tells the time, as aware UTC."""

    def now(self) -> datetime:
        """The present moment."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC)


class SandboxClock:
    """Real time moved by the offset that the sandbox tells; asked anew after `fresh_seconds`.

    When the sandbox does not answer, the last known offset holds.
    """

    def __init__(self, url: str, fresh_seconds: float = 0.25) -> None:
        self._url = url
        self._fresh_seconds = fresh_seconds
        self._guard = threading.Lock()
        self._asked_at = float("-inf")
        self._offset = timedelta(0)

    def now(self) -> datetime:
        """The sandbox's present moment."""
        with self._guard:
            if time.monotonic() - self._asked_at > self._fresh_seconds:
                self._ask()
            return datetime.now(UTC) + self._offset

    def offset(self) -> timedelta:
        """By how much people have moved the sandbox's time, asked anew."""
        with self._guard:
            self._ask()
            return self._offset

    def _ask(self) -> None:
        try:
            with urllib.request.urlopen(self._url, timeout=1) as answer:  # noqa: S310 - http on loopback only
                self._offset = timedelta(seconds=float(json.load(answer)["offset_seconds"]))
        except (OSError, ValueError, KeyError) as error:
            logger.warning("The sandbox's clock does not answer (%s); its last known time holds.", error)
        self._asked_at = time.monotonic()


class ClockWatch:
    """Tells when people move the sandbox's time: then all that sleep until a moment have to look at the clock."""

    def __init__(self, clock: SandboxClock, moved: Callable[[], None], seconds: float = 0.5) -> None:
        self._clock, self._moved, self._seconds = clock, moved, seconds
        self._known = timedelta(0)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="clock", daemon=True)

    def start(self) -> None:
        """Begin; what is moved from now on is told."""
        self._known = self._clock.offset()
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """Look no more."""
        self._stopping.set()
        self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stopping.wait(self._seconds):
            before, self._known = self._known, self._clock.offset()
            if self._known != before:
                self._moved()
