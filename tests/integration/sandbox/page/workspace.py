"""The local workspace as `make run` starts it, in a folder of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.integration.sandbox.door import Door
from tests.ports import free_port
from tests.processes import Started
from tests.waiting import PATIENCE


@contextmanager
def running_workspace(folder: Path, **settings: str) -> Iterator[Door]:
    """The bot with its sandbox; `settings` are the bot's, by the names of the environment."""
    arguments = ["bot.cli", "sandbox", "--port", str(free_port()), "--folder", str(folder)]
    arguments += ["--ack-seconds", str(PATIENCE)]
    started = Started(arguments, {**settings, "PORT": str(free_port())})
    try:
        line = started.wait_for("Its local workspace")
        door = Door(line.split("workspace:")[1].split()[0].rstrip("/"))
        yield door
        door.http.close()
    finally:
        started.stop()
    assert "Traceback" not in started.output, started.output
