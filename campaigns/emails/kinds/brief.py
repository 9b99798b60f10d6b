"""To an influencer who agreed: the collaboration brief."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.content.labels import said_in
from campaigns.core.money import Money
from campaigns.emails.amounts import amount_or_none
from campaigns.emails.email_kind import Context, EmailKind
from campaigns.influencers.usage_rights import in_words, rights_of
from storage.enums import DeliverableStatus, Stage
from storage.models import BriefVersion, Campaign, Deliverable, Mail, Participation, Terms


def what_is_asked(session: Session, mail: Mail, campaign: Campaign) -> Context:
    """The whole brief of the influencer whom an e-mail is for (see `brief_of`)."""
    return brief_of(session, session.get_one(Participation, mail.participation_id), campaign)


def brief_of(session: Session, participation: Participation, campaign: Campaign) -> Context:
    """The whole brief of an influencer as it is now: what is asked for, of their terms and of their posts."""
    brief = session.get_one(BriefVersion, campaign.brief_version_id)
    terms = session.get(Terms, participation.agreed_terms_id) if participation.agreed_terms_id else None
    return {
        "requirements": brief.requirements,
        "audience": brief.audience,
        "timeline": brief.timeline,
        "brand_guide": brief.brand_guide,
        "disclosure": said_in(brief),
        "required_words": brief.required_words,
        "banned_words": brief.banned_words,
        "deliverables": _deliverables(session, participation),
        "agreed": terms.deliverables if terms else brief.deliverables,
        "starts_on": campaign.starts_on,
        "ends_on": campaign.ends_on,
        "usage_rights": in_words(rights_of(terms.rights)) if terms and terms.rights else None,
        **_owed(participation, terms),
    }


def _owed(participation: Participation, terms: Terms | None) -> Context:
    """What is paid as of now: fee and shipping as agreed, or the one amount that was said to stay of both."""
    if terms is None:
        return {"fee": None, "shipping": None, "in_all": None}
    if participation.kept_minor is not None:
        in_all = Money(participation.kept_minor, terms.currency).show()
        return {"fee": None, "shipping": None, "in_all": in_all}
    fee, shipping = (amount_or_none(one, terms.currency) for one in (terms.fee_minor, terms.shipping_minor))
    return {"fee": fee, "shipping": shipping, "in_all": None}


def _deliverables(session: Session, participation: Participation) -> list[Context]:
    mine = (
        select(Deliverable)
        .where(
            Deliverable.participation_id == participation.id, Deliverable.status != DeliverableStatus.DROPPED
        )
        .order_by(Deliverable.number)
    )
    return [
        {"title": one.title, "draft_due_on": one.draft_due_on, "publish_on": one.publish_on}
        for one in session.scalars(mine)
    ]


def _why_untrue(session: Session, mail: Mail) -> str | None:
    participation = session.get_one(Participation, mail.participation_id)
    return (
        None if participation.stage is Stage.AGREED else f"@{participation.influencer.handle} has the brief."
    )


EMAIL = EmailKind("collaboration brief", context=what_is_asked, why_untrue=_why_untrue)
