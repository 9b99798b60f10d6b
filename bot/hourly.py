"""Does what is to be done every hour, and at the start."""

import logging
import threading
from collections.abc import Callable

logger = logging.getLogger(__name__)

HOUR_SECONDS = 3600.0


class Hourly:
    """A thread that calls `act` at once and then every hour; a failure is logged, and the next hour comes."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act, self._stopping = act, threading.Event()
        self._thread = threading.Thread(target=self._run, name="hourly", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """Begin nothing any more, and wait up to `seconds` for what is under way."""
        self._stopping.set()
        self._thread.join(seconds)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._act()
            except Exception:
                logger.exception("The hourly work failed; it comes again in an hour.")
            self._stopping.wait(HOUR_SECONDS)
