"""Having those who decide for a client read, in one e-mail, what waits for them."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core.unit_of_work import UnitOfWork
from campaigns.messages import emails
from campaigns.outside import links
from campaigns.outside.links import LinkState
from storage.enums import MailKind, MailState
from storage.models import Approval, Campaign, Mail, OutsideApprover

_KEPT = "clients"
"""Under what a session keeps who decides for the clients of campaigns: many posts may be asked about at once."""


def ask(
    work: UnitOfWork,
    campaign: Campaign,
    approvals: Sequence[Approval],
    whom: Sequence[OutsideApprover] | None = None,
) -> None:
    """Have questions about posts put to those who decide for the client (all, or `whom`), each by their own links.

    The e-mail leaves once what comes together has been gathered, and names all that waits by then.
    """
    for client in _clients(work.session, campaign.id) if whom is None else whom:
        links.to_decide(work, client, [one.id for one in approvals])
        write(work, campaign, client)


def ask_again(work: UnitOfWork, campaign: Campaign, approval: Approval) -> None:
    """Have a question that was on hold put to them once more; whose link has expired meanwhile gets another one.

    Who has used theirs has said what they think, and whose was revoked is asked no more.
    """
    held = {link.approver_id: link for link in links.about(work.session, approval.id)}
    for client in _clients(work.session, campaign.id):
        link = held.get(client.id)
        if link is None or links.state_of(link, work.at) is LinkState.EXPIRED:
            links.to_decide(work, client, [approval.id])
        elif links.state_of(link, work.at) is not LinkState.GOOD:
            continue
        write(work, campaign, client)


def write(work: UnitOfWork, campaign: Campaign, client: OutsideApprover) -> None:
    """Have an e-mail name all that waits for somebody, unless one that has not left yet will."""
    unsent = (
        (Mail.campaign_id == campaign.id)
        & (Mail.kind == MailKind.TO_DECIDE)
        & (Mail.to == client.email)
        & (Mail.state == MailState.QUEUED)
        & Mail.lease.is_(None)
    )
    to_whom = {facts["client"] for facts in work.session.scalars(select(Mail.facts).where(unsent))}
    if client.id not in to_whom:  # an address that was removed and named again is another person's
        emails.write_to(
            work,
            campaign,
            MailKind.TO_DECIDE,
            client.email,
            not_before=work.at + work.gather,
            client=client.id,
        )


def forget(session: Session) -> None:
    """Read anew who decides for clients: somebody was named or removed."""
    session.info.pop(_KEPT, None)


def _clients(session: Session, campaign_id: int) -> Iterable[OutsideApprover]:
    known: dict[int, Sequence[OutsideApprover]] = session.info.setdefault(_KEPT, {})
    if campaign_id not in known:
        mine = (OutsideApprover.campaign_id == campaign_id) & OutsideApprover.removed_at.is_(None)
        query = select(OutsideApprover).where(mine).order_by(OutsideApprover.id)
        known[campaign_id] = session.scalars(query).all()
    return known[campaign_id]
