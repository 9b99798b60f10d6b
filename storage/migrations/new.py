"""`make migration NAME=what_changes`: write the revision that brings the newest database to what the models say."""

import re
import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, create_engine

from storage.models import Workspace
from storage.revisions import MIGRATIONS, alembic_config

NAME = re.compile(r"[a-z][a-z0-9_]*")
SLUG_LENGTH = 60
USAGE = "Say what changes, in small letters: make migration NAME=campaigns_have_a_cost_centre\n"

# What is done with the new file: imports that it does not need are taken out, and it is put into shape.
HOOKS = {
    "imports": "check --select F401 --fix --quiet REVISION_SCRIPT_FILENAME",
    "format": "format --quiet REVISION_SCRIPT_FILENAME",
}


def write_revision(name: str, migrations: Path = MIGRATIONS) -> Path:
    """Compare the models with a new database and write what differs; an empty frame where alembic sees nothing."""
    engine = create_engine("sqlite://")  # in memory
    with engine.connect() as connection, connection.begin():
        config = alembic_config(connection, migrations)
        _set_form(config)
        config.attributes["metadata"] = _copied(Workspace.metadata)
        command.upgrade(config, "head")
        newest = ScriptDirectory.from_config(config).get_current_head()
        number = f"{int(newest or 0) + 1:04}"
        command.revision(config, name.replace("_", " ").capitalize(), autogenerate=True, rev_id=number)
    engine.dispose()
    (file,) = (migrations / "versions").glob(f"{number}_*.py")
    return file


def main() -> int:
    """Write the revision that the command line names; the exit code."""
    name = " ".join(sys.argv[1:])
    if not NAME.fullmatch(name) or len(name) > SLUG_LENGTH:
        sys.stderr.write(USAGE)
        return 2
    file = write_revision(name)
    sys.stdout.write(f"Read and complete {file.name}; docs/how-to/add-a-migration.md goes on.\n")
    return 0


def _copied(metadata: MetaData) -> MetaData:
    """The same tables: what alembic writes of a new column adds that column's CHECK to its table once more."""
    copied = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(copied)
    return copied


def _set_form(config: Config) -> None:
    config.set_main_option("truncate_slug_length", str(SLUG_LENGTH))
    config.set_section_option("post_write_hooks", "hooks", ", ".join(HOOKS))
    for hook, arguments in HOOKS.items():
        for key, value in {"type": "module", "module": "ruff", "options": arguments}.items():
            config.set_section_option("post_write_hooks", f"{hook}.{key}", value)


if __name__ == "__main__":
    sys.exit(main())
