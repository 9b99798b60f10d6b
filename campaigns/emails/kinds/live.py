"""To stakeholders and the client: the campaign is live."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from campaigns.spending import allocation
from storage.enums import Audience, DeliverableStatus
from storage.models import Campaign, Deliverable, Mail

_LIVE = (DeliverableStatus.APPROVED, DeliverableStatus.PUBLISHED)


def _live(session: Session, mail: Mail, campaign: Campaign) -> Context:
    stored = mail.facts["first_post_at"]
    first = datetime.fromisoformat(stored).astimezone(ZoneInfo(campaign.time_zone)) if stored else None
    return {
        "first_post_on": first.date() if first else None,
        "first_post_time": f"{first:%H:%M}" if first else None,
        "time_zone": campaign.time_zone,
        "posts": mail.facts["posts"],
        "gets_report": mail.facts.get("report", False),
        "platforms": _platforms_of_posts(session, campaign),
        "ends_on": campaign.ends_on,
    }


def _platforms_of_posts(session: Session, campaign: Campaign) -> list[str]:
    """The platforms that something is published on, in the order of the budget's split."""
    mine = (Deliverable.campaign_id == campaign.id) & Deliverable.status.in_(_LIVE)
    used = set(session.scalars(select(Deliverable.platform).where(mine)))
    planned = [platform for platform in allocation.platforms(session, campaign) if platform in used]
    return [platform.label for platform in [*planned, *sorted(used.difference(planned))]]


def _readers(mail: Mail) -> Sequence[Audience]:
    """Who gets the report later is a stakeholder, everybody else the client."""
    return (Audience.STAKEHOLDER if mail.facts.get("report") else Audience.CLIENT,)


EMAIL = EmailKind("news that the campaign is live", context=_live, readers=_readers)
