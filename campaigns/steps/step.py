"""The steps of a workflow: each automatic, a task or an approval, for the campaign or for every item in it."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, field
from datetime import datetime
from typing import Union

from campaigns.steps.effects import Effect, Question, always, nothing
from campaigns.steps.purpose import Purpose
from storage.enums import Role, TaskKind
from storage.models import Campaign, Deliverable, Participation

Deadline = Callable[[Campaign, datetime], datetime]


@dataclass(eq=False)
class Step:
    """One line of a workflow.

    Each item enters when it has passed the step before (`after` names other ones) and `when` allows it; `run`
    takes effect at that moment; it passes on once `done_when` holds, and `then` takes effect. With `each` the items
    are the campaign's participations or deliverables, each on its own; without it, the campaign. `enough` is asked
    of the campaign before the step as a whole may close, and `while_open` takes effect on the campaign whenever it
    may not. A step of the campaign that is `once` taken stays so when items added later are still on their way.
    All questions are asked again whenever something happens in the campaign.

    Other steps are named as objects of the same class body: `back_to` is where an item goes on whose `run` or
    `then` sends it back. The rest of the program finds a step by its `purpose`.
    """

    title: str
    _: KW_ONLY
    purpose: Purpose | None = None
    each: type[Participation] | type[Deliverable] | None = None
    after: Union["Step", tuple["Step", ...], None] = None
    back_to: Union["Step", None] = None
    when: Question = always
    run: Effect = nothing
    done_when: Question = always
    then: Effect = nothing
    enough: Question = always
    while_open: Effect = nothing
    once: bool = False
    name: str = field(default="", init=False)

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @property
    def effects(self) -> tuple[Effect, ...]:
        """Everything that it does."""
        return self.run, self.then, self.while_open

    @property
    def kind(self) -> str:
        """How the step is done: "automatic", "task" or "approval"."""
        return "automatic"


class AutomaticStep(Step):
    """A step that the bot takes by itself."""


@dataclass(frozen=True)
class Duty:
    """What a task asks for, of whom, and by when."""

    task: TaskKind
    role: Role
    due: Deadline


@dataclass(eq=False)
class TaskStep(Step):
    """A step that somebody in a role must do.

    Unless told otherwise, they are asked when an item enters, and it passes once nothing is asked any more. A step
    that has a `run` of its own asks in it.
    """

    duty: Duty

    @property
    def kind(self) -> str:
        """A task."""
        return "task"


class ApprovalStep(TaskStep):
    """A task whose outcome is a decision."""

    @property
    def kind(self) -> str:
        """An approval."""
        return "approval"
