"""What a creator sees of their part in a campaign: the brief, their posts, what was decided, and nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content import comments, conditions
from campaigns.content.deliverables import was_approved
from campaigns.content.production_task import made_in
from campaigns.emails.kinds.brief import brief_of
from campaigns.emails.post_news import CATEGORIES
from campaigns.influencers import creator_texts
from campaigns.people import outsiders
from storage.enums import (
    POST_IS_TO_COME,
    ApprovalState,
    Category,
    DeliverableStatus,
    Outcome,
)
from storage.models import (
    AccessLink,
    Approval,
    BriefVersion,
    Campaign,
    Comment,
    Decision,
    Deliverable,
    Participation,
    Version,
)


@dataclass(frozen=True)
class DecisionForCreator:
    """How a version came out, in the words that are for its creator."""

    outcome: Outcome
    round: int
    category: str
    reason: str


@dataclass(frozen=True)
class CreatorsPost:
    """A post of a creator's: what they handed in, what was decided and said to them, and what they may do now.

    `awaits_condition`: it is approved, but something must be done before it is published. What that is was said among
    clients and team, and stays there.
    """

    post: Deliverable
    asset: Version | None
    copy: Version | None
    decisions: Sequence[DecisionForCreator]
    awaits_condition: bool
    comments: Sequence[Comment]
    may_hand_in: bool
    may_record_link: bool


@dataclass(frozen=True)
class CreatorsPart:
    """A creator's part in a campaign; `brief` as their e-mail says it. `apart`: design and copy are handed in alone."""

    campaign: Campaign
    brief_version: BriefVersion
    participation: Participation
    brief: Mapping[str, Any]
    posts: Sequence[CreatorsPost]
    apart: bool


def creators_part(session: Session, link: AccessLink) -> CreatorsPart:
    """The part of the creator whose link it is."""
    campaign = session.get_one(Campaign, link.campaign_id)
    participation = session.get_one(Participation, link.participation_id)
    mine = (Deliverable.participation_id == participation.id) & (
        Deliverable.status != DeliverableStatus.DROPPED
    )
    posts = session.scalars(select(Deliverable).where(mine).order_by(Deliverable.number)).all()
    decisions = _decisions(session, [post.id for post in posts])
    ids = [one for post in posts for one in (post.asset_id, post.copy_id) if one]
    versions = {one.id: one for one in session.scalars(select(Version).where(Version.id.in_(ids)))}
    runs = not campaign.status.is_over
    waiting = {task.deliverable_id for task in conditions.unmet_on(session, [post.id for post in posts])}
    said = [
        one
        for one in comments.for_outsiders(session, [post.id for post in posts])
        if not outsiders.is_outsider(one.written_by)
    ]
    return CreatorsPart(
        campaign,
        campaign.brief,
        participation,
        brief_of(session, participation, campaign),
        [
            CreatorsPost(
                post,
                versions.get(post.asset_id or 0),
                versions.get(post.copy_id or 0),
                [_for_creator(post, approval, one) for approval, one in decisions.get(post.id, ())],
                post.id in waiting,
                [one for one in said if one.deliverable_id == post.id],
                may_hand_in=runs and post.status in POST_IS_TO_COME,
                may_record_link=runs
                and post.id not in waiting
                and was_approved(post)
                and post.status in (DeliverableStatus.APPROVED, DeliverableStatus.MISSED),
            )
            for post in posts
        ],
        apart=bool(made_in(campaign)),
    )


def _decisions(session: Session, post_ids: Sequence[int]) -> dict[int, list[tuple[Approval, Decision]]]:
    """The decisions that have taken effect, by the post, the newest first; what may be undone is not told."""
    query = (
        select(Approval, Decision)
        .join(Decision, Decision.approval_id == Approval.id)
        .where(
            Approval.deliverable_id.in_(post_ids),
            Approval.state == ApprovalState.SETTLED,
            Decision.outcome != Outcome.WITHDRAWN,
        )
        .order_by(Decision.id.desc())
    )
    found: dict[int, list[tuple[Approval, Decision]]] = {}
    seen = set()
    for approval, decision in session.execute(query):
        if approval.id not in seen:  # one that was withdrawn before is older
            seen.add(approval.id)
            found.setdefault(approval.deliverable_id or 0, []).append((approval, decision))
    return found


def _for_creator(post: Deliverable, approval: Approval, decision: Decision) -> DecisionForCreator:
    """Reasons of rejections are for the team, and the creator reads a text of its own."""
    reason = decision.reason or ""
    if decision.outcome is Outcome.REJECT:
        reason = decision.creator_text or creator_texts.of_rejection(post.title)
    category = (
        CATEGORIES[decision.category or Category.OTHER] if decision.outcome is not Outcome.APPROVE else ""
    )
    return DecisionForCreator(decision.outcome, approval.round, category, reason)
