"""`greenlight sandbox`: the bot with a local workspace in the browser."""

from pathlib import Path

import click

from bot.errors import CannotStart
from bot.local.furnishing import furnish
from bot.local.sandbox import LocalWorkspace, running_sandbox, settings_for
from bot.logs import set_up_logging
from bot.only_one import only_one
from bot.serve import is_free, serve
from bot.settings import Settings, read_settings

HERE = "127.0.0.1"
PAGE_PORT = 8420
BOT_PORT = 3000
FOLDER = Path("data/sandbox")


@click.command()
@click.option(
    "--port", default=PAGE_PORT, show_default=True, help="Where the page is; the next free one if taken."
)
@click.option("--http", is_flag=True, help="Deliver by signed HTTP instead of Socket Mode.")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=FOLDER, show_default=True, help="What is kept."
)
def sandbox(port: int, http: bool, folder: Path) -> None:
    """Run the bot with a local workspace in the browser, whatever tokens are set."""
    settings = read_settings(slack_bot_token=None, slack_app_token=None, slack_signing_secret=None)
    set_up_logging(settings.log_level)
    bot_port = settings.port if "port" in settings.model_fields_set else None
    run_sandbox(settings, page_port=port, bot_port=bot_port, http=http, folder=folder)


def run_sandbox(
    settings: Settings,
    *,
    page_port: int,
    bot_port: int | None = None,
    http: bool = False,
    folder: Path = FOLDER,
) -> None:
    """Start the sandbox beside the bot, and stop it with the bot; raises CannotStart.

    Its page is at the first free port from `page_port`, the bot at `bot_port`, or wherever there is room.
    """
    page = free_port_from(page_port)
    port = bot_port or free_port_from(BOT_PORT, but=page)
    bot_url = f"http://{HERE}:{port}" if http else None
    with only_one(folder), running_sandbox(page, folder, bot_url) as local:
        serve(
            settings_for(local, settings, port=port, folder=folder),
            host=HERE,
            prepare=furnish,
            greeting=_greeting(local, page_port, page),
        )


def free_port_from(first: int, but: int | None = None) -> int:
    """`first`, or the next port after it that nobody listens at; raises CannotStart where there is none."""
    free = (port for port in range(first, 65536) if port != but and is_free(port, HERE))
    found = next(free, None)
    if found is None:
        raise CannotStart(f"Port {first} is taken, and every port after it. Set PORT to a smaller one.")
    return found


def _greeting(local: LocalWorkspace, wanted: int, port: int) -> str:
    note = "" if port == wanted else f" (port {wanted} is taken)"
    return f"\nGreenlight is ready. Its local workspace: {local.url}/{note}\nStop it with Ctrl-C."
