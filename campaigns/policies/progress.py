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

    def levels_of(self, person: str) -> frozenset[int]:
        """The levels, by index, at which somebody sits now, or speaks for who does."""
        return frozenset(index for index, people in enumerate(self.levels) if self._of(person, people))

    def covered(self, cast: "Cast", level: Sequence[str]) -> set[str]:
        """The seats of a level for which a verdict is what they say; its person's own, even where there is none now."""
        own = self._of(cast.person, level) or {seat for seat in level if seat == cast.given_for}
        return own or {cast.person}

    def _of(self, person: str, level: Sequence[str]) -> set[str]:
        return {seat for seat in level if person in (seat, self.who(seat))}


@dataclass(frozen=True)
class Cast:
    """A verdict that stands, as far as it counts.

    `levels` are those for which it was given, by their index; none of advice. In its own round it counts also where its
    person sits or stands in since: nobody speaks twice. `approves` are the versions that it
    accepts. What was said in an earlier round has no `outcome`, and counts by what it accepted. `settles`: whoever gave
    it was asked in place of everybody who was awaited then, so that nobody else of its levels is.
    """

    person: str
    levels: frozenset[int]
    approves: frozenset[int]
    outcome: Outcome | None = None
    settles: bool = False
    given_for: str | None = None


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
    no more can. `instead` is who was asked in place of everybody who is awaited at the first level that is asked; the
    levels beside it still wait for their own people.
    """
    given = tuple(_Counted(one, one.levels | _sits_since(one, seats)) for one in casts)
    levels = tuple(
        _level(
            level, index, seats, _relevant(level, asked), [one.cast for one in given if index in one.levels]
        )
        for index, level in enumerate(policy.levels)
    )
    standing = _standing(levels, given)
    pending = [index for index, one in enumerate(levels) if not one.is_done]
    current = tuple(pending if policy.side_by_side else pending[:1]) if standing is Standing.OPEN else ()
    spoken = {one.cast.person for one in given if one.cast.outcome is not None}
    if instead is not None and instead not in spoken:
        levels = tuple(
            _waiting_for(one, (instead,)) if index in current[:1] else one for index, one in enumerate(levels)
        )
    advisers = tuple(one for one in seats.advisers if one not in spoken)
    return Progress(standing, levels, current, advisers)


def seats_taken(
    policy: Policy, seats: Seats, now: Progress, person: str, instead: str | None = None
) -> frozenset[int]:
    """The levels, by index, for which a person's verdict counts: all where they sit, once one of them is asked."""
    if person == instead:
        return frozenset(now.current[:1])
    mine = {
        index
        for index in range(len(policy.levels))
        if any(person == seats.who(seat) for seat in seats.levels[index])
    }
    return frozenset(mine) if mine & set(now.current) else frozenset()


@dataclass(frozen=True)
class _Counted:
    """A verdict, and every level for which it counts now."""

    cast: Cast
    levels: frozenset[int]


def _sits_since(cast: Cast, seats: Seats) -> frozenset[int]:
    return seats.levels_of(cast.person) if cast.outcome is not None else frozenset()


def _relevant(level: Level, asked: Mapping[ContentPart, int]) -> frozenset[int]:
    return frozenset(version for part, version in asked.items() if level.is_about(part))


def _level(
    level: Level, index: int, seats: Seats, relevant: Collection[int], casts: Sequence[Cast]
) -> LevelProgress:
    """One level with what counts for it. Whoever has left since has no seat, and what they said still counts."""
    if not relevant:
        return LevelProgress(0, 0, is_done=True)
    people = seats.levels[index]
    covered = [(one, seats.covered(one, people)) for one in casts]
    approvers = {
        version: _sides(found for one, found in covered if version in one.approves) for version in relevant
    }
    rejecters = _sides(found for one, found in covered if one.outcome is Outcome.REJECT)
    done = set[str].intersection(*approvers.values()) | rejecters
    members = len(set(people) | done)
    needed, no = level.quorum(members), len(rejecters)
    approved = min(len(found) for found in approvers.values())
    settling = [one for one in casts if one.settles and index in one.levels]
    is_settled = any(set(relevant) <= one.approves for one in settling)
    if approved >= needed or is_settled:
        return LevelProgress(approved, min(needed, approved), is_done=True)
    is_rejected = bool(no) and (no >= needed or members - no < needed)
    is_rejected = is_rejected or any(one.outcome is Outcome.REJECT for one in settling)
    waiting = tuple(dict.fromkeys(seats.who(one) for one in people if one not in done))
    return LevelProgress(approved, needed, waiting, is_rejected=is_rejected)


def _sides(covered: Iterable[set[str]]) -> set[str]:
    """The seats that any of some verdicts cover, and who gave one and has no seat."""
    return set[str]().union(*covered)


def _standing(levels: Sequence[LevelProgress], given: Iterable[_Counted]) -> Standing:
    if any(one.cast.outcome is Outcome.REQUEST_CHANGES and one.levels for one in given):
        return Standing.RETURNED
    if any(one.is_rejected for one in levels):
        return Standing.REJECTED
    return Standing.APPROVED if all(one.is_done for one in levels) else Standing.OPEN


def _waiting_for(level: LevelProgress, people: tuple[str, ...]) -> LevelProgress:
    return LevelProgress(level.approved, level.approved + 1, people)
