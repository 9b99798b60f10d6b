"""To stakeholders and the client: the campaign is live."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from campaigns.content.post_counts import post_counts
from campaigns.core.business_time import said_hour, today
from campaigns.emails.email_kind import Context, EmailKind
from campaigns.spending import allocation
from storage.enums import Audience
from storage.models import Campaign, Mail


def _live(session: Session, mail: Mail, campaign: Campaign) -> Context:
    """What is so when the e-mail is wanted; one that is sent again is wanted anew."""
    counts = post_counts(session, campaign, mail.created_at)
    planned = [one for one in allocation.platforms(session, campaign) if one in counts.platforms]
    return {
        "all_approved": counts.all_approved,
        "has_begun": counts.has_begun,
        "first_post_on": today(campaign, counts.first_at) if counts.first_at else None,
        "first_post_time": said_hour(campaign.time_zone, counts.first_at) if counts.first_at else None,
        "posts": counts.to_come,
        "besides": counts.besides,
        "gets_report": mail.facts.get("report", False),
        "platforms": [one.label for one in [*planned, *sorted(counts.platforms.difference(planned))]],
        "ends_on": campaign.ends_on,
    }


def _readers(mail: Mail) -> Sequence[Audience]:
    """Who gets the report later is a stakeholder, everybody else the client."""
    return (Audience.STAKEHOLDER if mail.facts.get("report") else Audience.CLIENT,)


EMAIL = EmailKind("news that the campaign is live", context=_live, readers=_readers)
