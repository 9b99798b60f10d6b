"""What the program says while it runs: one line each on standard error, secrets blotted out."""

import json
import logging
import re
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, datetime

from campaigns.core import log_context

_TOKEN = re.compile(r"xox[a-z]-[\w-]{6,}|xapp-[\w-]{6,}")
_PASSWORD = re.compile(r"(?<=://)([^/\s:@]*):[^/\s@]+@")
_ADDRESS = re.compile(r"[^\s@<>,;:\"'/(=]+@[^\s@<>,;:\"'/]+\.[^\s@<>,;:\"'/)]+")
_VALUES = re.compile(r"(?m)(^DETAIL:|^CONTEXT:|invalid input syntax for type [^:\n]+:) .*$")
"""Where PostgreSQL tells what stood in a row."""
BLOT, BLOTTED_ADDRESS, LEFT_OUT = "[secret]", "[address]", "[left out]"

FLOOD_SECONDS = 60.0
MOST_A_MINUTE = 3
KINDS = 1_000


def blotter(secrets: Iterable[str]) -> Callable[[str], str]:
    """Blots tokens, passwords, the given secrets, e-mail addresses and values of rows out of a text."""
    longest_first = sorted({secret for secret in secrets if len(secret) > 3}, key=len, reverse=True)

    def blot(text: str) -> str:
        for secret in longest_first:
            text = text.replace(secret, BLOT)
        text = _PASSWORD.sub(rf"\1:{BLOT}@", _TOKEN.sub(BLOT, text))
        return _ADDRESS.sub(BLOTTED_ADDRESS, _VALUES.sub(rf"\1 {LEFT_OUT}", text))

    return blot


class Discreet(logging.Formatter):
    """A line for people, and a traceback where there is one, without secrets."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._blot = blotter(secrets)

    def format(self, record: logging.LogRecord) -> str:
        """The line (and traceback) without secrets."""
        return self._blot(super().format(record))


class DiscreetJson(logging.Formatter):
    """A JSON object a line, without secrets: what was said, and the ids of what the work was about."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__()
        self._blot = blotter(secrets)

    def format(self, record: logging.LogRecord) -> str:
        """The object."""
        told = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self._blot(record.getMessage()),
            **log_context.ids(),
        }
        if record.exc_info:
            told["traceback"] = self._blot(self.formatException(record.exc_info))
        return json.dumps(told, ensure_ascii=False)


class FloodFilter(logging.Filter):
    """Lets the same thing be said a few times a minute, and then counts: an outage is told, not filled in.

    The same thing is what one place in the program says of one kind of error, whatever the details. Of the last `KINDS`
    things it is known how often they were said: what others put together anew for each line does not fill the memory.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now, self._guard = now, threading.Lock()
        self._said: OrderedDict[Hashable, tuple[float, int]] = OrderedDict()

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether to say it now; whoever is let through after a minute tells how many were not."""
        if record.levelno < logging.WARNING and not record.exc_info:
            return True
        kind = record.exc_info[0] if record.exc_info else None
        key = (record.name, record.levelno, record.msg if isinstance(record.msg, str) else "", kind)
        with self._guard:
            began, times = self._said.get(key, (self._now(), 0))
            if self._now() - began >= FLOOD_SECONDS:
                kept_back = times - MOST_A_MINUTE
                began, times = self._now(), 0
                if kept_back > 0:
                    record.msg = f"{record.getMessage()} (and {kept_back} more like this before)"
                    record.args = ()
            self._said[key] = (began, times + 1)
            self._said.move_to_end(key)
            if len(self._said) > KINDS:
                self._said.popitem(last=False)
        return times < MOST_A_MINUTE


QUIET = {
    "apscheduler": logging.ERROR,  # a late hour is caught up by the next one
    "slack_sdk": logging.WARNING,
    "slack_sdk.web": logging.CRITICAL,  # whoever calls Slack tells what did not succeed
    "slack_bolt": logging.WARNING,
    "websocket": logging.CRITICAL,  # reconnecting is told by slack_sdk
    "alembic": logging.WARNING,
    "uvicorn": logging.ERROR,  # who sends no HTTP is told so, and is no news
}


def set_up_logging(level: str, secrets: Iterable[str] = (), *, as_json: bool = False) -> None:
    """Configure logging for the whole process; calling it again replaces what was."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(DiscreetJson(secrets) if as_json else Discreet(secrets))
    handler.addFilter(FloodFilter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name, at_least in QUIET.items():
        logging.getLogger(name).setLevel(max(at_least, logging.getLevelName(level)))
