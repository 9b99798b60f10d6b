"""Whether the database takes what is written: a full disk, a server that takes nothing, or a lost table is seen so."""

import logging
import threading
import time
from datetime import UTC, datetime

from sqlalchemy.exc import SQLAlchemyError

from storage.database import Database
from storage.models import ProcessedRequest
from storage.unavailable import DatabaseUnavailableError, first_line

logger = logging.getLogger(__name__)

KEY = "heartbeat"

FRESH_SECONDS = 5.0
"""How long a beat is taken for granted: whoever asks for readiness more often writes nothing."""


class Heartbeat:
    """Writes a row when asked, and remembers for a moment how that went.

    The row is one of the requests that had their effect: this one comes again and again. SQLite writes nothing where
    a row is set to what it is, so it tells when.
    """

    def __init__(self, database: Database, workspace_id: str, fresh_seconds: float = FRESH_SECONDS) -> None:
        self._database, self._fresh_seconds = database, fresh_seconds
        self._workspace_id = workspace_id
        self._guard = threading.Lock()
        self._next, self._trouble = float("-inf"), ""

    def troubles(self) -> list[str]:
        """What keeps the database from being written; nothing when it was written a moment ago."""
        with self._guard:
            if time.monotonic() >= self._next:
                self._look()
                self._next = time.monotonic() + self._fresh_seconds
            return [self._trouble] if self._trouble else []

    def _look(self) -> None:
        before, self._trouble = self._trouble, ""
        try:
            self._database.transact(
                lambda session: session.merge(
                    ProcessedRequest(workspace_id=self._workspace_id, key=KEY, at=datetime.now(UTC))
                )
            )
        except (DatabaseUnavailableError, SQLAlchemyError) as error:
            cause = first_line(str(getattr(error, "orig", None) or error))
            self._trouble = f"The database cannot be written ({cause})."
        if self._trouble != before:
            logger.warning("%s", self._trouble or "The database can be written again.")
