"""Deciding by a link: the same decision as by a click, or advice to those who decide; the link is used up with it."""

from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import NotPermitted
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import decisions
from campaigns.decisions.approvers import request_of
from campaigns.decisions.decidable import Decidable, decidable
from campaigns.messages import notices
from campaigns.outside import links
from campaigns.people import roles
from storage.enums import NoticeKind, Outcome
from storage.models import Deliverable, Verdict


@use_case
def decide(work: UnitOfWork, decision_input: DecisionInput) -> decisions.Recorded:
    """Decide on the question that the actor's link is bound to; whoever comes second is told who did (OutOfDate)."""
    if work.actor.by_link is None or work.actor.by_link.approval_id is None:
        raise NotPermitted("This link is not for deciding.")
    asked = decidable(work, work.actor.by_link.approval_id)
    links.use(work)
    decision = decisions.record(work, asked, decision_input)
    decisions.let_take_effect(work, asked.campaign, {asked.task.id: decision})
    if isinstance(decision, Verdict) and decision.outcome is not Outcome.APPROVE:
        _tell(work, asked, decision)
    return decision


def _tell(work: UnitOfWork, asked: Decidable, advice: Verdict) -> None:
    """Those who are still to decide, and the owner, hear what a client would have otherwise."""
    request = request_of(work, asked)
    awaited = request.progress().asked if request is not None else ()
    people = [*awaited, roles.standing_owner(work.session, asked.campaign)]
    post = work.session.get_one(Deliverable, asked.approval.deliverable_id)
    notices.tell(
        work, people, NoticeKind.CLIENT_ADVISED, asked.campaign, deliverable_id=post.id, title=post.title,
        by=work.actor.user_id, outcome=advice.outcome.value, reason=advice.reason,
    )  # fmt: skip
