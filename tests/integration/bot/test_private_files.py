"""A database's files and their folder can be read by their owner alone."""

import stat
from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from bot.settings import Settings
from bot.single_instance import single_instance
from storage.database import Database


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_files_and_folders_are_their_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "data" / "greenlight.db"
    settings = Settings(database_url=f"sqlite:///{file}")  # type: ignore[arg-type]
    with closing(Database(settings.database)) as database:
        with database.engine.begin() as connection:
            connection.execute(text("CREATE TABLE one (id INTEGER)"))
        with single_instance(file):
            found = {one.name: oct(mode(one)) for one in file.parent.iterdir()}
    assert set(found.values()) == {"0o600"}, found
    assert len(found) == 4  # with its log, its index, and the lock
    assert mode(file.parent) == 0o700


def test_a_file_that_others_could_read_is_theirs_no_more(tmp_path: Path) -> None:
    file = tmp_path / "greenlight.db"
    file.touch(0o644)
    file.chmod(0o644)
    with closing(Database(f"sqlite:///{file}")) as database, database.read() as session:
        session.execute(text("SELECT 1"))
    assert mode(file) == 0o600
