"""Waiting for a condition, instead of sleeping and hoping."""

import time
from collections.abc import Callable

PATIENCE = 60.0
"""Seconds that anything may take that a test waits for: a process to start, a page to change, an answer to come.

Every limit is this one, and none says how fast something should be: a machine may be busy with other things.
"""


def wait_until(condition: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Return as soon as `condition` holds; fail when it does not within `seconds`."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"still not so after {seconds} seconds"
        time.sleep(0.01)
