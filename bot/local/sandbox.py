"""Starts the sandbox, a program of its own that is known only by what it says over HTTP."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.errors import CannotStart
from bot.settings import SANDBOX_GATHER_SECONDS, SANDBOX_UNDO_SECONDS, Settings

MANIFEST = Path(__file__).parents[1] / "manifest.yml"
GUIDE = Path(__file__).parents[1] / "sample" / "guide.json"
START_SECONDS = 60.0
NOT_INSTALLED = (
    "The local workspace is not installed. Install greenlight[sandbox], or set SLACK_BOT_TOKEN and the other Slack "
    "settings to run for Slack."
)


@dataclass(frozen=True)
class LocalWorkspace:
    """A running sandbox: its address, and what it says of itself."""

    url: str
    overview: dict[str, Any]


@contextmanager
def running_sandbox(
    port: int, folder: Path, bot_url: str | None, ack_seconds: float | None = None
) -> Iterator[LocalWorkspace]:
    """A sandbox at `port` that keeps its workspace in `folder`; it ends with the block, or when we die.

    With `bot_url` it delivers there by signed HTTP, else over Socket Mode; `ack_seconds` are what the bot has to
    answer, if not Slack's three. If it ends before the block does, the block is interrupted as by Ctrl-C. Raises
    CannotStart, also when it has ended too early.
    """
    if not _is_installed("starlette"):
        raise CannotStart(NOT_INSTALLED)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    command = [sys.executable, "-m", "sandbox", "--port", str(port), "--manifest", str(MANIFEST)]
    command += [
        "--guide",
        str(GUIDE),
        "--state",
        str(folder / "workspace.json"),
        "--parent",
        str(os.getpid()),
    ]
    command += ["--bot-url", bot_url] if bot_url else ["--socket"]
    command += ["--ack-seconds", str(ack_seconds)] if ack_seconds else []
    # In a session of its own, so that Ctrl-C reaches it only through us, after the bot has finished.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)  # noqa: S603
    try:
        local = _when_ready(process, f"http://127.0.0.1:{port}")
        with _interrupted_by_the_end_of(process, folder):
            yield local
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _interrupted_by_the_end_of(process: subprocess.Popen[bytes], folder: Path) -> Iterator[None]:
    # A signal rather than a thread that waits, because the bot's worker is forked inside the block.
    here = os.getpid()

    def look(*_signal: object) -> None:
        if os.getpid() == here and process.returncode is None and process.poll() is not None:
            os.kill(here, signal.SIGINT)

    before = signal.signal(signal.SIGCHLD, look)
    try:
        look()
        yield
    finally:
        signal.signal(signal.SIGCHLD, before)
        if process.poll() is not None:
            raise CannotStart(
                f"The local workspace has ended by itself (exit code {process.returncode}), and Greenlight with it. "
                f"Start again with the same command: what was saved is in {folder}."
            )


def settings_for(local: LocalWorkspace, given: Settings, *, port: int, folder: Path) -> Settings:
    """The bot's settings for that workspace; what was set by hand stays."""
    tokens = local.overview["tokens"]
    over_http = local.overview["delivery"] == "http"
    settings: dict[str, Any] = {
        "slack_bot_token": SecretStr(tokens["bot"]),
        "slack_app_token": None if over_http else SecretStr(tokens["app"]),
        "slack_signing_secret": SecretStr(tokens["signing_secret"]),
        "slack_api_url": f"{local.url}/api/",
        "clock_url": f"{local.url}/sandbox/clock",
        "smtp_url": SecretStr(local.overview["smtp_url"]),
        "port": port,
    }
    if "undo_seconds" not in given.model_fields_set:
        settings["undo_seconds"] = SANDBOX_UNDO_SECONDS
    if "gather_seconds" not in given.model_fields_set:
        settings["gather_seconds"] = SANDBOX_GATHER_SECONDS
    if given.public_url is None:
        settings["public_url"] = f"http://127.0.0.1:{port}/"
    if given.database_url is None:
        settings["database_url"] = SecretStr(f"sqlite:///{folder / 'greenlight.db'}")
    return given.model_copy(update=settings)


def _is_installed(package: str) -> bool:
    try:
        return find_spec(package) is not None
    except ValueError:  # its import is forbidden
        return False


def _when_ready(process: subprocess.Popen[bytes], url: str) -> LocalWorkspace:
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/sandbox/workspace", timeout=2) as answer:  # noqa: S310 - http
                return LocalWorkspace(url, json.load(answer))
        except OSError:
            time.sleep(0.02)
    raise CannotStart("The local workspace did not start; what it said stands above.")
