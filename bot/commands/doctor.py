"""`greenlight doctor`: what is wrong, and what to do about it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import click

from bot.clock import SystemClock
from bot.doctor import (
    addresses,
    database,
    deliveries,
    imports,
    mail,
    outsiders,
    record,
    running,
    slack,
    sources,
)
from bot.doctor.finding import Finding
from bot.settings import Settings, read_settings
from bot.single_instance import folder_problem
from storage.database import Database
from storage.unavailable import first_line


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
    parts: list[tuple[str, Callable[[], Iterator[Finding]]]] = [
        ("Slack", lambda: slack.look(settings)),
        ("The database", lambda: _look_into_the_database(settings)),
        ("The mail server", lambda: mail.look(settings)),
        ("The sources of figures", lambda: sources.look(settings)),
        ("The running bot", lambda: running.look(settings)),
    ]
    for what, look in parts:
        try:
            yield from look()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told in words, and the rest is looked at
            seen = f"{what} could not be looked at ({type(error).__name__}: {first_line(str(error))})."
            yield Finding(seen, "This is a fault of `greenlight doctor`: please report it with this line.")


def _look_into_the_database(settings: Settings) -> Iterator[Finding]:
    try:
        rows = Database(settings.database)
    except OSError as error:
        folder = Path(error.filename or settings.database)
        yield Finding(folder_problem(folder, error), "Set DATABASE_URL to a file in such a folder.")
        return
    with closing(rows):
        found = list(database.look(rows))
        yield from found
        if database.is_usable(rows, found):
            yield from deliveries.look(rows)
            yield from imports.look(rows)
            yield from addresses.look(rows)
            yield from outsiders.look(settings, rows)
            yield from record.look(settings, rows, SystemClock().now())
            yield from sources.look_at_rows(rows)
