"""`/campaign`: its words, and the campaign that a name means."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from campaigns import parsing
from campaigns.core.errors import NotFound, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.people import lookup
from campaigns.people.campaign_names import MOST_FOUND
from campaigns.steps.registry import workflow_typed, workflows
from handlers.blocks.kit.elements import Block
from handlers.blocks.surfaces.views.campaign_list import choice, did_you_mean, with_that_one
from handlers.blocks.surfaces.views.help import CAMPAIGN, help_message, not_understood
from handlers.identifiers.ids import ActionId
from handlers.listeners.editorial import briefs, calendar
from handlers.listeners.lifecycle import ending
from handlers.listeners.outside import clients
from handlers.listeners.record import record
from handlers.listeners.reporting import portfolio, report, results
from handlers.listeners.setup import edit, new_campaign
from handlers.listeners.spending import budget
from handlers.listeners.staffing import roles
from handlers.listeners.views import campaign
from handlers.listeners.views.campaign_list import listing
from handlers.requests.command_text import first_word, name_in
from handlers.requests.new_command import read_new
from handlers.requests.requests import Click, Command, Request
from handlers.responses.responses import Response, in_place, to_click
from handlers.router import Router
from storage.models import Campaign

COMMAND = "/campaign"
OUTDATED = "This menu is from an older version of Greenlight. Type `/campaign help`."

Named = Callable[[Request, int], Response]
NAMED: dict[str, Named] = {
    "new": new_campaign.begin_from,
    "show": campaign.show,
    "edit": edit.open_edit,
    "budget": budget.open_budget,
    "calendar": calendar.calendar_of,
    "clients": clients.open_clients,
    "results": results.open_results,
    "report": report.report,
    "audit": record.show,
    "close": ending.open_close,
    "cancel": ending.open_cancel,
    "archive": ending.archive,
}
"""What is done with the campaign that a name means, by the command's word."""
CHANGES = {"edit", "clients", "close", "cancel", "archive"}
"""Words that want a campaign in use, where an archived one has the same name."""


def register(router: Router) -> None:
    """The command, the choice among several campaigns, and the campaign card's menu."""
    router.on_command(COMMAND, _answer)
    router.on_click(ActionId.MEANT, _meant)
    router.on_click(ActionId.CAMPAIGN_MENU, _chosen_in_menu)


def _answer(command: Command) -> Response:
    word, rest = first_word(command.text)
    if word in ALONE:
        return ALONE[word](command, rest)
    if word in NAMED:
        return _with_name(command, word, name_in(rest))
    if word in ("", "help"):
        return help_message(COMMAND)
    near = parsing.closest(word, [usage.word for usage in CAMPAIGN])
    return not_understood(COMMAND, word, near, name_in(rest), _with_near_word(command, near, name_in(rest)))


def _with_near_word(command: Command, near: str | None, name: str) -> Block | None:
    """The button that does what was probably meant, where it is known with which campaign."""
    if near not in NAMED or not name:
        return None
    with command.bot.look(command.actor) as work, suppress(NotFound):
        found = _meant_by(work, near, name)
        return with_that_one(near, found[0]) if len(found) == 1 else None
    return None


def _new(command: Command, rest: str) -> Response:
    words = read_new(rest, [workflow.typed for workflow in workflows()])
    if words.source:
        return _with_name(command, f"new {words.workflow}".strip(), words.source)
    if not words.workflow and len(workflows()) > 1:
        return new_campaign.ask_kind(command)
    workflow = workflow_typed(words.workflow) if words.workflow else workflows()[0]
    return new_campaign.begin(command, workflow.key)


def _calendar(command: Command, rest: str) -> Response:
    name = name_in(rest)
    return _with_name(command, "calendar", name) if name else calendar.calendar_of_all(command)


def _brief(command: Command, rest: str) -> Response:
    return briefs.open_briefs(command, name_in(rest))


def _roles(command: Command, rest: str) -> Response:  # noqa: ARG001
    return roles.open_roles(command)


def _report(command: Command, rest: str) -> Response:
    word, behind = first_word(rest)
    return (
        portfolio.report_all(command, behind)
        if word == "all"
        else _with_name(command, "report", name_in(rest))
    )


ALONE: dict[str, Callable[[Command, str], Response]] = {
    "new": _new,
    "list": listing,
    "roles": _roles,
    "brief": _brief,
    "calendar": _calendar,
    "report": _report,
}
"""What is done where no campaign's name need follow, by the command's word."""


def _with_name(command: Command, word: str, name: str) -> Response:
    """Carry out `word` for the campaign that is meant; where several may be, ask which."""
    with command.bot.look(command.actor) as work:
        try:
            found = _meant_by(work, word, name)
        except NotFound as refusal:
            if not refusal.near:
                raise
            return did_you_mean(word, refusal.message, _meant_by(work, word, refusal.near)[0])
    if len(found) == 1:
        return _act_of(word)(command, found[0].id)
    return choice(word, name, found)


def _meant_by(work: UnitOfWork, word: str, name: str) -> list[Campaign]:
    """The campaigns that a name behind a word may mean; without one, any that is in use."""
    if name:
        found = lookup.campaigns_named(work, name, archived=None)
        in_use = [one for one in found if one.archived_at is None]
        return in_use if word in CHANGES and in_use else found
    found = lookup.visible_campaigns(work, most=MOST_FOUND + 1)
    if not found:
        raise NotFound(lookup.none_visible(work))
    return found


def _meant(click: Click) -> Response:
    return in_place(click, _named(click))


def _chosen_in_menu(click: Click) -> Response:
    return to_click(click, _named(click))


def _named(click: Click) -> Response:
    if click.reference.campaign is None:
        raise OutOfDate(OUTDATED)
    return _act_of(click.reference.word)(click, click.reference.campaign)


def _act_of(word: str) -> Named:
    """What is done with a campaign by that word; `new social` starts one of that kind from it."""
    if word in NAMED:
        return NAMED[word]
    first, _, kind = word.partition(" ")
    if first == "new" and kind:
        return partial(new_campaign.begin_from, workflow=workflow_typed(kind).key)
    raise OutOfDate(OUTDATED)
