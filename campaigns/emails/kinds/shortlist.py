"""To somebody who decides for the client: what they think of the creators who were picked."""

from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind, NothingToSay
from campaigns.influencers import client_opinions
from storage.models import AccessLink, Campaign, Mail, OutsideApprover

_REVOKED, _EXPIRED = "Its link was revoked.", "Its link has expired."


def _shortlist(session: Session, mail: Mail, campaign: Campaign) -> Context:
    client = session.get_one(OutsideApprover, mail.facts["client"])
    creators = client_opinions.judged(session, campaign.id)
    if client.removed_at is not None or not creators:
        raise NothingToSay("No creator waits to be judged any more.")
    link = session.get(AccessLink, mail.facts["link"])
    if link is None or link.revoked_at is not None:
        raise NothingToSay(_REVOKED if link else _EXPIRED)
    return {
        "to_name": client.name,
        "link": link.id,
        "creators": [one.influencer.handle for one in creators],
        "good_until": link.expires_at.astimezone(ZoneInfo(campaign.time_zone)).date(),
    }


def _why_untrue(session: Session, mail: Mail) -> str | None:
    waits = client_opinions.judged(session, mail.campaign_id)
    if not waits:
        return "No creator waits to be judged any more."
    link = session.get(AccessLink, mail.facts["link"])
    if link is None:
        return _EXPIRED
    return _REVOKED if link.revoked_at is not None else None


EMAIL = EmailKind("question about creators", context=_shortlist, why_untrue=_why_untrue)
