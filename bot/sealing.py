"""Seals the record once a minute while it grows, and tells once an hour, outside the database, where its chain is."""

import logging
import os
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from bot.database import sqlite_file
from bot.loop import Loop, Nothing
from bot.settings import Settings
from campaigns.record.anchors import Anchor
from campaigns.record.sealing import head, seal
from storage.database import Database

logger = logging.getLogger(__name__)

SEAL_SECONDS = 60
ANCHOR_SECONDS = 3600


def anchors_file(settings: Settings) -> Path | None:
    """Where anchors of the record are written; beside a SQLite file unless it is set."""
    file = sqlite_file(settings.database)
    return settings.audit_anchors or (file.with_suffix(".audit-anchors") if file else None)


def sealing(
    settings: Settings, database: Database, workspace_id: str, now: Callable[[], datetime]
) -> Loop[datetime]:
    """The thread that seals the record of a workspace."""
    return Loop("sealing", SealQueue(database, workspace_id, now, anchors_file(settings)))


class SealQueue:
    """The record of a workspace: there is something to do once a minute. `now` is the clock that people live by."""

    def __init__(
        self, database: Database, workspace_id: str, now: Callable[[], datetime], anchors: Path | None
    ) -> None:
        self._database, self._workspace_id, self._now, self._anchors = database, workspace_id, now, anchors
        self._not_before = self._anchor_not_before = 0.0
        self._anchored: str | None = None

    def take(self) -> datetime | Nothing:
        """The present moment, once a minute."""
        wait = self._not_before - time.monotonic()
        return Nothing(timedelta(seconds=wait)) if wait > 0 else self._now()

    def carry_out(self, taken: datetime) -> None:
        """Seal what is new; where another process is at it, that is enough."""
        self._not_before = time.monotonic() + SEAL_SECONDS
        is_hour = time.monotonic() >= self._anchor_not_before
        seal(self._database, self._workspace_id, taken, all_of_them=is_hour)
        if is_hour:
            self._anchor_not_before = time.monotonic() + ANCHOR_SECONDS
            self._anchor(taken)

    def _anchor(self, at: datetime) -> None:
        with self._database.read() as session:
            last = head(session, self._workspace_id)
        if last is None or last.hash == self._anchored:
            return
        self._anchored = last.hash
        anchor = Anchor(self._workspace_id, last.number, last.hash)
        logger.info("%s", anchor)
        if self._anchors:
            try:
                append_anchor(self._anchors, anchor, at)
            except OSError as error:
                logger.warning(
                    "The file of anchors cannot be written (%s); the log has them.", error.strerror
                )


def append_anchor(file: Path, anchor: Anchor, at: datetime) -> None:
    """Write an anchor behind those of a file that its owner alone can read; it is on disk then."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "a", encoding="utf-8") as opened:
        opened.write(f"{at.isoformat(timespec='seconds')} {anchor}\n")
        opened.flush()
        os.fsync(opened.fileno())
