"""Filled databases as text, one a revision and kind of database: written once, and loaded by tests."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, make_url

from tests.postgres import client_program

FOLDER = Path(__file__).parent / "dumps"


def dump_file(revision: str, url: str) -> Path:
    """Where the dump of a revision is kept for the kind of database that `url` names."""
    return FOLDER / f"{revision}.{make_url(url).get_backend_name()}.sql"


def dump(url: str, file: Path) -> None:
    """Write everything that is in a database into a file of SQL."""
    parsed = make_url(url)
    file.write_text(
        _sqlite_text(parsed) if parsed.get_backend_name() == "sqlite" else _postgresql_text(parsed)
    )


def load(file: Path, url: str) -> None:
    """Bring what a dump holds into an empty database."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(parsed.database))) as connection:
            connection.executescript(file.read_text())
    else:
        # psql and not psycopg: dumps of newer versions have commands for it (\restrict).
        _run("psql", "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", f"--file={file}", _conninfo(parsed))


def _sqlite_text(url: URL) -> str:
    with closing(sqlite3.connect(str(url.database))) as connection:
        return "".join(f"{line}\n" for line in connection.iterdump())


def _postgresql_text(url: URL) -> str:
    return _run("pg_dump", "--inserts", "--no-owner", "--no-privileges", _conninfo(url))


def _conninfo(url: URL) -> str:
    return f"--dbname={url.set(drivername='postgresql').render_as_string(hide_password=False)}"


def _run(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [client_program(program), *arguments], capture_output=True, text=True, check=False, timeout=120
    )
    if done.returncode:
        raise RuntimeError(f"{program} failed:\n{done.stderr}")
    return done.stdout
