"""Imports that did not come to their end."""

from collections.abc import Iterator

from sqlalchemy import select

from bot.doctor.finding import Finding
from storage.database import Database
from storage.enums import ImportState
from storage.models import ImportRun

MOST_NAMED = 10


def look(database: Database) -> Iterator[Finding]:
    """Files of which only a part may have been brought in."""
    running = select(ImportRun).where(ImportRun.state == ImportState.RUNNING).order_by(ImportRun.id.desc())
    with database.read() as session:
        for run in session.scalars(running.limit(MOST_NAMED)):
            rows = run.added + run.changed + run.unchanged + run.rejected
            yield Finding(
                f"The import of {run.kind} from {run.file}, begun {run.begun_at:%d %b %Y, %H:%M} UTC, has done "
                f"{rows:,} rows and has not come to its end.",
                "If it no longer runs, import the file again: what is there already stays as it is.",
            )
