"""`greenlight import`: influencers and results from CSV files."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import click
from sqlalchemy import select

import campaigns.workflows  # noqa: F401 - registers them
from bot.clock import SystemClock
from bot.database import opened
from bot.errors import CannotStart
from bot.neighbours import tell_neighbours
from bot.settings import read_settings
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWorkFactory
from campaigns.files import Rejected, read_influencers, read_results, write_rejected
from campaigns.influencers.influencers import InfluencersImported
from campaigns.influencers.influencers import import_file as import_influencers
from campaigns.parsing import key_of
from campaigns.reporting.results import ResultsImported
from campaigns.reporting.results import import_file as import_results
from storage.database import Database
from storage.models import Campaign, Workspace

CSV_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
MOST_REASONS = 5


@click.group("import")
def import_() -> None:
    """Bring in a CSV file."""


@import_.command("influencers")
@click.argument("file", type=CSV_FILE)
def influencers(file: Path) -> None:
    """Add the influencers in FILE to the database, or bring what is known of them up to date.

    Columns: handle, platform, name, niches, followers, email, usual_fee, currency, country.
    """
    with opened(read_settings()) as database:
        actor = Actor(_workspace_id(database), GREENLIGHT)
        try:
            reading = read_influencers(file.read_bytes())
            done = import_influencers(
                _units_of_work(database), actor, SystemClock().now(), reading.accepted, reading.rejected
            )
        except Refusal as refusal:
            raise CannotStart(refusal.message) from None
    _tell(done, file, reading.headings)


@import_.command("results")
@click.argument("file", type=CSV_FILE)
@click.option("--campaign", "name", required=True, help="Its name, or a part of it.")
def results(file: Path, name: str) -> None:
    """Enter the results in FILE into a campaign, on behalf of its owner.

    Columns: deliverable or permalink, date; and of likes, comments, clicks, shares, saves, reach, impressions, views,
    revenue whatever is known.
    """
    with opened(read_settings()) as database:
        campaign = _campaign(database, _workspace_id(database), name)
        actor = Actor(campaign.workspace_id, campaign.owner_id)
        try:
            reading = read_results(file.read_bytes(), campaign.currency)
            done = import_results(
                _units_of_work(database),
                actor,
                SystemClock().now(),
                campaign.id,
                reading.accepted,
                reading.rejected,
            )
        except Refusal as refusal:
            raise CannotStart(refusal.message) from None
    _tell(done, file, reading.headings)


def _units_of_work(database: Database) -> UnitOfWorkFactory:
    return UnitOfWorkFactory(database, timedelta(0), lambda: tell_neighbours(database))


def _workspace_id(database: Database) -> str:
    with database.read() as session:
        known = session.scalars(select(Workspace.id)).all()
    if len(known) != 1:
        raise CannotStart(
            f"The database knows {len(known)} workspaces. Start the bot once, with one DATABASE_URL each."
        )
    return known[0]


def _campaign(database: Database, workspace_id: str, name: str) -> Campaign:
    """The one campaign whose name holds `name`; an exact name wins."""
    key = key_of(name)
    with database.read() as session:
        mine = select(Campaign).where(Campaign.workspace_id == workspace_id).order_by(Campaign.id.desc())
        every = session.scalars(mine).all()
    found = [one for one in every if one.name_key == key][:1] or [one for one in every if key in one.name_key]
    if len(found) == 1:
        return found[0]
    choices = ", ".join(one.name for one in found or every)
    problem = "Several campaigns are called so" if found else "No campaign is called so"
    raise CannotStart(f"{problem}. There is: {choices or 'none yet'}.")


def _tell(done: InfluencersImported | ResultsImported, file: Path, headings: Sequence[str]) -> None:
    counts = f"{done.added} added, {done.changed} changed, {done.unchanged} unchanged"
    click.echo(f"{counts}, {len(done.rejected)} rejected.")
    if done.rejected:
        _keep_rejected(done.rejected, file.with_suffix(".rejected.csv"), headings)


def _keep_rejected(rejected: Sequence[Rejected], kept: Path, headings: Sequence[str]) -> None:
    for row in rejected[:MOST_REASONS]:
        click.echo(f"  line {row.line}: {row.reason}")
    kept.write_bytes(write_rejected(headings, rejected))
    click.echo(f"All rejected rows are in {kept}; put them right and import that file.")
