"""The link of a published post: on its own platform, and of no other post."""

from hashlib import sha256

from sqlalchemy import select

from campaigns import parsing
from campaigns.core.errors import NotUnderstood, OutOfDate
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import quoted
from campaigns.people import permissions
from storage.enums import DeliverableStatus
from storage.models import Campaign, Deliverable


def key_of(permalink: str) -> str:
    """What a post's row keeps of its link to be found by: the same for all links to one post, and short."""
    return sha256(parsing.post_key(permalink).encode()).hexdigest()


def refuse_unfit(work: UnitOfWork, deliverable: Deliverable, permalink: str) -> None:
    """Raise NotUnderstood for a link that cannot be this post's; hosts of no platform may be anything.

    Raises OutOfDate where a creator would replace the link that was recorded before.
    """
    if work.actor.by_link is not None and deliverable.status is DeliverableStatus.PUBLISHED:
        raise OutOfDate(f"The link of {deliverable.title} is recorded already. Ask the team to correct it.")
    found = parsing.link_platform(permalink)
    if found not in (None, deliverable.platform):
        raise NotUnderstood(
            f"That is a link to {found.label}; {deliverable.title} is a post on {deliverable.platform.label}. "
            "Enter the link of the post there.",
            field="permalink",
        )
    _refuse_in_use(work, deliverable, permalink)


def _refuse_in_use(work: UnitOfWork, deliverable: Deliverable, permalink: str) -> None:
    """No two posts of a workspace share a link: results are matched to posts by it."""
    others = select(Deliverable.title, Deliverable.campaign_id).where(
        Deliverable.workspace_id == deliverable.workspace_id,
        Deliverable.permalink_key == key_of(permalink),
        Deliverable.id != deliverable.id,
    )
    other = work.session.execute(others.order_by(Deliverable.id).limit(1)).first()
    if other is not None:
        whose = _named(work, deliverable, other.title, other.campaign_id)
        raise NotUnderstood(
            f"That is the link of {whose} already. Enter this post's own link.", field="permalink"
        )


def _named(work: UnitOfWork, deliverable: Deliverable, title: str, campaign_id: int) -> str:
    """Another post in words; that of a campaign which the actor may not see is not named."""
    if campaign_id == deliverable.campaign_id:
        return title
    campaign = work.session.get_one(Campaign, campaign_id)
    may_see = permissions.may(work, permissions.Action.SEE_PROGRESS, campaign)
    return f"{title} in {quoted(campaign.name, 100)}" if may_see else "a post of another campaign"
