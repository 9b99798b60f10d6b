"""`/campaign clients`: who decides for a client without Slack, and the links that are out."""

from campaigns.core.errors import NotPossible
from campaigns.core.wording import counted
from campaigns.influencers import client_opinions
from campaigns.outside import clients, form, links
from campaigns.people import lookup, permissions
from handlers.blocks.forms.outside.clients import clients_form
from handlers.blocks.kit.elements import View
from handlers.blocks.surfaces.outside.clients import ClientsPage, clients_view
from handlers.identifiers.ids import ActionId, FormId, ModalId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import said
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router

NAME = permissions.Action.NAME_CLIENTS


def register(router: Router) -> None:
    """The page, its form, and its buttons."""
    router.on_modal(ModalId.CLIENTS, _view)
    router.on_click(ActionId.NAME_CLIENTS, _open_form)
    router.on_click(ActionId.ASK_CLIENT, _ask)
    router.on_click(ActionId.REVOKE_ACCESS, _revoke)
    router.on_submit(FormId.CLIENTS, _save)


def open_clients(request: Request, campaign_id: int) -> Response:
    """Who decides for a campaign's client, and which links are out, for who may change it."""
    return OpenModal(_view(request, Reference(campaign=campaign_id)))


def _view(request: Request, reference: Reference) -> View:
    with request.bot.look(request.actor) as work:
        campaign = lookup.campaign(work, reference.campaign or 0, NAME, lock=False)
        opinions = client_opinions.opinions(work.session, campaign.id)
        page = ClientsPage(
            campaign,
            clients.of_campaign(work.session, campaign.id),
            links.good_ones(work.session, campaign.id, request.at),
            [(one.participation.influencer.handle, one) for one in opinions],
            has_pages=request.bot.has_pages,
        )
        return clients_view(page)


def _open_form(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        campaign = lookup.campaign(work, click.reference.campaign or 0, NAME, lock=False)
        lookup.refuse_if_over(campaign)
        return OpenModal(clients_form(campaign, clients.of_campaign(work.session, campaign.id)))


def _save(submission: Submission) -> Response:
    entered = submission.entered
    named = form.read_clients(entered.text("clients"))
    colour = form.read_colour(entered.text("colour"))
    _refuse_without_pages(submission, wanted=bool(named))
    clients.name_clients(
        submission.bot.units_of_work, submission.actor, submission.at, submission.reference.campaign or 0,
        named, colour,
    )  # fmt: skip
    return None


def _ask(click: Click) -> Response:
    _refuse_without_pages(click, wanted=True)
    asked = client_opinions.ask(click.bot.units_of_work, click.actor, click.at, click.reference.campaign or 0)
    return said(click, f"Asked: {counted(len(asked), 'person')}. You hear what they think of the creators.")


def _revoke(click: Click) -> Response:
    links.revoke(click.bot.units_of_work, click.actor, click.at, click.reference.link or 0)
    return ReplaceModal(_view(click, click.reference))


def _refuse_without_pages(request: Request, *, wanted: bool) -> None:
    if wanted and not request.bot.has_pages:
        raise NotPossible("Pages for people without Slack need PUBLIC_URL. Ask who runs the bot to set it.")
