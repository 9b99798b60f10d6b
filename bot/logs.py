"""What the program says while it runs: one line each on standard error, secrets blotted out."""

import logging
import re
import sys
from collections.abc import Iterable

_TOKEN = re.compile(r"xox[a-z]-[\w-]{6,}|xapp-[\w-]{6,}")
_PASSWORD = re.compile(r"(?<=://)([^/\s:@]*):[^/\s@]+@")
BLOT = "[secret]"


class Discreet(logging.Formatter):
    """Blots tokens, passwords in addresses, and the given secrets out of everything, tracebacks included."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = sorted({secret for secret in secrets if len(secret) > 3}, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The line (and traceback) without secrets."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, BLOT)
        return _PASSWORD.sub(rf"\1:{BLOT}@", _TOKEN.sub(BLOT, line))


QUIET = {
    "apscheduler": logging.ERROR,  # a late hour is caught up by the next one
    "slack_sdk": logging.WARNING,
    "slack_sdk.web": logging.CRITICAL,  # whoever calls Slack tells what did not succeed
    "slack_bolt": logging.WARNING,
    "websocket": logging.CRITICAL,  # reconnecting is told by slack_sdk
    "alembic": logging.WARNING,
    "uvicorn": logging.ERROR,  # who sends no HTTP is told so, and is no news
}


def set_up_logging(level: str, secrets: Iterable[str] = ()) -> None:
    """Configure logging for the whole process; calling it again replaces what was."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Discreet(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name, at_least in QUIET.items():
        logging.getLogger(name).setLevel(max(at_least, logging.getLevelName(level)))
