"""What the bot's log tells of errors: those that nobody foresaw, and requests refused because the machine was too busy.

Where a row is not free for two seconds, it is right to refuse before the acknowledgement, and to tell the person so.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from tests.chaos.deeds import Outage

NEW_RECORD = re.compile(r"^(?=\d{4}-\d\d-\d\d )", re.MULTILINE)
WHEN, WHEN_LENGTH = "%Y-%m-%d %H:%M:%S,%f", 23
BUSY, AWAY = "LockNotAvailable", "OperationalError"
CLICK_REFUSED = "a request failed: block_actions"


def unforeseen(outputs: Iterable[str], outages: Sequence[Outage] = ()) -> list[str]:
    """Errors with their tracebacks, but for those of a database that was away."""
    errors = [one for one in _records(outputs) if "Traceback" in one and BUSY not in one]
    return [
        one
        for one in errors
        if not (AWAY in one and any(out.began <= _when(one) <= out.ended for out in outages))
    ]


def refused_clicks(outputs: Iterable[str]) -> list[datetime]:
    """When clicks were refused because a row was not free."""
    refused = [one for one in _records(outputs) if CLICK_REFUSED in one and BUSY in one]
    return [_when(one) for one in refused]


def _when(record: str) -> datetime:
    return datetime.strptime(record[:WHEN_LENGTH], WHEN).astimezone()


def _records(outputs: Iterable[str]) -> list[str]:
    return [record for output in outputs for record in NEW_RECORD.split(output)]
