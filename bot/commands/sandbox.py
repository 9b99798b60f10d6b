"""`greenlight sandbox`: the bot with a local workspace in the browser."""

from pathlib import Path

import click

from bot.local.ports import HERE, PAGE_PORT, free_port_from, last_page_port, remember_page_port
from bot.local.sandbox import LocalWorkspace, running_sandbox, settings_for
from bot.local.seed import seed_workspace
from bot.logs import set_up_logging
from bot.serve import serve
from bot.settings import Settings, read_settings
from bot.single_instance import single_instance

BOT_PORT = 3000
FOLDER = Path("data/sandbox")


@click.command()
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help=f"Where the page is, {PAGE_PORT} or where it was last time if not given; the next free one if taken.",
)
@click.option("--http", is_flag=True, help="Deliver by signed HTTP instead of Socket Mode.")
@click.option(
    "--ack-seconds",
    type=float,
    help="How long the bot has to answer: more than Slack's three seconds, for breakpoints and busy machines.",
)
@click.option(
    "--folder", type=click.Path(path_type=Path), default=FOLDER, show_default=True, help="What is kept."
)
def sandbox(port: int | None, http: bool, ack_seconds: float | None, folder: Path) -> None:
    """Run the bot with a local workspace in the browser, whatever tokens are set."""
    settings = read_settings(slack_bot_token=None, slack_app_token=None, slack_signing_secret=None)
    set_up_logging(settings.log_level)
    bot_port = settings.port if "port" in settings.model_fields_set else None
    run_sandbox(
        settings, page_port=port, bot_port=bot_port, http=http, ack_seconds=ack_seconds, folder=folder
    )


def run_sandbox(
    settings: Settings,
    *,
    page_port: int | None = None,
    bot_port: int | None = None,
    http: bool = False,
    ack_seconds: float | None = None,
    folder: Path = FOLDER,
) -> None:
    """Start the sandbox beside the bot, and stop it with the bot; raises CannotStart.

    Its page is at the first free port from `page_port` or from where it was last time, the bot at `bot_port`, or
    wherever there is room.
    """
    with single_instance(folder):
        wanted = page_port or last_page_port(folder)
        page = free_port_from(wanted)
        port = bot_port or free_port_from(BOT_PORT, but=page)
        bot_url = f"http://{HERE}:{port}" if http else None
        with running_sandbox(page, folder, bot_url, ack_seconds) as local:
            if page_port is None:
                remember_page_port(folder, page)
            serve(
                settings_for(local, settings, port=port, folder=folder),
                host=HERE,
                prepare=seed_workspace,
                greeting=_greeting(local, wanted, page),
            )


def _greeting(local: LocalWorkspace, wanted: int, port: int) -> str:
    note = "" if port == wanted else f" (port {wanted} is taken)"
    return f"\nGreenlight is ready. Its local workspace: {local.url}/{note}\nStop it with Ctrl-C."
