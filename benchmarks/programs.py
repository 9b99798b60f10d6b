"""Programs that are measured from outside: the bot and others beside it, what they cost, and their end."""

import os
import socket
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.wire.requests import SECRET
from benchmarks.wire.slack import READY
from tests.ports import free_port
from tests.processes import Started
from tests.running_bot import RunningBot
from tests.waiting import wait_until

KIB = 1024


@dataclass(frozen=True)
class Listening:
    """A program at its port."""

    pid: int
    port: int


@contextmanager
def yes_slack() -> Iterator[str]:
    """A Slack that says yes, until the block ends; what SLACK_API_URL is set to."""
    port = free_port()
    slack = Started(["benchmarks.wire.slack", str(port)], {})
    try:
        slack.wait_for(READY)
        yield f"http://127.0.0.1:{port}/api/"
    finally:
        slack.kill()


@contextmanager
def bots(url: str, slack_url: str, count: int = 1) -> Iterator[Sequence[RunningBot]]:
    """`greenlight serve` over HTTP, so many processes on one database, ready."""
    settings = {
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": slack_url,
        "DATABASE_URL": url,
        "LOG_LEVEL": "WARNING",
    }
    with ExitStack() as stack:
        running = []
        for _ in range(count):
            bot = RunningBot(settings)
            stack.callback(bot.kill)  # what was acknowledged must be on disk all the same
            running.append(bot)
        yield running


@contextmanager
def beside(module: str, slack_url: str, *arguments: str) -> Iterator[Listening]:
    """Another bot, a module of `benchmarks.beside`, once it listens."""
    port = free_port()
    program = Started([f"benchmarks.beside.{module}", str(port), slack_url, *arguments], {})
    try:
        wait_until(lambda: _listens(program, port))
        yield Listening(program.process.pid, port)
    finally:
        program.kill()


def memory_of(pid: int) -> float:
    """The memory of a process and of those it started, in MiB; what they share is counted once."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    own = sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / KIB
    return own + sum(memory_of(child) for child in _children(pid))


def _children(pid: int) -> list[int]:
    return [
        int(child)
        for task in Path(f"/proc/{pid}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


def _listens(program: Started, port: int) -> bool:
    assert program.process.poll() is None, program.output
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == os.EX_OK
