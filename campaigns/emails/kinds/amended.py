"""To an influencer who has a brief: what has changed in it, and how it is now."""

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from campaigns.emails.kinds.brief import what_is_asked
from storage.models import Campaign, Mail


def _amended(session: Session, mail: Mail, campaign: Campaign) -> Context:
    return {**what_is_asked(session, mail, campaign), "changes": mail.facts["changes"]}


EMAIL = EmailKind("amended brief", context=_amended)
