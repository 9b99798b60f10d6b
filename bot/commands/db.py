"""`greenlight db`: the database's form."""

import click

from bot.database import opened
from bot.settings import read_settings


@click.group()
def db() -> None:
    """The database."""


@db.command()
def upgrade() -> None:
    """Bring the database to the newest form (every start does so too)."""
    with opened(read_settings()):
        click.echo("The database is up to date.")
