"""To an influencer: the campaign is cancelled, and what stays due to them."""

from sqlalchemy.orm import Session

from campaigns.emails.amounts import amount_or_none
from campaigns.emails.email_kind import Context, EmailKind
from campaigns.influencers.creator_texts import of_cancelling
from campaigns.influencers.fees import fee_of
from storage.models import Campaign, Mail, Participation


def _cancelled(session: Session, mail: Mail, campaign: Campaign) -> Context:
    participation = session.get_one(Participation, mail.participation_id)
    owed = fee_of(participation, campaign.currency)
    message = mail.facts.get("message") or of_cancelling(campaign.name)
    return {"message": message, "kept": amount_or_none(owed.minor, owed.currency)}


EMAIL = EmailKind("news that the campaign is cancelled", context=_cancelled, after_cancelling=True)
