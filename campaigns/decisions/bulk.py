"""Deciding on many questions at once: each decision is its own, and what is refused is told one by one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import NotPermitted, NotUnderstood, Refusal
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.decisions import decisions
from campaigns.decisions.decidable import chosen, decidable_many
from storage.id_lists import among
from storage.models import Approval, Campaign, Deliverable


@dataclass(frozen=True)
class RefusedDecision:
    """A question that was not decided on: what it is about, and why not."""

    approval_id: int
    title: str
    message: str
    deliverable_id: int | None = None


@dataclass(frozen=True)
class DecidedMany:
    """What became of many decisions; some may be verdicts beside which others must still be heard."""

    decided: list[decisions.Recorded]
    refused: list[RefusedDecision]


@use_case
def decide_many(work: UnitOfWork, approval_ids: Sequence[int], decision_input: DecisionInput) -> DecidedMany:
    """Decide the same on each of these questions; one that cannot be decided on holds up no other.

    Somebody who may decide on none of them is refused as a whole.
    """
    if not approval_ids:
        raise NotUnderstood("Choose at least one post.", field="posts")
    asked = decidable_many(work, approval_ids)
    decided: dict[Campaign, dict[int, decisions.Recorded]] = {}
    refused: dict[int, Refusal] = {}
    for approval_id in dict.fromkeys(approval_ids):
        try:
            one = chosen(asked, approval_id)
            decision = decisions.record(work, one, decision_input)
        except Refusal as refusal:
            refused[approval_id] = refusal
        else:
            decided.setdefault(one.campaign, {})[one.task.id] = decision
    if not decided and all(isinstance(refusal, NotPermitted) for refusal in refused.values()):
        raise next(iter(refused.values()))
    for campaign, theirs in decided.items():
        decisions.let_take_effect(work, campaign, theirs)
    made = [decision for theirs in decided.values() for decision in theirs.values()]
    return DecidedMany(made, _told(work, refused))


def posts_of(work: UnitOfWork, approval_ids: Collection[int]) -> dict[int, tuple[int | None, str]]:
    """The posts that questions are about, by the questions' ids: id and title."""
    posts: dict[int, tuple[int | None, str]] = dict.fromkeys(approval_ids, (None, "A question"))
    if approval_ids:
        asked = {"workspace_id": work.workspace_id, "approval_ids": list(approval_ids)}
        posts.update({row.id: (row.post, row.title) for row in work.session.execute(_TITLED, asked)})
    return posts


def _told(work: UnitOfWork, refused: Mapping[int, Refusal]) -> list[RefusedDecision]:
    posts = posts_of(work, refused.keys())
    return [
        RefusedDecision(approval_id, posts[approval_id][1], refusal.message, posts[approval_id][0])
        for approval_id, refusal in refused.items()
    ]


_TITLED = (
    select(Approval.id, Deliverable.id.label("post"), Deliverable.title)
    .join(Deliverable, Deliverable.id == Approval.deliverable_id)
    .where(Approval.workspace_id == bindparam("workspace_id"), among(Approval.id, "approval_ids"))
)
