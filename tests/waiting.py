"""Waiting for a condition, instead of sleeping and hoping."""

import time
from collections.abc import Callable

PATIENCE = 60.0
"""Seconds that anything may take that a test waits for: a process to start, a page to change, an answer to come.

Every limit is this one, and none says how fast something should be: a machine may be busy with other things.
"""


def wait_until(condition: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Return as soon as `condition` holds; fail when it does not within `seconds`.

    Looking takes a third of the time at most: what is waited for needs the processor more.
    """
    began = time.monotonic()
    deadline, looked_at = began + seconds, began
    while not condition():
        now = time.monotonic()
        assert now < deadline, f"still not so after {seconds} seconds"
        time.sleep(min(max(0.01, 2 * (now - looked_at)), 1.0))
        looked_at = time.monotonic()
