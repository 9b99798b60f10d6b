"""`/influencer`: finding creators, and looking at one."""

from collections.abc import Callable

from campaigns import parsing
from campaigns.core.errors import NotFound, NotPermitted, NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.influencers import authority, influencers, vetting
from campaigns.parsing.numbers import AmountRange
from campaigns.people import permissions
from handlers.blocks.kit.message import Message
from handlers.blocks.kit.text import moment
from handlers.blocks.surfaces.influencers.influencers import (
    ParticipationSummary,
    influencer_choice,
    influencer_list,
    influencer_message,
    perhaps_meant,
)
from handlers.blocks.surfaces.views.campaign_list import A_PAGE
from handlers.blocks.surfaces.views.help import INFLUENCER, help_message, not_understood
from handlers.identifiers.ids import ActionId
from handlers.listeners.files import influencer_import
from handlers.listeners.influencers import influencer_form, proposals
from handlers.listeners.privacy import person
from handlers.requests.command_text import first_word, name_in
from handlers.requests.requests import Click, Command, Request
from handlers.responses.responses import Response, in_place
from handlers.router import Router
from storage.enums import Vetting
from storage.models import Influencer, Participation

COMMAND = "/influencer"
ADD = permissions.Action.ADD_INFLUENCERS
MOST_TYPED = 300
"""A longer search would not fit into the buttons that turn its pages."""


def register(router: Router) -> None:
    """The command, and the buttons of its lists."""
    router.on_command(COMMAND, _answer)
    router.on_click(ActionId.SHOW_INFLUENCER, _show_listed)
    router.on_click(ActionId.VET, _vet)


def _answer(command: Command) -> Response:
    word, rest = first_word(command.text)
    act = ACTS.get(word)
    if act is not None:
        return act(command, rest)
    if word in ("", "help"):
        return help_message(COMMAND)
    near = parsing.closest(word, [usage.word for usage in INFLUENCER])
    return not_understood(COMMAND, word, near, name_in(rest))


def influencer_page(request: Request, criteria: str, page: int) -> Message:
    """A page, from 0, of the influencers that fit; a page that is no longer there is the last one."""
    if len(criteria) > MOST_TYPED:
        raise NotUnderstood(f"That search is too long. Use at most {MOST_TYPED} characters.")
    wanted = parsing.parse_criteria(criteria)
    with request.bot.look(request.actor) as work:
        _let_in(work)
        if wanted.fee != AmountRange() and not permissions.may(work, permissions.Action.SEE_MONEY):
            who = permissions.who_may(permissions.Action.SEE_MONEY)
            raise NotPermitted(
                f"Usual fees are for those who may see money. Ask {who}, or search without `fee:`."
            )
        found = influencers.find(work.session, work.workspace_id, wanted, limit=A_PAGE, offset=page * A_PAGE)
        last = max(0, -(-found.total // A_PAGE) - 1)
        if page > last:
            found = influencers.find(
                work.session, work.workspace_id, wanted, limit=A_PAGE, offset=last * A_PAGE
            )
        contacts = authority.see_contacts(work, [one.id for one in found.influencers])
        return influencer_list(found.influencers, wanted.show(), min(page, last), found.total, contacts)


def _find(command: Command, rest: str) -> Response:
    return influencer_page(command, rest, 0)


def _show(command: Command, rest: str) -> Response:
    name = name_in(rest)
    if not name:
        raise NotUnderstood(
            "Say whom to show, for example `/influencer show @glow.by.ana`. `/influencer find` lists everybody."
        )
    with command.bot.look(command.actor) as work:
        _let_in(work)
        try:
            found = influencers.meant_by(work, name)
        except NotFound as refusal:
            if not refusal.near:
                raise
            return perhaps_meant(refusal.message, influencers.meant_by(work, refusal.near))
        if len(found) == 1:
            return show(work, found[0])
        return influencer_choice(name, found, authority.see_contacts(work, [one.id for one in found]))


def _show_listed(click: Click) -> Response:
    with click.bot.look(click.actor) as work:
        _let_in(work)
        return in_place(click, show(work, influencers.by_id(work, click.reference.influencer or 0)))


def _vet(click: Click) -> Response:
    """Approve or block somebody, or take that back; they are shown as they are now."""
    if click.reference.word not in tuple(Vetting):
        raise OutOfDate("This button is from an older version of Greenlight. Type `/influencer show` again.")
    vetting.vet(
        click.bot.units_of_work,
        click.actor,
        click.at,
        click.reference.influencer or 0,
        Vetting(click.reference.word),
    )
    return _show_listed(click)


def show(work: UnitOfWork, influencer: Influencer) -> Message:
    """One influencer with their campaigns."""
    parts = influencers.participations(work.session, influencer)
    return influencer_message(
        influencer,
        influencers.status_of(parts),
        [_part(work, one) for one in parts],
        may_change=bool(
            authority.those_allowed(work, permissions.Action.CHANGE_INFLUENCERS, [influencer.id])
        ),
        may_vet=permissions.may(work, permissions.Action.VET_INFLUENCERS),
        contacts=bool(authority.see_contacts(work, [influencer.id])),
    )


def _part(work: UnitOfWork, one: Participation) -> ParticipationSummary:
    visible = permissions.may(work, permissions.Action.SEE_PROGRESS, one.campaign)
    chosen = f", selected {moment(one.selected_at)}" if visible else ""
    return ParticipationSummary(
        one.campaign.name if visible else "A campaign you cannot see", one.stage.label, chosen
    )


def _let_in(work: UnitOfWork) -> None:
    if not permissions.may(work, ADD):
        raise NotPermitted("The Influencer Database is for full members of the workspace. Ask one of them.")


def _add(command: Command, rest: str) -> Response:  # noqa: ARG001
    return influencer_form.open_form(command, None)


def _import(command: Command, rest: str) -> Response:  # noqa: ARG001
    return influencer_import.open_upload(command)


def _proposals(command: Command, rest: str) -> Response:  # noqa: ARG001
    return proposals.open_list(command)


ACTS: dict[str, Callable[[Command, str], Response]] = {
    "find": _find,
    "show": _show,
    "add": _add,
    "import": _import,
    "proposals": _proposals,
    "export": person.show,
    "forget": person.show,
}
