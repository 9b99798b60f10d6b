"""Ports for programs that tests start, where no other test and no outgoing connection is."""

import os
from itertools import count

from bot.serve import is_free

_FIRST, _EACH, _WORKERS = 20_000, 1_000, 12
"""Below those that systems give to connections (Linux: from 32768): a port in between may be gone any moment."""

_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_steps = count(os.getpid())


def free_port() -> int:
    """A port that nobody listens at; each worker of a test run has a range of its own, and goes through it."""
    first = _FIRST + _EACH * (_worker % _WORKERS)
    return next(port for port in (first + step % _EACH for step in _steps) if is_free(port))
