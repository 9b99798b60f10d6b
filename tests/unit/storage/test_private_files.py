"""A SQLite file is its owner's alone, and keeping it so takes no lock away from anybody.

Whoever closes a file loses every lock that their process has on it, also those that SQLite holds by other connections:
then another process takes the file for unused, and removes its log.
"""

import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.sqlite import make_private

WRITE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("INSERT INTO one VALUES (2)")
connection.commit()
connection.close()
"""


def test_a_file_in_use_keeps_its_locks_and_its_log_when_others_open_it(tmp_path: Path) -> None:
    file = tmp_path / "greenlight.db"
    with closing(Database(f"sqlite:///{file}")) as database:
        with database.write() as session:
            session.execute(text("CREATE TABLE one (id INTEGER)"))
        with database.read() as first, database.read() as second:
            for session in (first, second):
                session.execute(text("SELECT id FROM one")).all()
        make_private(file)
        subprocess.run([sys.executable, "-c", WRITE, file], check=True)
        assert file.with_name("greenlight.db-wal").exists()
        with database.read() as session:
            assert session.execute(text("SELECT id FROM one")).all() == [(2,)]


def test_a_file_is_made_private_from_the_first_moment(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "greenlight.db"
    make_private(file)
    make_private(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_log_that_goes_at_that_moment_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, log = tmp_path / "greenlight.db", tmp_path / "greenlight.db-wal"
    chmod = Path.chmod

    def as_the_last_other_process_closes_it(path: Path, mode: int) -> None:
        if path == log:
            log.unlink()
        chmod(path, mode)

    log.touch()
    monkeypatch.setattr(Path, "chmod", as_the_last_other_process_closes_it)
    make_private(file)
    assert [one.name for one in tmp_path.iterdir()] == [file.name]
