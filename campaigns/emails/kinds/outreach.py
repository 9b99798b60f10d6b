"""To an influencer who was picked: whether they would work with us, in the words of whoever sends it."""

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from storage.enums import STAGES_BEFORE_TERMS
from storage.models import Campaign, Mail, Participation


def _outreach(session: Session, mail: Mail, campaign: Campaign) -> Context:  # noqa: ARG001
    return {"subject_line": mail.facts["subject"], "message": mail.facts["text"]}


def _why_untrue(session: Session, mail: Mail) -> str | None:
    participation = session.get_one(Participation, mail.participation_id)
    if participation.stage in STAGES_BEFORE_TERMS:
        return None
    return f"@{participation.influencer.handle} is {participation.stage.label} by now."


EMAIL = EmailKind("first e-mail", context=_outreach, why_untrue=_why_untrue)
