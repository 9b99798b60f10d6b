"""To an influencer who has a brief: what has changed in it, and how it is now."""

from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from campaigns.emails.kinds.brief import what_is_asked
from storage.enums import MailKind
from storage.models import Campaign, Mail


def _amended(session: Session, mail: Mail, campaign: Campaign) -> Context:
    """With what later ones tell of too: their terms are those of the brief below."""
    later = (
        (Mail.kind == MailKind.AMENDED)
        & (Mail.participation_id == mail.participation_id)
        & (Mail.id >= mail.id)
    )
    told = session.scalars(select(Mail.facts).where(later).order_by(Mail.id))
    changes = dict.fromkeys(chain.from_iterable(facts["changes"] for facts in told))
    return {**what_is_asked(session, mail, campaign), "changes": list(changes)}


EMAIL = EmailKind("amended brief", context=_amended)
