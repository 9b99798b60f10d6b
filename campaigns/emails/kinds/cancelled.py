"""To an influencer: the campaign is cancelled, and what stays due to them."""

from sqlalchemy.orm import Session

from campaigns.emails.amounts import amount_or_none
from campaigns.emails.email_kind import Context, EmailKind
from campaigns.influencers.fees import fee_of
from storage.models import Campaign, Mail, Participation


def _cancelled(session: Session, mail: Mail, campaign: Campaign) -> Context:
    participation = session.get_one(Participation, mail.participation_id)
    owed = fee_of(participation, campaign.currency)
    return {"reason": campaign.cancel_reason, "kept": amount_or_none(owed.minor, owed.currency)}


EMAIL = EmailKind("news that the campaign is cancelled", context=_cancelled, after_cancelling=True)
