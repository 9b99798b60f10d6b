"""A revision that has landed is never edited, and none lands without what later tests need of it."""

import shutil
from pathlib import Path

import pytest

from storage.revisions import VERSIONS
from tests.revisions.record import edited, not_recorded, record

FIRST = "0001_the_first_tables.py"


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """A folder with one revision."""
    shutil.copy(VERSIONS / FIRST, tmp_path)
    return tmp_path


@pytest.fixture
def sums(versions: Path) -> Path:
    """The record of it."""
    file = versions / "sha256sums"
    record(versions / FIRST, file)
    return file


def test_no_landed_revision_was_edited() -> None:
    assert edited() == []


def test_every_revision_is_recorded_with_filled_databases() -> None:
    assert not_recorded() == []


def test_an_edited_revision_is_answered_with_what_to_do_instead(versions: Path, sums: Path) -> None:
    assert edited(versions, sums) == []
    with (versions / FIRST).open("a") as revision:
        revision.write("# one more\n")
    assert [
        FIRST in sentence and "write a new revision" in sentence for sentence in edited(versions, sums)
    ] == [True]


def test_a_landed_revision_that_is_gone_counts_as_edited(versions: Path, sums: Path) -> None:
    (versions / FIRST).unlink()
    assert len(edited(versions, sums)) == 1


def test_a_new_revision_is_answered_with_how_to_record_it(versions: Path, sums: Path) -> None:
    (versions / "0002_more.py").touch()
    assert not_recorded(versions, sums) == [
        "0002_more.py is not recorded. When it is as it shall stay: make freeze-migration"
    ]


def test_a_recorded_revision_without_filled_databases_is_told(
    versions: Path, sums: Path, tmp_path: Path
) -> None:
    assert not_recorded(versions, sums, dumps=tmp_path) == [
        "0001.sqlite.sql.gz is missing: git restore it.",
        "0001.postgresql.sql.gz is missing: git restore it.",
    ]
