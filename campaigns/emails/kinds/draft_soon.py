"""To an influencer: the day that is agreed for a draft is near."""

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from storage.enums import POST_AWAITS_DRAFT
from storage.models import Campaign, Deliverable, Mail


def _draft_soon(session: Session, mail: Mail, campaign: Campaign) -> Context:  # noqa: ARG001
    deliverable = session.get_one(Deliverable, mail.deliverable_id)
    return {"deliverable": deliverable.title, "due_on": mail.facts["day"]}


def _why_untrue(session: Session, mail: Mail) -> str | None:
    deliverable = session.get_one(Deliverable, mail.deliverable_id)
    if deliverable.status not in POST_AWAITS_DRAFT:
        return f"No draft of {deliverable.title} is awaited any more."
    if str(deliverable.draft_due_on) != mail.facts["day"]:
        return f"The draft of {deliverable.title} is due on another day now."
    return None


EMAIL = EmailKind("reminder of a draft", context=_draft_soon, why_untrue=_why_untrue)
