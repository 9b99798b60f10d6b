"""Help is there at once: nothing is imported for it that only a command needs."""

import subprocess
import sys

import click
import pytest

from bot.cli import COMMANDS, greenlight

HEAVY = {
    "alembic", "bot.settings", "campaigns", "handlers", "http_server", "jinja2", "matplotlib", "pydantic", "slack_bolt",
    "slack_sdk", "sqlalchemy", "storage", "typst", "uvicorn", "xlsxwriter",
}  # fmt: skip
SHOW_IMPORTS = """
import sys
from bot.cli import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_import_nothing_that_only_a_command_needs(option: str) -> None:
    command = [sys.executable, "-c", SHOW_IMPORTS, option]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "bot.cli" in done.stderr
    assert HEAVY.isdisjoint(done.stderr.split())


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_listed_with_the_first_words_of_its_own_help(name: str) -> None:
    command = greenlight.get_command(click.Context(greenlight), name)
    assert command is not None
    assert command.name == name
    assert command.help is not None
    assert command.help.partition("\n\n")[0].replace("\n", " ") == COMMANDS[name][1]
