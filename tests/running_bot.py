"""The bot as a test runs it: its own process, settings by environment only."""

from collections.abc import Mapping

import httpx

from tests.ports import free_port
from tests.processes import Started
from tests.waiting import wait_until


class RunningBot:
    """`greenlight serve`, ready."""

    def __init__(self, settings: Mapping[str, str], *, port: int | None = None) -> None:
        self.port = port or free_port()
        self.started = Started(["bot.cli", "serve"], {**settings, "PORT": str(self.port)})
        try:
            wait_until(self._is_ready, seconds=60)
        except AssertionError:
            self.started.kill()
            raise AssertionError(f"the bot did not get ready:\n{self.started.output}") from None

    def stop(self) -> None:
        """Ask it to end; it must within 25 seconds, and without a traceback in its log."""
        self.started.stop(25)
        assert "Traceback" not in self.started.output, self.started.output

    def kill(self) -> None:
        """End it at once."""
        self.started.kill()

    def _is_ready(self) -> bool:
        assert self.started.process.poll() is None, self.started.output
        try:
            return (
                httpx.get(f"http://127.0.0.1:{self.port}/readyz", timeout=2, trust_env=False).status_code
                == 200
            )
        except httpx.HTTPError:
            return False
