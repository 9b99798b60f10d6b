"""The command line: `greenlight COMMAND`."""

import sys

import click

from bot.commands.db import db
from bot.commands.doctor import doctor
from bot.commands.imports import import_
from bot.commands.sandbox import sandbox
from bot.commands.serve import serve
from bot.commands.workflows import workflows
from bot.errors import CannotStart


@click.group()
@click.version_option(package_name="greenlight", message="%(prog)s %(version)s")
def greenlight() -> None:
    """Greenlight carries marketing campaigns from brief to archive, in Slack."""


for command in (serve, sandbox, workflows, doctor, import_, db):
    greenlight.add_command(command)


def main() -> None:
    """Carry out what the command line says; what stands in the way is told in sentences, exit code 1."""
    try:
        greenlight(prog_name="greenlight")
    except CannotStart as problem:
        for sentence in problem.sentences:
            click.echo(sentence, err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
