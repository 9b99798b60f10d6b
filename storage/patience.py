"""How long the work of a thread may wait for the database in all, where somebody waits for that work.

Slack takes an answer for three seconds. A request may wait for locks and connections for two of them, however many
waits there are; then it is refused, and nothing of it is done later. Work that nobody waits for has more patience.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass
class _Budget:
    """How many seconds may still be waited."""

    seconds: float


_budget: ContextVar[_Budget | None] = ContextVar("budget", default=None)


@contextmanager
def wait_at_most(seconds: float) -> Iterator[None]:
    """Wait in the block for no longer than so many seconds in all; what the work itself takes does not count."""
    token = _budget.set(_Budget(max(0.0, seconds)))
    try:
        yield
    finally:
        _budget.reset(token)


@contextmanager
def waiting(usual: float) -> Iterator[float]:
    """One wait, which is the block: so many seconds, at most `usual`, and none where none are left."""
    budget = _budget.get()
    if budget is None:
        yield usual
        return
    began = time.monotonic()
    try:
        yield min(usual, budget.seconds)
    finally:
        budget.seconds = max(0.0, budget.seconds - (time.monotonic() - began))
