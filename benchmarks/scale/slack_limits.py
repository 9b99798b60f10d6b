"""What Slack allows: https://docs.slack.dev/apis/web-api/rate-limits, as it stood in 2026.

Methods of a tier have their limit for each workspace and app; posting has one for each channel instead. Slack takes
short bursts beyond them and promises none, so none are counted on here.
"""

from collections import deque
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Method(StrEnum):
    """What shows somebody something."""

    POST = "chat.postMessage"
    UPDATE = "chat.update"
    HOME = "views.publish"


@dataclass(frozen=True)
class Limit:
    """So many calls within any so many seconds; of each channel, or of the whole workspace."""

    calls: int
    seconds: float
    of_each_channel: bool = False


SLACK: Mapping[Method, Limit] = {
    Method.POST: Limit(1, 1.0, of_each_channel=True),
    Method.UPDATE: Limit(50, 60.0),
    Method.HOME: Limit(100, 60.0),
}
"""Posting: one message a second in a channel; tier 3: 50 a minute; tier 4: 100 a minute."""


class Allowance:
    """Remembers the calls that were made, and says when the next one may be."""

    def __init__(self, limits: Mapping[Method, Limit] = SLACK) -> None:
        self._limits = limits
        self._made: dict[Hashable, deque[float]] = {}

    def next_at(self, method: Method, channel: str, at: float) -> float:
        """The first moment from `at` on, in seconds, at which the method may be called."""
        limit, made = self._limits[method], self._made_by(method, channel)
        return max(at, made[0] + limit.seconds) if len(made) == limit.calls else at

    def note(self, method: Method, channel: str, at: float) -> None:
        """A call was made."""
        self._made_by(method, channel).append(at)

    def _made_by(self, method: Method, channel: str) -> deque[float]:
        limit = self._limits[method]
        key = (method, channel if limit.of_each_channel else None)
        return self._made.setdefault(key, deque(maxlen=limit.calls))
