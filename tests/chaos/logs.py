"""What the bot's log tells of errors: those that nobody foresaw, and requests refused because the machine was too busy.

Where a row is not free for two seconds, it is right to refuse before the acknowledgement, and to tell the person so
(`answers`, where that was not lost with the bot).
"""

import re
from collections.abc import Iterable
from datetime import datetime

NEW_RECORD = re.compile(r"^(?=\d{4}-\d\d-\d\d )", re.MULTILINE)
WHEN, WHEN_LENGTH = "%Y-%m-%d %H:%M:%S,%f", 23
BUSY = "LockNotAvailable"
NOT_CARRIED_OUT = "a request was not carried out"


def unforeseen(outputs: Iterable[str]) -> list[str]:
    """Errors with their tracebacks."""
    return [one for one in _records(outputs) if "Traceback" in one and BUSY not in one]


def refused_clicks(outputs: Iterable[str]) -> list[datetime]:
    """When requests were refused because a row was not free."""
    refused = [one for one in _records(outputs) if NOT_CARRIED_OUT in one]
    return [datetime.strptime(one[:WHEN_LENGTH], WHEN).astimezone() for one in refused]


def _records(outputs: Iterable[str]) -> list[str]:
    return [record for output in outputs for record in NEW_RECORD.split(output)]
