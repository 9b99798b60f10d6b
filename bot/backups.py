"""Backups, restoring them, and moving from one database to another; sentences say where that may not be done."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
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
from storage.backup import (
    UnfitFileError,
    back_up,
    copy_files,
    give_to_owner_of_folder,
    put_back,
    refuse_unless_sound,
    replace_file,
)
from storage.copying import DifferentRowsError, copy_rows, tables_with_rows
from storage.database import Database
from storage.revisions import missing

Counts = dict[str, int]
Say = Callable[[str], object]


def backup(settings: Settings, file: Path) -> None:
    """Write all that is in the database of `settings` into a new SQLite file while the bot runs; raises CannotStart."""
    if file.exists():
        raise CannotStart(f"{file} is there already. Name a file that is not.")
    source = sqlite_file(settings.database)
    with _told(file, "written"):
        if source is None:
            _back_up_server(settings, file)
        elif source.exists():
            _back_up_file(source, file)
        else:
            raise CannotStart(f"There is no database at {source}.", "Check DATABASE_URL.")


def restore(settings: Settings, file: Path, at: datetime, say: Say, *, replace: bool) -> None:
    """Put a backup back into the database of `settings`, which nobody may be using; raises CannotStart.

    A database with rows is only replaced where `replace` says so, and is kept: where, is said before it is replaced.
    """
    if not file.is_file():
        raise CannotStart(f"There is no file {file}.")
    target = sqlite_file(settings.database)
    if target:
        try:
            _into_file(target.resolve(), file, at, say, replace=replace)
        finally:
            give_to_owner_of_folder(target.resolve())
    else:
        with _fit_copy(file, _folder_beside(file), at) as fit:
            _into_server(settings, fit)
    say(f"Restored {file} into {without_password(settings.database)}.")


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


def _into_file(target: Path, file: Path, at: datetime, say: Say, *, replace: bool) -> None:
    with single_instance(target), _fit_copy(file, target.parent, at) as fit, _told(target, "written"):
        if not target.exists():
            replace_file(fit, target)
            return
        if not replace:
            raise CannotStart(
                f"There is a database at {target} already.",
                "Say --replace to put the backup in its place; it is kept beside it.",
            )
        kept = target.with_name(f"{target.stem}.before-restore-{at:%Y%m%dT%H%M%S}{target.suffix}")
        copy_files(target, kept)  # first: merely opening a damaged one may change it
        say(f"What was there before is in {kept}.")
        put = put_back if _is_sound(target) else replace_file
        put(fit, target)


def _is_sound(file: Path) -> bool:
    try:
        refuse_unless_sound(file)
    except UnfitFileError:
        return False
    return True


def _into_server(settings: Settings, fit: Path) -> None:
    with closing(Database(f"sqlite:///{fit}")) as source:
        _into(source, settings.database)


@contextmanager
def _fit_copy(file: Path, folder: Path | None, at: datetime) -> Iterator[Path]:
    """A copy of a backup, sound, at the newest revision and taken up again; the backup itself stays as it was.

    So whatever comes of restoring, nobody finds rows that would be sent again.
    """
    with _told(file, "read"), tempfile.TemporaryDirectory(prefix=".restoring-", dir=folder) as private:
        refuse_unless_sound(file)
        fit = Path(private) / "backup.db"
        back_up(file, fit)
        with closing(open_at(f"sqlite:///{fit}")) as database:
            database.transact(lambda session: take_up_again(session, at))
        yield fit


def _folder_beside(file: Path) -> Path | None:
    """Where a copy of it fits; None for the system's own folder, which may be in memory."""
    return file.parent if os.access(file.parent, os.W_OK) else None


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
def _told(file: Path, done: str) -> Iterator[None]:
    try:
        yield
    except UnfitFileError as error:
        raise CannotStart(f"{file} is no backup of Greenlight's ({error}).") from None
    except (OSError, sqlite3.Error) as error:
        raise CannotStart(f"{file} could not be {done} ({error}).") from None
