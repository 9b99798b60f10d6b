"""Processes that a test starts, and ends by their own id."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic

from tests.waiting import PATIENCE

_OURS = (
    "SLACK_",
    "DATABASE_URL",
    "SMTP_URL",
    "MAIL_FROM",
    "PORT",
    "PUBLIC_URL",
    "UNDO_",
    "KEEP_",
    "CLOCK_URL",
    "GREENLIGHT_",
)
ROOT = Path(__file__).parent.parent


GREETING = "Greenlight is ready"
"""What `greenlight serve` and `greenlight sandbox` say just before they answer."""


class Started:
    """A program of this project, running, with what it has printed so far; in place, unless `program` is installed."""

    def __init__(
        self,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        folder: Path = ROOT,
        program: Sequence[str] = (sys.executable, "-m"),
    ) -> None:
        self.process = subprocess.Popen(
            [*program, *arguments],
            cwd=folder,
            env={**plain_environment(), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.lines: list[str] = []
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def output(self) -> str:
        """Everything printed so far."""
        return "".join(self.lines)

    def wait_for(self, *words: str, seconds: float = PATIENCE) -> str:
        """The first line that holds one of `words`; AssertionError with the output if none comes."""
        until = monotonic() + seconds
        with self._news:
            while True:
                found = next((line for line in self.lines if any(one in line for one in words)), None)
                if found is not None:
                    return found
                left = until - monotonic()
                if left <= 0 or (self.process.poll() is not None and not self._reader.is_alive()):
                    raise AssertionError(f"{' or '.join(words)} was not printed:\n{self.output}")
                self._news.wait(min(left, 0.5))

    def stop(self, seconds: float = PATIENCE) -> int:
        """Ask it to end, and wait until it has; its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"it did not end when asked to:\n{self.output}") from None
        self._close()
        return code

    def kill(self) -> None:
        """End it, and what it started, at once (kill -9)."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE)
        self._close()

    def _close(self) -> None:
        self._reader.join(PATIENCE)
        if self.process.stdout:
            self.process.stdout.close()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            with self._news:
                self.lines.append(line)
                self._news.notify_all()
        with self._news:
            self._news.notify_all()


def plain_environment() -> dict[str, str]:
    """The machine's environment without settings of the bot that a developer may have made; work is not gathered."""
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(_OURS)},
        "GATHER_SECONDS": "0",
    }
