"""Where the page of the local workspace and the bot beside it are found: where nobody else is."""

import time
from pathlib import Path

from bot.errors import CannotStart
from bot.serve import is_free

HERE = "127.0.0.1"
PAGE_PORT = 8420
PATIENCE_SECONDS = 3.0
"""How long a workspace may take to leave its port: one whose bot was killed notices after half a second."""


def last_page_port(folder: Path) -> int:
    """The port that the page of the workspace in `folder` had last time, so that an open page finds it again."""
    try:
        port = int(_memory(folder).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return PAGE_PORT
    if not 1 <= port <= 65535:
        return PAGE_PORT
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_free(port, HERE) and time.monotonic() < deadline:
        time.sleep(0.05)
    return port


def remember_page_port(folder: Path, port: int) -> None:
    """Have the page there next time."""
    folder.mkdir(parents=True, exist_ok=True)
    _memory(folder).write_text(f"{port}\n", encoding="utf-8")


def free_port_from(first: int, but: int | None = None) -> int:
    """`first`, or the next port after it that nobody listens at; raises CannotStart where there is none."""
    free = (port for port in range(first, 65536) if port != but and is_free(port, HERE))
    found = next(free, None)
    if found is None:
        raise CannotStart(f"Port {first} is taken, and every port after it. Set PORT to a smaller one.")
    return found


def _memory(folder: Path) -> Path:
    return folder / "port"
