"""To an influencer: the day on which an approved post is to be published is near."""

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from campaigns.emails.post_news import why_other_status
from storage.enums import DeliverableStatus
from storage.models import Campaign, Deliverable, Mail


def _publish_soon(session: Session, mail: Mail, campaign: Campaign) -> Context:  # noqa: ARG001
    deliverable = session.get_one(Deliverable, mail.deliverable_id)
    return {"deliverable": deliverable.title, "due_on": mail.facts["day"]}


def _why_untrue(session: Session, mail: Mail) -> str | None:
    deliverable = session.get_one(Deliverable, mail.deliverable_id)
    if str(deliverable.publish_on) != mail.facts["day"]:
        return f"{deliverable.title} is to be published on another day now."
    return why_other_status(DeliverableStatus.APPROVED, session, mail)


EMAIL = EmailKind("reminder of publishing", context=_publish_soon, why_untrue=_why_untrue)
