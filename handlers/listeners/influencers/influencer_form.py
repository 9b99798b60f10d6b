"""`/influencer add`: one creator by form, new or brought up to date."""

from collections.abc import Mapping

from campaigns.core.money import Money
from campaigns.influencers import authority, influencers
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
        permissions.authorize(work, permissions.Action.ADD_INFLUENCERS)
        if influencer_id is None:
            return OpenModal(influencer_form({}, Reference()))
        found = influencers.by_id(work, influencer_id)
        filled = _filled(found, contacts=bool(authority.see_contacts(work, [found.id])))
        mine = authority.those_allowed(work, permissions.Action.CHANGE_INFLUENCERS, [found.id])
        form = influencer_form(filled, Reference(influencer=found.id), proposes=not mine)
        return OpenModal(form)


def _open(click: Click) -> Response:
    return open_form(click, click.reference.influencer)


def _filled(one: Influencer, *, contacts: bool) -> Mapping[str, str]:
    """What is known; e-mail address and usual fee stay empty for who may not see them."""
    return {**_profile(one), **(_contacts(one) if contacts else {})}


def _profile(one: Influencer) -> Mapping[str, str]:
    return {
        "platform": one.platform.value,
        "handle": one.handle,
        "name": one.name,
        "niches": ", ".join(one.niches),
        "followers": str(one.followers) if one.followers is not None else "",
        "country": one.country or "",
    }


def _contacts(one: Influencer) -> Mapping[str, str]:
    fee = (
        Money(one.usual_fee_minor, one.currency) if one.usual_fee_minor is not None and one.currency else None
    )
    return {
        "email": one.email or "",
        "usual_fee": fee.as_typed() if fee else "",
        "currency": fee.currency if fee else "",
    }


def _save(submission: Submission) -> Response:
    row = influencers.read_influencer(submission.entered.texts)
    outcome = influencers.add(submission.bot.units_of_work, submission.actor, submission.at, row)
    handle = literal(row.handle)
    if outcome == "proposed":
        return done(
            "Proposed",
            f"What you may not change of *@{handle}* yourself goes to somebody who may; the rest is saved. "
            "You hear when it is accepted or refused.",
        )
    if outcome == "unchanged":
        return done(
            "Unchanged", f"Of *@{handle}* all of this was known already: `/influencer show {handle}`."
        )
    fee = f" Their usual fee was read as {row.usual_fee.show()}." if row.usual_fee else ""
    return done("Saved", f"*@{handle}* is in the Influencer Database: `/influencer show {handle}`.{fee}")
