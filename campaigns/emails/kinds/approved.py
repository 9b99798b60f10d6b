"""To an influencer: a draft is approved."""

from functools import partial

from sqlalchemy.orm import Session

from campaigns.emails.email_kind import Context, EmailKind
from campaigns.emails.post_news import why_other_status
from storage.enums import DeliverableStatus
from storage.models import Campaign, Deliverable, Mail, Version


def _approved(session: Session, mail: Mail, campaign: Campaign) -> Context:  # noqa: ARG001
    deliverable = session.get_one(Deliverable, mail.deliverable_id)
    asset, copy = (
        session.get(Version, part) if part else None
        for part in (deliverable.approved_asset_id, deliverable.approved_copy_id)
    )
    edited = any(part is not None and part.author_id is not None for part in (asset, copy))
    return {
        "deliverable": deliverable.title,
        "edited": edited,
        "link": asset.link if asset and edited else None,
        "publish_on": deliverable.publish_on,
        "caption": copy.caption if copy else None,
        "hashtags": copy.hashtags if copy else [],
        "note": mail.facts.get("reason"),
    }


EMAIL = EmailKind(
    "news of an approval",
    context=_approved,
    why_untrue=partial(why_other_status, DeliverableStatus.APPROVED),
)
