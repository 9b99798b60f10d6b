"""Opening a campaign, and its money, from a card."""

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.lifecycle import finishing
from campaigns.people import lookup, permissions
from campaigns.spending import costs, platform_money
from campaigns.views.campaign_page import campaign_page
from campaigns.views.overview import all_posts, overview
from handlers.blocks.kit.elements import View
from handlers.blocks.kit.message import words
from handlers.blocks.surfaces.content.deliverables import posts_view
from handlers.blocks.surfaces.views.campaign_page import campaign_page_view
from handlers.blocks.surfaces.views.campaign_view import Onlooker, campaign_view, money_words, split_words
from handlers.identifiers.ids import ActionId, ModalId
from handlers.requests.requests import Click, Request
from handlers.responses.responses import Ephemeral, OpenModal, ReplaceModal, Response
from handlers.router import Router
from storage.models import Campaign


def register(router: Router) -> None:
    """What the buttons of the campaign card open."""
    router.on_click(ActionId.SHOW_CAMPAIGN, _show)
    router.on_click(ActionId.ABOUT_CAMPAIGN, _about)
    router.on_click(ActionId.SHOW_MONEY, _show_money)
    router.on_modal(ModalId.CAMPAIGN, lambda asked, reference: _view(asked, reference.campaign or 0))
    router.on_modal(
        ModalId.POSTS, lambda asked, reference: _posts(asked, reference.campaign or 0, reference.page or 0)
    )


def _show(click: Click) -> Response:
    return show(click, click.reference.campaign or 0)


def show(request: Request, campaign_id: int) -> OpenModal:
    """The campaign in a modal, for who may see it."""
    return OpenModal(_view(request, campaign_id))


def _view(request: Request, campaign_id: int) -> View:
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        return campaign_view(overview(work.session, campaign, work.at), _onlooker(work, campaign))


def _onlooker(work: UnitOfWork, campaign: Campaign) -> Onlooker:
    return Onlooker(
        sees_money=permissions.may(work, permissions.Action.SEE_MONEY, campaign),
        manages=permissions.may(work, permissions.Action.MANAGE, campaign),
        may_finish=finishing.offers_to_finish(work, campaign),
        may=permissions.granted_to(work.session, campaign, work.actor.user_id),
    )


def posts_page(request: Request, campaign_id: str, page: int) -> Response:
    """Another page of a campaign's posts, in place of the first."""
    number = int(campaign_id) if campaign_id.isascii() and campaign_id.isdigit() else 0
    return ReplaceModal(_posts(request, number, page))


def _posts(request: Request, campaign_id: int, page: int) -> View:
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, campaign_id, permissions.Action.SEE_PROGRESS, lock=False)
        may = permissions.granted_to(work.session, campaign, work.actor.user_id)
        return posts_view(campaign, all_posts(work.session, campaign), page, may)


def _about(click: Click) -> Response:
    """What the campaign is about, for who may see it."""
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(
            work, click.reference.campaign or 0, permissions.Action.SEE_PROGRESS, lock=False
        )
        may = permissions.granted_to(work.session, campaign, work.actor.user_id)
        sees_money = permissions.may(work, permissions.Action.SEE_MONEY, campaign)
        return OpenModal(
            campaign_page_view(campaign_page(work.session, campaign), may, sees_money=sees_money)
        )


def _show_money(click: Click) -> Response:
    """Answers only those who may see money, and only them."""
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(
            work, click.reference.campaign or 0, permissions.Action.SEE_PROGRESS, lock=False
        )
        money = costs.seen_budget(work, campaign)
        split = split_words(money, platform_money.by_platform(work.session, campaign))
        return Ephemeral(words("\n".join(filter(None, [money_words(money), split]))))
