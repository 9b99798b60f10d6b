"""Moving to a database of the other kind."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.copying import tables_with_rows
from storage.database import Database
from storage.models import Audit
from tests.databases import Databases
from tests.domain.scenario import TEAM
from tests.integration.bot.backups.rows import ON_SQLITE, Type, everything
from tests.revisions.filled import AT


@pytest.fixture
def elsewhere(databases: Databases, postgresql_databases: Databases, tmp_path: Path) -> Iterator[str]:
    """An empty database of the other kind."""
    if databases is postgresql_databases:
        yield f"sqlite:///{tmp_path}/elsewhere/greenlight.db"
    else:
        url = postgresql_databases.empty()
        yield url
        postgresql_databases.drop(url)


def test_a_copy_on_the_other_kind_of_database_has_every_row_and_counts_on(
    filled: None, typed: Type, database: Database, elsewhere: str
) -> None:
    result = typed("copy", database.url, elsewhere)
    assert "rows of" in result.output, result.exception
    with closing(Database(elsewhere)) as copied:
        assert everything(copied) == everything(database)
        with database.read() as session:
            last = session.scalar(text("SELECT max(id) FROM audit"))
        with copied.write() as session:
            line = Audit(workspace_id=TEAM, at=AT, actor_id="U1", action="afterwards")
            session.add(line)
            session.flush()
            assert line.id == last + 1
        assert "holds data already" in str(typed("copy", database.url, elsewhere).exception)


@ON_SQLITE
def test_a_copy_that_differs_is_not_kept(
    filled: None, typed: Type, database: Database, elsewhere: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.copying.CHUNK", 3)
    monkeypatch.setattr("storage.copying._plain", lambda value, seen=[]: seen.append(value) or len(seen))
    assert "not the same in the copy" in str(typed("copy", database.url, elsewhere).exception)
    with closing(Database(elsewhere)) as copied:
        assert tables_with_rows(copied) == []


@ON_SQLITE
def test_an_older_database_is_not_copied(typed: Type, database: Database, tmp_path: Path) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    refused = typed("copy", database.url, f"sqlite:///{tmp_path}/new.db")
    assert "lacks the migrations 0002" in str(refused.exception)
