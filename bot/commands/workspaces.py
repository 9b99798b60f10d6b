"""The one workspace of a database, for commands that work on its rows beside the bot."""

from datetime import timedelta

from sqlalchemy import select

from bot.errors import CannotStart
from bot.neighbours import tell_neighbours
from campaigns.core.unit_of_work import UnitOfWorkFactory
from storage.database import Database
from storage.models import Workspace


def only_workspace(database: Database) -> str:
    """The id of the workspace that a database is of; CannotStart before the first start, or where it knows several."""
    with database.read() as session:
        known = session.scalars(select(Workspace.id)).all()
    if len(known) != 1:
        raise CannotStart(
            f"The database knows {len(known)} workspaces. Start the bot once, with one DATABASE_URL each."
        )
    return known[0]


def units_of_work_of(database: Database) -> UnitOfWorkFactory:
    """Where use cases are carried out; a bot that runs beside hears of it."""
    return UnitOfWorkFactory(database, timedelta(0), lambda: tell_neighbours(database))
