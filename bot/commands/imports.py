"""`greenlight import`: influencers and results from files of any size, while the bot goes on."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import click
from sqlalchemy import select
from sqlalchemy.orm import Session

import campaigns.workflows  # noqa: F401 - registers them
from bot.clock import Clock, SandboxClock, SystemClock
from bot.commands.given_back import GivenBack
from bot.commands.import_options import (
    answers_of,
    figures_option,
    measured_on_option,
    opened_table,
    platform_option,
    reading_options,
    tell_reading,
)
from bot.commands.import_progress import with_progress
from bot.commands.workspaces import only_workspace, units_of_work_of
from bot.database import opened
from bot.errors import CannotStart
from bot.settings import Settings, read_settings
from campaigns.core.business_time import today
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import Actor, UnitOfWorkFactory
from campaigns.files import (
    Answers,
    Counts,
    Imported,
    Rejected,
    Table,
    column_matching,
    influencers_in,
    open_influencers,
    open_results,
    results_in,
)
from campaigns.files.import_runs import CHUNK_ROWS
from campaigns.files.influencer_headings import INFLUENCERS
from campaigns.files.result_headings import RESULTS
from campaigns.influencers import influencer_import
from campaigns.parsing import key_of
from campaigns.people import campaign_names, directory, roles
from campaigns.reporting import result_import
from storage.database import Database
from storage.enums import ImportKind, MemberType, Role, Via
from storage.models import Campaign, Person, Workspace

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("import")
def import_() -> None:
    """Bring in a file: CSV, XLSX, XLS, ODS, or the ZIP of YouTube Studio."""


@import_.command("influencers")
@click.argument("file", type=FILE)
@click.option(
    "--as", "who", help="Slack id or e-mail address of whom it acts for; by default the Marketing Manager."
)
@platform_option
@reading_options
@click.pass_context
def influencers(context: click.Context, /, file: Path, who: str | None, dry_run: bool, **said: Any) -> None:
    """Add the influencers in FILE to the database, or change what is known of them, on somebody's behalf.

    Where they may not change influencers, changes are proposed to those who may.
    Columns: handle, platform, name, niches, followers, email, usual_fee, currency, country.
    """
    settings = read_settings()
    with opened(settings) as database, _long_work(), file.open("rb") as content:
        actor, at = _actor(database, only_workspace(database), who), clock_of(settings).now()
        units_of_work = units_of_work_of(database)
        answers = answers_of(INFLUENCERS, **said)
        table = opened_table(open_influencers, content, answers, units_of_work, actor, ImportKind.INFLUENCERS)
        tell_reading(table)
        found = with_progress(influencers_in(table), content, file.stat().st_size)
        with GivenBack(file, table.headings) as given_back:
            rows = given_back.noting(found)
            if dry_run:
                try_in = partial(influencer_import.try_import, units_of_work, actor, at)
                counts, _ends = _tried(rows, try_in, given_back)
            else:
                counts = influencer_import.import_in_chunks(
                    units_of_work, actor, at, str(file.resolve()), rows, given_back.take
                )
                _remember(units_of_work, actor, at, ImportKind.INFLUENCERS, table, answers)
    given_back.tell(counts, would=dry_run)
    context.exit(1 if counts.rejected else 0)


@import_.command("results")
@click.argument("file", type=FILE)
@click.option("--campaign", "name", required=True, help="Its name, or a part of it.")
@click.option(
    "--finish", is_flag=True, help="Let the campaign end where these are the last results it waits for."
)
@measured_on_option
@figures_option
@reading_options
@click.pass_context
def results(
    context: click.Context, /, file: Path, name: str, finish: bool, dry_run: bool, **said: Any
) -> None:
    """Enter the results in FILE into a campaign, on behalf of its owner.

    Columns: deliverable or permalink, date; and of likes, comments, clicks, shares, saves, reach, impressions, views,
    revenue whatever is known. Exports of platforms are read as they are.
    """
    settings = read_settings()
    with opened(settings) as database, _long_work(), file.open("rb") as content:
        campaign = _campaign(database, only_workspace(database), name)
        actor, at = Actor(campaign.workspace_id, campaign.owner_id, via=Via.CONSOLE), clock_of(settings).now()
        units_of_work = units_of_work_of(database)
        answers = answers_of(RESULTS, **said)
        within = (campaign.starts_on, today(campaign, at))
        open_file = partial(open_results, name=file.name, within=within)
        table = opened_table(open_file, content, answers, units_of_work, actor, ImportKind.RESULTS)
        tell_reading(table)
        found = results_in(table, answers.currency or campaign.currency, within=within)
        rows = with_progress(found, content, file.stat().st_size)
        with GivenBack(file, table.headings) as given_back:
            if dry_run:
                try_in = partial(result_import.try_import, units_of_work, actor, at, campaign.id)
                counts, ends = _tried(rows, try_in, given_back)
                if ends:
                    click.echo(f"{campaign.name} would end with it: its report is sent, and it is archived.")
            else:
                counts = result_import.import_in_chunks(
                    units_of_work, actor, at, campaign.id, str(file.resolve()), rows, given_back.take,
                    lambda: finish or _may_end(campaign.name),
                )  # fmt: skip
                _remember(units_of_work, actor, at, ImportKind.RESULTS, table, answers)
    given_back.tell(counts, would=dry_run)
    context.exit(1 if counts.rejected else 0)


def _tried(
    rows: Iterator[Any | Rejected], try_in: Callable[..., Imported], given_back: GivenBack
) -> tuple[Counts, bool]:
    """What would become of the rows, and whether the campaign would end; nothing is kept."""
    counts, ends = Counts(), False
    while chunk := list(islice(rows, CHUNK_ROWS)):
        rejected = [row for row in chunk if isinstance(row, Rejected)]
        done = try_in([row for row in chunk if not isinstance(row, Rejected)], rejected)
        for row in done.rejected:
            given_back.take(row)
        for doubt in done.doubts:
            given_back.take(doubt)
        counts, ends = counts + done.counts, ends or done.ends_campaign
    return counts, ends


def _remember(
    units_of_work: UnitOfWorkFactory,
    actor: Actor,
    at: datetime,
    kind: ImportKind,
    table: Table,
    said: Answers,
) -> None:
    """What was said of columns holds for all files with the same headings."""
    if said.columns:
        column_matching.remember(units_of_work, actor, at, kind, table.headings, dict(table.answers.columns))


def _may_end(name: str) -> bool:
    """Whether a campaign may end with what was imported: asked at a terminal, else it goes on waiting."""
    told = f"Every post of {name} is measured now. The campaign ends with that: its report is sent, and it is archived."
    if sys.stdin.isatty():
        return click.confirm(f"{told} End it?")
    click.echo(f"{told} It was not ended: import the file once more with --finish.")
    return False


def clock_of(settings: Settings) -> Clock:
    """The time as the bot has it: in the sandbox, people may have moved it."""
    return SandboxClock(settings.clock_url) if settings.clock_url else SystemClock()


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
