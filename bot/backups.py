"""Backups, restoring them, and moving from one database to another; sentences say where that may not be done."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot.database import open_at, opened, sqlite_file
from bot.database_problems import DATABASE_ERRORS, problem_of, without_password
from bot.errors import CannotStart
from bot.settings import Settings
from bot.single_instance import single_instance
from campaigns.messages.restored import take_up_again
from storage.backup import UnfitFileError, back_up, copy_files, put_back, refuse_unless_sound, remove_files
from storage.copying import DifferentRowsError, copy_rows, tables_with_rows
from storage.database import Database
from storage.revisions import missing

Counts = dict[str, int]


def backup(settings: Settings, file: Path) -> None:
    """Write all that is in the database of `settings` into a new SQLite file while the bot runs; raises CannotStart."""
    if file.exists():
        raise CannotStart(f"{file} is there already. Name a file that is not.")
    source = sqlite_file(settings.database)
    with _told(file):
        if source is None:
            _back_up_server(settings, file)
        elif source.exists():
            _back_up_file(source, file)
        else:
            raise CannotStart(f"There is no database at {source}.", "Check DATABASE_URL.")


def restore(settings: Settings, file: Path, at: datetime, *, replace: bool) -> Path | None:
    """Put a backup back into the database of `settings`, which nobody may be using; raises CannotStart.

    A database with rows is only replaced where `replace` says so, and is kept: where, is returned.
    """
    if not file.is_file():
        raise CannotStart(f"There is no file {file}.")
    target, kept = sqlite_file(settings.database), None
    with _told(file), _sound_copy(file) as sound:
        if target:
            kept = _into_file(target, sound, at, replace=replace)
        else:
            _into_server(settings, sound)
    take_up_again_in(settings, at)
    return kept


def take_up_again_in(settings: Settings, at: datetime) -> None:
    """Do what is to be done with a database that is back at an earlier moment; raises CannotStart."""
    with opened(settings) as database:
        database.transact(lambda session: take_up_again(session, at))


def copy(source_url: str, target_url: str) -> Counts:
    """Copy every row from one database into another, empty one; how many rows each table has; raises CannotStart."""
    file = sqlite_file(source_url)
    if file and not file.exists():
        raise CannotStart(f"There is no database at {file}.")
    with single_instance(file) if file else nullcontext(), closing(Database(source_url)) as source:
        _refuse_unless_newest(source)
        return _into(source, target_url)


def _back_up_file(source: Path, file: Path) -> None:
    try:
        back_up(source, file)
    except UnfitFileError as error:
        raise CannotStart(
            f"The database {source} cannot be backed up ({error}).", "Restore a backup."
        ) from None


def _back_up_server(settings: Settings, file: Path) -> None:
    """Into a SQLite file, which `restore` takes on either kind of database."""
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        written = Path(folder) / file.name
        copy(settings.database, f"sqlite:///{written}")
        back_up(written, file)


def _into_file(target: Path, backup_file: Path, at: datetime, *, replace: bool) -> Path | None:
    with single_instance(target):
        kept = None
        if target.exists():
            if not replace:
                raise CannotStart(
                    f"There is a database at {target} already.",
                    "Say --replace to put the backup in its place; it is kept beside it.",
                )
            kept = target.with_name(f"{target.stem}.before-restore-{at:%Y%m%dT%H%M%S}{target.suffix}")
            _keep(target, kept)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        put_back(backup_file, target)
    return kept


def _keep(target: Path, kept: Path) -> None:
    """Nobody uses `target`; a damaged one must be out of the way. Merely opening one may change it: copy it first."""
    copy_files(target, kept)
    try:
        refuse_unless_sound(target)
    except UnfitFileError:
        remove_files(target)


def _into_server(settings: Settings, backup_file: Path) -> None:
    with closing(Database(f"sqlite:///{backup_file}")) as source:
        _into(source, settings.database)


@contextmanager
def _sound_copy(file: Path) -> Iterator[Path]:
    """A copy of a backup, sound and at the newest revision, so that the backup itself stays as it was."""
    with tempfile.TemporaryDirectory() as folder:
        refuse_unless_sound(file)
        sound = Path(folder) / "backup.db"
        back_up(file, sound)
        open_at(f"sqlite:///{sound}").close()
        yield sound


def _into(source: Database, target_url: str) -> Counts:
    shown = without_password(target_url)
    with closing(open_at(target_url)) as target:
        if tables_with_rows(target):
            raise CannotStart(f"The database {shown} holds data already.", "Name an empty one.")
        try:
            return copy_rows(source, target)
        except DifferentRowsError as error:
            raise CannotStart(
                f"Table {error.table} is not the same in the copy, so nothing was copied."
            ) from None
        except DBAPIError as error:
            raise CannotStart(
                f"The database {shown} took not every row, so nothing was copied ({error.orig})."
            ) from None


def _refuse_unless_newest(source: Database) -> None:
    try:
        lacking = missing(source)
    except DATABASE_ERRORS as error:
        problem = problem_of(source.url, error)
        raise CannotStart(problem.seen, problem.to_do) from None
    if lacking:
        raise CannotStart(
            f"The database {without_password(source.url)} lacks the migrations {', '.join(lacking)}.",
            "Run `greenlight db upgrade` with DATABASE_URL set to it.",
        )


@contextmanager
def _told(file: Path) -> Iterator[None]:
    try:
        yield
    except UnfitFileError as error:
        raise CannotStart(f"{file} is no backup of Greenlight's ({error}).") from None
    except (OSError, sqlite3.Error) as error:
        raise CannotStart(f"{file} could not be written or read ({error}).") from None
