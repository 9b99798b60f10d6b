"""A policy as people enter it: up to three levels, each with a role, people, how many of them, and which half."""

from collections.abc import Mapping, Sequence

from campaigns.core.errors import NotUnderstood
from campaigns.policies.policy import MOST_LEVELS, NOBODY, Group, Level, Needed, Policy, Quorum
from storage.enums import ContentPart, Role

NEEDED = (
    (Quorum.ANY.value, "Any one of them"),
    (Quorum.ALL.value, "All of them"),
    (Quorum.MAJORITY.value, "A majority of them"),
    *((str(number), f"{number} of them") for number in range(2, 6)),
)
"""How many must approve: what is sent, and how it reads."""
BOTH = "both"
PARTS = ((BOTH, "Design and copy"), *((part.value, f"Only the {part.label.lower()}") for part in ContentPart))
ORDERS = (("after", "One level after another"), ("beside", "All levels at once"))
STANDS = "stands"

Texts = Mapping[str, str]
Lists = Mapping[str, Sequence[str]]


def read_policy(texts: Texts, lists: Lists, usual: Role) -> Policy | None:
    """The policy that was entered; None where that is the usual: any one of the `usual` role."""
    found = (_level(number, texts, lists) for number in range(1, MOST_LEVELS + 1))
    levels = tuple(level for level in found if not level.group.is_nobody) or (Level(Group(usual)),)
    policy = Policy(
        levels,
        side_by_side=texts.get("order") == "beside",
        advisers=Group(_role(texts, "advisers_role"), tuple(lists.get("advisers", ()))),
        stands=STANDS in lists.get(STANDS, ()),
    )
    is_usual = levels == (Level(Group(usual)),) and policy.advisers == NOBODY
    return None if is_usual else policy


def filled(policy: Policy | None, usual: Role) -> tuple[dict[str, str], dict[str, list[str]]]:
    """What the form shows of a policy: texts and lists, by field."""
    shown = policy or Policy((Level(Group(usual)),))
    texts = {
        "order": "beside" if shown.side_by_side else "after",
        "advisers_role": shown.advisers.role.value if shown.advisers.role else "",
    }
    lists = {"advisers": list(shown.advisers.people), STANDS: [STANDS] if shown.stands else []}
    for number, level in enumerate(shown.levels, 1):
        texts[f"role_{number}"] = level.group.role.value if level.group.role else ""
        texts[f"needed_{number}"] = str(level.needed)
        texts[f"part_{number}"] = level.part.value if level.part else BOTH
        lists[f"people_{number}"] = list(level.group.people)
    return texts, lists


def _level(number: int, texts: Texts, lists: Lists) -> Level:
    group = Group(_role(texts, f"role_{number}"), tuple(lists.get(f"people_{number}", ())))
    needed, part = texts.get(f"needed_{number}") or Quorum.ANY.value, texts.get(f"part_{number}") or BOTH
    if needed not in dict(NEEDED) or part not in dict(PARTS):
        raise NotUnderstood("Choose one of those in the list.", field=f"needed_{number}")
    return Level(group, read_needed(needed), ContentPart(part) if part != BOTH else None)


def read_needed(text: str) -> Needed:
    """How many must approve, as it is sent."""
    return int(text) if text.isdecimal() else Quorum(text)


def _role(texts: Texts, field: str) -> Role | None:
    chosen = texts.get(field, "")
    if chosen and chosen not in tuple(Role):
        raise NotUnderstood("Choose one of those in the list.", field=field)
    return Role(chosen) if chosen else None
