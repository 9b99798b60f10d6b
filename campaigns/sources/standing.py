"""How far what sources are asked has come: of one post, and of a campaign as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.enums import DeliverableStatus, Source
from storage.models import Campaign, Deliverable, SourceFetch, SourceState


@dataclass(frozen=True)
class Standing:
    """One source in one campaign: of how many posts it has answered, when last, and what is wrong with the source."""

    source: Source
    posts: int
    answered: int
    troubled: int
    fetched_at: datetime | None
    problem: str


def of_post(session: Session, post: Deliverable) -> Sequence[SourceFetch]:
    """What is asked about a post."""
    return session.scalars(
        select(SourceFetch).where(SourceFetch.deliverable_id == post.id).order_by(SourceFetch.id)
    ).all()


def of_campaign(session: Session, campaign: Campaign) -> list[Standing]:
    """Every source that is asked about published posts of a campaign."""
    state = (SourceState.workspace_id == SourceFetch.workspace_id) & (
        SourceState.source == SourceFetch.source
    )
    rows = session.execute(
        select(
            SourceFetch.source, func.count(), func.count(SourceFetch.fetched_at), func.count(SourceFetch.problem),
            func.max(SourceFetch.fetched_at), func.max(SourceState.problem),
        )
        .join(Deliverable, Deliverable.id == SourceFetch.deliverable_id)
        .outerjoin(SourceState, state)
        .where(Deliverable.campaign_id == campaign.id, Deliverable.status == DeliverableStatus.PUBLISHED)
        .group_by(SourceFetch.source)
        .order_by(SourceFetch.source)
    )  # fmt: skip
    return [
        Standing(source, posts, answered, troubled, at, problem or "")
        for source, posts, answered, troubled, at, problem in rows
    ]
