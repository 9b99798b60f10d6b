"""An influencer's stage in a campaign, as it follows from what became of their deliverables."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from campaigns.core.errors import OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from storage.enums import STAGES_BEFORE_TERMS, DeliverableStatus, Stage
from storage.models import Deliverable, Participation

_SEEN = {
    DeliverableStatus.READY_FOR_REVIEW,
    DeliverableStatus.CHANGES_REQUESTED,
    DeliverableStatus.REJECTED,
    DeliverableStatus.APPROVED,
    DeliverableStatus.PUBLISHED,
}
_LIVE = {DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED}
_FOLLOWING = (Stage.BRIEFED, Stage.CONTENT_SUBMITTED, Stage.APPROVED, Stage.PUBLISHED)
_ENDED = {DeliverableStatus.REJECTED, DeliverableStatus.MISSED}


def follow_posts(work: UnitOfWork, posts: Iterable[Deliverable]) -> None:
    """Move the briefed influencers whose posts these are on to what all their deliverables show."""
    whose = {post.participation_id for post in posts if post.participation_id is not None}
    if not whose:
        return
    work.session.flush()
    theirs: dict[int | None, list[Deliverable]] = {}
    for post in work.session.scalars(select(Deliverable).where(Deliverable.participation_id.in_(whose))):
        theirs.setdefault(post.participation_id, []).append(post)
    briefed = select(Participation).where(Participation.id.in_(whose), Participation.stage.in_(_FOLLOWING))
    for participation in work.session.scalars(briefed):
        participation.stage = stage_shown_by(theirs[participation.id])


def stage_shown_by(posts: Sequence[Deliverable]) -> Stage:
    """The stage that an influencer's deliverables amount to; dropped ones do not count."""
    counted = [post for post in posts if post.status is not DeliverableStatus.DROPPED]
    open_ones = [post.status for post in counted if post.status not in _ENDED]
    if open_ones and all(status is DeliverableStatus.PUBLISHED for status in open_ones):
        return Stage.PUBLISHED
    if open_ones and all(status in _LIVE for status in open_ones):
        return Stage.APPROVED
    return Stage.CONTENT_SUBMITTED if any(map(_was_seen, counted)) else Stage.BRIEFED


def _was_seen(post: Deliverable) -> bool:
    """Whether anything was submitted; a post may be missed without that."""
    if post.status is DeliverableStatus.MISSED:
        return post.asset_id is not None or post.copy_id is not None
    return post.status in _SEEN


def refuse_if_settled(participation: Participation) -> None:
    """Raise OutOfDate where terms are agreed with an influencer, or their part has ended."""
    if participation.stage not in STAGES_BEFORE_TERMS:
        raise OutOfDate(
            f"@{participation.influencer.handle} is settled already: {participation.stage.label}."
        )


def refuse_if_contacted(participation: Participation) -> None:
    """Raise OutOfDate where an influencer was contacted before."""
    if participation.stage is not Stage.SELECTED:
        raise OutOfDate(f"@{participation.influencer.handle} was contacted already.")
