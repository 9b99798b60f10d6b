"""`greenlight doctor`: what is wrong, and what to do about it."""

import sys
from collections.abc import Iterator
from contextlib import closing

import click

from bot.doctor import database, deliveries, imports, mail, slack
from bot.doctor.finding import Finding
from bot.settings import Settings, read_settings
from storage.database import Database


@click.command()
def doctor() -> None:
    """Look at tokens, scopes, database, mail and undelivered messages; exit code 1 if anything is wrong."""
    findings = []
    for finding in _look(read_settings()):
        click.echo(str(finding))
        findings.append(finding)
    if any(finding.is_problem for finding in findings):
        sys.exit(1)


def _look(settings: Settings) -> Iterator[Finding]:
    yield from slack.look(settings)
    with closing(Database(settings.database)) as rows:
        found = list(database.look(rows))
        yield from found
        if database.is_usable(rows, found):
            yield from deliveries.look(rows)
            yield from imports.look(rows)
    yield from mail.look(settings)
