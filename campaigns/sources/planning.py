"""Which posts and accounts are asked for, and when: rows, so that no downtime loses or doubles one."""

from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import ColumnElement, insert, literal, null, or_, select, update

from campaigns.core import audit
from campaigns.core.errors import NotPossible
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.reporting.results import measured_campaign
from storage.base import table_of
from storage.enums import RUNNING, STAGES_WITHOUT_OUTCOME, DeliverableStatus, Platform, Source
from storage.models import Campaign, Deliverable, Influencer, Participation, SourceFetch, Workspace

EVERY = timedelta(days=1)
AGAIN_AT_SOONEST = timedelta(minutes=10)
"""So soon after an answer *Fetch now* asks again."""

Sources = Collection[tuple[Source, Platform]]
"""The sources that are set up, each with the platform that it knows."""

_COLUMNS = ("workspace_id", "source", "attempts", "next_attempt_at")


@use_case
def plan(work: UnitOfWork, sources: Sources) -> None:
    """Have every published post of running campaigns, and every creator at work in one, asked for from now on."""
    # One at a time: two processes would find the same ones missing.
    work.session.get_one(Workspace, work.workspace_id, with_for_update=True)
    for source, platform in sources:
        _add_posts(work, source, _posts(work, platform))
        _add_accounts(work, source, platform)


@use_case
def fetch_now(work: UnitOfWork, campaign_id: int, sources: Sources) -> int:
    """Have the posts and creators of a campaign asked for at once; of how many posts. NotPossible without any."""
    campaign = measured_campaign(work, campaign_id)
    if campaign.status.is_over:
        raise NotPossible(f"{campaign.name} is over; its figures are no longer fetched.")
    count = 0
    for source, platform in sources:
        posts = _posts(work, platform) & (Deliverable.campaign_id == campaign.id)
        _add_posts(work, source, posts)
        count += len(
            _hurry(work, source, SourceFetch.deliverable_id.in_(select(Deliverable.id).where(posts)))
        )
        creators = select(Participation.influencer_id).where(Participation.campaign_id == campaign.id)
        _hurry(work, source, SourceFetch.influencer_id.in_(creators))
    if not count:
        raise NotPossible("No post of this campaign is published where figures come from by themselves.")
    audit.log(work, "figures asked for", campaign_id=campaign.id, posts=count)
    return count


def _posts(work: UnitOfWork, platform: Platform) -> ColumnElement[bool]:
    """Published posts of running campaigns on a platform, whose link is known."""
    running = select(Campaign.id).where(
        Campaign.workspace_id == work.workspace_id, Campaign.status.in_(RUNNING)
    )
    return (
        (Deliverable.workspace_id == work.workspace_id)
        & Deliverable.campaign_id.in_(running)
        & (Deliverable.platform == platform)
        & (Deliverable.status == DeliverableStatus.PUBLISHED)
        & Deliverable.permalink.is_not(None)
    )


def _add_posts(work: UnitOfWork, source: Source, posts: ColumnElement[bool]) -> None:
    known = select(SourceFetch.id).where(
        SourceFetch.deliverable_id == Deliverable.id, SourceFetch.source == source
    )
    new = select(*_values(work, source), Deliverable.id).where(posts, ~known.exists())
    work.session.execute(insert(table_of(SourceFetch)).from_select([*_COLUMNS, "deliverable_id"], new))


def _add_accounts(work: UnitOfWork, source: Source, platform: Platform) -> None:
    """Creators who are at work in a running campaign; of those who no longer are, the row only sleeps."""
    at_work = (
        select(Participation.influencer_id)
        .join(Campaign, Campaign.id == Participation.campaign_id)
        .where(
            Participation.workspace_id == work.workspace_id,
            Participation.stage.not_in(STAGES_WITHOUT_OUTCOME),
            Campaign.status.in_(RUNNING),
        )
    )
    mine = (
        (Influencer.workspace_id == work.workspace_id)
        & (Influencer.platform == platform)
        & Influencer.forgotten_at.is_(None)
        & Influencer.merged_into_id.is_(None)
        & Influencer.id.in_(at_work)
    )
    known = select(SourceFetch.id).where(
        SourceFetch.influencer_id == Influencer.id, SourceFetch.source == source
    )
    new = select(*_values(work, source), Influencer.id).where(mine, ~known.exists())
    work.session.execute(insert(table_of(SourceFetch)).from_select([*_COLUMNS, "influencer_id"], new))
    asleep = SourceFetch.next_attempt_at.is_(null()) & SourceFetch.influencer_id.in_(
        select(Influencer.id).where(mine)
    )
    work.session.execute(
        update(SourceFetch)
        .where(SourceFetch.workspace_id == work.workspace_id, SourceFetch.source == source, asleep)
        .values(next_attempt_at=work.at)
        .execution_options(synchronize_session=False)
    )


def _values(work: UnitOfWork, source: Source) -> list[ColumnElement[object]]:
    table = table_of(SourceFetch).c
    return [
        literal(work.workspace_id), literal(source, table.source.type), literal(0),
        literal(work.at, table.next_attempt_at.type),
    ]  # fmt: skip


def _hurry(work: UnitOfWork, source: Source, which: ColumnElement[bool]) -> list[int]:
    """Those that are asked for now; whoever has just been answered keeps their turn, and counts all the same."""
    mine = (SourceFetch.workspace_id == work.workspace_id) & (SourceFetch.source == source) & which
    stale = or_(SourceFetch.fetched_at.is_(None), SourceFetch.fetched_at < work.at - AGAIN_AT_SOONEST)
    ids = list(work.session.scalars(select(SourceFetch.id).where(mine)))
    work.session.execute(
        update(SourceFetch)
        .where(mine, stale)
        .values(next_attempt_at=work.at, attempts=0, asked_by=work.actor.user_id)
        .execution_options(synchronize_session=False)
    )
    return ids
