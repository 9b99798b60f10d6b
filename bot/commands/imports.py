"""`greenlight import`: influencers and results from CSV files of any size, while the bot goes on."""

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

import click
from sqlalchemy import select
from sqlalchemy.orm import Session

import campaigns.workflows  # noqa: F401 - registers them
from bot.clock import SystemClock
from bot.commands.workspaces import only_workspace, units_of_work_of
from bot.database import opened
from bot.errors import CannotStart
from bot.settings import read_settings
from campaigns.core.business_time import today
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor
from campaigns.files import (
    ENCODING,
    Counts,
    InfluencerRow,
    LeftOut,
    Rejected,
    influencers_in,
    open_influencers,
    open_results,
    rejected_writer,
    results_in,
)
from campaigns.influencers import influencer_import
from campaigns.parsing import key_of
from campaigns.people import campaign_names, directory, roles
from campaigns.reporting import result_import
from storage.database import Database
from storage.enums import MemberType, Role, Via
from storage.models import Campaign, Person, Workspace

CSV_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
MOST_REASONS = 5


@click.group("import")
def import_() -> None:
    """Bring in a CSV file."""


@import_.command("influencers")
@click.argument("file", type=CSV_FILE)
@click.option(
    "--as", "who", help="Slack id or e-mail address of whom it acts for; by default the Marketing Manager."
)
def influencers(file: Path, who: str | None) -> None:
    """Add the influencers in FILE to the database, or change what is known of them, on somebody's behalf.

    Where they may not change influencers, changes are proposed to those who may.
    Columns: handle, platform, name, niches, followers, email, usual_fee, currency, country.
    """
    with opened(read_settings()) as database, _long_work(), file.open("rb") as content:
        actor = _actor(database, only_workspace(database), who)
        table = open_influencers(content)
        with _GivenBack(file, table.headings) as given_back:
            counts = influencer_import.import_in_chunks(
                units_of_work_of(database),
                actor,
                SystemClock().now(),
                str(file.resolve()),
                _noting(influencers_in(table), given_back),
                given_back.take,
            )
    _tell(counts, given_back)


@import_.command("results")
@click.argument("file", type=CSV_FILE)
@click.option("--campaign", "name", required=True, help="Its name, or a part of it.")
@click.option(
    "--finish", is_flag=True, help="Let the campaign end where these are the last results it waits for."
)
def results(file: Path, name: str, finish: bool) -> None:
    """Enter the results in FILE into a campaign, on behalf of its owner.

    Columns: deliverable or permalink, date; and of likes, comments, clicks, shares, saves, reach, impressions, views,
    revenue whatever is known.
    """
    with opened(read_settings()) as database, _long_work(), file.open("rb") as content:
        campaign = _campaign(database, only_workspace(database), name)
        actor = Actor(campaign.workspace_id, campaign.owner_id, via=Via.CONSOLE)
        at = SystemClock().now()
        table = open_results(content)
        with _GivenBack(file, table.headings) as given_back:
            counts = result_import.import_in_chunks(
                units_of_work_of(database),
                actor,
                at,
                campaign.id,
                str(file.resolve()),
                results_in(table, campaign.currency, within=(campaign.starts_on, today(campaign, at))),
                given_back.take,
                lambda: finish or _may_end(campaign.name),
            )
    _tell(counts, given_back)


def _may_end(name: str) -> bool:
    """Whether a campaign may end with what was imported: asked at a terminal, else it goes on waiting."""
    told = f"Every post of {name} is measured now. The campaign ends with that: its report is sent, and it is archived."
    if sys.stdin.isatty():
        return click.confirm(f"{told} End it?")
    click.echo(f"{told} It was not ended: import the file once more with --finish.")
    return False


class _GivenBack:
    """Rejected rows: all go into a file beside the imported one as they come, the first ones are told as well."""

    def __init__(self, imported: Path, headings: Sequence[str]) -> None:
        self.path = imported.with_suffix(".rejected.csv")
        self.first: list[Rejected] = []
        self.left_out: list[LeftOut] = []
        self.left_out_more = 0
        self._headings = headings
        self._open = ExitStack()
        self._write: Callable[[Rejected], object] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def take(self, row: Rejected) -> None:
        """Write a row down; the first one makes the file."""
        if self._write is None:
            file = self.path.open("w", encoding=ENCODING, errors="replace", newline="")
            self._write = rejected_writer(self._open.enter_context(file), self._headings)
        self._write(row)
        if len(self.first) < MOST_REASONS:
            self.first.append(row)


def _noting(
    rows: Iterator[InfluencerRow | Rejected], given_back: _GivenBack
) -> Iterator[InfluencerRow | Rejected]:
    """The rows, with a note of the first cells that they are taken without."""
    for row in rows:
        if isinstance(row, InfluencerRow):
            room = MOST_REASONS - len(given_back.left_out)
            given_back.left_out += row.left_out[:room]
            given_back.left_out_more += len(row.left_out[room:])
        yield row


@contextmanager
def _long_work() -> Iterator[None]:
    """Tell what is refused, and spare the collector looking through the whole program again and again."""
    gc.freeze()
    try:
        yield
    except Refusal as refusal:
        raise CannotStart(refusal.message) from None
    finally:
        gc.unfreeze()


def _actor(database: Database, workspace_id: str, who: str | None) -> Actor:
    """The full member on whose behalf is acted, and that they are told of: by id or address, else a manager."""
    with database.read() as session:
        person = _person(session, workspace_id, who)
    if person is None or person.member_type is not MemberType.FULL:
        problem = (
            f"No full member of the workspace is known as {who}." if who else "There is no Marketing Manager."
        )
        raise CannotStart(
            f"{problem} Say for whom this acts: --as U0123456789, or --as their e-mail address."
        )
    click.echo(f"On behalf of {person.name}.")
    return Actor(workspace_id, person.user_id, person.member_type, person.is_admin, via=Via.CONSOLE)


def _person(session: Session, workspace_id: str, who: str | None) -> Person | None:
    if who is None:
        managers = roles.people(session, workspace_id, Role.MARKETING_MANAGER)
        installer = session.get_one(Workspace, workspace_id).installed_by
        found = [*managers, *([installer] if installer else []), *roles.admins(session, workspace_id)]
        return directory.known(session, workspace_id, found[0]) if found else None
    mine = (Person.workspace_id == workspace_id) & (Person.email == who)
    return directory.known(session, workspace_id, who) or session.scalar(select(Person).where(mine).limit(1))


def _campaign(database: Database, workspace_id: str, name: str) -> Campaign:
    """The one campaign that a name, or a part of one, means; of those with that very name the one in use."""
    with database.read() as session:
        found = campaign_names.named(session, workspace_id, name)
        near = [] if found else campaign_names.similar(session, workspace_id, name)
    exact = [one for one in found if one.name_key == key_of(name)]
    meant = [one for one in exact if one.archived_at is None] or exact[:1] or found
    if len(meant) == 1:
        return meant[0]
    choices = ", ".join([one.name for one in found] or near)
    problem = "Several campaigns are called so" if found else "No campaign is called so"
    raise CannotStart(f"{problem}. There is: {choices or 'none yet'}.")


def _tell(counts: Counts, given_back: _GivenBack) -> None:
    proposed = f"{counts.proposed} proposed, " if counts.proposed else ""
    click.echo(
        f"{counts.added} added, {counts.changed} changed, {proposed}{counts.unchanged} unchanged, "
        f"{counts.rejected} rejected."
    )
    for one in given_back.left_out:
        click.echo(f"  line {one.line}, taken without its {one.column}: {one.reason}")
    if given_back.left_out_more:
        click.echo(f"  and {given_back.left_out_more} more cells left out")
    for row in given_back.first:
        click.echo(f"  line {row.line}: {row.reason}")
    if given_back.first:
        click.echo(f"All rejected rows are in {given_back.path}; put them right and import that file.")
