"""What can be wrong with a database, and what to do about it: said alike by `doctor` and at the start."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from storage.migrate import RevisionError
from storage.revisions import HalfMadeError, UnknownRevisionError
from storage.unavailable import DatabaseUnavailableError, first_line

DATABASE_ERRORS = (
    HalfMadeError,
    UnknownRevisionError,
    RevisionError,
    DBAPIError,
    DatabaseUnavailableError,
    OSError,
)
"""What looking at a database and upgrading it raise; `problem_of` says it in words."""

MOST_NAMED = 5
RESTORE = "Restore a backup, or start the version that made it."
DAMAGED = "Stop the bot, keep the file, and restore a backup with `greenlight db restore`."
UNRELEASED = "If an unreleased commit made it, make a new one: such a database cannot be upgraded."


@dataclass(frozen=True)
class DatabaseProblem:
    """A sentence for what was seen, and one for what to do."""

    seen: str
    to_do: str


def problem_of(url: str, error: Exception) -> DatabaseProblem:
    """The words for one of DATABASE_ERRORS."""
    if isinstance(error, HalfMadeError):
        return _half_made(url, has_rows=error.has_rows)
    if isinstance(error, UnknownRevisionError):
        return _unknown(has_our_tables=error.has_our_tables)
    if isinstance(error, RevisionError):
        seen = f"The database could not be upgraded to {error.revision} ({first_line(error.cause)})."
        return DatabaseProblem(f"{seen} It is as it was before.", f"{RESTORE} {UNRELEASED}")
    cause = first_line(str(getattr(error, "orig", None) or error))
    if "malformed" in cause or "not a database" in cause:
        return DatabaseProblem(
            f"The database {without_password(url)} is damaged, or no database ({cause}).", DAMAGED
        )
    seen = f"The database {without_password(url)} cannot be used ({cause})."
    return DatabaseProblem(seen, "Check DATABASE_URL, and that the server runs.")


def other_schema(differences: Sequence[str]) -> DatabaseProblem:
    """The words for a database whose tables are not those of this version."""
    named = "; ".join(differences[:MOST_NAMED])
    more = f"; and {len(differences) - MOST_NAMED} more" if len(differences) > MOST_NAMED else ""
    seen = f"The database does not fit this version of Greenlight: {named}{more}."
    return DatabaseProblem(seen, f"{RESTORE} {UNRELEASED}")


def without_password(url: str) -> str:
    """A database's address as it may be shown."""
    return make_url(url).render_as_string(hide_password=True)


def _half_made(url: str, *, has_rows: bool) -> DatabaseProblem:
    seen = f"The database {without_password(url)} is half made: an earlier start was killed while making it."
    if has_rows:
        return DatabaseProblem(f"{seen} It holds data.", "Restore a backup.")
    parsed = make_url(url)
    file = parsed.database
    on_sqlite = parsed.get_backend_name() == "sqlite"
    to_do = f"Remove {file}, {file}-wal and {file}-shm" if on_sqlite else "Drop it and create it anew"
    return DatabaseProblem(f"{seen} It holds no data.", f"{to_do}, then start again.")


def _unknown(*, has_our_tables: bool) -> DatabaseProblem:
    if has_our_tables:
        seen = "The database was made by a newer Greenlight, or by an unreleased commit."
        return DatabaseProblem(seen, "Start that one, or restore an older copy.")
    return DatabaseProblem(
        "The database belongs to another program.", "Set DATABASE_URL to a database of Greenlight's own."
    )
