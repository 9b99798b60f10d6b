"""To an influencer: their part in a campaign, or one of their posts, has ended before its time."""

from sqlalchemy.orm import Session

from campaigns.emails.amounts import amount_or_none
from campaigns.emails.email_kind import Context, EmailKind
from campaigns.influencers.fees import fee_of
from storage.models import Campaign, Deliverable, Mail, Participation


def _ended(session: Session, mail: Mail, campaign: Campaign) -> Context:
    post = session.get_one(Deliverable, mail.deliverable_id) if mail.deliverable_id else None
    owed = fee_of(session.get_one(Participation, mail.participation_id), campaign.currency)
    return {
        "deliverable": post.title if post else None,
        "message": mail.facts["message"],
        "kept": amount_or_none(owed.minor, owed.currency),
    }


EMAIL = EmailKind("news that something ends", context=_ended, after_cancelling=True)
