"""What a step asks of people, unless it asks on its own: the task that its duty describes."""

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.steps.purpose import Item
from campaigns.steps.step import TaskStep
from campaigns.tasks import tasks
from storage.models import Campaign, Deliverable, Participation


def ask(work: UnitOfWork, step: TaskStep, item: Item) -> None:
    """Owe the campaign what the step's duty says, about this item."""
    campaign = item if isinstance(item, Campaign) else work.session.get_one(Campaign, item.campaign_id)
    duty = step.duty
    tasks.open_task(
        work, campaign, step, duty.task, duty.role, due_at=duty.due(campaign, work.at), **_about(item)
    )


def is_done(work: UnitOfWork, step: TaskStep, item: Item) -> bool:
    """Whether nobody is asked about this item any more."""
    if isinstance(item, Campaign):
        return not tasks.open_tasks(work.session, item.id, step.duty.task)
    return tasks.open_task_about(work.session, step.duty.task, **_about(item)) is None


def _about(item: Item) -> dict[str, int]:
    """Under which name a task knows its item; a task about the whole campaign names none."""
    if isinstance(item, Participation):
        return {"participation_id": item.id}
    return {"deliverable_id": item.id} if isinstance(item, Deliverable) else {}
