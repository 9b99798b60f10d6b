"""Sees to it that what only one process may use is used by one."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import CannotStart

PATIENCE_SECONDS = 10.0
"""How long to wait for a process that is just ending: a killed program's worker notices after half a second."""


@contextmanager
def single_instance(what: Path, patience: float = PATIENCE_SECONDS) -> Iterator[None]:
    """Hold `what` for ourselves while the block runs, by a lock file beside it; raises CannotStart.

    The system gives the lock back when the process ends, however it ends.
    """
    what = what.resolve()  # by whichever link it is reached
    lock = what.with_name(f"{what.name}.lock")
    try:
        what.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(lock, os.O_CREAT | os.O_WRONLY, 0o600)
    except OSError as error:
        raise CannotStart(folder_problem(what.parent, error)) from None
    try:
        _lock(descriptor, what, time.monotonic() + patience)
        yield
    finally:
        os.close(descriptor)


def folder_problem(folder: Path, error: OSError) -> str:
    """The words for a folder that cannot be made, or written to."""
    return f"The folder {folder} cannot be used ({error.strerror}). Choose one that this user may make and write to."


def _lock(descriptor: int, what: Path, deadline: float) -> None:
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise CannotStart(
                    f"Another Greenlight is running with {what}. Stop that one first."
                ) from None
            time.sleep(0.05)
        else:
            return
