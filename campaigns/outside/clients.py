"""Who decides for the client of a campaign, without Slack: named by its owner or the Marketing Manager."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core import audit
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.outside import asking, independence, links
from campaigns.outside.form import NamedClient
from campaigns.people import lookup
from campaigns.people.permissions import Action
from storage.enums import ApprovalState, ApprovalSubject
from storage.models import Approval, Campaign, OutsideApprover


@use_case
def name_clients(
    work: UnitOfWork, campaign_id: int, named: Sequence[NamedClient], colour: str | None
) -> list[OutsideApprover]:
    """Have exactly these people decide for the client, and their pages have that colour; whoever is new, in order.

    Whose address is not among them any more decides no longer, and their links are revoked. Who is new is asked at once
    about all that waits. Members of the workspace and the campaign's creators are refused (NotUnderstood).
    """
    campaign = lookup.open_campaign(work, campaign_id, Action.NAME_CLIENTS)
    independence.refuse_insiders(work, campaign, [one.email for one in named])
    if campaign.colour != colour:
        audit.log(work, "colour changed", campaign_id=campaign.id, was=campaign.colour, now=colour)
    campaign.colour = colour
    before = {one.email.casefold(): one for one in of_campaign(work.session, campaign.id)}
    wanted = {one.email.casefold(): one for one in named}
    for address in before.keys() - wanted.keys():
        _remove(work, campaign, before[address])
    for address in before.keys() & wanted.keys():
        _rename(work, campaign, before[address], wanted[address].name)
    new = [_add(work, campaign, one) for address, one in wanted.items() if address not in before]
    work.session.flush()
    asking.forget(work.session)
    waiting = _open_questions(work.session, campaign.id) if new else []
    if waiting:
        asking.ask(work, campaign, waiting, new)
    return new


def of_campaign(session: Session, campaign_id: int) -> Sequence[OutsideApprover]:
    """Who decides for a campaign's client now, in the order in which they were named."""
    mine = (OutsideApprover.campaign_id == campaign_id) & OutsideApprover.removed_at.is_(None)
    return session.scalars(select(OutsideApprover).where(mine).order_by(OutsideApprover.id)).all()


def _add(work: UnitOfWork, campaign: Campaign, one: NamedClient) -> OutsideApprover:
    client = OutsideApprover(
        workspace_id=work.workspace_id, campaign_id=campaign.id, name=one.name, email=one.email,
        added_by=work.actor.user_id, added_at=work.at,
    )  # fmt: skip
    work.session.add(client)
    work.session.flush()
    audit.log(work, "client named", campaign_id=campaign.id, subject="client", subject_id=client.id)
    return client


def _rename(work: UnitOfWork, campaign: Campaign, client: OutsideApprover, name: str) -> None:
    """The record keeps both names: what they decided before was decided under the old one."""
    if client.name != name:
        audit.log(
            work, "client renamed", campaign_id=campaign.id, subject="client", subject_id=client.id,
            was=client.name, now=name,
        )  # fmt: skip
        client.name = name


def _remove(work: UnitOfWork, campaign: Campaign, client: OutsideApprover) -> None:
    client.removed_at = work.at
    links.revoke_all(work, campaign, links.of_client(work.session, client))
    audit.log(work, "client removed", campaign_id=campaign.id, subject="client", subject_id=client.id)


def _open_questions(session: Session, campaign_id: int) -> Sequence[Approval]:
    mine = (Approval.campaign_id == campaign_id) & (Approval.state == ApprovalState.OPEN)
    about_posts = mine & (Approval.subject == ApprovalSubject.CONTENT)
    return session.scalars(select(Approval).where(about_posts).order_by(Approval.id)).all()
