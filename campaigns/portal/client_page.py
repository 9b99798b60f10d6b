"""What somebody who decides for a client sees: one post with what changed, or the creators who were picked.

Nothing of it is about money, and nothing that the team says among itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.approvals import approvals
from campaigns.approvals.questions import ContentParts, Question, rounds_of
from campaigns.influencers import client_opinions
from campaigns.people import outsiders
from storage.enums import ApprovalState, ContentPart
from storage.models import (
    AccessLink,
    Approval,
    Campaign,
    Comment,
    CreatorOpinion,
    Decision,
    Deliverable,
    Participation,
)


@dataclass(frozen=True)
class PostToDecide:
    """A post as a client decides on it: what is asked about, what was approved before, and what became of it.

    `changes` are those that were asked for in the round before. `comments` are those that clients wrote.
    """

    campaign: Campaign
    post: Deliverable
    approval: Approval
    asked: Sequence[ContentPart]
    current: ContentParts
    before: ContentParts
    changes: Decision | None
    decision: Decision | None
    comments: Sequence[Comment]

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
    said = select(Comment).where(Comment.deliverable_id == post.id).order_by(Comment.id)
    return PostToDecide(
        campaign=session.get_one(Campaign, link.campaign_id),
        post=post,
        approval=approval,
        asked=asked,
        current=rounds.current,
        before=rounds.approved_before,
        changes=rounds.changes,
        decision=decision,
        comments=[one for one in session.scalars(said) if outsiders.is_outsider(one.written_by)],
    )


@dataclass(frozen=True)
class CreatorsToJudge:
    """The creators whom a client is asked about, and what whoever looks has said of them so far."""

    campaign: Campaign
    creators: Sequence[Participation]
    said: Mapping[int, CreatorOpinion]


def creators_to_judge(session: Session, link: AccessLink) -> CreatorsToJudge:
    """The creators who were picked and have no terms yet."""
    return CreatorsToJudge(
        session.get_one(Campaign, link.campaign_id),
        client_opinions.judged(session, link.campaign_id),
        client_opinions.said_by(session, link.approver_id or 0),
    )
