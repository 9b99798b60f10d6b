"""Which revisions there are, and at which of them a database is.

alembic takes longer to import than everything else of the database: it is, where revisions are missing.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, select, text

from storage.database import Database
from storage.models import Workspace

if TYPE_CHECKING:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

MIGRATIONS = Path(__file__).parent / "migrations"
VERSIONS = MIGRATIONS / "versions"

_TABLES = Workspace.metadata.tables


class HalfMadeError(Exception):
    """Tables are there, but no record of a revision: an earlier Greenlight was killed while it made them."""

    def __init__(self, *, has_rows: bool) -> None:
        super().__init__("the database has tables, but no revision")
        self.has_rows = has_rows


class UnknownRevisionError(Exception):
    """The database is at a revision that is none of ours: a newer Greenlight's, or another program's."""

    def __init__(self, *, has_our_tables: bool) -> None:
        super().__init__("the database is at an unknown revision")
        self.has_our_tables = has_our_tables


def alembic_config(connection: Connection | None = None, migrations: Path = MIGRATIONS) -> "Config":
    """Alembic's settings for a folder of revisions, to be carried out on `connection`."""
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def revisions() -> list[str]:
    """Every revision, oldest first."""
    return [revision.revision for revision in reversed(list(script_directory().walk_revisions()))]


def missing(database: Database) -> list[str]:
    """Revisions not yet applied, oldest first; raises HalfMadeError or UnknownRevisionError."""
    with database.read() as session:
        return missing_on(session.connection())


def missing_on(connection: Connection) -> list[str]:
    """The same, read on a connection; begins a transaction on it."""
    if _is_newest(connection):
        return []
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    heads = MigrationContext.configure(connection).get_current_heads()
    if not heads:
        _refuse_half_made(connection)
        _refuse_foreign(connection)
    try:
        script_directory().get_revisions(heads)
    except CommandError:
        raise UnknownRevisionError(has_our_tables=bool(_our_tables(connection))) from None
    lacking = script_directory().iterate_revisions("head", heads or "base")
    return [revision.revision for revision in reversed(list(lacking))]


def newest() -> str:
    """The newest revision, as the names of the files tell it."""
    return max(file.name.partition("_")[0] for file in VERSIONS.glob("[0-9]*.py"))


def _is_newest(connection: Connection) -> bool:
    if not inspect(connection).has_table("alembic_version"):
        return False
    return connection.scalars(text("SELECT version_num FROM alembic_version")).all() == [newest()]


@cache
def script_directory() -> "ScriptDirectory":
    """Alembic's view of the revisions' files, which are read once."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    return ScriptDirectory.from_config(alembic_config())


def _refuse_half_made(connection: Connection) -> None:
    names = _our_tables(connection)
    if names:
        queries = (select(text("1")).select_from(_TABLES[name]).limit(1) for name in names)
        raise HalfMadeError(has_rows=any(connection.execute(query).first() for query in queries))


def _refuse_foreign(connection: Connection) -> None:
    """A file belongs to one program; a server's database may have tables of others."""
    if connection.dialect.name == "sqlite" and set(inspect(connection).get_table_names()) - {
        "alembic_version"
    }:
        raise UnknownRevisionError(has_our_tables=False)


def _our_tables(connection: Connection) -> list[str]:
    return [name for name in inspect(connection).get_table_names() if name in _TABLES]
