"""A policy: how many of whom must approve, at levels side by side or one after another, and who is only heard."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from storage.enums import ContentPart, Role

MOST_LEVELS = 3
MOST_NEEDED = 20


class Quorum(StrEnum):
    """How many of those of a level must approve, where that is no fixed number."""

    ANY = "any"
    ALL = "all"
    MAJORITY = "majority"


Needed = Quorum | int


@dataclass(frozen=True)
class Group:
    """Some people: those of a role, those named by their user ids, or both."""

    role: Role | None = None
    people: tuple[str, ...] = ()

    @property
    def is_nobody(self) -> bool:
        """Whether neither a role nor anybody is named."""
        return self.role is None and not self.people


NOBODY = Group()


@dataclass(frozen=True)
class Level:
    """So many of a group must approve; of one half of a post alone, where `part` names it."""

    group: Group
    needed: Needed = Quorum.ANY
    part: ContentPart | None = None

    def quorum(self, count: int) -> int:
        """How many of `count` people must approve: at least one, and never more than there are."""
        wanted = {Quorum.ANY: 1, Quorum.ALL: count, Quorum.MAJORITY: count // 2 + 1}
        needed = self.needed if isinstance(self.needed, int) else wanted[self.needed]
        return max(1, min(needed, count))

    def is_about(self, part: ContentPart) -> bool:
        """Whether it looks at this half of a post."""
        return self.part in (None, part)


@dataclass(frozen=True)
class Policy:
    """Who decides on a request.

    Levels come one after another, unless they are `side_by_side`. The `advisers` are asked from the beginning; what
    they say is shown, and blocks nothing. With `stands`, what a level approved in an earlier round counts for a half
    that has not changed since.
    """

    levels: tuple[Level, ...]
    side_by_side: bool = False
    advisers: Group = NOBODY
    stands: bool = False

    @property
    def named(self) -> set[str]:
        """Everybody who is named by their user id."""
        groups = [self.advisers, *(level.group for level in self.levels)]
        return {person for group in groups for person in group.people}

    def as_json(self) -> dict[str, Any]:
        """The policy as it is stored; `read` reads it again."""
        return {
            "levels": [
                {**_group_json(one.group), "needed": one.needed, "part": one.part.value if one.part else None}
                for one in self.levels
            ],
            "side_by_side": self.side_by_side,
            "advisers": _group_json(self.advisers),
            "stands": self.stands,
        }


def read(stored: Mapping[str, Any] | None) -> Policy | None:
    """The policy that is stored; None where nothing is: then any one of the role that is asked decides."""
    if stored is None:
        return None
    levels = tuple(
        Level(_group(one), _needed(one["needed"]), ContentPart(one["part"]) if one["part"] else None)
        for one in stored["levels"]
    )
    return Policy(levels, bool(stored["side_by_side"]), _group(stored["advisers"]), bool(stored["stands"]))


def _group_json(group: Group) -> dict[str, Any]:
    return {"role": group.role.value if group.role else None, "people": list(group.people)}


def _group(stored: Mapping[str, Any]) -> Group:
    return Group(Role(stored["role"]) if stored["role"] else None, tuple(stored["people"]))


def _needed(stored: int | str) -> Needed:
    return stored if isinstance(stored, int) else Quorum(stored)
