"""To a creator whose link has expired: a new one."""

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from storage.models import Campaign, Mail


def _creator_link(session: Session, mail: Mail, campaign: Campaign) -> Context:  # noqa: ARG001
    return {}


EMAIL = EmailKind("new link", context=_creator_link)
