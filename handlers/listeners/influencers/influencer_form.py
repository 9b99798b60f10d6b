"""`/influencer add`: one creator by form, new or brought up to date."""

from collections.abc import Mapping

from campaigns.core.money import Money
from campaigns.influencers import influencers
from campaigns.people import permissions
from handlers.blocks.forms.influencers.influencer import influencer_form
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import ActionId, FormId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import done
from handlers.requests.requests import Click, Request, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.models import Influencer


def register(router: Router) -> None:
    """The form of a creator."""
    router.on_click(ActionId.ADD_INFLUENCER, _open)
    router.on_submit(FormId.INFLUENCER, _save)


def open_form(request: Request, influencer_id: int | None) -> OpenModal:
    """An empty form, or one with what is known of an influencer."""
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, permissions.Action.KEEP_INFLUENCERS)
        if influencer_id is None:
            return OpenModal(influencer_form({}, Reference()))
        found = influencers.by_id(work, influencer_id)
        return OpenModal(influencer_form(_filled(found), Reference(influencer=found.id)))


def _open(click: Click) -> Response:
    return open_form(click, click.reference.influencer)


def _filled(one: Influencer) -> Mapping[str, str]:
    fee = (
        Money(one.usual_fee_minor, one.currency) if one.usual_fee_minor is not None and one.currency else None
    )
    return {
        "platform": one.platform.value,
        "handle": one.handle,
        "name": one.name,
        "niches": ", ".join(one.niches),
        "followers": str(one.followers) if one.followers is not None else "",
        "email": one.email or "",
        "usual_fee": fee.as_typed() if fee else "",
        "currency": fee.currency if fee else "",
        "country": one.country or "",
    }


def _save(submission: Submission) -> Response:
    row = influencers.read_influencer(submission.entered.texts)
    saved = influencers.add(submission.bot.units_of_work, submission.actor, submission.at, row)
    handle = literal(saved.handle)
    return done("Saved", f"*@{handle}* is in the Influencer Database: `/influencer show {handle}`.")
