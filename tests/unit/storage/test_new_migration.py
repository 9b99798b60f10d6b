"""`make migration` writes the revision that brings the newest database to what the models say."""

import shutil
from pathlib import Path

import pytest

from storage.migrations import new
from storage.migrations.new import write_revision
from storage.revisions import MIGRATIONS, revisions

pytestmark = pytest.mark.slow


def first_migration(parent: Path) -> Path:
    """The folder as it was when 0001 was the newest: what has changed since is what a new revision has to do."""
    folder = parent / "migrations"
    shutil.copytree(
        MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "00[!0]*_*", "000[!1]_*")
    )
    return folder


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a revision that follows 0001."""
    return write_revision("drop_levels", first_migration(tmp_path_factory.mktemp("written")))


def test_it_is_numbered_and_named_and_says_what_changes(written: Path) -> None:
    assert written.parts[-3:] == ("migrations", "versions", "0002_drop_levels.py")
    text = written.read_text()
    assert text.startswith('"""Drop levels."""\n')
    assert 'revision = "0002"\ndown_revision = "0001"\n' in text


def test_it_does_what_the_models_have_changed(written: Path) -> None:
    text = written.read_text()
    assert 'op.batch_alter_table("version"' in text
    assert 'batch_op.drop_column("half")' in text


def test_it_exchanges_a_constraint_whose_words_have_changed(tmp_path: Path) -> None:
    migrations = first_migration(tmp_path)
    (first,) = (migrations / "versions").glob("0001_*.py")
    first.write_text(first.read_text().replace('"called_off"', '"ended"'))
    text = " ".join(write_revision("drop_levels", migrations).read_text().split())
    assert 'batch_op.drop_constraint(batch_op.f("ck_task_taskstate"), type_="check")' in text
    words = "state IN ('open', 'done', 'called_off')"
    assert f'batch_op.create_check_constraint( batch_op.f("ck_task_taskstate"), "{words}"' in text


def test_it_is_an_empty_frame_where_nothing_has_changed(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    file = write_revision("move_rows", folder)
    assert file.name == f"{len(revisions()) + 1:04}_move_rows.py"
    text = file.read_text()
    assert "    pass\n" in text
    assert "op." not in text


@pytest.mark.parametrize("arguments", [[], ["Two Words"], ["a", "b"], ["a" * 61]])
def test_a_name_that_is_none_is_answered_with_an_example(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["new", *arguments])
    assert new.main() == 2
    assert "make migration NAME=" in capsys.readouterr().err
