"""`greenlight db`: the database's form, backups, and moving to another one."""

from pathlib import Path

import click

from bot import backups
from bot.clock import SystemClock
from bot.database import opened
from bot.database_problems import without_password
from bot.errors import CannotStart
from bot.settings import Mode, Settings, read_settings

FILE = click.Path(dir_okay=False, path_type=Path)


@click.group()
def db() -> None:
    """The database."""


@db.command()
def upgrade() -> None:
    """Bring the database to the newest form (every start does so too)."""
    settings = read_settings()
    with opened(settings):
        click.echo(f"{without_password(settings.database)} is up to date.")


@db.command()
@click.argument("file", type=FILE)
def backup(file: Path) -> None:
    """Write all that is in the database into the new SQLite file FILE; the bot may go on meanwhile."""
    settings = _settings_of_the_bot()
    backups.backup(settings, file)
    click.echo(
        f"Backed up {without_password(settings.database)} into {file} ({file.stat().st_size:,} bytes)."
    )


@db.command()
@click.argument("file", type=FILE)
@click.option(
    "--replace", is_flag=True, help="Put it in the place of the rows that are there; these are kept."
)
def restore(file: Path, *, replace: bool) -> None:
    """Bring back what `db backup` has written into FILE. Stop the bot first.

    Messages that were still to be posted are looked for in Slack before they are posted. E-mails that waited are not
    sent before somebody says so: they may have been sent after the backup.
    """
    backups.restore(_settings_of_the_bot(), file, SystemClock().now(), click.echo, replace=replace)


@db.command()
def restored() -> None:
    """Say that the database was brought back by other means, such as pg_restore; `db restore` says so by itself."""
    backups.take_up_again_in(_settings_of_the_bot(), SystemClock().now())
    click.echo(
        "Messages that were still to be posted are looked for first; e-mails that waited are asked about."
    )


@db.command("copy")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
def copy_(source: str, target: str) -> None:
    """Copy every row from the database FROM into the empty database TO. Stop the bot first.

    Both are addresses as in DATABASE_URL, SQLite or PostgreSQL. The copy is counted and compared with the original, and
    kept only where it is the same.
    """
    counts = backups.copy(source, target)
    for table, count in sorted(counts.items()):
        click.echo(f"{count:>10,}  {table}")
    click.echo(f"Copied {sum(counts.values()):,} rows of {len(counts)} tables, and compared all of them.")


def _settings_of_the_bot() -> Settings:
    """The settings, unless it is by default alone that they name a database; raises CannotStart."""
    settings = read_settings()
    if settings.mode is Mode.SANDBOX and not settings.database_url:
        raise CannotStart(
            "Neither DATABASE_URL nor Slack's tokens are set here: this would be the local workspace's database.",
            f"Set DATABASE_URL to the bot's, or to {settings.database} if you mean that one.",
        )
    return settings
