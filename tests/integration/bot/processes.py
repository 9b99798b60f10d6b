"""`greenlight` as a process of its own, in a folder of its own, as people start it."""

import os
import signal
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.integration.bot.doubles import LocalSlack
from tests.processes import GREETING, Started
from tests.waiting import PATIENCE, wait_until


def for_slack(slack: LocalSlack, database_url: str, *, port: int, http: bool = False) -> dict[str, str]:
    """Settings for a local Slack."""
    tokens = slack.tokens
    way = {"SLACK_SIGNING_SECRET": tokens["signing_secret"]} if http else {"SLACK_APP_TOKEN": tokens["app"]}
    return {
        "SLACK_BOT_TOKEN": tokens["bot"],
        "SLACK_API_URL": f"{slack.url}/api/",
        "SMTP_URL": slack.smtp_url,
        "CLOCK_URL": f"{slack.url}/sandbox/clock",
        "DATABASE_URL": database_url,
        "PORT": str(port),
        **way,
    }


class Process:
    """A running `greenlight`."""

    def __init__(self, arguments: list[str], env: Mapping[str, str], folder: Path) -> None:
        self._port = int(env.get("PORT", "0"))
        self._started = Started(["bot.cli", *arguments], env, folder)

    @property
    def output(self) -> str:
        """Everything it said so far."""
        return self._started.output

    @property
    def pid(self) -> int:
        """Its number."""
        return self._started.process.pid

    def status(self, path: str) -> int:
        """What it answers over HTTP: the status, 0 for no answer."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self._port}{path}", timeout=PATIENCE) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            with error:
                return int(error.code)
        except OSError:
            return 0

    def wait_for(self, words: str) -> None:
        """Return when it has said so."""
        self._started.wait_for(words)

    def wait_until_ready(self) -> None:
        """Return when it works."""
        process = self._started.process
        self._started.wait_for(GREETING)
        wait_until(lambda: process.poll() is not None or self.status("/readyz") == 200)
        assert process.poll() is None, self.output

    def send(self, number: signal.Signals) -> None:
        """Send a signal to the process that was started, and to it alone."""
        self._started.process.send_signal(number)

    def send_to_all(self, number: signal.Signals) -> None:
        """Send a signal to every process of it, as a terminal does."""
        os.killpg(self._started.process.pid, number)

    def end(self) -> int:
        """Wait for its end; its exit code."""
        self._started.process.wait(PATIENCE)
        return self._started.stop()

    def is_gone(self) -> bool:
        """Whether nothing of it is left, nor of what it has started."""
        try:
            os.killpg(self._started.process.pid, 0)
        except ProcessLookupError:
            return True
        return False

    def sweep(self) -> None:
        """End whatever is left."""
        self._started.process.terminate()
        try:
            self._started.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._started.kill()
        self._started.stop()


@contextmanager
def running(arguments: list[str], env: Mapping[str, str], folder: Path) -> Iterator[Process]:
    """`greenlight` with those arguments, ended with the block."""
    process = Process(arguments, env, folder)
    try:
        yield process
    finally:
        process.sweep()
