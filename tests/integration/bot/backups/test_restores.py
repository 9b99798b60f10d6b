"""Restoring a backup, also where that is cut short."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.database_problems import without_password
from bot.errors import CannotStart
from bot.single_instance import single_instance
from campaigns.messages.restored import PERHAPS_SENT
from storage.database import Database
from storage.enums import MailState
from storage.models import Audit, Card, Mail
from tests.domain.scenario import TEAM
from tests.integration.bot.backups.rows import ON_SQLITE, Type, backed_up, everything, use
from tests.revisions.filled import AT


def _fails(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_restore_cut_short_leaves_nothing_that_would_be_sent_again(
    filled: None, typed: Type, database: Database, empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("backup", "kept.db")
    with closing(use(monkeypatch, empty_database_url)) as restored:
        monkeypatch.setattr("bot.backups.take_up_again", _fails)
        assert "kept.db" in str(typed("restore", "kept.db").exception)
        with restored.read() as session:
            assert not session.connection().dialect.has_table(session.connection(), "mail")


@ON_SQLITE
def test_a_replacement_that_does_not_fit_on_the_disk_leaves_what_was_there(
    filled: None, typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("backup", "kept.db")
    file = tmp_path / "data" / "greenlight.db"
    file.parent.mkdir()
    file.write_bytes(b"damaged")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    monkeypatch.setattr("storage.backup.back_up", _fails)
    result = typed("restore", "--replace", "kept.db")
    assert f"{file} could not be written (" in str(result.exception)
    (kept,) = file.parent.glob("*.before-restore-*.db")
    assert f"What was there before is in {kept}." in result.output
    assert file.read_bytes() == b"damaged"
    assert {one.name for one in file.parent.iterdir()} == {file.name, kept.name, f"{file.name}.lock"}


@ON_SQLITE
@pytest.mark.parametrize("damage", [None, b"damaged"], ids=["none", "damaged"])
def test_a_restore_killed_while_it_writes_leaves_no_empty_database(
    filled: None, typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None
) -> None:
    typed("backup", "kept.db")
    file = tmp_path / "data" / "greenlight.db"
    file.parent.mkdir()
    if damage:
        file.write_bytes(damage)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    found: list[bytes | None] = []
    really: Callable[..., sqlite3.Connection] = sqlite3.connect

    def connect(address: str, **options: Any) -> sqlite3.Connection:
        if "/data/greenlight.db" in address and "mode=rw" in address:
            found.append(file.read_bytes() if file.exists() else None)
        return really(address, **options)

    monkeypatch.setattr("storage.backup.sqlite3.connect", connect)
    assert typed("restore", "--replace", "kept.db").exit_code == 0
    assert found
    assert set(found) == {damage}


@ON_SQLITE
def test_a_restore_needs_no_space_but_beside_the_database(
    filled: None, typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("backup", "kept.db")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "full"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/data/greenlight.db")
    assert typed("restore", "kept.db").exit_code == 0
    assert {one.name for one in (tmp_path / "data").iterdir()} == {"greenlight.db", "greenlight.db.lock"}


@ON_SQLITE
def test_what_root_restores_belongs_to_whoever_runs_the_bot(
    filled: None, typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("backup", "kept.db")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/data/greenlight.db")
    given: dict[str, tuple[int, int]] = {}
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(
        "os.chown", lambda path, user, group, **_: given.update({Path(path).name: (user, group)})
    )
    typed("restore", "kept.db")
    folder = (tmp_path / "data").stat()
    owner = (folder.st_uid, folder.st_gid)
    assert given == {"greenlight.db": owner, "greenlight.db.lock": owner}


def test_what_is_restored_is_what_was_backed_up(
    filled: None, typed: Type, database: Database, empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(database)
    typed("backup", "kept.db")
    with closing(use(monkeypatch, empty_database_url)) as restored:
        told = typed("restore", "kept.db").output
        assert told == f"Restored kept.db into {without_password(empty_database_url)}.\n"
        after = backed_up(restored)
    changed = {"card", "lane", "mail"}  # see below
    assert {name: rows for name, rows in after.items() if name not in changed} == {
        name: rows for name, rows in before.items() if name not in changed
    }


def test_after_restoring_nothing_is_sent_of_which_nobody_knows_whether_it_was(
    filled: None, typed: Type, database: Database, empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.write() as session:
        unposted = session.scalars(select(Card).where(Card.ts.is_(None), Card.wanted > Card.shown)).first()
        mail = session.scalars(select(Mail)).first()
        assert unposted is not None
        assert mail is not None
        mail.state = MailState.QUEUED
    typed("backup", "kept.db")
    with closing(use(monkeypatch, empty_database_url)) as restored:
        typed("restore", "kept.db")
        with restored.read() as session:
            assert session.get_one(Card, unposted.id).posting_at is not None
            waiting = session.get_one(Mail, mail.id)
            assert (waiting.state, waiting.error) == (MailState.FAILED, PERHAPS_SENT)
            assert waiting.lease is not None  # it is settled as any other: its owner is told


@ON_SQLITE
def test_rows_are_only_replaced_where_that_is_asked_for_and_are_kept(
    filled: None, typed: Type, database: Database, tmp_path: Path
) -> None:
    typed("backup", "kept.db")
    with database.write() as session:
        session.add(Audit(workspace_id=TEAM, at=AT, actor_id="U1", action="afterwards"))
    assert "There is a database at" in str(typed("restore", "kept.db").exception)
    assert "What was there before is in" in typed("restore", "--replace", "kept.db").output
    afterwards = select(Audit).where(Audit.action == "afterwards")
    with database.read() as session:
        assert session.scalars(afterwards).all() == []
    file = Path(str(database.engine.url.database))
    (kept,) = file.parent.glob(f"{file.stem}.before-restore-*{file.suffix}")
    with closing(Database(f"sqlite:///{kept}")) as former, former.read() as session:
        assert len(session.scalars(afterwards).all()) == 1
    kept.unlink()


@ON_SQLITE
@pytest.mark.parametrize("damage", [b"", b"\1" * 9000], ids=["emptied", "overwritten"])
def test_a_damaged_database_is_replaced_too_and_kept(
    filled: None,
    typed: Type,
    database: Database,
    tmp_path: Path,
    damage: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = everything(database)
    typed("backup", "kept.db")
    file = tmp_path / "data" / "greenlight.db"
    file.parent.mkdir()
    file.write_bytes(damage)
    file.with_name("greenlight.db-wal").write_bytes(b"an old log")
    with closing(use(monkeypatch, f"sqlite:///{file}")) as restored:
        assert "What was there before is in" in typed("restore", "--replace", "kept.db").output
        assert everything(restored)["campaign"] == before["campaign"]
    (kept,) = file.parent.glob("*.before-restore-*.db")
    assert kept.read_bytes() == damage
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"an old log"


@ON_SQLITE
def test_a_database_in_use_is_not_replaced(
    filled: None, typed: Type, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("backup", "kept.db")
    monkeypatch.setattr("bot.single_instance.PATIENCE_SECONDS", 0.0)
    with single_instance(Path(str(database.engine.url.database))):
        assert "Another Greenlight is running" in str(typed("restore", "--replace", "kept.db").exception)


@pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
def test_a_server_with_rows_is_not_written_over(filled: None, typed: Type) -> None:
    typed("backup", "kept.db")
    assert "holds data already" in str(typed("restore", "kept.db").exception)


@ON_SQLITE
@pytest.mark.parametrize(
    "content",
    [b"", b"not a database at all", b"SQLite format 3\0" + b"\1" * 5000],
    ids=["empty", "text", "damaged"],
)
def test_what_is_no_backup_is_refused_in_words(
    filled: None, typed: Type, database: Database, tmp_path: Path, content: bytes
) -> None:
    before = everything(database)
    (tmp_path / "kept.db").write_bytes(content)
    refused = typed("restore", "--replace", "kept.db")
    assert isinstance(refused.exception, CannotStart)
    assert "kept.db is no backup of Greenlight's" in str(refused.exception)
    assert everything(database) == before


@ON_SQLITE
def test_the_database_of_another_program_is_not_restored(
    filled: None, typed: Type, database: Database, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "kept.db")) as other:
        other.executescript(
            "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('x')"
        )
    assert "another program" in str(typed("restore", "--replace", "kept.db").exception)
