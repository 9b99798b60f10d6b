"""What the verdicts given so far come to under a policy, and who is awaited."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from campaigns.policies.policy import Level, Policy
from storage.enums import ContentPart, Outcome


@dataclass(frozen=True)
class Seats:
    """The people of each level of a policy as they are now, and those who are only heard.

    `acting` is who speaks for those who are away.
    """

    levels: tuple[tuple[str, ...], ...]
    advisers: tuple[str, ...] = ()
    acting: Mapping[str, str] = field(default_factory=dict)

    def who(self, seat: str) -> str:
        """Who speaks for a seat: whoever has it, unless they are away."""
        return self.acting.get(seat, seat)


@dataclass(frozen=True)
class Cast:
    """A verdict that stands, as far as it counts.

    `levels` are those whose person gave it, by their index; none of advice. `approves` are the versions that it
    accepts. What was said in an earlier round has no `outcome`, and counts by what it accepted. `settles`: whoever gave
    it was asked in place of everybody who was awaited then, so that nobody else of its levels is.
    """

    person: str
    levels: frozenset[int]
    approves: frozenset[int]
    outcome: Outcome | None = None
    settles: bool = False
    given_for: str | None = None

    def covers(self, seat: str) -> bool:
        """Whether it is what a seat says."""
        return seat in (self.person, self.given_for)


class Standing(Enum):
    """What has become of a request."""

    OPEN = auto()
    APPROVED = auto()
    RETURNED = auto()
    REJECTED = auto()


@dataclass(frozen=True)
class LevelProgress:
    """How far one level is: how many approved of how many who must, and who may still do so."""

    approved: int
    needed: int
    waiting_for: tuple[str, ...] = ()
    is_done: bool = False
    is_rejected: bool = False


@dataclass(frozen=True)
class Progress:
    """How far a request is; `current` are the levels that are asked now, by their index."""

    standing: Standing
    levels: tuple[LevelProgress, ...]
    current: tuple[int, ...] = ()
    advisers: tuple[str, ...] = ()

    @property
    def waiting_for(self) -> tuple[str, ...]:
        """Whose approval is awaited now."""
        found = (person for index in self.current for person in self.levels[index].waiting_for)
        return tuple(dict.fromkeys(found))

    @property
    def asked(self) -> tuple[str, ...]:
        """Everybody who is asked now: those who are awaited, and those who are only heard."""
        return tuple(dict.fromkeys([*self.waiting_for, *self.advisers])) if self.current else ()

    @property
    def approved(self) -> int:
        """How many approvals there are, of all levels."""
        return sum(min(one.approved, one.needed) for one in self.levels)

    @property
    def needed(self) -> int:
        """How many approvals there must be, of all levels."""
        return sum(one.needed for one in self.levels)


def progress(
    policy: Policy,
    seats: Seats,
    asked: Mapping[ContentPart, int],
    casts: Iterable[Cast],
    instead: str | None = None,
) -> Progress:
    """How far a request about the versions `asked` is.

    Any request for changes returns it. A level rejects where as many reject as would have to approve, or so many that
    no more can. `instead` is who was asked in place of everybody who is awaited.
    """
    given = tuple(casts)
    levels = tuple(
        _level(level, seats, people, _relevant(level, asked), [one for one in given if index in one.levels])
        for index, (level, people) in enumerate(zip(policy.levels, seats.levels, strict=True))
    )
    standing = _standing(levels, given)
    pending = [index for index, one in enumerate(levels) if not one.is_done]
    current = tuple(pending if policy.side_by_side else pending[:1]) if standing is Standing.OPEN else ()
    if instead is not None:
        levels = tuple(
            _waiting_for(one, (instead,)) if index in current else one for index, one in enumerate(levels)
        )
    spoken = {cast.person for cast in given if cast.outcome is not None}
    advisers = tuple(one for one in seats.advisers if one not in spoken)
    return Progress(standing, levels, current, advisers)


def seats_taken(
    policy: Policy, seats: Seats, now: Progress, person: str, instead: str | None = None
) -> frozenset[int]:
    """The levels, by index, for which a person's verdict counts: all where they sit, once one of them is asked."""
    if person == instead:
        return frozenset(now.current)
    mine = {
        index
        for index in range(len(policy.levels))
        if any(person == seats.who(seat) for seat in seats.levels[index])
    }
    return frozenset(mine) if mine & set(now.current) else frozenset()


def _relevant(level: Level, asked: Mapping[ContentPart, int]) -> frozenset[int]:
    return frozenset(version for part, version in asked.items() if level.is_about(part))


def _level(
    level: Level, seats: Seats, people: Sequence[str], relevant: Collection[int], casts: Sequence[Cast]
) -> LevelProgress:
    """One level with what counts for it. Whoever has left since has no seat, and what they said still counts."""
    if not relevant:
        return LevelProgress(0, 0, is_done=True)
    approvers = {
        version: _sides(people, [one for one in casts if version in one.approves]) for version in relevant
    }
    rejecters = _sides(people, [one for one in casts if one.outcome is Outcome.REJECT])
    done = set[str].intersection(*approvers.values()) | rejecters
    members = len(set(people) | done)
    needed, no = level.quorum(members), len(rejecters)
    approved = min(len(found) for found in approvers.values())
    is_settled = any(one.settles and set(relevant) <= one.approves for one in casts)
    if approved >= needed or is_settled:
        return LevelProgress(approved, min(needed, approved), is_done=True)
    is_rejected = bool(no) and (no >= needed or members - no < needed)
    is_rejected = is_rejected or any(one.settles and one.outcome is Outcome.REJECT for one in casts)
    waiting = tuple(seats.who(one) for one in people if one not in done)
    return LevelProgress(approved, needed, waiting, is_rejected=is_rejected)


def _sides(people: Iterable[str], casts: Sequence[Cast]) -> set[str]:
    """The seats that are covered by any of these verdicts, and who gave one and has no seat."""
    found = {seat for seat in people for one in casts if one.covers(seat)}
    return found | {one.person for one in casts if not any(one.covers(seat) for seat in found)}


def _standing(levels: Sequence[LevelProgress], casts: Iterable[Cast]) -> Standing:
    if any(one.outcome is Outcome.REQUEST_CHANGES and one.levels for one in casts):
        return Standing.RETURNED
    if any(one.is_rejected for one in levels):
        return Standing.REJECTED
    return Standing.APPROVED if all(one.is_done for one in levels) else Standing.OPEN


def _waiting_for(level: LevelProgress, people: tuple[str, ...]) -> LevelProgress:
    return LevelProgress(level.approved, level.approved + 1, people)
