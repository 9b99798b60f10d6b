"""`make freeze-migration`: record the newest revision before it lands, with a filled database of each kind at it."""

import sys
import tempfile
from contextlib import closing
from pathlib import Path

from storage.database import Database
from storage.revisions import revisions
from tests.databases import Databases, PostgresDatabases, SqliteDatabases
from tests.postgres import running_postgres
from tests.revisions.dumps import dump, dump_file
from tests.revisions.filled import fill
from tests.revisions.record import record, unrecorded


def main() -> int:
    """Record the one revision that is not; the exit code."""
    new = unrecorded()
    if not new:
        sys.stdout.write("Every revision is recorded.\n")
        return 0
    revision = new[0].name.partition("_")[0]
    if revision != revisions()[-1]:
        sys.stderr.write(
            f"{new[0].name} is not the newest, and only the newest can be filled. Make one of those not recorded.\n"
        )
        return 1
    with running_postgres() as server, tempfile.TemporaryDirectory() as folder:
        for databases in (SqliteDatabases(Path(folder)), PostgresDatabases(server)):
            _write_dump(databases, revision)
    record(new[0])
    sys.stdout.write(f"Recorded {new[0].name}. Commit it with what is new in tests/revisions.\n")
    return 0


def _write_dump(databases: Databases, revision: str) -> None:
    url = databases.migrated()
    with closing(Database(url)) as database:
        fill(database)
    dump(url, dump_file(revision, url))


if __name__ == "__main__":
    sys.exit(main())
