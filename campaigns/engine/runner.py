"""How a campaign goes through its workflow: every item passes on as far as it can, in the same transaction."""

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.engine.workflow_run import WorkflowRun
from campaigns.messages import cards
from campaigns.steps.purpose import Item, Purpose
from campaigns.steps.registry import workflow_of
from campaigns.tasks import asking
from storage.models import Campaign, Deliverable, Participation


def advance(work: UnitOfWork, campaign: Campaign) -> None:
    """Take every step that can be taken now, and have the campaign's messages say so."""
    work.session.flush()
    run = WorkflowRun(work, campaign)
    while not campaign.status.is_over and run.go_once_through():
        work.session.flush()
    asking.ask_fresh(work, campaign)
    cards.mark_campaign(work, campaign.id)


def send_back(work: UnitOfWork, campaign: Campaign, item: Item, to: Purpose) -> None:
    """Open the step for this again for one item that had passed it, and forget what followed from it.

    Where the workflow has no such step, the item stays where it is.
    """
    step = workflow_of(campaign).step_for(to)
    if step is not None:
        WorkflowRun(work, campaign).reopen(item, step)


def begin_again(work: UnitOfWork, campaign: Campaign, item: Item) -> None:
    """Open every step again that one item had passed."""
    first = next((step for step in workflow_of(campaign).steps() if step.each is type(item)), None)
    if first is not None:
        WorkflowRun(work, campaign).reopen(item, first)


def is_reached(work: UnitOfWork, campaign: Campaign, each: type[Participation] | type[Deliverable]) -> bool:
    """Whether items of that kind would be taken on now: everything before their first step is passed."""
    workflow = workflow_of(campaign)
    first = next((step for step in workflow.steps() if step.each is each), None)
    return first is not None and WorkflowRun(work, campaign).has_passed_all(workflow.before(first))
