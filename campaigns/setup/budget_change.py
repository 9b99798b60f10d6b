"""Another budget for a campaign on its way: a lower one holds at once, a higher one when the Director agrees."""

from campaigns.approvals import approvals
from campaigns.core import audit
from campaigns.core.business_time import business_days
from campaigns.core.errors import NotPossible
from campaigns.core.money import Money
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.spending import allocation
from campaigns.tasks import tasks
from storage.enums import Role, TaskKind
from storage.models import Campaign


def change_budget(work: UnitOfWork, campaign: Campaign, budget: Money | None, reason: str) -> bool:
    """Lower the budget, or ask the Marketing Director for the raise and answer False; whoever asks, another decides."""
    if budget is None or budget.minor == campaign.budget_minor:
        return True
    if budget.minor < campaign.budget_minor:
        audit.log(
            work, "budget changed", campaign_id=campaign.id, was=campaign.budget_minor, now=budget.minor
        )
        campaign.budget_minor = budget.minor
        allocation.follow_budget(work, campaign)
        return True
    _ask_for_raise(work, campaign, budget, reason)
    return False


def _ask_for_raise(work: UnitOfWork, campaign: Campaign, budget: Money, reason: str) -> None:
    if tasks.open_tasks(work.session, campaign.id, TaskKind.BUDGET_RAISE):
        raise NotPossible(
            "A higher budget is before the Marketing Director already. Wait for the decision.", field="budget"
        )
    due = business_days(2)(campaign, work.at)
    task = tasks.open_task(work, campaign, None, TaskKind.BUDGET_RAISE, Role.MARKETING_DIRECTOR, due_at=due)
    work.session.flush()
    approvals.ask_about_raise(work, campaign, task, budget.minor, reason)
