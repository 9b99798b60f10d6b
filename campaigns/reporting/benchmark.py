"""How a campaign did among those that the workspace has finished before."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaigns.formulas.figures import Figure
from storage.enums import CampaignStatus
from storage.models import Campaign

FEWEST = 5
"""Fewer campaigns are no measure."""
MOST = 100
"""Only the newest count: what was usual years ago is not any more."""

JUDGED_BY = ("engagement_rate_by_followers", "average_engagement_rate")
"""The rates that are kept on campaigns, of which each workflow has one."""


def benchmark(session: Session, campaign: Campaign, figures: Mapping[str, Figure]) -> dict[str, int] | None:
    """The `place` of its rate `of` so many campaigns of the same kind, itself among them, as JSON.

    None where too few are finished, or what is missing could still move it.
    """
    rate = next((figures[key] for key in JUDGED_BY if key in figures), None)
    if rate is None or rate.value is None or not rate.complete:
        return None
    mine = (
        (Campaign.workspace_id == campaign.workspace_id)
        & (Campaign.status == CampaignStatus.COMPLETED)
        & (Campaign.workflow == campaign.workflow)
        & Campaign.engagement_rate.is_not(None)
    )
    newest = select(Campaign.engagement_rate).where(mine, Campaign.id != campaign.id)
    others = session.scalars(newest.order_by(Campaign.id.desc()).limit(MOST)).all()
    own = rate.decimal(6)
    if len(others) < FEWEST or own is None:
        return None
    return {"place": 1 + sum(one is not None and one > own for one in others), "of": len(others) + 1}


def in_words(found: Mapping[str, Any] | None) -> str | None:
    """`Its engagement rate is in the upper third of your last 12 campaigns (place 3)`."""
    if not found:
        return None
    place, of = found["place"], found["of"]
    third = "upper" if 3 * place <= of else "lower" if 3 * (place - 1) >= 2 * of else "middle"
    return f"Its engagement rate is in the {third} third of your last {of} campaigns (place {place})"
