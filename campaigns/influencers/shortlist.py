"""Which influencers of the database fit a campaign."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, exists, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.parsing import PLAIN_MARKS
from storage.enums import RUNNING, STAGES_WITHOUT_OUTCOME, Vetting
from storage.models import Allocation, Campaign, Influencer, InfluencerNiche, Participation

_WRITTEN_AS = {"'": "’‘ʼ´`", '"': "“”„", "-": "–—‑"}
"""The marks in names that a search by letters looks through, of those that are one in `parsing.PLAIN_MARKS`."""

PRIVATE = "a private campaign"
"""In place of a name that not all may know who read it."""


@dataclass(frozen=True)
class Candidate:
    """An influencer on the shortlist, with the campaigns at the same time that have them too."""

    influencer: Influencer
    overlapping: tuple[str, ...]


def has_somebody(work: UnitOfWork, campaign: Campaign) -> bool:
    """Whether anybody fits; an empty list never goes on by itself."""
    return count(work.session, campaign) > 0 or _has_chosen(work.session, campaign)


def count(session: Session, campaign: Campaign) -> int:
    """How many fit and are not in the campaign yet."""
    return session.scalar(select(func.count()).select_from(_available(campaign).subquery())) or 0


def without_anybody(session: Session, campaigns: Sequence[Campaign]) -> set[int]:
    """Those of these campaigns that nobody fits and nobody was chosen for."""
    if not campaigns:
        return set()
    found = union_all(
        *(select(literal(one.id)).where(or_(_available(one).exists(), _chosen_for(one))) for one in campaigns)
    )
    return {one.id for one in campaigns}.difference(session.scalars(found))


def unapproved(session: Session, campaign: Campaign) -> int:
    """How many more would fit, were they approved; none where approval does not matter."""
    if not campaign.approved_only:
        return 0
    new = _available(campaign, approved_only=False).where(Influencer.vetting == Vetting.NEW)
    return session.scalar(select(func.count()).select_from(new.subquery())) or 0


def candidates(
    session: Session, campaign: Campaign, *, search: str = "", limit: int = 100
) -> list[Candidate]:
    """Those who fit, most followers first, narrowed by letters of handle, name or niche."""
    fitting = _available(campaign).order_by(Influencer.followers.desc().nulls_last(), Influencer.id)
    if search.strip():
        fitting = fitting.where(_matches(search.strip()))
    rows = session.scalars(fitting.limit(limit)).all()
    others = overlapping(session, campaign, [row.id for row in rows])
    return [Candidate(row, tuple(others.get(row.id, ()))) for row in rows]


def fitting(session: Session, campaign: Campaign, influencer_ids: Sequence[int]) -> dict[int, Influencer]:
    """Those of the influencers, by their ids, who may be picked for the campaign now."""
    wanted = Influencer.id.in_(influencer_ids)
    return {one.id: one for one in session.scalars(_available(campaign).where(wanted))}


def _available(campaign: Campaign, *, approved_only: bool = True) -> Select[Influencer]:
    chosen = select(Participation.influencer_id).where(Participation.campaign_id == campaign.id)
    query = select(Influencer).where(
        Influencer.workspace_id == campaign.workspace_id,
        Influencer.vetting != Vetting.BLOCKED,
        Influencer.forgotten_at.is_(None),
        Influencer.id.not_in(chosen),
    )
    if campaign.approved_only and approved_only:
        query = query.where(Influencer.vetting == Vetting.APPROVED)
    if campaign.platform is not None:
        query = query.where(Influencer.platform == campaign.platform)
    query = query.where(_on_its_platforms(campaign))
    if campaign.followers_min is not None:
        query = query.where(Influencer.followers >= campaign.followers_min)
    if campaign.followers_max is not None:
        query = query.where(Influencer.followers <= campaign.followers_max)
    return query.where(has_niche(campaign.niches)) if campaign.niches else query


def _on_its_platforms(campaign: Campaign) -> ColumnElement[bool]:
    """Where a campaign names the platforms it publishes on, influencers must be on one of them."""
    named = select(Allocation.platform).where(Allocation.campaign_id == campaign.id)
    return or_(~named.exists(), Influencer.platform.in_(named))


def has_niche(niches: Sequence[str]) -> ColumnElement[bool]:
    """The condition that an influencer has one of these niches."""
    return exists().where(
        InfluencerNiche.workspace_id == Influencer.workspace_id,
        InfluencerNiche.influencer_id == Influencer.id,
        InfluencerNiche.niche.in_(niches),
    )


def is_called(letters: str) -> ColumnElement[bool]:
    """The condition that an influencer's handle or name holds what was typed, whatever marks either is written with."""
    plain = letters.lower().translate(PLAIN_MARKS)
    name: ColumnElement[str] = func.lower(Influencer.name)
    for mark, others in _WRITTEN_AS.items():
        if mark in plain:
            for other in others:
                name = func.replace(name, other, mark)
    return or_(
        Influencer.handle_key.contains(letters.lower(), autoescape=True),
        name.contains(plain, autoescape=True),
    )


def _matches(search: str) -> ColumnElement[bool]:
    letters, country = parsing.key_of(search), _country(search)
    has_such_niche = exists().where(
        InfluencerNiche.influencer_id == Influencer.id,
        InfluencerNiche.niche.contains(letters, autoescape=True),
    )
    ways = [is_called(search), has_such_niche]
    if country is not None:
        ways.append(Influencer.country == country)
    return or_(*ways)


def _country(typed: str) -> str | None:
    """The country that somebody has typed the whole name or code of."""
    with suppress(NotUnderstood):
        return parsing.parse_country(typed)
    return None


def _has_chosen(session: Session, campaign: Campaign) -> bool:
    return session.scalar(select(_chosen_for(campaign))) or False


def _chosen_for(campaign: Campaign) -> ColumnElement[bool]:
    """The condition that somebody was chosen for a campaign."""
    return exists().where(Participation.campaign_id == campaign.id)


def overlapping(session: Session, campaign: Campaign, influencer_ids: Sequence[int]) -> dict[int, list[str]]:
    """The names of other campaigns at the same time that influencers are in, by influencer; private ones have none."""
    rows = session.execute(
        select(Participation.influencer_id, Campaign.name, Campaign.channel_is_private)
        .join(Campaign, Campaign.id == Participation.campaign_id)
        .where(
            Participation.influencer_id.in_(influencer_ids),
            Participation.stage.not_in(STAGES_WITHOUT_OUTCOME),
            Campaign.id != campaign.id,
            Campaign.status.in_(RUNNING),
            Campaign.starts_on <= campaign.ends_on,
            Campaign.ends_on >= campaign.starts_on,
        )
    )
    found: dict[int, list[str]] = {}
    for influencer_id, name, private in rows:
        found.setdefault(influencer_id, []).append(PRIVATE if private else name)
    return found
