"""Who decides on the posts of a campaign: the levels, how many must approve, and who is only heard."""

from campaigns.policies.policy import MOST_LEVELS, Policy
from campaigns.policies.policy_form import NEEDED, ORDERS, PARTS, STANDS, filled
from handlers.blocks.kit.elements import Blocks, context, header
from handlers.blocks.kit.inputs import boxes_input, people_input, select_input
from storage.enums import Role

ROLES = tuple((role.value, role.label) for role in Role)
ABOUT = (
    "Whoever asks for changes sends the post back, and it begins at the first level again. "
    "Posts that wait for approval now keep the rules they were asked under. Nobody decides on their own work."
)


def policy_inputs(policy: Policy | None, usual: Role, *, halves: bool) -> Blocks:
    """The fields, filled in with a policy; which half a level looks at is asked only where `halves` are made apart."""
    texts, lists = filled(policy, usual)
    blocks: Blocks = [context(ABOUT)]
    for number in range(1, MOST_LEVELS + 1):
        blocks += [
            header("Who approves" if number == 1 else f"Level {number}, if there is one"),
            select_input(
                f"role_{number}", "Everybody who is", ROLES, value=texts.get(f"role_{number}", ""), optional=True
            ),
            people_input(f"people_{number}", "These people", chosen=lists.get(f"people_{number}", [])),
            select_input(
                f"needed_{number}", "How many must approve?", NEEDED, optional=True,
                value=texts.get(f"needed_{number}", NEEDED[0][0]),
            ),
        ]  # fmt: skip
        if halves:
            part = texts.get(f"part_{number}", PARTS[0][0])
            blocks.append(
                select_input(f"part_{number}", "What do they look at?", PARTS, value=part, optional=True)
            )
    stands = "Earlier levels stand where their half did not change"
    return [
        *blocks,
        header("Order and advice"),
        select_input("order", "Which level is asked when?", ORDERS, value=texts["order"], optional=True),
        boxes_input(STANDS, "After changes", [(STANDS, stands)], ticked=lists[STANDS]),
        select_input(
            "advisers_role", "Only heard: everybody who is", ROLES, value=texts["advisers_role"], optional=True
        ),
        people_input(
            "advisers", "Only heard: these people", chosen=lists["advisers"],
            hint="What they say is shown. It holds up nothing.",
        ),
    ]  # fmt: skip
