"""Who plays a part in a new campaign alone: people, and the groups that come along from an older campaign."""

from collections.abc import Mapping, Sequence

from campaigns.people.permissions import MONEY_ROLES
from campaigns.setup.copy_campaign import groups_field
from handlers.blocks.forms.setup.entries import Entries, list_of
from handlers.blocks.kit.elements import Blocks
from handlers.blocks.kit.inputs import people_input, search_input
from handlers.identifiers.ids import OptionsId
from storage.enums import Role

NOBODY_DECIDES = (
    "May stay empty: money beyond the budget is then asked of the owner, or of the Marketing Manager where the owner "
    "wants it, until a workspace admin names somebody with /campaign roles."
)
GROUP_NAMES = "group_names"
"""Among the entries: what Slack calls the groups that are chosen, by their ids."""


def own_role(role: Role, entries: Entries, holders: Sequence[str]) -> Blocks:
    """The field for a role, which must be filled in where nobody has it otherwise; one for groups if any are chosen.

    A role that decides on money may stay empty: whoever makes the campaign may not be allowed to give it.
    """
    groups, of_money = list_of(entries, groups_field(role)), role in MONEY_ROLES
    if holders:
        names = ", ".join(holders[:4]) + (f" and {len(holders) - 4} more" if len(holders) > 4 else "")
        label, hint = role.label, f"Only for this campaign. Empty: {names}."
        hint += " Another one is named by an admin, or by who holds it." if of_money else ""
    elif of_money:
        label, hint = f"{role.label} (nobody yet)", NOBODY_DECIDES
    else:
        label, hint = (
            f"{role.label} (nobody yet)",
            "Nobody in the workspace holds this role. Choose who does it here.",
        )
    chosen, optional = list_of(entries, role.value), bool(holders or groups or of_money)
    field = people_input(role.value, label, chosen=chosen, hint=hint, optional=optional)
    return [field, *_groups(role, groups, entries.get(GROUP_NAMES))]


def _groups(role: Role, groups: Sequence[str], names: object) -> Blocks:
    if not groups:
        return []
    known = names if isinstance(names, Mapping) else {}
    options = [(one, str(known.get(one, one))) for one in groups]
    label = f"{role.label}: groups"
    return [
        search_input(
            groups_field(role), label, OptionsId.USER_GROUPS, chosen=options, several=True, optional=True
        )
    ]


def chosen_groups(entries: Entries, roles: Sequence[Role]) -> list[str]:
    """The ids of all groups that are chosen for roles."""
    return [group for role in roles for group in list_of(entries, groups_field(role))]


def chosen_for(entries: Entries, role: Role) -> list[str]:
    """The ids of the people and groups that shall have a role."""
    return [*list_of(entries, role.value), *list_of(entries, groups_field(role))]
