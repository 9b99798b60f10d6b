"""`/campaign roles`: who holds which role in the workspace."""

from campaigns.people import missing_addresses, roles
from campaigns.setup.copy_campaign import groups_field
from campaigns.staffing import role_assignment
from handlers.blocks.forms.staffing.roles import Held, roles_form
from handlers.directory.groups import group_names, hear_of_new_groups
from handlers.identifiers.ids import FormId, OptionsId
from handlers.identifiers.reference import Reference
from handlers.listeners.follow_up import done
from handlers.requests.form_state import FormState
from handlers.requests.requests import Request, Submission
from handlers.responses.responses import OpenModal, Response
from handlers.router import Router
from storage.enums import HolderKind, Role


def register(router: Router) -> None:
    """The form, and the user groups it offers."""
    router.on_submit(FormId.ROLES, _save)
    router.on_suggest(OptionsId.USER_GROUPS, _suggest)


def open_roles(request: Request) -> OpenModal:
    """The roles as they are, for who may give them out."""
    with request.bot.look(request.actor) as work:
        role_assignment.refuse_strangers(work)
        held = {role: roles.holders(work.session, work.workspace_id, role) for role in Role}
    return OpenModal(roles_form(held, group_names(request.client) if holds_groups(held) else {}))


def holds_groups(held: Held) -> bool:
    """Whether any role is held by a user group, whose name Slack must be asked for."""
    return any(one.kind is HolderKind.GROUP for holders in held.values() for one in holders)


def entered_roles(entered: FormState) -> dict[Role, list[str]]:
    """Who was chosen for each role that the form asked for: people and user groups."""
    return {
        role: [*entered.many(role.value), *entered.many(groups_field(role))]
        for role in Role
        if role.value in entered.lists
    }


def _save(submission: Submission) -> Response:
    given = entered_roles(submission.entered)
    hear_of_new_groups(submission, (one for ids in given.values() for one in ids if one.startswith("S")))
    role_assignment.give_roles(submission.bot.units_of_work, submission.actor, submission.at, given)
    with submission.bot.look(submission.actor) as work:
        missing = missing_addresses.of_workspace(work.session, work.workspace_id)
    return done("Roles", " ".join(["The roles are given out.", *missing.sentences]))


def _suggest(request: Request, reference: Reference, typed: str) -> list[tuple[str, str]]:  # noqa: ARG001
    letters = typed.casefold()
    return [(one, name) for one, name in group_names(request.client).items() if letters in name.casefold()]
