"""How long to wait after a failure before the next attempt."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.models import Retried


@dataclass(frozen=True)
class Backoff:
    """Waits that grow with the failures; the last of them holds from then on."""

    waits: tuple[timedelta, ...]

    def wait(self, failures: int, retry_after: timedelta | None = None) -> timedelta:
        """How long to wait after so many failures, at least one. `retry_after` is what the other side asked for."""
        return self.waits[min(failures, len(self.waits)) - 1] if retry_after is None else retry_after


def exponential(first: timedelta, longest: timedelta) -> Backoff:
    """Each wait twice the one before, from `first` to `longest`."""
    waits = [first]
    while waits[-1] < longest:
        waits.append(min(waits[-1] * 2, longest))
    return Backoff(tuple(waits))


def postpone(row: Retried, until: datetime) -> None:
    """Count a failure; the next attempt may be at `until`."""
    row.attempts += 1
    row.next_attempt_at = until
