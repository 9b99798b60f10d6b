"""A new link in place of one that has expired: by e-mail, to the address that the old one went to, and no other."""

from datetime import timedelta

from sqlalchemy import select

from campaigns.core import audit
from campaigns.core.errors import NotPossible, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork, use_case
from campaigns.messages import emails
from campaigns.outside import asking, links
from campaigns.outside.links import LinkState
from campaigns.people import lookup
from storage.enums import ApprovalState, LinkPurpose, MailKind
from storage.models import AccessLink, Campaign, Mail

AT_MOST_EVERY = timedelta(hours=1)


@use_case
def renew(work: UnitOfWork, link_id: int) -> None:
    """Write to the person of an expired link, if what it was for still waits for them; at most once an hour."""
    link = work.session.get_one(AccessLink, link_id)
    campaign = work.session.get_one(Campaign, link.campaign_id, with_for_update=True, populate_existing=True)
    lookup.refuse_if_over(campaign)
    if links.state_of(link, work.at) is not LinkState.EXPIRED:
        raise OutOfDate("This link has not expired.")
    _refuse_so_soon(work, link)
    if link.purpose is LinkPurpose.CREATOR:
        emails.write_to(
            work, campaign, MailKind.CREATOR_LINK, link.email, participation_id=link.participation_id
        )
    else:
        _for_client(work, campaign, link)
    audit.log(work, "link renewed", campaign_id=campaign.id, subject="access link", subject_id=link.id)


def _for_client(work: UnitOfWork, campaign: Campaign, link: AccessLink) -> None:
    client, approval = link.approver, link.approval
    if client is None or client.removed_at is not None:
        raise NotPossible("You are no longer asked to decide in this campaign.")
    if link.purpose is LinkPurpose.SHORTLIST:
        new = links.to_judge(work, client)
        emails.write_to(work, campaign, MailKind.SHORTLIST, link.email, client=client.id, link=new.id)
        return
    if approval is None or approval.state is not ApprovalState.OPEN:
        raise OutOfDate("This is decided already, or there is a newer version.")
    links.to_decide(work, client, [approval.id])
    asking.write(work, campaign, client)


def _refuse_so_soon(work: UnitOfWork, link: AccessLink) -> None:
    lately = (
        (Mail.campaign_id == link.campaign_id)
        & (Mail.to == link.email)
        & (Mail.kind == MailKind.CREATOR_LINK)
        & (Mail.created_at > work.at - AT_MOST_EVERY)
    )
    given = (
        (AccessLink.campaign_id == link.campaign_id)
        & (AccessLink.purpose == link.purpose)
        & (AccessLink.email == link.email)
        & (
            AccessLink.approval_id.is_(None)
            if link.approval_id is None
            else AccessLink.approval_id == link.approval_id
        )
        & (AccessLink.given_at > work.at - AT_MOST_EVERY)
    )
    found = select(Mail.id).where(lately).limit(1), select(AccessLink.id).where(given).limit(1)
    if any(work.session.scalar(one) is not None for one in found):
        raise NotPossible("A new link was sent to you within the last hour. Look into your e-mails.")
