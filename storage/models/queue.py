"""What the rows of a work queue have in common."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import InWorkspace


class Leased(InWorkspace):
    """A row that one worker at a time has: the one whose token is `lease`, until `leased_until`.

    A token without a time is what is left of a worker that died.
    """

    leased_until: Mapped[datetime | None]
    lease: Mapped[str | None] = mapped_column(String(32))


class Retried:
    """A row that is tried again after failures: how many there were, and when the next attempt may be."""

    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None]
