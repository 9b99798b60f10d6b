"""The link of a published post: on its own platform, and of no other post."""

from sqlalchemy import select

from campaigns import parsing
from campaigns.core.errors import NotUnderstood
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.core.wording import quoted
from campaigns.people import permissions
from storage.models import Campaign, Deliverable


def refuse_unfit(work: UnitOfWork, deliverable: Deliverable, permalink: str) -> None:
    """Raise NotUnderstood for a link that cannot be this post's; hosts of no platform may be anything."""
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
    others = work.session.execute(
        select(Deliverable.title, Deliverable.campaign_id, Deliverable.permalink).where(
            Deliverable.workspace_id == deliverable.workspace_id,
            Deliverable.permalink.is_not(None),
            Deliverable.id != deliverable.id,
        )
    )
    same = parsing.link_key(permalink)
    other = next((one for one in others if parsing.link_key(one.permalink) == same), None)
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
