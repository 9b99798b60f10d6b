"""Deciding on many questions at once: each decision is its own, and what is refused is told one by one."""

from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import NotPermitted, NotUnderstood, Refusal
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import decisions
from campaigns.engine.runner import advance
from storage.models import Approval, Campaign, Decision, Deliverable


@dataclass(frozen=True)
class RefusedDecision:
    """A question that was not decided on: what it is about, and why not."""

    approval_id: int
    title: str
    message: str


@dataclass(frozen=True)
class DecidedMany:
    """What became of many decisions."""

    decided: list[Decision]
    refused: list[RefusedDecision]


@use_case
def decide_many(work: UnitOfWork, approval_ids: Sequence[int], decision_input: DecisionInput) -> DecidedMany:
    """Decide the same on each of these questions; one that cannot be decided on holds up no other.

    Somebody who may decide on none of them is refused as a whole.
    """
    if not approval_ids:
        raise NotUnderstood("Choose at least one post.", field="posts")
    done = DecidedMany([], [])
    campaigns: dict[int, Campaign] = {}
    refusals: list[Refusal] = []
    for approval_id in dict.fromkeys(approval_ids):
        try:
            decision, campaign = decisions.decide_one(work, approval_id, decision_input)
        except Refusal as refusal:
            refusals.append(refusal)
            done.refused.append(RefusedDecision(approval_id, _title(work, approval_id), refusal.message))
        else:
            done.decided.append(decision)
            campaigns[campaign.id] = campaign
    if all(isinstance(refusal, NotPermitted) for refusal in refusals) and not done.decided:
        raise refusals[0]
    for campaign in campaigns.values():
        advance(work, campaign)
    return done


def _title(work: UnitOfWork, approval_id: int) -> str:
    approval = work.session.get(Approval, approval_id)
    if approval is None or approval.workspace_id != work.workspace_id or approval.deliverable_id is None:
        return "A question"
    return work.session.get_one(Deliverable, approval.deliverable_id).title
