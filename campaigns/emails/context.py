"""What an e-mail says, as plain values, gathered when it is written."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context
from campaigns.emails.registry import email_kind
from campaigns.parsing import plain_address
from campaigns.people import roles
from campaigns.people.directory import known
from storage.models import Campaign, Influencer, Mail, Participation, Person, Workspace


def email_context(session: Session, mail: Mail) -> Context:
    """Everything that the template of an e-mail's kind asks for."""
    campaign = session.get_one(Campaign, mail.campaign_id)
    return {**_common(session, mail, campaign), **email_kind(mail.kind).context(session, mail, campaign)}


def _common(session: Session, mail: Mail, campaign: Campaign) -> Context:
    """What all share: names, how the recipient is addressed, and whom to answer.

    Their address is the Reply-To where it is one that every mail server can carry (`may_answer`).
    """
    owner = known(session, campaign.workspace_id, roles.standing_owner(session, campaign))
    email, name = (owner.email, owner.name) if owner else (None, "the team")
    may_answer = plain_address(email) is not None
    elsewhere = f"in an e-mail to {email}" if email else f"to {name}"
    return {
        "campaign": campaign.name,
        "workspace": session.get_one(Workspace, campaign.workspace_id).name,
        "to_name": _to_name(session, mail),
        "contact_name": name,
        "contact_email": email,
        "may_answer": may_answer,
        "how_to_answer": "by answering this e-mail" if may_answer else elsewhere,
    }


def _to_name(session: Session, mail: Mail) -> str | None:
    influencer = _influencer(session, mail)
    if influencer is not None:
        return influencer.name or f"@{influencer.handle}"
    mine = (Person.workspace_id == mail.workspace_id) & (Person.email == mail.to)
    return session.scalar(select(Person.name).where(mine).limit(1))


def _influencer(session: Session, mail: Mail) -> Influencer | None:
    if mail.participation_id is None:
        return None
    participation = session.get_one(Participation, mail.participation_id)
    return session.get_one(Influencer, participation.influencer_id)
