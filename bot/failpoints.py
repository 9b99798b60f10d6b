"""Places where tests let the process die, to see what it finds out at its next start.

`GREENLIGHT_FAILPOINT=after_post_before_store:0.2` kills the process with SIGKILL at a fifth of the times it
comes to that place. Armed only against the sandbox.
"""

import logging
import os
import random
import signal
from dataclasses import dataclass, field

from bot.errors import CannotStart

logger = logging.getLogger(__name__)

NAMES = ("after_commit", "after_post_before_store", "after_mail_before_store")
VARIABLE = "GREENLIGHT_FAILPOINT"


@dataclass(frozen=True)
class Failpoints:
    """What is armed, and how likely it strikes (0 to 1)."""

    armed: str | None = None
    probability: float = 0.0
    chance: random.Random = field(default_factory=random.Random)

    def reached(self, name: str) -> None:
        """The program has come to the place `name`; it dies here where that is armed and chance wills it."""
        if name == self.armed and self.chance.random() < self.probability:
            logger.warning("Failpoint %s strikes.", name)
            os.kill(os.getpid(), signal.SIGKILL)


def read_failpoints(*, in_sandbox: bool, armed: str | None) -> Failpoints:
    """What `armed` ("name:probability") asks for; nothing outside the sandbox."""
    if not armed or not in_sandbox:
        return Failpoints()
    name, _, probability = armed.partition(":")
    try:
        likely = float(probability or "1")
    except ValueError:
        likely = -1.0
    if name not in NAMES or not 0 <= likely <= 1:
        raise CannotStart(f"{VARIABLE} must be one of {', '.join(NAMES)}, with a probability like :0.1.")
    return Failpoints(name, likely)
