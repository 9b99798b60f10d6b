"""Links for people without Slack: what one lets its person do, until when, and the secrets that open it.

A secret has 256 bits, is drawn for one e-mail as that is written, and is kept nowhere: rows have its SHA-256, by which
it is looked up, so that how long looking takes says nothing of what is right. A link is bound to its person, their
address and what it is for; a new version of a post is another question, and another link.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from secrets import token_urlsafe

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, joinedload

from campaigns.core import audit
from campaigns.core.errors import NotFound, OutOfDate
from campaigns.core.unit_of_work import Actor, ByLink, UnitOfWork, use_case
from campaigns.people import lookup, outsiders
from campaigns.people.permissions import Action
from storage.enums import ApprovalState, LinkPurpose, MemberType, Via
from storage.models import AccessLink, Approval, Campaign, LinkToken, OutsideApprover, Participation, Task

SECRET_BYTES = 32
GOOD_FOR = {
    LinkPurpose.DECIDE: timedelta(days=14),
    LinkPurpose.SHORTLIST: timedelta(days=14),
    LinkPurpose.CREATOR: timedelta(days=90),
}


class LinkState(StrEnum):
    """Whether a link opens anything now."""

    GOOD = "good"
    USED = "used"
    EXPIRED = "expired"
    REVOKED = "revoked"


def state_of(link: AccessLink, at: datetime) -> LinkState:
    """Whether a link is good at a moment, and if not, why."""
    if link.revoked_at is not None:
        return LinkState.REVOKED
    if link.used_at is not None:
        return LinkState.USED
    return LinkState.GOOD if at < link.expires_at else LinkState.EXPIRED


def to_decide(work: UnitOfWork, client: OutsideApprover, approval_ids: Iterable[int]) -> None:
    """A new link for each of these questions, for somebody who decides for a client."""
    work.session.add_all(_for_client(work, LinkPurpose.DECIDE, client, one) for one in approval_ids)
    work.session.flush()


def to_judge(work: UnitOfWork, client: OutsideApprover) -> AccessLink:
    """A new link to judge the creators of a campaign, for somebody who decides for its client."""
    link = _for_client(work, LinkPurpose.SHORTLIST, client)
    work.session.add(link)
    work.session.flush()
    return link


def _for_client(
    work: UnitOfWork, purpose: LinkPurpose, client: OutsideApprover, approval_id: int | None = None
) -> AccessLink:
    return AccessLink(
        workspace_id=client.workspace_id, campaign_id=client.campaign_id, purpose=purpose, approver_id=client.id,
        approval_id=approval_id, email=client.email, given_at=work.at, expires_at=work.at + GOOD_FOR[purpose],
    )  # fmt: skip


def for_creator(session: Session, participation: Participation, email: str, at: datetime) -> AccessLink:
    """The link of a creator's part in a campaign that goes to an address; a new one well before the old one expires."""
    good_for = GOOD_FOR[LinkPurpose.CREATOR]
    mine = (
        (AccessLink.participation_id == participation.id)
        & (AccessLink.email == email)
        & AccessLink.revoked_at.is_(None)
        & (AccessLink.expires_at > at + good_for / 2)
    )
    found = session.scalar(select(AccessLink).where(mine).order_by(AccessLink.id.desc()).limit(1))
    if found is not None:
        return found
    link = AccessLink(
        workspace_id=participation.workspace_id, campaign_id=participation.campaign_id, purpose=LinkPurpose.CREATOR,
        participation_id=participation.id, email=email, given_at=at, expires_at=at + good_for,
    )  # fmt: skip
    session.add(link)
    session.flush()
    return link


def draw_secret(session: Session, link: AccessLink, at: datetime) -> str:
    """A secret that opens a link, for one e-mail; it cannot be had again."""
    secret = token_urlsafe(SECRET_BYTES)
    token = LinkToken(
        token_hash=hash_of(secret), workspace_id=link.workspace_id, link_id=link.id, drawn_at=at
    )
    session.add(token)
    session.flush()
    return secret


def hash_of(secret: str) -> str:
    """What rows keep of a secret."""
    return sha256(secret.encode(errors="replace")).hexdigest()


def found_by(session: Session, workspace_id: str, secret: str) -> AccessLink | None:
    """The link that a secret opens, whatever became of it; None where it opens none."""
    query = (
        select(AccessLink)
        .join(LinkToken, (LinkToken.workspace_id == AccessLink.workspace_id) & (LinkToken.link_id == AccessLink.id))
        .where(LinkToken.token_hash == hash_of(secret), LinkToken.workspace_id == workspace_id)
        .options(joinedload(AccessLink.approver), joinedload(AccessLink.approval), joinedload(AccessLink.campaign))
    )  # fmt: skip
    link = session.scalar(query)
    return link if link is not None and _is_still_theirs(link) else None


def _is_still_theirs(link: AccessLink) -> bool:
    """Whether a creator's link is at an address that is theirs still; who was forgotten has none."""
    if link.participation is None:
        return True
    creator = link.participation.influencer
    return creator.forgotten_at is None and link.email in (creator.email, link.participation.address_before)


def actor_of(link: AccessLink, request: str | None = None) -> Actor:
    """Who acts by a link; `request` names a form that may be sent off twice."""
    if link.approver_id is not None:
        user_id = outsiders.client_id(link.approver_id)
    else:
        user_id = outsiders.creator_id(link.participation_id or 0)
    by_link = ByLink(
        link.id, link.purpose, link.campaign_id, link.approval_id,
        link.approval.deliverable_id if link.approval else None, link.participation_id,
    )  # fmt: skip
    key = f"link:{link.id}:{request}"[:255] if request else None
    return Actor(
        link.workspace_id, user_id, MemberType.FOREIGN, idempotency_key=key, by_link=by_link, via=Via.LINK
    )


def use(work: UnitOfWork) -> AccessLink:
    """Use up the actor's link, whose campaign is locked; OutOfDate where it was used before."""
    assert work.actor.by_link is not None  # noqa: S101 - nobody else has a link to use
    query = select(AccessLink).where(AccessLink.id == work.actor.by_link.link_id).with_for_update()
    link = work.session.scalars(query.execution_options(populate_existing=True)).one()
    if link.used_at is not None:
        raise OutOfDate("You have decided by this link already.")
    link.used_at = work.at
    return link


def refuse_spent(work: UnitOfWork) -> None:
    """Raise OutOfDate where the actor's link to decide was used, or its question waits no longer."""
    if work.actor.by_link is None or work.actor.by_link.approval_id is None:
        return
    link = work.session.get_one(AccessLink, work.actor.by_link.link_id)
    approval = work.session.get_one(Approval, work.actor.by_link.approval_id)
    if link.used_at is not None or approval.state is not ApprovalState.OPEN:
        raise OutOfDate(
            "You have decided by this link, or it waits no longer, so nothing more is said by it."
        )


@use_case
def revoke(work: UnitOfWork, link_id: int) -> AccessLink:
    """Have a link open nothing any more; its person is not told."""
    mine = (AccessLink.workspace_id == work.workspace_id) & (AccessLink.id == link_id)
    link = work.session.scalar(select(AccessLink).where(mine))
    if link is None:
        raise NotFound("There is no such link. `/campaign clients NAME` lists those there are.")
    campaign = lookup.campaign(work, link.campaign_id, Action.NAME_CLIENTS)
    if link.revoked_at is not None:
        who = "You" if link.revoked_by == work.actor.user_id else f"<@{link.revoked_by}>"
        raise OutOfDate(f"{who} revoked this link already.")
    revoke_all(work, campaign, [link])
    return link


def revoke_all(work: UnitOfWork, campaign: Campaign, links: Sequence[AccessLink]) -> None:
    """The same for several links of a campaign, as a part of a use case."""
    for link in links:
        link.revoked_at, link.revoked_by = work.at, work.actor.user_id
        audit.log(
            work, "link revoked", campaign_id=campaign.id, subject="access link", subject_id=link.id,
            purpose=link.purpose.value,
        )  # fmt: skip


def of_client(session: Session, client: OutsideApprover) -> list[AccessLink]:
    """The links of somebody who decides for a client that nobody revoked."""
    query = select(AccessLink).where(_held_by(client), AccessLink.revoked_at.is_(None))
    return list(session.scalars(query.order_by(AccessLink.id)))


def _held_by(client: OutsideApprover) -> ColumnElement[bool]:
    return (AccessLink.campaign_id == client.campaign_id) & (AccessLink.approver_id == client.id)


def good_ones(session: Session, campaign_id: int, at: datetime, most: int = 100) -> Sequence[AccessLink]:
    """The links of a campaign that open something now, the newest first."""
    good = (
        (AccessLink.campaign_id == campaign_id)
        & AccessLink.revoked_at.is_(None)
        & AccessLink.used_at.is_(None)
        & (AccessLink.expires_at > at)
    )
    query = select(AccessLink).where(good).order_by(AccessLink.id.desc()).limit(most)
    return session.scalars(
        query.options(
            joinedload(AccessLink.approver),
            joinedload(AccessLink.approval),
            joinedload(AccessLink.participation).joinedload(Participation.influencer),
        )
    ).all()


def about(session: Session, approval_id: int) -> Sequence[AccessLink]:
    """Every link to decide on a question, the oldest first."""
    mine = (AccessLink.approval_id == approval_id) & (AccessLink.purpose == LinkPurpose.DECIDE)
    return session.scalars(select(AccessLink).where(mine).order_by(AccessLink.id)).all()


def waiting(session: Session, client: OutsideApprover, at: datetime) -> Sequence[tuple[AccessLink, Approval]]:
    """What waits for somebody's decision: their good links with the open questions, but what is on hold; by age."""
    good = (
        _held_by(client)
        & (AccessLink.purpose == LinkPurpose.DECIDE)
        & AccessLink.revoked_at.is_(None)
        & AccessLink.used_at.is_(None)
        & (AccessLink.expires_at > at)
        & (Approval.state == ApprovalState.OPEN)
    )
    query = (
        select(AccessLink, Approval)
        .join(Approval, Approval.id == AccessLink.approval_id)
        .join(Task, Task.id == Approval.task_id)
        .where(good, Task.held_until.is_(None))
    )
    return [(link, approval) for link, approval in session.execute(query.order_by(AccessLink.id))]
