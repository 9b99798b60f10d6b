"""Confirming an influencer's new e-mail address, or keeping the old one."""

from campaigns.influencers import addresses
from handlers.identifiers.ids import ActionId
from handlers.listeners.follow_up import task_again
from handlers.requests.requests import Click
from handlers.responses.responses import Response
from handlers.router import Router


def register(router: Router) -> None:
    """The buttons of the question."""
    router.on_click(ActionId.CONFIRM_ADDRESS, _confirm)
    router.on_click(ActionId.KEEP_ADDRESS, _keep)


def _confirm(click: Click) -> Response:
    about = click.reference
    addresses.confirm(click.bot.units_of_work, click.actor, click.at, about.participation or 0, about.word)
    return task_again(click)


def _keep(click: Click) -> Response:
    about = click.reference
    addresses.keep_old(click.bot.units_of_work, click.actor, click.at, about.participation or 0, about.word)
    return task_again(click)
