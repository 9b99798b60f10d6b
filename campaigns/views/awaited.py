"""Who is awaited: open tasks with those who may do them now, one by one and by kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from campaigns.policies.progress import Progress
from campaigns.tasks.assignees import Assignees
from campaigns.tasks.deadlines import is_overdue
from campaigns.tasks.kinds import what_to_do
from storage.enums import TaskKind
from storage.models import Task


@dataclass(frozen=True)
class Awaited:
    """An open task: what is to be done, by whom (user ids) and for whom who is away, since and until when.

    `progress` where several people decide; `is_late` once it should have been done. What is on hold
    (`task.held_until`) waits for nobody.
    """

    task: Task
    words: str
    people: tuple[str, ...]
    since: datetime
    due_at: datetime | None
    acting_for: Mapping[str, str]
    progress: Progress | None = None
    is_late: bool = False

    @classmethod
    def of(cls, task: Task, eligible: Assignees, at: datetime | None = None) -> "Awaited":
        """A task of the campaign whose `eligible` people are known, as it stands `at` a moment."""
        people = tuple(eligible.of(task)) if task.held_until is None else ()
        acting_for = eligible.acting_for(task)
        progress = eligible.progress(task)
        return cls(
            task, what_to_do(task), people, task.opened_at, task.due_at, acting_for, progress, is_overdue(task, at)
        )  # fmt: skip


@dataclass(frozen=True)
class AwaitedKind:
    """Open tasks of one kind: how many, what the first asks for, of whom, since the oldest, until the earliest.

    `on_hold` of them wait for nobody now.
    """

    kind: TaskKind
    count: int
    words: str
    people: tuple[str, ...]
    since: datetime
    due_at: datetime | None
    acting_for: Mapping[str, str]
    on_hold: int = 0
    is_late: bool = False

    @classmethod
    def of(cls, kind: TaskKind, found: Sequence[Awaited]) -> "AwaitedKind":
        """What tasks of that kind amount to."""
        people = dict.fromkeys(person for one in found for person in one.people)
        dues = [one.due_at for one in found if one.due_at is not None]
        since = min(one.since for one in found)
        acting_for = {person: absent for one in found for person, absent in one.acting_for.items()}
        on_hold = sum(one.task.held_until is not None for one in found)
        return cls(
            kind,
            len(found),
            found[0].words,
            tuple(people),
            since,
            min(dues, default=None),
            acting_for,
            on_hold,
            any(one.is_late for one in found),
        )
