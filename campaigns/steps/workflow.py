"""A workflow: a class whose attributes are its steps, checked when the class is made."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy.orm import Session

from campaigns.forms.campaign_form import CampaignForm
from campaigns.steps import checks
from campaigns.steps.purpose import Purpose
from campaigns.steps.step import Step
from storage.models import Campaign

Snapshot = Callable[[Session, Campaign, datetime], dict[str, Any]]
"""A campaign's numbers as plain JSON values: what its report states."""


class Workflow:
    """A kind of campaign: its steps are the class's attributes, in the order of the class body.

    `key` names it in rows, `label` is what people read, and `typed` is the word for it in commands: the key, unless it
    has one of its own. The `is_default` one is meant where somebody says none; one that is not `is_listed` is offered
    to nobody. `snapshot` works out the numbers that its report states; a workflow without makes no report. `form` is
    what a campaign is made from; where a workflow brings none, the basics and the roles of its tasks are asked for. A
    class with a wrong reference cannot be made: InvalidWorkflow says what is wrong.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    typed: ClassVar[str]
    is_default: ClassVar[bool] = False
    is_listed: ClassVar[bool] = True
    snapshot: ClassVar[Snapshot | None] = None
    form: ClassVar[CampaignForm | None] = None
    _steps: ClassVar[tuple[Step, ...]] = ()
    _before: ClassVar[dict[str, tuple[Step, ...]]]
    _by_purpose: ClassVar[dict[Purpose, Step]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._steps = tuple(value for value in vars(cls).values() if isinstance(value, Step))
        checks.refuse_unnamed(cls)
        checks.refuse_taken_names(cls.__name__, cls.steps(), {*vars(Workflow), *Workflow.__annotations__})
        if "typed" not in vars(cls):
            cls.typed = cls.key
        cls._by_purpose = checks.by_purpose(cls.__name__, cls.steps())
        for step in cls.steps():
            checks.refuse_wrong_references(cls.__name__, cls.steps(), step)
            checks.refuse_aimless_duty(cls.__name__, step)
            checks.refuse_what_it_lacks(
                cls.__name__, step, cls._by_purpose, has_snapshot=cls.snapshot is not None
            )
            checks.refuse_to_lose_what_is_sent_back(cls.__name__, step, cls.steps(), cls._by_purpose)
        cls._before = {step.name: cls._those_before(step) for step in cls.steps()}

    @classmethod
    def steps(cls) -> tuple[Step, ...]:
        """The steps in order."""
        return cls._steps

    @classmethod
    def step_for(cls, purpose: Purpose) -> Step | None:
        """The step that is there for this; None where the workflow does without."""
        return cls._by_purpose.get(purpose)

    @classmethod
    def has(cls, purpose: Purpose) -> bool:
        """Whether there is a step for this."""
        return purpose in cls._by_purpose

    @classmethod
    def name_of(cls, belongs_to: Step | Purpose | None) -> str:
        """Under which name rows have a step, or the one for a purpose; "" for what belongs to no step."""
        step = cls.step_for(belongs_to) if isinstance(belongs_to, Purpose) else belongs_to
        return step.name if step is not None else ""

    @classmethod
    def before(cls, step: Step) -> tuple[Step, ...]:
        """The steps that must be passed first: those in `after`, else the one above in the class."""
        return cls._before[step.name]

    @classmethod
    def _those_before(cls, step: Step) -> tuple[Step, ...]:
        if step.after is not None:
            return (step.after,) if isinstance(step.after, Step) else step.after
        position = cls.steps().index(step)
        return cls.steps()[position - 1 : position] if position else ()

    @classmethod
    def numbered(cls) -> Iterator[tuple[int, Step]]:
        """The steps with their numbers, from 1, as the source documents count."""
        return enumerate(cls.steps(), start=1)
