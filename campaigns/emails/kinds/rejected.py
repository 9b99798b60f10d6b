"""To an influencer: a draft is rejected."""

from functools import partial

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from campaigns.emails.post_news import why_other_status
from storage.enums import DeliverableStatus
from storage.models import Campaign, Deliverable, Mail


def _rejected(session: Session, mail: Mail, campaign: Campaign) -> Context:  # noqa: ARG001
    return {
        "deliverable": session.get_one(Deliverable, mail.deliverable_id).title,
        "reason": mail.facts["reason"],
    }


EMAIL = EmailKind(
    "news of a rejection",
    context=_rejected,
    why_untrue=partial(why_other_status, DeliverableStatus.REJECTED),
)
