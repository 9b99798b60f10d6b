"""Opening a campaign, and its money, from a card."""

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.lifecycle import closing
from campaigns.people import finding, permissions
from campaigns.spending import costs
from campaigns.views.overview import overview
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.message import words
from handlers.blocks.surfaces.content.deliverables import posts_view
from handlers.blocks.surfaces.views.campaign_view import Onlooker, campaign_view, money_words
from handlers.identifiers.ids import Do, Window
from handlers.requests.requests import Asked, Click
from handlers.responses.responses import Answer, Show, Turn, Whisper
from handlers.router import Doors
from storage.models import Campaign


def register(doors: Doors) -> None:
    """What the buttons of the campaign card open."""
    doors.on_click(Do.SHOW_CAMPAIGN, _show)
    doors.on_click(Do.SHOW_MONEY, _show_money)
    doors.on_window(Window.CAMPAIGN, lambda asked, target: _view(asked, target.campaign or 0))
    doors.on_window(Window.POSTS, lambda asked, target: _posts(asked, target.campaign or 0, target.page or 0))


def _show(click: Click) -> Answer:
    return show(click, click.target.campaign or 0)


def show(asked: Asked, campaign_id: int) -> Show:
    """The campaign in a modal, for who may see it."""
    return Show(_view(asked, campaign_id))


def _view(asked: Asked, campaign_id: int) -> View:
    with asked.office.look(asked.actor) as work:
        campaign = finding.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        return campaign_view(overview(work.session, campaign), _onlooker(work, campaign))


def _onlooker(work: UnitOfWork, campaign: Campaign) -> Onlooker:
    return Onlooker(
        sees_money=permissions.may(work, permissions.Action.SEE_MONEY, campaign),
        manages=permissions.may(work, permissions.Action.MANAGE, campaign),
        may_finish=closing.offers_to_finish(work, campaign),
        may=permissions.granted_to(work.session, campaign, work.actor.user_id),
    )


def posts_page(asked: Asked, campaign_id: str, page: int) -> Answer:
    """Another page of a campaign's posts, in place of the first."""
    number = int(campaign_id) if campaign_id.isascii() and campaign_id.isdigit() else 0
    return Turn(_posts(asked, number, page))


def _posts(asked: Asked, campaign_id: int, page: int) -> View:
    with asked.office.look(asked.actor) as work:
        campaign = finding.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        may = permissions.granted_to(work.session, campaign, work.actor.user_id)
        return posts_view(campaign, overview(work.session, campaign).deliverables, page, may)


def _show_money(click: Click) -> Answer:
    """Answers only those who may see money, and only them."""
    with click.office.look(click.actor) as work:
        campaign = finding.campaign(
            work, click.target.campaign or 0, permissions.Action.SEE_PROGRESS, lock=False
        )
        costs.seen_budget(work, campaign)
        return Whisper(words(money_words(overview(work.session, campaign))))
