"""`/influencer add`: one creator by form, new or brought up to date."""

from collections.abc import Mapping

from campaigns.core.money import Money
from campaigns.influencers import influencers
from campaigns.people import permissions
from handlers.blocks.forms.influencers.influencer import influencer_form
from handlers.blocks.kit.text import literal
from handlers.identifiers.ids import Do, Form
from handlers.identifiers.reference import Target
from handlers.listeners.follow_up import done
from handlers.requests.requests import Asked, Click, Submit
from handlers.responses.responses import Answer, Show
from handlers.router import Doors
from storage.models import Influencer


def register(doors: Doors) -> None:
    """The form of a creator."""
    doors.on_click(Do.ADD_INFLUENCER, _open)
    doors.on_submit(Form.INFLUENCER, _save)


def open_form(asked: Asked, influencer_id: int | None) -> Show:
    """An empty form, or one with what is known of an influencer."""
    with asked.office.look(asked.actor) as work:
        permissions.authorize(work, permissions.Action.KEEP_INFLUENCERS)
        if influencer_id is None:
            return Show(influencer_form({}, Target()))
        found = influencers.by_id(work, influencer_id)
        return Show(influencer_form(_filled(found), Target(influencer=found.id)))


def _open(click: Click) -> Answer:
    return open_form(click, click.target.influencer)


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


def _save(submit: Submit) -> Answer:
    row = influencers.read_influencer(submit.entered.texts)
    saved = influencers.add(submit.office.units_of_work, submit.actor, submit.at, row)
    handle = literal(saved.handle)
    return done("Saved", f"*@{handle}* is in the Influencer Database: `/influencer show {handle}`.")
