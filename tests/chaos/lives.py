"""One life of the bot: from its start to kill -9."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import httpx

from bot.failpoints import VARIABLE
from tests.http import local_client
from tests.processes import GREETING, Started
from tests.waiting import wait_until

STRIKES = "Failpoint"


class Life:
    """The bot as one process group; `failpoint` is armed as "name:probability"."""

    def __init__(
        self, settings: Mapping[str, str], failpoint: str = "", program: Sequence[str] = ("bot.cli",)
    ) -> None:
        self.ended: datetime | None = None
        self._http = local_client(f"http://127.0.0.1:{settings['PORT']}")
        self._started = Started([*program, "serve"], {**settings, VARIABLE: failpoint})

    @property
    def output(self) -> str:
        """Everything that it has said so far."""
        return self._started.output

    def wait_until_ready(self) -> None:
        """Return when it is ready, or has met its failpoint; AssertionError if it ends in another way."""
        self._started.wait_for(GREETING, STRIKES)
        wait_until(lambda: self.was_struck() or self._is_ready())

    def wait_to_be_struck(self, seconds: float) -> bool:
        """Give the failpoint so much time; whether it struck."""
        try:
            self._started.wait_for(STRIKES, seconds=seconds)
        except AssertionError:
            return False
        return True

    def was_struck(self) -> bool:
        """Whether a failpoint has killed it."""
        return STRIKES in self.output

    def kill(self) -> None:
        """End it, and every process it has started, at once; `ended` is when that was done."""
        self._started.kill()
        self.ended = datetime.now(UTC)
        self._http.close()

    def _is_ready(self) -> bool:
        if self._started.process.poll() is not None and not self.was_struck():
            raise AssertionError(f"the bot ended by itself:\n{self.output}")
        try:
            return self._http.get("/readyz").status_code == 200
        except httpx.HTTPError:
            return False
