"""`greenlight serve`: the bot, for Slack or for the sandbox."""

import click

from bot.commands.sandbox import run_sandbox
from bot.logs import set_up_logging
from bot.serve import serve as serve_slack
from bot.settings import LogFormat, Mode, read_settings


@click.command()
def serve() -> None:
    """Run the bot: with Slack tokens for Slack, without them for a local workspace in the browser.

    PORT is where Slack reaches the bot, or where the page of the local workspace is.
    """
    settings = read_settings()
    set_up_logging(settings.log_level, settings.secrets, as_json=settings.log_format is LogFormat.JSON)
    if settings.mode is Mode.SANDBOX:
        run_sandbox(settings, page_port=settings.port if "port" in settings.model_fields_set else None)
    else:
        serve_slack(settings)
