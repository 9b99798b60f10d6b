"""To whom an e-mail goes when it is sent again: the address that is on record now."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.emails.registry import email_kind
from storage.models import Campaign, Influencer, Mail, Participation


def address_now(session: Session, campaign: Campaign, mail: Mail) -> str | None:
    """A creator's address as it is now; else one of the campaign's, in place of a wrong one that was mended.

    Empty where there never was an address; None where the old one was taken away, and nobody came in its place.
    """
    if mail.participation_id is not None:
        participation = session.get_one(Participation, mail.participation_id)
        return session.get_one(Influencer, participation.influencer_id).email or mail.to
    on_record = email_kind(mail.kind).on_record(session, campaign, mail)
    if mail.to in on_record:
        return mail.to
    had = _had(session, mail)
    return next((address for address in on_record if address not in had), None if mail.to else "")


def named(mail: Mail) -> str:
    """Whom an e-mail is for, in words, also where there is no address."""
    return mail.to or ("a creator" if mail.participation_id else "the Marketing Director")


def _had(session: Session, mail: Mail) -> set[str]:
    """Every address that this news was sent to already, or is to be."""
    same = (Mail.campaign_id == mail.campaign_id) & (Mail.kind == mail.kind)
    report = Mail.report_id == mail.report_id if mail.report_id else Mail.report_id.is_(None)
    return set(session.scalars(select(Mail.to).where(same, report)))
