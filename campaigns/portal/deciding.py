"""Deciding by a link: the same decision as by a click, and the link is used up with it."""

from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import NotPermitted
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import decisions
from campaigns.decisions.decidable import decidable
from campaigns.outside import links


@use_case
def decide(work: UnitOfWork, decision_input: DecisionInput) -> decisions.Recorded:
    """Decide on the question that the actor's link is bound to; whoever comes second is told who did (OutOfDate)."""
    if work.actor.by_link is None or work.actor.by_link.approval_id is None:
        raise NotPermitted("This link is not for deciding.")
    asked = decidable(work, work.actor.by_link.approval_id)
    links.use(work)
    decision = decisions.record(work, asked, decision_input)
    decisions.let_take_effect(work, asked.campaign, {asked.task.id: decision})
    return decision
