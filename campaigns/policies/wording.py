"""A policy, and how far it has come, in words; people are named as Slack mentions them."""

from collections.abc import Sequence

from campaigns.core.wording import either
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.policies.progress import Progress


def words_of(policy: Policy) -> str:
    """Who decides: "any one of the Marketing Manager, then all of @ana and @ben"."""
    levels = (", and " if policy.side_by_side else ", then ").join(map(_level, policy.levels))
    advice = "" if policy.advisers.is_nobody else f"; {_group(policy.advisers)} only advise"
    stands = "; earlier levels stand where their half did not change" if policy.stands else ""
    return f"{levels}{advice}{stands}"


def progress_words(now: Progress) -> str:
    """How far it is: "1 of 3, waiting for @ana or @ben"."""
    return f"{now.approved} of {now.needed}, waiting for {named(now.waiting_for)}"


def named(people: Sequence[str]) -> str:
    """People as they are mentioned."""
    return either([f"<@{person}>" for person in people], "and") if people else "nobody"


def _level(level: Level) -> str:
    needed = {Quorum.ANY: "any one", Quorum.ALL: "all", Quorum.MAJORITY: "a majority"}
    count = str(level.needed) if isinstance(level.needed, int) else needed[level.needed]
    half = f" for the {level.part.label.lower()}" if level.part else ""
    return f"{count} of {_group(level.group)}{half}"


def _group(group: Group) -> str:
    role = [f"the {group.role.label}"] if group.role else []
    return either([*role, *(f"<@{person}>" for person in group.people)], "and")
