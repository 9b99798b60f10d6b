"""That who decides for a client is somebody else: not of the workspace, no creator, not named by whose work it is.

Nobody approves their own work, and an address in a form is easily one's own.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from storage.enums import MemberType
from storage.models import (
    AccessLink,
    Campaign,
    Deliverable,
    Influencer,
    OutsideApprover,
    Participation,
    Person,
)

_OF_THE_TEAM = (MemberType.FULL, MemberType.DEACTIVATED)
"""Who may work on campaigns, or might before. Guests may not: clients are among them."""


def refuse_insiders(work: UnitOfWork, campaign: Campaign, addresses: Sequence[str]) -> None:
    """Raise NotUnderstood, at the field `clients`, at the address of a member or of one of the campaign's creators."""
    wanted = [one.lower() for one in addresses]
    members = select(Person.email, Person.user_id).where(
        Person.workspace_id == work.workspace_id,
        Person.member_type.in_(_OF_THE_TEAM),
        Person.email.in_([*addresses, *wanted]),  # Slack gives them in small letters
    )
    for email, user_id in work.session.execute(members):
        raise NotUnderstood(
            f"{email} is the address of <@{user_id}>, who is in Slack. Name somebody of the client: members decide by "
            "their roles.",
            field="clients",
        )
    creators = (
        select(Influencer.email, Influencer.handle)
        .join(Participation, Participation.influencer_id == Influencer.id)
        .where(Participation.campaign_id == campaign.id, func.lower(Influencer.email).in_(wanted))
    )
    for email, handle in work.session.execute(creators):
        raise NotUnderstood(
            f"{email} is the address of @{handle}, a creator in this campaign, who may not decide for the client.",
            field="clients",
        )


def why_own_work(session: Session, link_id: int, post_id: int, authors: Collection[str]) -> str | None:
    """Why a client's link may not decide on a post that `authors` wrote; None where it may.

    A creator may have come into the campaign, or got the address, after the client was named.
    """
    creators_address = (
        select(Influencer.email)
        .join(Participation, Participation.influencer_id == Influencer.id)
        .join(Deliverable, Deliverable.participation_id == Participation.id)
        .where(Deliverable.id == post_id)
        .scalar_subquery()
    )
    found = session.execute(
        select(OutsideApprover.added_by, OutsideApprover.email, creators_address)
        .join(AccessLink, AccessLink.approver_id == OutsideApprover.id)
        .where(AccessLink.id == link_id)
    ).one()
    added_by, email, of_creator = found
    if of_creator is not None and of_creator.lower() == email.lower():
        return "This is your own work, so somebody else decides on it."
    if added_by in authors:
        return f"<@{added_by}>, who named you, made this themselves, so somebody else decides on it."
    return None
