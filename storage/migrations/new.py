"""`make migration NAME=what_changes`: write the revision that brings the newest database to what the models say."""

import re
import subprocess
import sys
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from storage.revisions import MIGRATIONS, alembic_config

NAME = re.compile(r"[a-z][a-z0-9_]*")
SLUG_LENGTH = 60


def write_revision(name: str, migrations: Path = MIGRATIONS) -> Path:
    """Compare the models with a new database and write what differs; an empty frame where alembic sees nothing."""
    engine = create_engine("sqlite://")  # in memory
    with engine.connect() as connection, connection.begin():
        config = alembic_config(connection, migrations)
        config.set_main_option("truncate_slug_length", str(SLUG_LENGTH))
        command.upgrade(config, "head")
        number = int(ScriptDirectory.from_config(config).get_current_head() or 0) + 1
        message = name.replace("_", " ").capitalize()
        script = command.revision(config, message, autogenerate=True, rev_id=f"{number:04}")
    engine.dispose()
    assert script is not None
    assert not isinstance(script, list)
    file = Path(script.path)
    _format(file)
    return file


def main() -> int:
    """Write the revision that the command line names; the exit code."""
    name = " ".join(sys.argv[1:])
    if not NAME.fullmatch(name) or len(name) > SLUG_LENGTH:
        sys.stderr.write(
            "Say what changes, in small letters with underscores: make migration NAME=a_campaign_has_a_cost_centre\n"
        )
        return 2
    file = write_revision(name)
    sys.stdout.write(f"Read and complete {file.relative_to(Path.cwd())}; docs/how-to/add-a-migration.md goes on.\n")
    return 0


def _format(file: Path) -> None:
    for arguments in (["check", "--fix", "--quiet"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *arguments, str(file)], check=True)


if __name__ == "__main__":
    sys.exit(main())
