"""To an influencer: changes to a draft are asked for."""

from functools import partial

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from campaigns.emails.post_news import changes_asked, why_other_status
from storage.enums import DeliverableStatus
from storage.models import Campaign, Deliverable, Mail


def _changes(session: Session, mail: Mail, campaign: Campaign) -> Context:  # noqa: ARG001
    deliverable = session.get_one(Deliverable, mail.deliverable_id)
    return {**changes_asked(session, mail, deliverable), "respond_by": deliverable.draft_due_on}


EMAIL = EmailKind(
    "request for changes",
    context=_changes,
    why_untrue=partial(why_other_status, DeliverableStatus.CHANGES_REQUESTED),
)
