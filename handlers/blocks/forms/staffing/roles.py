"""Who holds which role: people and user groups, in the workspace or in one campaign."""

from collections.abc import Mapping, Sequence

from campaigns.people.staff import Holder
from campaigns.setup.copy_campaign import groups_field
from handlers.blocks.kit.elements import Blocks, View, context, modal, section
from handlers.blocks.kit.inputs import people_input, search_input
from handlers.identifiers.ids import FormId, OptionsId
from storage.enums import HolderKind, Role

Held = Mapping[Role, Sequence[Holder]]
GroupNames = Mapping[str, str]
"""What Slack calls each user group, by its id."""

DOES = {
    Role.MARKETING_MANAGER: "Chooses influencers and agrees terms.",
    Role.CONTENT_SPECIALIST: "Reviews drafts, records links, enters results.",
    Role.CREATIVE_TEAM: "Ideas and the calendar.",
    Role.DESIGN_TEAM: "Pictures and videos.",
    Role.COPYWRITER: "Captions and hashtags.",
    Role.MARKETING_DIRECTOR: "Decides on money beyond the budget; changed by an admin or who holds it.",
}


def roles_form(held: Held, groups: GroupNames) -> View:
    """The roles of the workspace."""
    about = section(
        "These hold in every campaign that says nothing else. Groups count as the people in them."
    )
    unheld = [role.label for role in Role if not held.get(role)]
    note = [context(f"Nobody yet: {', '.join(unheld)}.")] if unheld else []
    return modal(FormId.ROLES, "Roles", [about, *note, *role_inputs(held, groups)], submit="Save")


def role_inputs(held: Held, groups: GroupNames, *, hints: Mapping[Role, str] = DOES) -> Blocks:
    """For each of these roles a field for people and one for user groups, filled in with who holds it."""
    blocks: Blocks = []
    for role, holders in held.items():
        chosen = [one.id for one in holders if one.kind is HolderKind.PERSON]
        options = [(one.id, groups.get(one.id, one.id)) for one in holders if one.kind is HolderKind.GROUP]
        blocks += [
            people_input(role.value, role.label, chosen=chosen, hint=hints.get(role, "")),
            search_input(
                groups_field(role), f"{role.label}: groups", OptionsId.USER_GROUPS, chosen=options, several=True,
                optional=True,
            ),
        ]  # fmt: skip
    return blocks
