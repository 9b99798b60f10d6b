"""To somebody who decides for the client: the posts that wait for them."""

from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.core.business_time import said_hour
from campaigns.emails.email_kind import Context, EmailKind, NothingToSay
from campaigns.outside import links
from storage.models import Approval, Campaign, Deliverable, Mail, OutsideApprover


def _to_decide(session: Session, mail: Mail, campaign: Campaign) -> Context:
    client = session.get_one(OutsideApprover, mail.facts["client"])
    found = links.waiting(session, client, mail.created_at)
    if client.removed_at is not None or not found:
        raise NothingToSay("Nothing waits for them any more.")
    theirs = select(Deliverable).where(Deliverable.id.in_({one.deliverable_id for _, one in found}))
    posts = {post.id: post for post in session.scalars(theirs)}
    return {
        "to_name": client.name,
        "advises": all(approval.policy is not None for _, approval in found),
        "posts": [
            {
                "link": link.id,
                **_post(posts[approval.deliverable_id or 0], approval, campaign),
            }
            for link, approval in found
        ],
        "good_until": min(link.expires_at for link, _ in found)
        .astimezone(ZoneInfo(campaign.time_zone))
        .date(),
    }


def _post(post: Deliverable, approval: Approval, campaign: Campaign) -> Context:
    planned = post.slot_at.astimezone(ZoneInfo(campaign.time_zone)) if post.slot_at else None
    return {
        "title": post.title,
        "platform": post.platform.label,
        "publish_on": planned.date() if planned else post.publish_on,
        "publish_at": said_hour(campaign.time_zone, post.slot_at) if post.slot_at else None,
        "round": approval.round,
        "advises": approval.policy is not None,
    }


def _why_untrue(session: Session, mail: Mail) -> str | None:
    client = session.get_one(OutsideApprover, mail.facts["client"])
    return None if links.waiting(session, client, mail.created_at) else "Nothing waits for them any more."


EMAIL = EmailKind("request to decide", context=_to_decide, why_untrue=_why_untrue)
