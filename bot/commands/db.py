"""`greenlight db`: the database's form, backups, and moving to another one."""

from pathlib import Path

import click

from bot import backups
from bot.clock import SystemClock
from bot.database import opened
from bot.settings import read_settings

FILE = click.Path(dir_okay=False, path_type=Path)


@click.group()
def db() -> None:
    """The database."""


@db.command()
def upgrade() -> None:
    """Bring the database to the newest form (every start does so too)."""
    with opened(read_settings()):
        click.echo("The database is up to date.")


@db.command()
@click.argument("file", type=FILE)
def backup(file: Path) -> None:
    """Write all that is in the database into the new SQLite file FILE; the bot may go on meanwhile."""
    backups.backup(read_settings(), file)
    click.echo(f"Backed up into {file} ({file.stat().st_size:,} bytes).")


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
    backups.restore(read_settings(), file, SystemClock().now(), click.echo, replace=replace)


@db.command()
def restored() -> None:
    """Say that the database was brought back by other means, such as pg_restore; `db restore` says so by itself."""
    backups.take_up_again_in(read_settings(), SystemClock().now())
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
