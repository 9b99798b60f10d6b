"""Does what is to be done every hour, and at the start."""

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from apscheduler.schedulers.background import BackgroundScheduler

from storage.unavailable import DatabaseUnavailableError

logger = logging.getLogger(__name__)


class Hourly:
    """Calls `act` at once and then every hour; late or missed hours are one, and a failure only leaves one out."""

    def __init__(self, act: Callable[[], object]) -> None:
        usual = {"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        self._scheduler = BackgroundScheduler(timezone=UTC, job_defaults=usual, daemon=True)
        self._scheduler.add_job(_guarded(act), "interval", hours=1, next_run_time=datetime.now(UTC))

    def start(self) -> None:
        """Begin."""
        self._scheduler.start()

    def stop(self, seconds: float) -> None:
        """Begin nothing any more, and wait up to `seconds` for what is under way."""
        ending = threading.Thread(target=self._scheduler.shutdown, kwargs={"wait": True}, daemon=True)
        ending.start()
        ending.join(seconds)


def _guarded(act: Callable[[], object]) -> Callable[[], None]:
    def once() -> None:
        try:
            act()
        except DatabaseUnavailableError as error:
            logger.warning("The hourly work was left out (%s); it comes again in an hour.", error)
        except Exception:
            logger.exception("The hourly work failed; it comes again in an hour.")

    return once
