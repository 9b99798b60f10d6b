"""Whoever is killed while migrating leaves the database as it was, and the next start brings it to the newest form."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrate import upgrade
from storage.revisions import missing, revisions
from storage.schema import differences
from tests.databases import Databases
from tests.revisions.dumps import dump_file, load

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
REVISIONS = revisions()


@dataclass(frozen=True)
class Killed:
    """A database that one revision has been applied to, and how many processes were killed on the way."""

    url: str
    count: int


@pytest.fixture(scope="module")
def killed(databases: Databases) -> Iterator[Mapping[str, Killed]]:
    """For each revision: a database as it was before, to which it was applied by one process after another.

    One program kills for all of them: it imports everything, and migrates once to the end, before it forks.
    """
    urls = {revision: databases.empty() for revision in REVISIONS}
    for before, revision in pairwise(REVISIONS):
        load(dump_file(before, urls[revision]), urls[revision])
    asked = chain.from_iterable((url, revision) for revision, url in urls.items())
    command = [sys.executable, "-m", "tests.revisions.kills", *asked]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    counts = map(int, done.stdout.split())
    yield {revision: Killed(url, count) for (revision, url), count in zip(urls.items(), counts, strict=True)}
    for url in urls.values():
        databases.drop(url)


@pytest.mark.parametrize("revision", REVISIONS)
def test_killed_before_any_statement_it_leaves_the_database_as_it_was(
    killed: Mapping[str, Killed], revision: str
) -> None:
    assert killed[revision].count > 2  # it began, recorded the revision, and committed
    database = Database(killed[revision].url)
    assert missing(database) == REVISIONS[REVISIONS.index(revision) + 1 :]
    upgrade(database)
    assert differences(database) == []
    database.close()
