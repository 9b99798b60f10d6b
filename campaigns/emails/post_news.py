"""What the e-mails about decisions on a post share."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context
from storage.enums import Category, DeliverableStatus, Outcome
from storage.models import Approval, Decision, Deliverable, Mail

CATEGORIES = {
    Category.BRAND: "brand rules",
    Category.CLAIMS: "claims and facts",
    Category.DISCLOSURE: "disclosure",
    Category.QUALITY: "quality",
    Category.COST: "cost",
    Category.OTHER: "something else",
}


def why_other_status(status: DeliverableStatus, session: Session, mail: Mail) -> str | None:
    """Such an e-mail is true while its post has the `status` that it tells of."""
    post = session.get_one(Deliverable, mail.deliverable_id)
    return None if post.status is status else f"{post.title} is {post.status.label} now."


def changes_asked(session: Session, mail: Mail, deliverable: Deliverable) -> Context:
    """What is asked to change in a draft: the category and the words of the last decision of its round."""
    category = session.scalar(
        select(Decision.category)
        .join(Approval, Approval.id == Decision.approval_id)
        .where(
            Approval.deliverable_id == deliverable.id,
            Approval.round == mail.facts["round"],
            Decision.outcome == Outcome.REQUEST_CHANGES,
        )
        .order_by(Decision.id.desc())
        .limit(1)
    )
    return {
        "deliverable": deliverable.title,
        "category": CATEGORIES[category or Category.OTHER],
        "reason": mail.facts["reason"],
    }
