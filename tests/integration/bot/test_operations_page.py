"""docs/operations.md: its recipes are carried out line by line, in a clean folder."""

import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url, select, text

from storage.database import Database
from storage.enums import MailState
from storage.models import Audit, Mail
from tests.databases import Databases, Opened
from tests.domain.scenario import TEAM
from tests.integration.bot.backups.rows import backed_up, everything
from tests.postgres import client_program
from tests.processes import ROOT, plain_environment
from tests.revisions.filled import AT, fill
from tests.waiting import PATIENCE

PAGE = (ROOT / "docs" / "operations.md").read_text()
ON_SQLITE = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("databases", ["postgresql"], indirect=True)
CHANGED_BY_RESTORING = {"card", "lane", "mail"}


def recipe(heading: str) -> list[str]:
    """The commands below a heading, block by block."""
    section = re.split(r"^#+ ", PAGE.partition(f"# {heading}\n")[2], flags=re.MULTILINE)[0]
    return re.findall(r"^```sh\n(.*?)^```", section, re.MULTILINE | re.DOTALL)


class Shell:
    """A shell in a folder with a copy of `deploy`, where commands are found as on an administrator's machine."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        shutil.copytree(ROOT / "deploy", folder / "deploy")
        programs = f"{Path(sys.executable).parent}:{client_program('pg_dump').parent}:{os.environ['PATH']}"
        self._environment = plain_environment() | environment | {"PATH": programs}

    def run(self, block: str) -> str:
        """What the commands print; AssertionError where one fails."""
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block], cwd=self.folder, env=self._environment,
            capture_output=True, text=True, check=False, timeout=3 * PATIENCE,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture
def filled(opened: Opened) -> None:
    """A row in every table."""
    opened(fill)


def spoil(database: Database) -> None:
    """Something happens after the backup."""
    with database.write() as session:
        session.add(Audit(workspace_id=TEAM, at=AT, actor_id="U1", action="afterwards"))


def must_be_as_before(database: Database, before: dict[str, list[str]]) -> None:
    with database.read() as session:
        assert not session.scalars(select(Mail).where(Mail.state == MailState.QUEUED)).all()
    after = backed_up(database)
    for name in set(before) - CHANGED_BY_RESTORING:
        assert after[name] == before[name]


def own_file(database: Database, folder: Path) -> Database:
    """The same rows as data/greenlight.db in a folder, in use: its log is not empty."""
    (folder / "data").mkdir()
    database.close()
    shutil.copy2(str(database.engine.url.database), folder / "data" / "greenlight.db")
    copied = Database(f"sqlite:///{folder}/data/greenlight.db")
    with copied.write() as session:
        session.add(Audit(workspace_id=TEAM, at=AT, actor_id="U1", action="just now, only in the log"))
    return copied


@ON_SQLITE
def test_one_file(filled: None, database: Database, tmp_path: Path) -> None:
    shell = Shell(tmp_path, DATABASE_URL="sqlite:///data/greenlight.db")
    make_backup, bring_back = recipe("One file")
    with closing(own_file(database, tmp_path)) as used:
        before = everything(used)
        shell.run(make_backup)
        spoil(used)
        shell.run(bring_back)
        must_be_as_before(used, before)


@ON_SQLITE
def test_every_change_with_litestream(filled: None, database: Database, tmp_path: Path) -> None:
    shell = Shell(tmp_path, DATABASE_URL="sqlite:///data/greenlight.db")
    copy, bring_back = recipe("Every change, with Litestream")
    settings = copy.splitlines()[0]
    with closing(own_file(database, tmp_path)) as used:
        before = everything(used)
        shell.run(copy)
    with closing(Database(f"sqlite:///{tmp_path}/data/greenlight.db")) as used:
        spoil(used)
    shell.run(f"{settings}\n{bring_back}")
    assert {one.name for one in tmp_path.iterdir()} == {"data", "deploy"}
    with closing(Database(f"sqlite:///{tmp_path}/data/greenlight.db")) as restored:
        must_be_as_before(restored, before)
    shell.run(copy)


@ON_POSTGRESQL
def test_postgresql_with_its_own_tools(filled: None, database: Database, tmp_path: Path) -> None:
    url = make_url(database.url).set(drivername="postgresql").render_as_string(hide_password=False)
    shell = Shell(tmp_path, DATABASE_URL=url)
    dump, bring_back = recipe("PostgreSQL, with its own tools")
    before = everything(database)
    shell.run(dump)
    spoil(database)
    database.close()
    shell.run(bring_back)
    must_be_as_before(database, before)


@ON_SQLITE
def test_from_sqlite_to_postgresql(
    filled: None, database: Database, postgresql_databases: Databases, tmp_path: Path
) -> None:
    url = postgresql_databases.empty()
    shell = Shell(tmp_path, NEW_DATABASE_URL=url)
    (copy,) = recipe("From SQLite to PostgreSQL, and back")
    with closing(own_file(database, tmp_path)) as used, closing(Database(url)) as new:
        assert "compared all of them" in shell.run(copy)
        assert everything(new) == everything(used)
    postgresql_databases.drop(url)


@ON_SQLITE
def test_the_record(filled: None, database: Database, tmp_path: Path) -> None:
    shell = Shell(tmp_path, DATABASE_URL=database.url)
    (verify,) = recipe("The record")
    assert shell.run(verify).splitlines()[-1] == "Nothing was changed."
    with database.write() as session:
        session.execute(text("DROP TRIGGER audit_seal_not_removed"))
        session.execute(text("DELETE FROM audit_seal WHERE number = 2"))
    with pytest.raises(AssertionError, match="Something was changed"):
        shell.run(verify)


def test_every_recipe_is_tried_here() -> None:
    tried = Path(__file__).read_text()
    sections = re.split(r"^#+ ", PAGE, flags=re.MULTILINE)
    assert all(f'recipe("{one.splitlines()[0]}")' in tried for one in sections if "\n```sh\n" in one)
