"""Secret addresses of calendars: given, replaced and revoked one by one, by their person, the owner or an admin."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, or_, select, true
from sqlalchemy.orm import contains_eager

from campaigns.core import audit
from campaigns.core.errors import NotFound, NotPermitted, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import notices
from campaigns.people import lookup, permissions, visibility
from campaigns.people.permissions import Action
from storage.enums import NoticeKind
from storage.models import CalendarLink, Campaign

AnySelect = TypeVar("AnySelect", bound=Select[*tuple[Any, ...]])

FIRST = 1
"""The version of addresses that were given before they were kept; those without a row are good until one is revoked."""


@use_case
def give(work: UnitOfWork, campaign_id: int | None) -> CalendarLink:
    """The link that the actor has to a campaign's calendar, or (None) to all they see; a new one if there is none."""
    if campaign_id is not None:
        lookup.campaign(work, campaign_id, Action.SEE_PROGRESS)
    else:
        permissions.authorize(work, Action.MAKE_CAMPAIGN)
    found = work.session.scalar(_of(work, work.actor.user_id, campaign_id).where(_HOLDS))
    return found or _next(work, work.actor.user_id, campaign_id)


@use_case
def remember(work: UnitOfWork, campaign_id: int | None) -> None:
    """Keep a link of the actor's that was given before links were kept, now that somebody asked with it."""
    mine = _of(work, work.actor.user_id, campaign_id)
    if work.session.scalar(mine.limit(1)) is None:
        _next(work, work.actor.user_id, campaign_id)


@use_case
def replace(work: UnitOfWork, link_id: int) -> CalendarLink:
    """Revoke a link and have another in its place; its person, if it is somebody else's, is told to fetch it."""
    link = _revoked(work, link_id)
    new = _next(work, link.user_id, link.campaign_id)
    _tell(work, link, replaced=True)
    return new


@use_case
def revoke(work: UnitOfWork, link_id: int) -> CalendarLink:
    """Have nobody read a calendar at that address any more; its person may ask for a new one where they may see it."""
    link = _revoked(work, link_id)
    _tell(work, link, replaced=False)
    return link


def is_good(work: UnitOfWork, campaign_id: int | None, version: int) -> bool:
    """Whether the actor's link of that version was given and not revoked."""
    mine = _of(work, work.actor.user_id, campaign_id)
    found = work.session.scalar(mine.where(CalendarLink.version == version))
    if found is not None:
        return found.revoked_at is None
    return version == FIRST and work.session.scalar(mine.limit(1)) is None


def is_kept(work: UnitOfWork, campaign_id: int | None) -> bool:
    """Whether any link of the actor's to that calendar is kept."""
    return work.session.scalar(_of(work, work.actor.user_id, campaign_id).limit(1)) is not None


def links(work: UnitOfWork) -> Sequence[CalendarLink]:
    """The links that hold and that the actor may revoke, newest first: all for an admin."""
    query = select(CalendarLink).outerjoin(CalendarLink.campaign).where(*_listed(work))
    return work.session.scalars(_newest_first(query)).all()


@dataclass(frozen=True)
class LinkPage:
    """A page (from 0) of links, and how many there are on all; `named` are the campaigns that the actor may see."""

    links: Sequence[CalendarLink]
    named: Collection[int]
    number: int
    total: int


def page_of_links(work: UnitOfWork, page: int, size: int) -> LinkPage:
    """One page of `links`; a page that is no longer there is the last one."""
    count = select(func.count(CalendarLink.id)).outerjoin(CalendarLink.campaign)
    total = work.session.scalar(count.where(*_listed(work))) or 0
    number = min(page, max(0, -(-total // size) - 1))
    query = select(CalendarLink, visibility.seen_by_actor(work)).outerjoin(CalendarLink.campaign)
    shown = _newest_first(query.where(*_listed(work))).limit(size).offset(number * size)
    rows = work.session.execute(shown).all()
    named = {link.campaign_id for link, seen in rows if seen and link.campaign_id is not None}
    return LinkPage([link for link, _ in rows], named, number, total)


def may_be_named(work: UnitOfWork, link: CalendarLink) -> bool:
    """Whether the actor may see the campaign of a link, and so be told what it is called."""
    campaign = work.session.get(Campaign, link.campaign_id) if link.campaign_id else None
    return campaign is not None and permissions.may(work, Action.SEE_PROGRESS, campaign)


def _newest_first(query: AnySelect) -> AnySelect:
    return query.options(contains_eager(CalendarLink.campaign)).order_by(CalendarLink.id.desc())


def _listed(work: UnitOfWork) -> tuple[ColumnElement[bool], ...]:
    return CalendarLink.workspace_id == work.workspace_id, _HOLDS, _revocable(work)


_HOLDS = CalendarLink.revoked_at.is_(None)


def _revocable(work: UnitOfWork) -> ColumnElement[bool]:
    if permissions.may(work, Action.REVOKE_CALENDAR_LINKS):
        return true()
    return or_(CalendarLink.user_id == work.actor.user_id, Campaign.owner_id == work.actor.user_id)


def _revoked(work: UnitOfWork, link_id: int) -> CalendarLink:
    mine = (CalendarLink.workspace_id == work.workspace_id) & (CalendarLink.id == link_id)
    link = work.session.scalar(select(CalendarLink).where(mine).with_for_update())
    if link is None:
        raise NotFound("There is no such calendar link. `/campaign calendar` lists those there are.")
    campaign = work.session.get(Campaign, link.campaign_id) if link.campaign_id else None
    own = link.user_id == work.actor.user_id
    if not own and not permissions.may(work, Action.REVOKE_CALENDAR_LINKS, campaign):
        raise NotPermitted(
            f"You may not {Action.REVOKE_CALENDAR_LINKS.value}. Ask the owner or a workspace admin."
        )
    if link.revoked_at is not None:
        who = "You" if link.revoked_by == work.actor.user_id else f"<@{link.revoked_by}>"
        raise OutOfDate(f"{who} revoked this link already.")
    link.revoked_at, link.revoked_by = work.at, work.actor.user_id
    audit.log(
        work, "calendar link revoked", campaign_id=link.campaign_id, subject="calendar_link",
        subject_id=link.id, of=link.user_id,
    )  # fmt: skip
    return link


def _next(work: UnitOfWork, user_id: str, campaign_id: int | None) -> CalendarLink:
    of = _of(work, user_id, campaign_id).with_only_columns(func.max(CalendarLink.version))
    version = (work.session.scalar(of) or FIRST - 1) + 1
    link = CalendarLink(
        workspace_id=work.workspace_id,
        user_id=user_id,
        campaign_id=campaign_id,
        version=version,
        given_at=work.at,
    )
    work.session.add(link)
    work.session.flush()
    audit.log(
        work, "calendar link given", campaign_id=campaign_id, subject="calendar_link", subject_id=link.id,
        of=user_id,
    )  # fmt: skip
    return link


def _tell(work: UnitOfWork, link: CalendarLink, *, replaced: bool) -> None:
    if link.user_id == work.actor.user_id:
        return
    campaign = work.session.get(Campaign, link.campaign_id) if link.campaign_id else None
    if campaign is not None and campaign.channel_is_private:
        granted = permissions.granted_to(work.session, campaign, link.user_id)
        campaign = campaign if Action.SEE_PROGRESS in granted else None
    notices.tell(
        work, [link.user_id], NoticeKind.CALENDAR_LINK, campaign, revoked_by=work.actor.user_id,
        replaced=replaced, campaign_id=link.campaign_id,
    )  # fmt: skip


def _of(work: UnitOfWork, user_id: str, campaign_id: int | None) -> Select[CalendarLink]:
    which = (
        CalendarLink.campaign_id == campaign_id
        if campaign_id is not None
        else CalendarLink.campaign_id.is_(None)
    )
    return select(CalendarLink).where(
        CalendarLink.workspace_id == work.workspace_id, CalendarLink.user_id == user_id, which
    )
