"""Copies of a SQLite file while others write to it: a file copied by other means lacks what is still in its log.

A copy is one file, complete in itself, and readable by its owner alone.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from storage.sqlite import LOG_ENDINGS, make_private

BESIDE = (*LOG_ENDINGS, "-journal")
"""What SQLite may keep beside a file, and would take for a part of whatever file has its name."""


class UnfitFileError(Exception):
    """A file is no SQLite database, or a damaged one; its words say which."""


def back_up(source: Path, target: Path) -> None:
    """Write all that is committed in the file `source` now into a new file; writers go on meanwhile.

    Raises FileExistsError, OSError or sqlite3.Error; then `target` is not there.
    """
    if target.exists():
        raise FileExistsError(target)
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    make_private(unfinished)
    try:
        with _opened(source) as original, _opened(unfinished, to_write=True) as copy:
            original.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
        refuse_unless_sound(unfinished)
        _to_disk(unfinished)
        _name(unfinished, target)
        _to_disk(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def replace_file(backup: Path, target: Path) -> None:
    """Put a copy of `backup` where `target` is damaged or not there, once all of it is on disk; nobody may be using it.

    Raises OSError or sqlite3.Error; then `target` is as it was.
    """
    whole = target.with_name(f"{target.name}.restoring")
    whole.unlink(missing_ok=True)
    try:
        back_up(backup, whole)
        for end in BESIDE:
            target.with_name(f"{target.name}{end}").unlink(missing_ok=True)
        whole.rename(target)
        _to_disk(target.parent)
    finally:
        whole.unlink(missing_ok=True)


def put_back(backup: Path, target: Path) -> None:
    """Replace all that is in the sound file `target` by `backup`, in one transaction; nobody may be using it.

    Raises OSError or sqlite3.Error; then `target` is as it was.
    """
    make_private(target)
    with _opened(backup) as original, _opened(target, to_write=True) as file:
        file.execute("PRAGMA synchronous=FULL")
        original.backup(file)


def copy_files(file: Path, kept: Path) -> None:
    """Copy a file that nobody uses, and its log, as they are: where this process used it, its locks would be lost."""
    for end in ("", *BESIDE):
        with suppress(FileNotFoundError):
            shutil.copy2(file.with_name(f"{file.name}{end}"), kept.with_name(f"{kept.name}{end}"))


def give_to_owner_of_folder(file: Path) -> None:
    """Where root has made a file, its lock or copies, have them belong to whoever has the folder, and reads them."""
    if os.geteuid() == 0 and file.parent.exists():
        folder = file.parent.stat()
        for one in file.parent.glob(f"{file.stem}.*"):
            os.chown(one, folder.st_uid, folder.st_gid, follow_symlinks=False)


def refuse_unless_sound(file: Path) -> None:
    """Raise UnfitFileError for a file that is no database of Greenlight's, or a damaged one."""
    try:
        with _opened(file) as connection:
            found = connection.execute("PRAGMA quick_check").fetchall()
            made = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchall()
    except sqlite3.DatabaseError as error:
        raise UnfitFileError(str(error)) from error
    if found != [("ok",)]:
        raise UnfitFileError("it is damaged")
    if not made:
        raise UnfitFileError("it has none of the tables")


@contextmanager
def _opened(file: Path, *, to_write: bool = False) -> Iterator[sqlite3.Connection]:
    """A file that is there. To read one that has a log beside it changes neither of them.

    Without a log, whoever may write also clears away, at the end, what reading has put beside it.
    """
    has_log = file.with_name(f"{file.name}-wal").exists()
    may_write = to_write or (os.access(file, os.W_OK) and not has_log)
    address = f"{file.resolve().as_uri()}?mode={'rw' if may_write else 'ro'}"
    with closing(sqlite3.connect(address, uri=True, timeout=60, isolation_level=None)) as connection:
        yield connection


def _name(made: Path, target: Path) -> None:
    """Give it its name, unless somebody else has taken that meanwhile; raises FileExistsError."""
    try:
        target.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:  # some file systems know no links
        made.rename(target)


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
