"""Everything that is known of one post: what it is, every version, what was decided and said, and who is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content.comments import comments_on
from campaigns.content.disclosure import Evidence, evidence
from campaigns.core.business_time import today
from campaigns.influencers.usage_rights import Answer, UsageRights, Use, may_use, rights_of
from campaigns.reporting import performance
from campaigns.reporting.performance import PostPerformance
from campaigns.sources import standing
from campaigns.tasks import tasks
from campaigns.tasks.assignees import Assignees
from campaigns.views.awaited import Awaited
from storage.enums import ContentPart
from storage.models import (
    Approval,
    Campaign,
    Comment,
    Decision,
    Deliverable,
    Idea,
    SourceFetch,
    Verdict,
    Version,
)


@dataclass(frozen=True)
class Usage:
    """What a creator's post may be used for by the terms that count, and whether that holds today."""

    rights: UsageRights
    today: Sequence[Answer]


@dataclass(frozen=True)
class PostPage:
    """A post with its history: versions, decisions and verdicts newest first, comments oldest first."""

    campaign: Campaign
    post: Deliverable
    idea: Idea | None
    versions: Sequence[Version]
    decisions: Sequence[tuple[Approval, Decision]]
    verdicts: Sequence[tuple[Approval, Verdict]]
    comments: Sequence[Comment]
    awaited: Sequence[Awaited]
    usage: Usage | None = None
    disclosure: Evidence | None = None
    performance: PostPerformance | None = None
    fetches: Sequence[SourceFetch] = ()

    def before(self, version: Version) -> Version | None:
        """The version of the same part that this one followed."""
        same = [one for one in self.versions if one.part is version.part and one.number < version.number]
        return max(same, key=lambda one: one.number, default=None)

    def current(self, part: ContentPart) -> Version | None:
        """The version of a part that counts now."""
        wanted = self.post.asset_id if part is ContentPart.ASSET else self.post.copy_id
        return next((one for one in self.versions if one.id == wanted), None)


def post_page(session: Session, campaign: Campaign, post: Deliverable, at: datetime) -> PostPage:
    """One post as the rows are now, `at` a moment of today; no more statements for a long history than for none."""
    versions = select(Version).where(Version.deliverable_id == post.id).order_by(Version.id.desc())
    decided = (
        select(Approval, Decision)
        .join(Decision, Decision.approval_id == Approval.id)
        .where(Approval.deliverable_id == post.id)
        .order_by(Decision.id.desc())
    )
    said = (
        select(Approval, Verdict)
        .join(Verdict, Verdict.approval_id == Approval.id)
        .where(Approval.deliverable_id == post.id)
        .order_by(Verdict.id.desc())
    )
    open_tasks = tasks.open_tasks_about(session, [post.id])
    eligible = Assignees(session, campaign, open_tasks)
    found = session.scalars(versions).all()
    copy = next((one for one in found if one.id == (post.approved_copy_id or post.copy_id)), None)
    return PostPage(
        campaign=campaign,
        post=post,
        idea=session.get(Idea, post.idea_id) if post.idea_id else None,
        versions=found,
        decisions=[(approval, decision) for approval, decision in session.execute(decided)],
        verdicts=[(approval, verdict) for approval, verdict in session.execute(said)],
        comments=comments_on(session, post.id),
        awaited=[Awaited.of(task, eligible, at) for task in open_tasks if not eligible.is_decided(task)],
        usage=usage_of(campaign, post, at),
        disclosure=evidence(campaign.brief, post, copy),
        performance=performance.of_post(session, post, campaign),
        fetches=standing.of_post(session, post) if post.permalink else (),
    )


def usage_of(campaign: Campaign, post: Deliverable, at: datetime) -> Usage | None:
    """May we use this today? None for the team's own posts, and before terms are agreed."""
    terms = post.participation.agreed_terms if post.participation else None
    if terms is None:
        return None
    rights, published = rights_of(terms.rights), post.published_at and today(campaign, post.published_at)
    return Usage(rights, [may_use(rights, use, today(campaign, at), published) for use in Use])
