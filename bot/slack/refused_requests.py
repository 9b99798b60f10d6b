"""Requests whose signature is not ours: told once a minute, since a wrong setting looks just so from inside."""

import logging
import re
import threading
import time
from collections.abc import Callable
from enum import Enum

logger = logging.getLogger(__name__)

TELL_SECONDS = 60.0
LATELY_SECONDS = 600.0

_LOOKS_SIGNED = re.compile(r"v0=[0-9a-f]{64}")


class Reason(Enum):
    """Why a request was not taken."""

    SIGNATURE = (
        "Requests come in that are not signed with SLACK_SIGNING_SECRET. Compare it with the one on the app's page "
        "“Basic Information”."
    )
    CLOCK = "Signed requests come in with another time: this machine's clock is off by minutes. Have it set by NTP."


def looks_signed(signature: str) -> bool:
    """Whether somebody has at least tried: what has no signature at all is not from Slack."""
    return _LOOKS_SIGNED.fullmatch(signature) is not None


class RefusedRequests:
    """Counts them, and tells of each reason at most once a minute."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now, self._guard = now, threading.Lock()
        self._told: dict[Reason, float] = {}
        self._seen: dict[Reason, float] = {}
        self._admitted = float("-inf")

    def note(self, reason: Reason) -> None:
        """One was refused."""
        with self._guard:
            now = self._now()
            self._seen[reason] = now
            if now - self._told.get(reason, float("-inf")) < TELL_SECONDS:
                return
            self._told[reason] = now
        logger.warning("%s", reason.value)

    def admitted(self) -> None:
        """One was signed well: whatever else comes in, neither the secret nor the clock is wrong."""
        self._admitted = self._now()

    def lately(self) -> list[str]:
        """Why requests were refused in the last ten minutes, in words; nothing where Slack's own came in meanwhile."""
        with self._guard:
            since = self._now() - LATELY_SECONDS
            if self._admitted > since:
                return []
            return [one.value for one in Reason if self._seen.get(one, float("-inf")) > since]
