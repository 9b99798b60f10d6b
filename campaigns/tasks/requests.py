"""A question that several people decide: who sits at each level of its policy now, and what they have said."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from campaigns.policies.policy import Group, Policy
from campaigns.policies.progress import Cast, Progress, Seats, progress, seats_taken
from campaigns.tasks.verdicts import halves_of
from storage.enums import ContentPart
from storage.models import Approval


@dataclass(frozen=True)
class Request:
    """An open question with its policy. `instead` is who was given it in place of all who are awaited."""

    question: Approval
    policy: Policy
    seats: Seats
    casts: Sequence[Cast]
    instead: str | None = None

    def progress(self, *more: Cast) -> Progress:
        """How far it is, with what was said so far and `more`."""
        return progress(self.policy, self.seats, halves_of(self.question), [*self.casts, *more], self.instead)

    def is_done_with(self, halves: Mapping[ContentPart, int], *more: Cast) -> bool:
        """Whether nobody must be asked about these versions any more, with what was said so far and `more`."""
        said = [*self.casts, *more]
        return all(one.is_done for one in progress(self.policy, self.seats, halves, said).levels)

    def levels_of(self, person: str) -> frozenset[int]:
        """The levels for which a person's verdict counts now."""
        return seats_taken(self.policy, self.seats, self.progress(), person, self.instead)

    def has_seat(self, person: str) -> bool:
        """Whether somebody sits at any level, if not at one that is asked now."""
        return any(person == self.seats.who(seat) for people in self.seats.levels for seat in people)

    def given_for(self, person: str) -> str | None:
        """Who is away, for whom somebody speaks at a level where they have no seat of their own."""
        asked = [self.seats.levels[index] for index in sorted(self.levels_of(person))]
        lent = (seat for level in asked if person not in level for seat in level)
        return next((seat for seat in lent if self.seats.who(seat) == person), None)

    def spoken_for(self, person: str) -> str | None:
        """Who has spoken for somebody who was away; None where nobody did, or they may speak."""
        if person in self.progress().asked:
            return None
        return next((one.person for one in self.casts if one.outcome and one.given_for == person), None)

    @property
    def heard(self) -> tuple[str, ...]:
        """Those who have said in this round what they think."""
        return tuple(one.person for one in self.casts if one.outcome is not None)

    def has_spoken(self, person: str) -> bool:
        """Whether somebody has said in this round what they think."""
        return person in self.heard


Present = Mapping[str, str | None]
"""Who is there, each with whom they act for, where that person is away."""


def seats_of(
    policy: Policy,
    people_of: Callable[[Group], list[str]],
    own: set[str],
    present: Callable[[list[str]], Present],
    stand_ins: Callable[[int], Present],
) -> Seats:
    """Who sits at each level: those of its group, but nobody whose `own` work it is; or else who stands in for them.

    A seat is somebody's own while another acts for them. An adviser who sits at a level is heard there.
    """
    found = [present(people_of(level.group)) or stand_ins(index) for index, level in enumerate(policy.levels)]
    levels = tuple(tuple(absent or person for person, absent in level.items()) for level in found)
    acting = {absent: person for level in found for person, absent in level.items() if absent is not None}
    sitting = {one for level in found for one in level} | own
    advisers = [] if policy.advisers.is_nobody else people_of(policy.advisers)
    return Seats(levels, tuple(one for one in advisers if one not in sitting), acting)


def spoken_before(casts: Sequence[Cast], level: int) -> set[str]:
    """Those who have spoken in this round for other levels than this one."""
    return {one.person for one in casts if one.outcome is not None and level not in one.levels}
