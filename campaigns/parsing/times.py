"""Times of day the way people type them."""

from __future__ import annotations

import re
from datetime import time

from campaigns.core.errors import NotUnderstood
from campaigns.core.wording import bare, quoted

_EXAMPLE = "Write it like 14:30 or 2:30 pm."
_TIME = re.compile(r"(?P<hour>[0-9]{1,2})(?:[:.h](?P<minute>[0-9]{2})(?::00)?)?\s*(?P<half>[ap]\.?m\.?)?")


def parse_time(text: str) -> time:
    """A time of day, to the minute: `14:30`, `14.30`, `14h30`, `2:30 pm`, `9am`. Raises NotUnderstood."""
    typed = " ".join(bare(text[:200]).casefold().split())
    if not typed:
        raise NotUnderstood(f"The time is missing. {_EXAMPLE}")
    match = _TIME.fullmatch(typed)
    if match is None or not (match["minute"] or match["half"]):
        raise NotUnderstood(f"{quoted(text)} is not a time of day. {_EXAMPLE}")
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        hour = _of_24(typed, hour, is_afternoon=match["half"].startswith("p"))
    if hour > 23 or minute > 59:
        raise NotUnderstood(f"{quoted(text)} is not a time of day. {_EXAMPLE}")
    return time(hour, minute)


def _of_24(typed: str, hour: int, *, is_afternoon: bool) -> int:
    if not 1 <= hour <= 12:
        raise NotUnderstood(f"{quoted(typed)} is not a time of day. {_EXAMPLE}")
    return hour % 12 + (12 if is_afternoon else 0)
