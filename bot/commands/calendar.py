"""`greenlight calendar`: the secret addresses of calendars that people were given."""

import click

from bot.clock import SystemClock
from bot.commands.workspaces import only_workspace, units_of_work_of
from bot.database import opened
from bot.errors import CannotStart
from bot.settings import read_settings
from campaigns.core.errors import Refusal
from campaigns.core.unit_of_work import GREENLIGHT, Actor, UnitOfWork
from campaigns.editorial import calendar_links
from campaigns.people import directory
from storage.enums import Via


@click.group()
def calendar() -> None:
    """Calendar links: who has one, and revoking them."""


@calendar.command("list")
def list_() -> None:
    """List the links that hold, by their numbers: whose, of which campaign, since when."""
    with opened(read_settings()) as database:
        actor = _operator(only_workspace(database))
        with database.read() as session:
            found = calendar_links.links(UnitOfWork(session, actor, SystemClock().now()))
            names = directory.names(session, actor.workspace_id)
            for link in found:
                of = link.campaign.name if link.campaign else "all campaigns"
                who = names.get(link.user_id, link.user_id)
                click.echo(f"{link.id}  {who}  {of}  {link.given_at:%Y-%m-%d}")
        if not found:
            click.echo("Nobody has a calendar link.")


@calendar.command()
@click.argument("numbers", type=int, nargs=-1, required=True)
@click.option("--replace", is_flag=True, help="Give each person another one, which they are told to fetch.")
def revoke(numbers: tuple[int, ...], replace: bool) -> None:
    """Revoke the links with these NUMBERS, as `greenlight calendar list` tells them; their people hear of it."""
    act = calendar_links.replace if replace else calendar_links.revoke
    with opened(read_settings()) as database:
        actor, units_of_work = _operator(only_workspace(database)), units_of_work_of(database)
        for number in numbers:
            try:
                act(units_of_work, actor, SystemClock().now(), number)
            except Refusal as refusal:
                raise CannotStart(f"{number}: {refusal.message}") from None
            click.echo(f"{number} is {'replaced' if replace else 'revoked'}.")


def _operator(workspace_id: str) -> Actor:
    """Whoever runs the bot may what an admin may; the record names the program."""
    return Actor(workspace_id, GREENLIGHT, is_admin=True, via=Via.CONSOLE)
