"""Looking at proposed changes of influencers, and accepting or refusing them."""

from collections.abc import Sequence

from campaigns.core.errors import OutOfDate
from campaigns.influencers import authority, proposal_decisions, proposals
from campaigns.parsing import chosen_id
from campaigns.people import permissions
from handlers.blocks.kit.elements import View
from handlers.blocks.surfaces.influencers.proposals import Own, proposal_list
from handlers.identifiers.ids import ActionId
from handlers.identifiers.reference import Reference
from handlers.requests.requests import Click, Request
from handlers.responses.responses import OpenModal, ReplaceModal, Response
from handlers.router import Router


def register(router: Router) -> None:
    """The list, and its buttons."""
    router.on_click(ActionId.SHOW_PROPOSALS, _show)
    router.on_click(ActionId.ACCEPT_PROPOSALS, _accept)
    router.on_click(ActionId.REFUSE_PROPOSALS, _refuse)


def open_list(request: Request, proposed_by: str = "") -> OpenModal:
    """What waits, of one person or of everybody."""
    return OpenModal(_list(request, proposed_by))


def _show(click: Click) -> Response:
    return open_list(click, click.reference.word)


def _accept(click: Click) -> Response:
    proposal_decisions.accept(click.bot.units_of_work, click.actor, click.at, _ids(click))
    return _again(click)


def _refuse(click: Click) -> Response:
    proposal_decisions.refuse(click.bot.units_of_work, click.actor, click.at, _ids(click))
    return _again(click)


def _ids(click: Click) -> Sequence[int]:
    ids = [chosen_id(one) for one in click.reference.word.split(",")]
    if not ids or None in ids:
        raise OutOfDate("This button is from an older version of Greenlight. Type `/influencer proposals`.")
    return [one for one in ids if one is not None]


def _again(click: Click) -> Response:
    """The list without what was decided on."""
    shown = Reference.read(str((click.view or {}).get("private_metadata") or ""))
    return ReplaceModal(_list(click, shown.word))


def _list(request: Request, proposed_by: str) -> View:
    with request.bot.look(request.actor) as work:
        permissions.authorize(work, permissions.Action.ADD_INFLUENCERS)
        found = proposals.open_to(work, proposed_by)
        ids = {one.id for one in found}
        mine = [one for one in proposals.own(work) if one.id not in ids]
        contacts = authority.see_contacts(work, {one.influencer_id for one in (*found, *mine)})
        to = (
            authority.who_decides(work, [one.influencer_id for one in mine[: proposals.NAMED]])
            if mine
            else []
        )
        return proposal_list(found, contacts, Reference(word=proposed_by), Own(mine, to))
