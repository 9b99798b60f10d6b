"""The program as a process of its own, as people start it."""

import os
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bot.settings import Settings
from tests.integration.bot.hands import LocalSlack, free_port
from tests.waiting import wait_until

ROOT = Path(__file__).parents[3]


def environment(**given: str) -> dict[str, str]:
    """This machine's environment without any of the program's settings but `given`."""
    unset = {name.upper() for name in Settings.model_fields} | {"GREENLIGHT_FAILPOINT"}
    return {name: value for name, value in os.environ.items() if name not in unset} | {
        "PYTHONPATH": str(ROOT),
        **given,
    }


def for_slack(slack: LocalSlack, database_url: str, *, port: int, http: bool = False) -> dict[str, str]:
    """Settings for a local Slack."""
    given = {
        "SLACK_BOT_TOKEN": slack.tokens["bot"],
        "SLACK_API_URL": f"{slack.url}/api/",
        "SMTP_URL": slack.smtp_url,
        "CLOCK_URL": f"{slack.url}/sandbox/clock",
        "DATABASE_URL": database_url,
        "PORT": str(port),
    }
    way = (
        {"SLACK_SIGNING_SECRET": slack.tokens["signing_secret"]}
        if http
        else {"SLACK_APP_TOKEN": slack.tokens["app"]}
    )
    return environment(**given, **way)


class Process:
    """A running `greenlight`."""

    def __init__(self, arguments: list[str], env: Mapping[str, str], folder: Path) -> None:
        self.port = int(env.get("PORT", "0"))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli", *arguments],
            env=env,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            self.said.extend(iter(lines.readline, ""))

    @property
    def output(self) -> str:
        """Everything it said so far."""
        return "".join(self.said)

    @property
    def pid(self) -> int:
        """The process that was started; its worker is a child of it."""
        return self._process.pid

    def status(self, path: str) -> int:
        """What it answers over HTTP: the status, 0 for no answer."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            with error:
                return int(error.code)
        except OSError:
            return 0

    def wait_until_ready(self) -> None:
        """Return when it works."""
        wait_until(lambda: self._process.poll() is not None or self.status("/readyz") == 200, 30)
        assert self._process.poll() is None, self.output

    def send(self, number: signal.Signals) -> None:
        """Send a signal to the process that was started, and to it alone."""
        self._process.send_signal(number)

    def end(self, seconds: float = 25) -> int:
        """Wait for its end; its exit code."""
        code = self._process.wait(seconds)
        self._reader.join(5)
        return code

    def is_gone(self) -> bool:
        """Whether nothing of it is left: no worker, no sandbox that kept its place in the group."""
        try:
            os.killpg(self._process.pid, 0)
        except ProcessLookupError:
            return True
        return False

    def sweep(self) -> None:
        """End whatever is left."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(25)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(5)
        self._reader.join(5)


@contextmanager
def running(arguments: list[str], env: Mapping[str, str], folder: Path) -> Iterator[Process]:
    """`greenlight` with those arguments, ended with the block."""
    process = Process(arguments, env, folder)
    try:
        yield process
    finally:
        process.sweep()


__all__ = ["Process", "environment", "for_slack", "free_port", "running"]
