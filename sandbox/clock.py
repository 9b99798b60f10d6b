"""The workspace's clock: real time plus an offset that tests and curious people can move."""

import time
from dataclasses import dataclass, field

EARLIEST = 946_684_800.0
LATEST = 4_102_444_800.0
"""The clock goes from 2000 to 2099, in seconds since the epoch: what people can see happen, with room for dates."""


@dataclass
class Clock:
    """Tells the shifted time. Signatures, triggers and time-outs use real time instead."""

    offset_seconds: float = 0.0
    _last_micros: int = field(default=0, repr=False)

    def now(self) -> float:
        """Seconds since the epoch, shifted."""
        return time.time() + self.offset_seconds

    def can_be_off_by(self, seconds: float) -> bool:
        """Whether real time plus `seconds` is a time the clock can show."""
        return EARLIEST <= time.time() + seconds < LATEST

    def offset_to(self, moment: float) -> float:
        """The offset at which it is `moment` (seconds since the epoch) now."""
        return moment - time.time()

    def new_ts(self) -> str:
        """A message timestamp `seconds.micros`, never given out twice and always later than the one before."""
        micros = int(self.now() * 1_000_000)
        self._last_micros = max(micros, self._last_micros + 1)
        return format_ts(self._last_micros)

    def saw_ts(self, ts: str) -> None:
        """Keep later timestamps above `ts`, which was read from a state file."""
        seconds, _, micros = ts.partition(".")
        self._last_micros = max(self._last_micros, int(seconds) * 1_000_000 + int(micros or 0))


def format_ts(micros: int) -> str:
    """`micros` since the epoch as Slack writes timestamps."""
    return f"{micros // 1_000_000}.{micros % 1_000_000:06d}"
