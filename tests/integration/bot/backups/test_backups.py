"""Backups of a database in use."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from bot import backups
from bot.database_problems import without_password
from storage.database import Database
from storage.models import Audit
from tests.domain.scenario import TEAM
from tests.integration.bot.backups.rows import ON_SQLITE, Type, backed_up, everything, use
from tests.revisions.filled import AT


@pytest.mark.smoke
def test_a_backup_of_a_database_in_use_has_every_committed_row(
    filled: None, typed: Type, database: Database, tmp_path: Path
) -> None:
    result = typed("backup", "kept.db")
    assert result.output.startswith(f"Backed up {without_password(database.url)} into kept.db"), (
        result.exception
    )
    copy = Database(f"sqlite:///{tmp_path}/kept.db")
    with closing(copy):
        assert everything(copy) == everything(database)
    assert stat.S_IMODE((tmp_path / "kept.db").stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir() if "unfinished" in one.name] == []


@ON_SQLITE
def test_a_backup_made_while_somebody_writes_holds_whole_transactions(
    filled: None, typed: Type, database: Database, tmp_path: Path
) -> None:
    with database.write() as session:
        session.add(Audit(workspace_id=TEAM, at=AT, actor_id="U1", action="not yet committed"))
        session.flush()
        assert typed("backup", "kept.db").exit_code == 0
    with closing(sqlite3.connect(tmp_path / "kept.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("SELECT count(*) FROM audit WHERE action = 'not yet committed'").fetchone() == (
            0,
        )
        assert copy.execute("SELECT count(*) FROM audit").fetchone() > (0,)


@ON_SQLITE
def test_a_backup_with_a_log_beside_it_stays_as_it_is(
    filled: None, typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("backup", "used.db")
    with closing(Database(f"sqlite:///{tmp_path}/used.db")) as used:
        with used.write() as session:
            session.add(Audit(workspace_id=TEAM, at=AT, actor_id="U1", action="afterwards"))
        for end in ("", "-wal"):
            (tmp_path / f"kept.db{end}").write_bytes((tmp_path / f"used.db{end}").read_bytes())
        expected = everything(used)["audit"]
    before = [(tmp_path / f"kept.db{end}").read_bytes() for end in ("", "-wal")]
    assert before[1]
    with closing(use(monkeypatch, f"sqlite:///{tmp_path}/data/greenlight.db")) as restored:
        typed("restore", "kept.db")
        assert backed_up(restored)["audit"] == expected
    assert [(tmp_path / f"kept.db{end}").read_bytes() for end in ("", "-wal")] == before


@pytest.mark.parametrize("arguments", [("backup", "new.db"), ("restore", "kept.db"), ("restored",)])
@ON_SQLITE
def test_the_local_workspaces_database_is_not_taken_for_the_bots(
    typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    typed("backup", "kept.db")
    monkeypatch.delenv("DATABASE_URL")
    assert "Set DATABASE_URL" in str(typed(*arguments).exception)
    assert [one.name for one in tmp_path.iterdir()] == ["kept.db"]


def test_a_backup_never_replaces_a_file(typed: Type, tmp_path: Path) -> None:
    (tmp_path / "kept.db").write_text("something else")
    assert "is there already" in str(typed("backup", "kept.db").exception)
    assert (tmp_path / "kept.db").read_text() == "something else"


@ON_SQLITE
def test_without_a_database_there_is_nothing_to_back_up(
    typed: Type, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///data/none.db")
    assert "There is no database at data/none.db" in str(typed("backup", "kept.db").exception)
    assert not (tmp_path / "kept.db").exists()


def test_a_backup_is_asked_for_in_words(typed: Type) -> None:
    assert backups.backup.__doc__
    for command in ("backup", "restore", "copy"):
        assert typed(command, "--help").exit_code == 0
