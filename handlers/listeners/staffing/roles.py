"""`/campaign roles`: who holds which role in the workspace."""

from campaigns.people import permissions, roles
from campaigns.setup.copy_campaign import groups_field
from campaigns.staffing import role_assignment
from handlers.blocks.forms.staffing.roles import Held, roles_form
from handlers.directory.groups import group_names, hear_of_new_groups
from handlers.identifiers.ids import Form, Suggest
from handlers.identifiers.reference import Target
from handlers.listeners.follow_up import done
from handlers.requests.form_state import Entered
from handlers.requests.requests import Asked, Submit
from handlers.responses.responses import Answer, Show
from handlers.router import Doors
from storage.words import HolderKind, Role


def register(doors: Doors) -> None:
    """The form, and the user groups it offers."""
    doors.on_submit(Form.ROLES, _save)
    doors.on_suggest(Suggest.USER_GROUPS, _suggest)


def open_roles(asked: Asked) -> Show:
    """The roles as they are, for who may give them out."""
    with asked.office.look(asked.actor) as work:
        permissions.authorize(work, permissions.Action.GIVE_ROLES)
        held = {role: roles.holders(work.session, work.workspace_id, role) for role in Role}
    return Show(roles_form(held, group_names(asked.client) if holds_groups(held) else {}))


def holds_groups(held: Held) -> bool:
    """Whether any role is held by a user group, whose name Slack must be asked for."""
    return any(one.kind is HolderKind.GROUP for holders in held.values() for one in holders)


def entered_roles(entered: Entered) -> dict[Role, list[str]]:
    """Who was chosen for each role: people and user groups."""
    return {role: [*entered.many(role.value), *entered.many(groups_field(role))] for role in Role}


def _save(submit: Submit) -> Answer:
    given = entered_roles(submit.entered)
    hear_of_new_groups(submit, (one for ids in given.values() for one in ids if one.startswith("S")))
    role_assignment.give_roles(submit.office.units_of_work, submit.actor, submit.at, given)
    return done("Roles", "The roles are given out.")


def _suggest(asked: Asked, target: Target, typed: str) -> list[tuple[str, str]]:  # noqa: ARG001
    letters = typed.casefold()
    return [(one, name) for one, name in group_names(asked.client).items() if letters in name.casefold()]
