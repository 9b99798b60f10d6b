"""One campaign's run through its workflow: every item is taken as far as it can go."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sqlalchemy import select

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.engine import step_tasks
from campaigns.engine.items import is_out
from campaigns.steps.effects import SendBack, always, nothing
from campaigns.steps.purpose import Item
from campaigns.steps.registry import workflow_of
from campaigns.steps.step import Step, TaskStep
from campaigns.steps.workflow import Workflow
from storage.models import Campaign, Deliverable, Participation, StepRun

ItemT = TypeVar("ItemT", Participation, Deliverable)


class WorkflowRun:
    """One campaign's way through its workflow (the one it names, unless another is given), as the rows have it."""

    def __init__(self, work: UnitOfWork, campaign: Campaign, workflow: type[Workflow] | None = None) -> None:
        self._work, self._campaign = work, campaign
        self._workflow = workflow or workflow_of(campaign)
        self._steps = self._workflow.steps()
        self._before = {step.name: self._workflow.before(step) for step in self._steps}
        runs = work.session.scalars(select(StepRun).where(StepRun.campaign_id == campaign.id))
        self._ever = {(run.step, run.item_id): run for run in runs}
        self._runs = {key: run for key, run in self._ever.items() if not run.taken_back}
        self._known: dict[type[Item], Sequence[Item]] = {}
        self._entered: set[str] = set()
        """The steps in which items are; one that all have left again may still be among them."""

    def go_once_through(self) -> bool:
        """Move every item one step on where possible; whether anything moved.

        Items are read once each time: what a step adds comes along at the next.
        """
        moved = False
        self._known.clear()
        self._entered = {name for name, item_id in self._runs if item_id}
        for step in self._steps:
            for item in () if self._is_ahead(step) else self._items(step):
                moved |= self._move(step, item)
            if step.each:
                moved |= self._move_whole(step)
        return moved

    def _is_ahead(self, step: Step) -> bool:
        """Whether no item is in it or can come: a step before it is open for all of them. Then none has to be read."""
        if step.each is None or step.name in self._entered:
            return False
        return any(
            before.name not in self._entered
            if before.each is step.each
            else before.each is None and not self._has_passed(before, 0)
            for before in self._before[step.name]
        )

    def reopen(self, item: Item, first: Step) -> None:
        """Open step `first` again for `item`, so that it takes effect again, and its later ones."""
        for step in self._steps[self._steps.index(first) :]:
            if step.each is type(item) or (step.each is None and step is first):
                self._take_back(step, _key(step, item))

    def _take_back(self, step: Step, item_id: int) -> None:
        run = self._runs.pop((step.name, item_id), None)
        if run is not None:
            run.taken_back, run.closed_at = True, run.closed_at or self._work.at

    def _items(self, step: Step) -> Sequence[Item]:
        if step.each is None:
            return [self._campaign]
        if step.each not in self._known:
            everything = self._all(Participation) if step.each is Participation else self._all(Deliverable)
            self._known[step.each] = everything
        return self._known[step.each]

    def _all(self, model: type[ItemT]) -> Sequence[ItemT]:
        mine = model.campaign_id == self._campaign.id
        return self._work.session.scalars(select(model).where(mine).order_by(model.id)).all()

    def _move(self, step: Step, item: Item) -> bool:
        run = self._runs.get((step.name, _key(step, item)))
        if step.each is None and run is not None and not (self._may_enter(step, item) or _stays(step, run)):
            self._take_back(step, 0)
            return True
        if run is None:
            return self._enter(step, item)
        return self._close(step, item, run)

    def _enter(self, step: Step, item: Item) -> bool:
        if is_out(item) or not self._may_enter(step, item) or not step.when(self._work, item):
            return False
        run = self._open_run(step, _key(step, item))
        if not self._is_sent_back(step, item, self._take_effect(step, item)):
            self._close(step, item, run)
        return True

    def _take_effect(self, step: Step, item: Item) -> SendBack | None:
        if isinstance(step, TaskStep) and step.run is nothing:
            step_tasks.ask(self._work, step, item)
            return None
        return step.run(self._work, item)

    def _is_sent_back(self, step: Step, item: Item, answer: SendBack | None) -> bool:
        """Whether an effect wants its item to go through an earlier step again, which is arranged then."""
        if answer is None:
            return False
        if step.back_to is None:
            raise TypeError(f"{step.name} sends back without being marked so: see `campaigns.steps.effects`.")
        self.reopen(item, step.back_to)
        return True

    def _is_done(self, step: Step, item: Item) -> bool:
        if isinstance(step, TaskStep) and step.done_when is always:
            return step_tasks.is_done(self._work, step, item)
        return step.done_when(self._work, item)

    def _close(self, step: Step, item: Item, run: StepRun) -> bool:
        if run.closed_at is not None or not (is_out(item) or self._is_done(step, item)):
            return False
        run.closed_at = self._work.at
        if not is_out(item):
            self._is_sent_back(step, item, step.then(self._work, item))
        return True

    def _move_whole(self, step: Step) -> bool:
        """Open and close the line of a step that works per item: it is done when every item is settled."""
        run = self._runs.get((step.name, 0))
        if run is None:
            return self._open_whole(step)
        settled = self._is_settled(step)
        if not settled and self.has_passed_all(self._before[step.name]):
            step.while_open(self._work, self._campaign)
        if settled == (run.closed_at is not None):
            return False
        if settled:
            run.closed_at = self._work.at
        else:
            self._open_again(run)
        return True

    def _open_again(self, run: StepRun) -> None:
        """A line that opens again was not open meanwhile; its time is what it was open in sum."""
        if run.closed_at is not None:
            run.paused_seconds += int((self._work.at - run.closed_at).total_seconds())
            run.closed_at, run.taken_back = None, False

    def _open_whole(self, step: Step) -> bool:
        if not (self.has_passed_all(self._before[step.name]) or self._begun(step)):
            return False
        self._open_run(step, 0)
        return True

    def _is_settled(self, step: Step) -> bool:
        return (
            self.has_passed_all(self._before[step.name])
            and all(is_out(item) or self._has_passed(step, item.id) for item in self._items(step))
            and step.enough(self._work, self._campaign)
        )

    def _may_enter(self, step: Step, item: Item) -> bool:
        return all(self._passed_by(before, item) for before in self._before[step.name])

    def _passed_by(self, before: Step, item: Item) -> bool:
        if before.each is Participation and isinstance(item, Deliverable):
            return item.participation_id is None or self._has_passed(before, item.participation_id)
        return self._has_passed(before, _key(before, item))

    def has_passed_all(self, steps: Iterable[Step]) -> bool:
        """Whether the campaign as a whole has passed these steps."""
        return all(self._has_passed(step, 0) for step in steps)

    def _has_passed(self, step: Step, item_id: int) -> bool:
        run = self._runs.get((step.name, item_id))
        return run is not None and run.closed_at is not None

    def _begun(self, step: Step) -> bool:
        return any(name == step.name and item_id for name, item_id in self._runs)

    def _open_run(self, step: Step, item_id: int) -> StepRun:
        """Begin a line, or go on with one that was taken back."""
        key = (step.name, item_id)
        if key in self._ever:
            self._open_again(self._ever[key])
        else:
            self._ever[key] = self._new_run(step, item_id)
        self._runs[key] = self._ever[key]
        if item_id:
            self._entered.add(step.name)
        return self._runs[key]

    def _new_run(self, step: Step, item_id: int) -> StepRun:
        run = StepRun(
            workspace_id=self._campaign.workspace_id,
            campaign_id=self._campaign.id,
            step=step.name,
            item_id=item_id,
            opened_at=self._work.at,
            paused_seconds=0,
            taken_back=False,
        )
        self._work.session.add(run)
        return run


def _stays(step: Step, run: StepRun) -> bool:
    return step.once and run.closed_at is not None


def _key(step: Step, item: Item) -> int:
    """Under which number a step knows an item; steps of the whole campaign know only 0."""
    return item.id if step.each is type(item) else 0
