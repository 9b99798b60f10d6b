"""Whoever is killed while migrating leaves the database as it was, and the next start brings it to the newest form."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.migrate import upgrade
from storage.revisions import missing, revisions
from storage.schema import differences
from tests.revisions.dumps import dump_file, load

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
REVISIONS = revisions()
NEWEST = 2
KILLED = REVISIONS if os.environ.get("EVERY_STATEMENT") else REVISIONS[-NEWEST:]
"""Those that have landed are never edited: `make kill-migrations` goes over all of them again."""
TO_BE_CHANGED = {
    "0024": """UPDATE campaign SET niches = '["20 % off"]'""",
    "0027": "UPDATE deliverable SET permalink = 'https://www.instagram.com/reel/Qx7/' WHERE permalink IS NOT NULL",
}
"""What is done to a filled database that has nothing in it that the revision would change."""


@pytest.mark.parametrize("revision", KILLED)
def test_killed_before_a_statement_it_leaves_the_database_as_it_was(
    empty_database_url: str, revision: str
) -> None:
    before = REVISIONS[: REVISIONS.index(revision)]
    if before:
        load(dump_file(before[-1], empty_database_url), empty_database_url)
    if revision in TO_BE_CHANGED:
        prepare(empty_database_url, TO_BE_CHANGED[revision])
    assert killed(empty_database_url, revision) > 2  # it began, recorded the revision, and committed
    database = Database(empty_database_url)
    assert missing(database) == REVISIONS[len(before) + 1 :]
    upgrade(database)
    assert differences(database) == []
    database.close()


def prepare(url: str, statement: str) -> None:
    """Change rows of a database in an older form."""
    with closing(Database(url)) as database, database.write() as session:
        session.execute(text(statement))


def killed(url: str, revision: str) -> int:
    """How many processes were killed before one brought the database to the revision."""
    command = [sys.executable, "-m", "tests.revisions.kills", url, revision]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)
