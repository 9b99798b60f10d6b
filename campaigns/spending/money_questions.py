"""What the Marketing Director is asked about a campaign's money, named for whoever wants to know what is open."""

from sqlalchemy.orm import Session

from campaigns.core.money import Money
from campaigns.spending import cost_questions
from campaigns.tasks import tasks
from storage.enums import TaskKind
from storage.models import Approval, Campaign


def asked_of_director(session: Session, campaign: Campaign) -> list[str]:
    """Costs and raises of the budget that wait for a decision, oldest first: "Ads, €120.00".

    Terms are not among them: they belong to their influencer, and end when the negotiation ends.
    """
    asked = [
        tasks.open_approval(session, task)
        for task in tasks.open_tasks(session, campaign.id)
        if task.kind is TaskKind.BUDGET_RAISE
        or (task.kind is TaskKind.OVERSPEND and not task.participation_id)
    ]
    return [_named(session, campaign, question) for question in asked if question is not None]


def _named(session: Session, campaign: Campaign, question: Approval) -> str:
    cost = cost_questions.asked_about(session, question)
    if cost is not None:
        return f"{cost.wanted.what}, {cost.wanted.in_words}"
    wanted = Money(int(question.proposal["budget_minor"]), campaign.currency)
    return f"A budget of {wanted.show()} in place of {Money(campaign.budget_minor, campaign.currency).show()}"
