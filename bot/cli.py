"""The command line: `greenlight COMMAND`. Each command is imported when it is carried out, so help is there at once."""

import sys
from importlib import import_module

import click
from click.formatting import HelpFormatter

from bot import garbage
from bot.errors import CannotStart

COMMANDS = {
    "audit": ("bot.commands.audit:audit", "The record of who did what: whether it is as it was written."),
    "calendar": ("bot.commands.calendar:calendar", "Calendar links: who has one, and revoking them."),
    "db": ("bot.commands.db:db", "The database."),
    "doctor": (
        "bot.commands.doctor:doctor",
        "Look at tokens, scopes, database, mail and undelivered messages; exit code 1 if anything is wrong.",
    ),
    "import": (
        "bot.commands.imports:import_",
        "Bring in a file: CSV, XLSX, XLS, ODS, or the ZIP of YouTube Studio.",
    ),
    "report": (
        "bot.commands.report:report",
        "A campaign's report, or the figures so far: in words, as PDF pages, as a spreadsheet or as JSON.",
    ),
    "sandbox": (
        "bot.commands.sandbox:sandbox",
        "Run the bot with a local workspace in the browser, whatever tokens are set.",
    ),
    "serve": (
        "bot.commands.serve:serve",
        "Run the bot: with Slack tokens for Slack, without them for a local workspace in the browser.",
    ),
    "workflows": (
        "bot.commands.workflows:workflows",
        "List the workflows, or the steps of the workflow NAME.",
    ),
}
"""Where each command is, and what it does, in the words that its own help begins with."""


class LazyGroup(click.Group):
    """Commands by their names; only one that is carried out, or asked for its own help, is imported."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Every name, in the order of the alphabet."""
        return sorted(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command called so, imported now; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        with garbage.none_sought():
            command: click.Command = getattr(import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """The list of commands as click writes it, but without importing any."""
        room = formatter.width - 6 - max(map(len, COMMANDS))
        stand_ins = [click.Command(name, help=COMMANDS[name][1]) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl([(str(one.name), one.get_short_help_str(room)) for one in stand_ins])


@click.command(cls=LazyGroup)
@click.version_option(package_name="greenlight", message="%(prog)s %(version)s")
def greenlight() -> None:
    """Greenlight carries marketing campaigns from brief to archive, in Slack."""


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
