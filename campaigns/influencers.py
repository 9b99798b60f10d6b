"""The Influencer Database: finding, adding and bringing in creators."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from campaigns import cards, entry, permissions, record
from campaigns.desk import Work, use_case
from campaigns.entry import Criteria
from campaigns.errors import NotFound, NotUnderstood
from campaigns.files import InfluencerRow, Rejected
from campaigns.forms import Entries, Form
from campaigns.money import Money, parse_money
from campaigns.shortlist import has_niche
from campaigns.workflows.course import advance
from storage.models import Campaign, Influencer, InfluencerNiche, Participation
from storage.words import CampaignStatus, Vetting


@dataclass(frozen=True)
class InfluencersImported:
    """What became of the rows of a file."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)


@dataclass(frozen=True)
class Found:
    """Some influencers that match, and how many match in all."""

    influencers: Sequence[Influencer]
    total: int


def read_influencer(entries: Entries) -> InfluencerRow:
    """The influencer that a form describes; FormRefused names every field that is wrong."""
    form = Form(entries)
    platform = form.required("platform", entry.parse_platform, "the platform")
    handle = form.required(
        "handle", lambda text: entry.parse_handle(text, platform), "the handle, such as @glow.by.ana"
    )
    currency = form.optional("currency", entry.parse_currency)
    fee = form.optional("usual_fee", lambda text: parse_money(text, currency or "EUR"))
    if fee and not currency:
        form.refuse("currency", "Say in which currency the fee is.")
    row_parts = (
        form.optional("name", lambda text: entry.parse_text(text, 200, subject="The name")) or "",
        form.optional("niches", entry.parse_niches) or (),
        form.optional("followers", entry.parse_count),
        form.optional("email", entry.parse_email),
        form.optional("country", entry.parse_country),
    )
    form.check()
    assert platform is not None and handle is not None  # noqa: S101, PT018 - `check` has refused the rest
    name, niches, followers, email, country = row_parts
    return InfluencerRow(
        line=0, handle=handle.name, platform=platform, name=name, niches=niches, followers=followers,
        email=email, usual_fee=fee, country=country,
    )  # fmt: skip


@use_case
def add(work: Work, row: InfluencerRow) -> Influencer:
    """Add one influencer, or bring what is known of them up to date."""
    permissions.authorize(work, permissions.Action.KEEP_INFLUENCERS)
    _keep(work, row)
    record.note(work, "influencer added", handle=row.handle, platform=row.platform.value)
    _let_waiting_campaigns_look(work)
    return by_handle(work, row.handle, row.platform.value)


@use_case
def import_file(
    work: Work, rows: Iterable[InfluencerRow], rejected: Sequence[Rejected] = ()
) -> InfluencersImported:
    """Bring in every row of a file; importing the same file twice changes nothing."""
    permissions.authorize(work, permissions.Action.KEEP_INFLUENCERS)
    outcomes = {"added": 0, "changed": 0, "unchanged": 0}
    for row in rows:
        outcomes[_keep(work, row)] += 1
    record.note(work, "influencers imported", outcomes=outcomes, rejected=len(rejected))
    _let_waiting_campaigns_look(work)
    return InfluencersImported(rejected=list(rejected), **outcomes)


def find(
    session: Session, workspace_id: str, criteria: Criteria, *, limit: int = 10, offset: int = 0
) -> Found:
    """Influencers that match, most followers first; blocked and forgotten ones are left out."""
    query = select(Influencer).where(
        Influencer.workspace_id == workspace_id,
        Influencer.forgotten_at.is_(None),
        Influencer.vetting != Vetting.BLOCKED,
    )
    if criteria.niches:
        query = query.where(has_niche(criteria.niches))
    if criteria.platform is not None:
        query = query.where(Influencer.platform == criteria.platform)
    if criteria.followers_min is not None:
        query = query.where(Influencer.followers >= criteria.followers_min)
    if criteria.followers_max is not None:
        query = query.where(Influencer.followers <= criteria.followers_max)
    for word in criteria.words:
        letters = word.lower()
        query = query.where(
            or_(
                Influencer.handle_key.contains(letters, autoescape=True),
                func.lower(Influencer.name).contains(letters, autoescape=True),
            )
        )
    total = session.scalar(select(func.count()).select_from(query.subquery())) or 0
    ordered = query.order_by(Influencer.followers.desc().nulls_last(), Influencer.id)
    return Found(session.scalars(ordered.limit(limit).offset(offset)).all(), total)


def by_handle(work: Work, handle: str, platform: str | None = None) -> Influencer:
    """The influencer with that handle, on that platform where it is given; NotFound names the closest."""
    typed = entry.parse_handle(handle)
    query = select(Influencer).where(
        Influencer.workspace_id == work.workspace_id,
        Influencer.handle_key == entry.key_of(typed.name),
        Influencer.forgotten_at.is_(None),
    )
    rows = work.session.scalars(query.order_by(Influencer.followers.desc().nulls_last())).all()
    fitting = [row for row in rows if platform is None or row.platform == platform]
    if not fitting:
        raise NotFound(_not_found(work, typed.name))
    return fitting[0]


def participations(session: Session, influencer: Influencer) -> list[Participation]:
    """Their parts in campaigns, newest first; their status in the database follows from these."""
    mine = select(Participation).where(Participation.influencer_id == influencer.id)
    return list(session.scalars(mine.order_by(Participation.id.desc())))


def _not_found(work: Work, handle: str) -> str:
    known = work.session.scalars(
        select(Influencer.handle).where(
            Influencer.workspace_id == work.workspace_id, Influencer.forgotten_at.is_(None)
        )
    ).all()
    near = entry.closest(handle, known)
    hint = f" Did you mean @{near}?" if near else " Add them with `/influencer add`."
    return f"Nobody with the handle @{handle} is in the Influencer Database.{hint}"


def _keep(work: Work, row: InfluencerRow) -> str:
    key = entry.key_of(row.handle)
    influencer = work.session.scalar(
        select(Influencer).where(
            Influencer.workspace_id == work.workspace_id,
            Influencer.platform == row.platform,
            Influencer.handle_key == key,
        )
    )
    if influencer is None:
        return _add(work, row, key)
    if influencer.forgotten_at is not None:
        raise NotUnderstood(f"@{row.handle} asked to be forgotten and cannot be added again.", field="handle")
    news = {name: value for name, value in _values(row).items() if value not in (None, "", [])}
    if all(getattr(influencer, name) == value for name, value in news.items()):
        return "unchanged"
    for name, value in news.items():
        setattr(influencer, name, value)
    influencer.changed_at = work.at
    _store_niches(work, influencer)
    return "changed"


def _add(work: Work, row: InfluencerRow, key: str) -> str:
    influencer = Influencer(
        workspace_id=work.workspace_id, handle=row.handle, handle_key=key, platform=row.platform,
        added_by=work.actor.user_id, added_at=work.at, changed_at=work.at, **_values(row),
    )  # fmt: skip
    work.session.add(influencer)
    work.session.flush()
    _store_niches(work, influencer)
    return "added"


def _values(row: InfluencerRow) -> dict[str, object]:
    fee: Money | None = row.usual_fee
    return {
        "name": row.name or "",
        "niches": list(row.niches),
        "followers": row.followers,
        "email": row.email,
        "usual_fee_minor": fee.minor if fee else None,
        "currency": fee.currency if fee else None,
        "country": row.country,
    }


def _store_niches(work: Work, influencer: Influencer) -> None:
    work.session.execute(delete(InfluencerNiche).where(InfluencerNiche.influencer_id == influencer.id))
    for niche in dict.fromkeys(influencer.niches):
        work.session.add(
            InfluencerNiche(workspace_id=work.workspace_id, influencer_id=influencer.id, niche=niche)
        )


def _let_waiting_campaigns_look(work: Work) -> None:
    """Campaigns whose shortlist was empty may find somebody now."""
    waiting = (Campaign.workspace_id == work.workspace_id) & (Campaign.status == CampaignStatus.PREPARING)
    for campaign in work.session.scalars(select(Campaign).where(waiting).order_by(Campaign.id)).all():
        advance(work, campaign)
    cards.mark_homes(work)
