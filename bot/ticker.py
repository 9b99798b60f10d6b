"""Looks at the clock: every second for what is due, every hour for what Slack may have forgotten to tell."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from apscheduler.schedulers.background import BackgroundScheduler

logger = logging.getLogger(__name__)


class Ticker:
    """Calls `every_second` and `every_hour`; late or missed ticks are one tick, and none runs beside itself."""

    def __init__(self, every_second: Callable[[], object], every_hour: Callable[[], object]) -> None:
        usual = {"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        self._scheduler = BackgroundScheduler(timezone=UTC, job_defaults=usual, daemon=True)
        self._scheduler.add_job(_guarded(every_second), "interval", seconds=1)
        self._scheduler.add_job(_guarded(every_hour), "interval", hours=1, next_run_time=datetime.now(UTC))

    def start(self) -> None:
        """Begin; the hourly work is done at once for the first time."""
        self._scheduler.start()

    def stop(self, seconds: float) -> None:
        """Tick no more, and wait up to `seconds` for what a tick has begun."""
        ending = threading.Thread(target=self._scheduler.shutdown, kwargs={"wait": True}, daemon=True)
        ending.start()
        ending.join(seconds)


def _guarded(act: Callable[[], object]) -> Callable[[], None]:
    def tick() -> None:
        try:
            act()
        except Exception:
            logger.exception("A tick failed; the next one comes all the same.")

    return tick
