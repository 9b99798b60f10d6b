"""What somebody who decides for a client sees: one post with what changed, or the creators who were picked.

Nothing of it is about money, and nothing that the team says among itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.approvals import approvals
from campaigns.approvals.questions import ContentParts, Question, rounds_of
from campaigns.content.comments import for_outsiders
from campaigns.influencers import client_opinions
from campaigns.outside import independence
from campaigns.people import outsiders
from storage.enums import ApprovalState, ContentPart
from storage.models import (
    AccessLink,
    Approval,
    Campaign,
    ClientOpinion,
    Comment,
    Decision,
    Deliverable,
    Participation,
    Task,
    Verdict,
    Workspace,
)


@dataclass(frozen=True)
class PostToDecide:
    """A post as a client decides on it: what is asked about, what was approved before, and what became of it.

    `changes` are those that were asked for in the last round, `changes_round`. `comments` are those that are for people
    without Slack. `task` says whether it is on hold.
    `advises`: others decide by a policy, and the client is only heard; `own_verdict` is what they have said then.
    `own_work` says why the client may not decide on it, but only comment.
    """

    campaign: Campaign
    post: Deliverable
    approval: Approval
    task: Task
    asked: Sequence[ContentPart]
    current: ContentParts
    before: ContentParts
    changes: Decision | None
    changes_round: int | None
    decision: Decision | None
    comments: Sequence[Comment]
    advises: bool
    own_verdict: Verdict | None
    own_work: str | None

    @property
    def is_open(self) -> bool:
        """Whether it still waits for a decision."""
        return self.approval.state is ApprovalState.OPEN and not self.campaign.status.is_over


def post_to_decide(session: Session, link: AccessLink) -> PostToDecide:
    """The post that a link to decide is bound to, in the version that its question asks about."""
    approval = session.get_one(Approval, link.approval_id)
    post = session.get_one(Deliverable, approval.deliverable_id)
    decided = approval.state in (ApprovalState.DECIDED, ApprovalState.SETTLED)
    decision = approvals.standing_decision(session, approval) if decided else None
    (rounds,) = rounds_of(session, [(post, Question(approval, decision, undoable=False))])
    asked = [
        part
        for part, version in ((ContentPart.ASSET, approval.asset_id), (ContentPart.COPY, approval.copy_id))
        if version
    ]
    return PostToDecide(
        campaign=session.get_one(Campaign, link.campaign_id),
        post=post,
        approval=approval,
        task=approval.task,
        asked=asked,
        current=rounds.current,
        before=rounds.approved_before,
        changes=rounds.changes,
        changes_round=session.get_one(Approval, rounds.changes.approval_id).round if rounds.changes else None,
        decision=decision,
        comments=for_outsiders(session, [post.id]),
        advises=approval.policy is not None,
        own_verdict=_own_verdict(session, link, approval),
        own_work=_own_work(session, link, approval, rounds.current),
    )


def reason_for_clients(decision: Decision) -> str | None:
    """The reason of a decision, if it is a client's own: what the team writes is for the team."""
    return decision.reason if outsiders.is_outsider(decision.decided_by) else None


def _own_verdict(session: Session, link: AccessLink, approval: Approval) -> Verdict | None:
    if approval.policy is None:
        return None
    mine = outsiders.client_id(link.approver_id or 0)
    said = select(Verdict).where(Verdict.approval_id == approval.id, Verdict.given_by == mine)
    return session.scalar(said.order_by(Verdict.number.desc()).limit(1))


def _own_work(session: Session, link: AccessLink, approval: Approval, current: ContentParts) -> str | None:
    """Why the client may not decide; advice to several others may be given on whatever it is."""
    if approval.policy is not None or session.get_one(Workspace, link.workspace_id).self_approval:
        return None
    versions = (current.asset, current.copy)
    about = (approval.asset_id, approval.copy_id)
    authors = {one.author_id for one in versions if one is not None and one.author_id and one.id in about}
    return independence.why_own_work(session, link.id, approval.deliverable_id or 0, authors)


@dataclass(frozen=True)
class CreatorsToJudge:
    """The creators whom a client is asked about, and what whoever looks has said of them so far."""

    campaign: Campaign
    creators: Sequence[Participation]
    said: Mapping[int, ClientOpinion]


def creators_to_judge(session: Session, link: AccessLink) -> CreatorsToJudge:
    """The creators who were picked and have no terms yet."""
    return CreatorsToJudge(
        session.get_one(Campaign, link.campaign_id),
        client_opinions.judged(session, link.campaign_id),
        client_opinions.said_by(session, link.approver_id or 0),
    )
