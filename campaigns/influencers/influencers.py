"""The Influencer Database: finding, adding and bringing in creators."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session, joinedload

from campaigns import parsing
from campaigns.core import audit
from campaigns.core.currencies import with_decimals
from campaigns.core.errors import NotFound, NotUnderstood
from campaigns.core.money import parse_money
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.files import InfluencerRow
from campaigns.influencers import proposals, waiting
from campaigns.influencers.intake import Intake
from campaigns.influencers.shortlist import has_niche, is_called
from campaigns.parsing import Criteria
from campaigns.parsing.forms import Entries, FormReader
from campaigns.parsing.numbers import AmountRange
from campaigns.people import permissions
from storage.enums import STAGES_WITHOUT_OUTCOME, Vetting
from storage.models import Influencer, Participation


@dataclass(frozen=True)
class Found:
    """Some influencers that match, and how many match in all."""

    influencers: Sequence[Influencer]
    total: int


def read_influencer(entries: Entries) -> InfluencerRow:
    """The influencer that a form describes; FormRefused names every field that is wrong."""
    form = FormReader(entries)
    platform = form.required("platform", parsing.parse_platform, "the platform")
    handle = form.required(
        "handle", lambda text: parsing.parse_handle(text, platform), "the handle, such as @glow.by.ana"
    )
    currency = form.optional("currency", parsing.parse_currency)
    fee = form.optional("usual_fee", lambda text: parse_money(text, currency or "EUR"))
    if fee and not currency:
        form.refuse("currency", "Say in which currency the fee is.")
    row_parts = (
        form.optional("name", lambda text: parsing.parse_text(text, 200, subject="The name")) or "",
        form.optional("niches", parsing.parse_niches) or (),
        form.optional("followers", parsing.parse_count),
        form.optional("email", parsing.parse_email),
        form.optional("country", parsing.parse_country),
    )
    form.check()
    assert platform is not None and handle is not None  # noqa: S101, PT018 - `check` has refused the rest
    name, niches, followers, email, country = row_parts
    return InfluencerRow(
        line=0, handle=handle.name, platform=platform, name=name, niches=niches, followers=followers,
        email=email, usual_fee=fee, country=country,
    )  # fmt: skip


@use_case
def add(work: UnitOfWork, row: InfluencerRow) -> str:
    """Add one influencer, or change what is known of them; what became of it, as `Intake.take` says.

    Who may not change them proposes the change to those who may.
    """
    permissions.authorize(work, permissions.Action.ADD_INFLUENCERS)
    intake = Intake(work, [row])
    outcome = intake.take(row)
    intake.finish()
    if outcome in ("added", "proposed"):
        audit.log(work, f"influencer {outcome}", handle=row.handle, platform=row.platform.value)
    proposals.tell(work)
    waiting.let_campaigns_look(work)
    return outcome


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
    if criteria.country is not None:
        query = query.where(Influencer.country == criteria.country)
    query = query.where(*_takes(criteria.fee))
    for word in criteria.words:
        query = query.where(is_called(word))
    total = session.scalar(select(func.count()).select_from(query.subquery())) or 0
    ordered = query.order_by(Influencer.followers.desc().nulls_last(), Influencer.id)
    return Found(session.scalars(ordered.limit(limit).offset(offset)).all(), total)


def _takes(fee: AmountRange) -> Iterator[ColumnElement[bool]]:
    """The conditions that the usual fee is within a range of whole units of its own currency."""
    hundredths = case(
        (Influencer.currency.in_(with_decimals(0)), Influencer.usual_fee_minor * 100),
        (Influencer.currency.in_(with_decimals(3)), Influencer.usual_fee_minor / 10),
        else_=Influencer.usual_fee_minor,
    )
    if fee.bounds.low is not None:
        yield hundredths >= fee.bounds.low * 100
    if fee.bounds.high is not None:
        yield hundredths <= fee.bounds.high * 100
    if fee.above is not None:
        yield hundredths > fee.above * 100
    if fee.below is not None:
        yield hundredths < fee.below * 100


def meant_by(work: UnitOfWork, typed: str, most: int = 21) -> Sequence[Influencer]:
    """The influencers that a handle, a link, or a part of handle or name may mean; an exact handle only those.

    NotFound names the closest there is.
    """
    exact = _exactly(work, typed)
    if exact:
        return exact
    words = tuple(parsing.parse_text(typed, 200, subject="The handle").casefold().removeprefix("@").split())
    found = find(work.session, work.workspace_id, Criteria(words=words), limit=most).influencers
    if not found or not words:
        raise _not_found(work, typed.strip().removeprefix("@")[:100])
    return found


def _exactly(work: UnitOfWork, typed: str) -> list[Influencer]:
    try:
        handle = parsing.parse_handle(typed)
    except NotUnderstood:
        if "/" in typed:
            raise
        return []
    return [one for one in _with_handle(work, handle.name) if handle.platform in (None, one.platform)]


def _with_handle(work: UnitOfWork, handle: str) -> Sequence[Influencer]:
    """Everybody with that handle, one on each platform, most followers first."""
    query = select(Influencer).where(
        Influencer.workspace_id == work.workspace_id,
        Influencer.handle_key == parsing.handle_key(handle),
        Influencer.forgotten_at.is_(None),
    )
    return work.session.scalars(query.order_by(Influencer.followers.desc().nulls_last())).all()


def by_id(work: UnitOfWork, influencer_id: int) -> Influencer:
    """The influencer with that id; NotFound where there is none (any more)."""
    found = work.session.scalar(
        select(Influencer).where(Influencer.workspace_id == work.workspace_id, Influencer.id == influencer_id)
    )
    if found is None or found.forgotten_at is not None:
        raise NotFound("That influencer is no longer in the database. `/influencer find` shows who is.")
    return found


def status_of(parts: Sequence[Participation]) -> str:
    """What the database shows of an influencer: the stage of their newest part in a running campaign, or Available."""
    running = [
        one for one in parts if not one.campaign.status.is_over and one.stage not in STAGES_WITHOUT_OUTCOME
    ]
    return running[0].stage.label if running else "Available"


def participations(session: Session, influencer: Influencer) -> list[Participation]:
    """Their parts in campaigns, newest first; their status in the database follows from these."""
    mine = select(Participation).where(Participation.influencer_id == influencer.id)
    query = mine.options(joinedload(Participation.campaign))
    return list(session.scalars(query.order_by(Participation.id.desc())))


def _not_found(work: UnitOfWork, handle: str) -> NotFound:
    known = work.session.execute(
        select(Influencer.handle, Influencer.name).where(
            Influencer.workspace_id == work.workspace_id, Influencer.forgotten_at.is_(None)
        )
    ).all()
    by_name = {name: one for one, name in known if name}
    near = parsing.closest(handle, [one for one, _ in known])
    near = near or by_name.get(parsing.closest(handle, list(by_name)) or "")
    hint = f" Did you mean @{near}?" if near else " Add them with `/influencer add`."
    said = f"Nobody with the handle @{handle} is in the Influencer Database.{hint}"
    return NotFound(said, near=near or "")
