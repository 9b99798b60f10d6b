"""What `storage.migrate` and its `lone_tables` use of alembic's insides is there, and alembic is pinned to it.

When one of these goes red after an update: read `alembic/operations/batch.py` and `alembic/command.py`, bring those
modules in line, and run `tests/unit/storage`.
"""

import inspect
import tomllib
from pathlib import Path

from alembic import command
from alembic.operations import Operations, batch

from storage.migrations.lone_tables import read_tables_alone

PYPROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_a_change_of_a_table_asks_for_the_class_when_it_begins() -> None:
    assert "batch.BatchOperationsImpl(" in inspect.getsource(Operations.batch_alter_table)


def test_the_options_of_reading_are_handed_on() -> None:
    flush = inspect.getsource(batch.BatchOperationsImpl.flush)
    assert "**self.reflect_kwargs" in flush


def test_it_stands_in_the_place_of_the_class() -> None:
    read_tables_alone()
    assert batch.BatchOperationsImpl.__module__ == read_tables_alone.__module__


def test_its_own_command_applies_revisions_as_ours_does() -> None:
    own = inspect.getsource(command.upgrade)
    assert "return script._upgrade_revs(revision, rev)" in own
    assert "script.run_env()" in own


def test_alembic_is_pinned_to_one_minor_version() -> None:
    (pinned,) = (
        one
        for one in tomllib.loads(PYPROJECT.read_text())["project"]["dependencies"]
        if one.startswith("alembic")
    )
    assert pinned == "alembic>=1.20,<1.21"
