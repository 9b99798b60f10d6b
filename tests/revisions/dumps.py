"""Filled databases as SQL, one a revision and kind of database: written once, and loaded by tests.

Compressed, since they are read by nobody, and whoever looks for a table in the code should not find it in each of them.
"""

import gzip
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, make_url

from tests.postgres import client_program

FOLDER = Path(__file__).parent / "dumps"


def dump_file(revision: str, url: str) -> Path:
    """Where the dump of a revision is kept for the kind of database that `url` names."""
    return FOLDER / f"{revision}.{make_url(url).get_backend_name()}.sql.gz"


def dump(url: str, file: Path) -> None:
    """Write everything that is in a database into a file of SQL."""
    parsed = make_url(url)
    text = _sqlite_text(parsed) if parsed.get_backend_name() == "sqlite" else _postgresql_text(parsed)
    file.write_bytes(gzip.compress(text.encode(), mtime=0))


def load(file: Path, url: str) -> None:
    """Bring what a dump holds into an empty database."""
    parsed, text = make_url(url), gzip.decompress(file.read_bytes()).decode()
    if parsed.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(parsed.database))) as connection:
            connection.executescript(text)
    else:
        # psql and not psycopg: dumps of newer versions have commands for it (\restrict).
        _run("psql", "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", _conninfo(parsed), given=text)


def _sqlite_text(url: URL) -> str:
    with closing(sqlite3.connect(str(url.database))) as connection:
        return "".join(f"{line}\n" for line in connection.iterdump())


def _postgresql_text(url: URL) -> str:
    return _run("pg_dump", "--inserts", "--no-owner", "--no-privileges", _conninfo(url))


def _conninfo(url: URL) -> str:
    return f"--dbname={url.set(drivername='postgresql').render_as_string(hide_password=False)}"


def _run(program: str, *arguments: str, given: str = "") -> str:
    done = subprocess.run(
        [client_program(program), *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if done.returncode:
        raise RuntimeError(f"{program} failed:\n{done.stderr}")
    return done.stdout
