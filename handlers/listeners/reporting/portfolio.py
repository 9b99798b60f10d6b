"""`/campaign report all`: campaigns of a time side by side, and the league table of their influencers."""

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.reporting.portfolio import Portfolio, portfolio
from campaigns.reporting.portfolio_period import read_wanted
from handlers.blocks.kit.message import Message
from handlers.blocks.surfaces.reporting.portfolio import league_message, portfolio_message
from handlers.identifiers.ids import ActionId
from handlers.requests.requests import Click, Request
from handlers.responses.responses import Response, to_click
from handlers.router import Router


def register(router: Router) -> None:
    """The button below a portfolio."""
    router.on_click(ActionId.LEAGUE_TABLE, _league)


def report_all(request: Request, typed: str) -> Message:
    """The campaigns that ended in a time, of one client where it is named."""
    with request.bot.look(request.actor) as work:
        return portfolio_message(_found(work, typed), typed)


def _league(click: Click) -> Response:
    typed = "" if click.reference.word == "all" else click.reference.word
    with click.bot.look(click.actor) as work:
        return to_click(click, league_message(_found(work, typed)))


def _found(work: UnitOfWork, typed: str) -> Portfolio:
    return portfolio(work, read_wanted(typed, work.at.date()))
