"""What a workflow is made of: named steps in order, each automatic or a task, for the campaign or for every item."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, cast

from campaigns.desk import Work
from storage.models import Campaign, Deliverable, Participation
from storage.words import Role, TaskKind

Item = Campaign | Participation | Deliverable
Deadline = Callable[[Campaign, datetime], datetime]


@dataclass(frozen=True)
class SendBack:
    """What a step answers when its item must go through an earlier step again."""

    to: str


Effect = Callable[[Work, Any], SendBack | None]
Question = Callable[[Work, Any], bool]


def nothing(_work: Work, _item: Item) -> None:
    """The effect of a step that only records that it was reached."""


def always(_work: Work, _item: Item) -> bool:
    """The answer of a step that waits for nothing."""
    return True


class Step:
    """One line of a workflow.

    Each item enters when it has passed the step before (`after` names other ones) and `when` allows it; `run`
    takes effect at that moment; it passes on once `done_when` holds. With `each` the items are the campaign's
    participations or deliverables, each on its own; without it, the campaign. `enough` is asked of the campaign
    before the step as a whole may close, and `while_open` takes effect on the campaign whenever it may not.
    All questions are asked again whenever something happens in the campaign.
    """

    def __init__(
        self,
        title: str,
        *,
        each: type[Participation] | type[Deliverable] | None = None,
        after: "Step | tuple[Step, ...] | None" = None,
        when: Question = always,
        run: Effect = nothing,
        done_when: Question = always,
        enough: Question = always,
        while_open: Effect = nothing,
    ) -> None:
        self.title = title
        self.each = each
        self.after: tuple[Step, ...] | None = (after,) if isinstance(after, Step) else after
        self.when, self.run, self.done_when = when, run, done_when
        self.enough, self.while_open = enough, while_open
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @property
    def kind(self) -> str:
        """How the step is done: "automatic", "task" or "approval"."""
        return "automatic"


class Automatic(Step):
    """A step that the bot takes by itself."""


@dataclass(frozen=True)
class Duty:
    """What a task asks for, of whom, and by when."""

    task: TaskKind
    role: Role
    due: Deadline


class Task(Step):
    """A step that somebody in a role must do; `open_task` in `run` asks them."""

    def __init__(self, title: str, duty: Duty, **how: Any) -> None:
        super().__init__(title, **how)
        self.duty = duty

    @property
    def kind(self) -> str:
        """A task."""
        return "task"


class Approval(Task):
    """A task whose outcome is a decision."""

    @property
    def kind(self) -> str:
        """An approval."""
        return "approval"


class Workflow:
    """A kind of campaign: its steps are the class's attributes, in the order of the class body."""

    key: ClassVar[str]
    label: ClassVar[str]

    @classmethod
    def steps(cls) -> list[Step]:
        """The steps in order."""
        return [value for value in vars(cls).values() if isinstance(value, Step)]

    @classmethod
    def step(cls, name: str) -> Step:
        """The step of that name; KeyError if the workflow has none."""
        return cast(Step, vars(cls)[name])

    @classmethod
    def before(cls, step: Step) -> tuple[Step, ...]:
        """The steps that must be passed first: those in `after`, else the one above in the class."""
        if step.after is not None:
            return step.after
        position = cls.steps().index(step)
        return tuple(cls.steps()[position - 1 : position]) if position else ()

    @classmethod
    def numbered(cls) -> Iterator[tuple[int, Step]]:
        """The steps with their numbers, from 1, as the source documents count."""
        return enumerate(cls.steps(), start=1)
