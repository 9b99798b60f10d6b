"""What a workflow is made of: named steps in order, each automatic or a task, for the campaign or for every item."""

from collections.abc import Callable, Iterator
from dataclasses import KW_ONLY, dataclass, field
from datetime import datetime
from typing import Any, ClassVar, cast

from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.engine.forms import CampaignForm
from campaigns.tasks import tasks
from storage.enums import Role, TaskKind
from storage.models import Campaign, Deliverable, Participation

Item = Campaign | Participation | Deliverable
Deadline = Callable[[Campaign, datetime], datetime]
Snapshot = Callable[[Session, Campaign, datetime], dict[str, Any]]
"""A campaign's numbers as plain JSON values: what its report states."""


@dataclass(frozen=True)
class SendBack:
    """What a step answers when its item must go through an earlier step again."""

    to: str


Effect = Callable[[UnitOfWork, Any], SendBack | None]
Question = Callable[[UnitOfWork, Any], bool]


def nothing(_work: UnitOfWork, _item: Item) -> None:
    """The effect of a step that only records that it was reached."""


def always(_work: UnitOfWork, _item: Item) -> bool:
    """The answer of a step that waits for nothing."""
    return True


@dataclass(eq=False)
class Step:
    """One line of a workflow.

    Each item enters when it has passed the step before (`after` names other ones) and `when` allows it; `run`
    takes effect at that moment; it passes on once `done_when` holds, and `then` takes effect. With `each` the items
    are the campaign's participations or deliverables, each on its own; without it, the campaign. `enough` is asked
    of the campaign before the step as a whole may close, and `while_open` takes effect on the campaign whenever it
    may not. A step of the campaign that is `once` taken stays so when items added later are still on their way.
    All questions are asked again whenever something happens in the campaign.
    """

    title: str
    _: KW_ONLY
    each: type[Participation] | type[Deliverable] | None = None
    after: "Step | tuple[Step, ...] | None" = None
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


@dataclass(eq=False)
class Task(Step):
    """A step that somebody in a role must do.

    Unless told otherwise, they are asked when an item enters, and it passes once nothing is asked any more.
    """

    duty: Duty

    def __post_init__(self) -> None:
        self.run = self.ask if self.run is nothing else self.run
        self.done_when = self.is_done if self.done_when is always else self.done_when

    def ask(self, work: UnitOfWork, item: Item) -> None:
        """Owe the campaign what the duty says, about this item."""
        campaign = item if isinstance(item, Campaign) else work.session.get_one(Campaign, item.campaign_id)
        tasks.open_task(
            work, campaign, self.name, self.duty.task, self.duty.role,
            due_at=self.duty.due(campaign, work.at), **_about(item),
        )  # fmt: skip

    def is_done(self, work: UnitOfWork, item: Item) -> bool:
        """Whether nobody is asked about this item any more."""
        if isinstance(item, Campaign):
            return not tasks.open_tasks(work.session, item.id, self.duty.task)
        return tasks.open_task_about(work.session, self.duty.task, **_about(item)) is None

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


def _about(item: Item) -> dict[str, int]:
    """Under which name a task knows its item; a task about the whole campaign names none."""
    if isinstance(item, Participation):
        return {"participation_id": item.id}
    return {"deliverable_id": item.id} if isinstance(item, Deliverable) else {}


class Workflow:
    """A kind of campaign: its steps are the class's attributes, in the order of the class body.

    `key` names it in rows, `typed` is the word for it in commands (the key, unless it has one of its own),
    `snapshot` works out the numbers that its report states, and `form` is what a campaign is made from (where it
    brings none, the basics and the roles of its tasks are asked for).
    """

    key: ClassVar[str]
    label: ClassVar[str]
    typed: ClassVar[str]
    snapshot: ClassVar[Snapshot]
    form: ClassVar[CampaignForm | None] = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "typed" not in vars(cls):
            cls.typed = cls.key

    @classmethod
    def steps(cls) -> list[Step]:
        """The steps in order."""
        return [value for value in vars(cls).values() if isinstance(value, Step)]

    @classmethod
    def step(cls, name: str) -> Step:
        """The step of that name; KeyError if the workflow has none."""
        return cast(Step, vars(cls)[name])

    @classmethod
    def has(cls, name: str) -> bool:
        """Whether there is a step of that name."""
        return isinstance(vars(cls).get(name), Step)

    @classmethod
    def before(cls, step: Step) -> tuple[Step, ...]:
        """The steps that must be passed first: those in `after`, else the one above in the class."""
        if step.after is not None:
            return (step.after,) if isinstance(step.after, Step) else step.after
        position = cls.steps().index(step)
        return tuple(cls.steps()[position - 1 : position]) if position else ()

    @classmethod
    def numbered(cls) -> Iterator[tuple[int, Step]]:
        """The steps with their numbers, from 1, as the source documents count."""
        return enumerate(cls.steps(), start=1)
