"""The bot as a test runs it: its own process, settings by environment only."""

from collections.abc import Mapping

import httpx

from tests.http import local_client
from tests.ports import free_port
from tests.processes import GREETING, Started
from tests.waiting import wait_until


class RunningBot:
    """`greenlight serve`, ready."""

    def __init__(self, settings: Mapping[str, str], *, port: int | None = None) -> None:
        self.port = port or free_port()
        self._http = local_client(f"http://127.0.0.1:{self.port}")
        self.started = Started(["bot.cli", "serve"], {**settings, "PORT": str(self.port)})
        try:
            self.started.wait_for(GREETING)
            wait_until(self._is_ready)
        except AssertionError:
            self.started.kill()
            raise AssertionError(f"the bot did not get ready:\n{self.started.output}") from None

    def stop(self) -> None:
        """Ask it to end; it must, and without a traceback in its log."""
        self.started.stop()
        self._http.close()
        assert "Traceback" not in self.started.output, self.started.output

    def kill(self) -> None:
        """End it at once."""
        self.started.kill()
        self._http.close()

    def _is_ready(self) -> bool:
        assert self.started.process.poll() is None, self.started.output
        try:
            return self._http.get("/readyz").status_code == 200
        except httpx.HTTPError:
            return False
