"""One workspace's messages within Slack's limits: when each change is seen.

As the bot does it: what waits for one message leaves in one call; messages of one channel leave in their order; what
has waited longest goes first. Rendering takes no time here and Slack answers at once, so every wait is Slack's doing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from benchmarks.scale.slack_limits import SLACK, Allowance, Limit, Method


@dataclass(frozen=True)
class Change:
    """Something to be shown from `at` on, in seconds: a new message, a changed one, or a Home."""

    at: float
    method: Method
    channel: str
    message: str


@dataclass(frozen=True)
class Shown:
    """A call, and the seconds that the oldest change it shows had waited."""

    at: float
    waited: float
    method: Method


def send(changes: Iterable[Change], limits: Mapping[Method, Limit] = SLACK) -> list[Shown]:
    """The calls that show all these changes, in their order."""
    coming = sorted(changes, key=lambda one: one.at, reverse=True)
    allowance, lanes, shown = Allowance(limits), _Lanes(), list[Shown]()
    now = 0.0
    while coming or lanes.waiting:
        if not lanes.waiting:
            now = max(now, coming[-1].at)
        while coming and coming[-1].at <= now:
            lanes.add(coming.pop())
        at, change = lanes.next(allowance, now)
        if coming and coming[-1].at <= at:
            now = coming[-1].at
            continue
        now = at
        lanes.remove(change)
        allowance.note(change.method, change.channel, at)
        shown.append(Shown(at, at - change.at, change.method))
    return shown


class _Lanes:
    """What waits in each channel, oldest first; a message waits once, however often it changed."""

    def __init__(self) -> None:
        self.waiting: dict[str, dict[str, Change]] = {}

    def add(self, change: Change) -> None:
        self.waiting.setdefault(change.channel, {}).setdefault(change.message, change)

    def remove(self, change: Change) -> None:
        lane = self.waiting[change.channel]
        del lane[change.message]
        if not lane:
            del self.waiting[change.channel]

    def next(self, allowance: Allowance, now: float) -> tuple[float, Change]:
        """The call that may be made first, and when; of several at once that which has waited longest."""
        first = (next(iter(lane.values())) for lane in self.waiting.values())
        may_be = ((allowance.next_at(one.method, one.channel, now), one.at, one) for one in first)
        at, _, change = min(may_be, key=lambda found: found[:2])
        return at, change
