"""`greenlight audit`: whether the record of who did what is as it was written."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from bot.commands.workspaces import only_workspace
from bot.database import opened
from bot.sealing import anchors_file
from bot.settings import read_settings
from campaigns.core.wording import counted
from campaigns.record.anchors import Anchor, anchors_in
from campaigns.record.verifying import Verified, verify

MOST_TOLD = 50
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def audit() -> None:
    """The record of who did what: whether it is as it was written."""


@audit.command("verify")
@click.option(
    "--anchors",
    "files",
    multiple=True,
    type=FILE,
    help="A file with anchors, or a log. [default: AUDIT_ANCHORS]",
)
def verify_(files: tuple[Path, ...]) -> None:
    """Look for lines that were changed, removed, exchanged or cut off; exit code 1 if any was.

    Anchors say where the chain stood: without them, somebody who may write to the database can write it anew.
    """
    settings = read_settings()
    usual = anchors_file(settings)
    of_settings = [usual] if usual and usual.exists() else []
    with opened(settings) as database:
        workspace_id = only_workspace(database)
        anchors = list(_anchors(files or of_settings, workspace_id))
        with database.snapshot() as connection:
            found = verify(connection, workspace_id, anchors)
    _tell(found, len(anchors))
    if found.problems:
        sys.exit(1)


def _anchors(files: Iterable[Path], workspace_id: str) -> Iterator[Anchor]:
    for file in files:
        with file.open(encoding="utf-8", errors="replace") as lines:
            yield from anchors_in(lines, workspace_id)


def _tell(found: Verified, anchors: int) -> None:
    for problem in found.problems[:MOST_TOLD]:
        click.echo(problem)
    if len(found.problems) > MOST_TOLD:
        click.echo(f"And {len(found.problems) - MOST_TOLD} more.")
    for known in (*found.redactions, *found.restorations):
        click.echo(known)
    click.echo(
        f"{counted(found.sealed, 'line')} in the chain, {found.unsealed} not sealed yet, {found.redacted} redacted as "
        f"the record says; held against {counted(anchors, 'anchor')}."
    )
    if not anchors:
        click.echo(
            "Without an anchor a chain that was written anew as a whole is not noticed: see AUDIT_ANCHORS."
        )
    named = found.redactions or found.restorations
    but = " but what the lines above name: see that you know of it" if named else ""
    click.echo("Something was changed." if found.problems else f"Nothing was changed{but}.")
