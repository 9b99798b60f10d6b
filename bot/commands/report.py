"""`greenlight report`: a campaign's report as PDF pages, a spreadsheet, JSON, or a few lines."""

import json
from pathlib import Path

import click

import campaigns.workflows  # noqa: F401 - registers them
from bot.clock import SystemClock
from bot.commands.workspaces import only_workspace
from bot.database import opened
from bot.errors import CannotStart
from bot.private_files import written_privately
from bot.reports.branding import Branding
from bot.reports.files import file_stem
from bot.settings import branding_of, read_settings
from campaigns.people import campaign_names
from campaigns.reporting import report_conclusion, report_summary, reports
from campaigns.reporting.report_snapshot import ReportSnapshot
from storage.database import Database

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("name")
@click.option("--pdf", is_flag=True, help="Write it as PDF pages.")
@click.option("--xlsx", is_flag=True, help="Write it as a spreadsheet.")
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print everything it was made from, with the number of its schema.",
)
@click.option(
    "--without-money", is_flag=True, help="As for the client: no amount, and nothing of the budget."
)
@click.option(
    "--to", "folder", type=FOLDER, default=Path(), help="The folder to write into; by default this one."
)
def report(name: str, *, pdf: bool, xlsx: bool, as_json: bool, without_money: bool, folder: Path) -> None:
    """A campaign's report, or the figures so far: in words, as PDF pages, as a spreadsheet or as JSON.

    NAME is the campaign's name, or a part of it.
    """
    settings = read_settings()
    with opened(settings) as database:
        found = _snapshot(database, name)
    found = found.for_client() if without_money else found
    if as_json:
        if without_money:
            raise CannotStart("--json holds every amount. Leave out --without-money, or use --xlsx.")
        click.echo(json.dumps({"version": found.number, **found.stored}, indent=2, ensure_ascii=False))
    branding = branding_of(settings)
    for kind, wanted in (("pdf", pdf), ("xlsx", xlsx)):
        if wanted:
            path = folder / f"{file_stem(found)}.{kind}"
            made = _made(kind, found, branding)
            with written_privately(path) as file:
                file.write(made)
            click.echo(path)
    if not (pdf or xlsx or as_json):
        _tell(found, branding.locale)


def _snapshot(database: Database, name: str) -> ReportSnapshot:
    workspace_id = only_workspace(database)
    with database.read() as session:
        found = campaign_names.named(session, workspace_id, name)
        if len(found) != 1:
            names = ", ".join(one.name for one in found[:10])
            raise CannotStart(f"{len(found)} campaigns are called like {name!r}. {names}".strip())
        latest = reports.latest(session, found[0].id)
        if latest is not None:
            return ReportSnapshot.read(latest.figures, latest.number)
        now = reports.snapshot_of(session, found[0], SystemClock().now())
        return ReportSnapshot.read(now)


def _made(kind: str, found: ReportSnapshot, branding: Branding) -> bytes:
    if kind == "pdf":
        from bot.reports.pdf import report_pdf  # noqa: PLC0415

        return report_pdf(found, branding)
    from bot.reports.spreadsheet import report_xlsx  # noqa: PLC0415

    return report_xlsx(found)


def _tell(found: ReportSnapshot, locale: str) -> None:
    click.echo(report_conclusion.conclusion(found, locale))
    for one in report_summary.headlines(found, locale):
        click.echo(f"{one.name}: {one.value}{f' ({one.against})' if one.against else ''}")
    for words in report_summary.missing(found):
        click.echo(f"Missing: {words}")
