"""How a campaign's lists say where a post or a creator stands."""

import json
from datetime import UTC, date, datetime

import pytest

from handlers.blocks.surfaces.content.deliverables import posts_page
from storage.enums import CampaignStatus, DeliverableStatus, Platform
from storage.models import Campaign, Deliverable

AGREED, PUBLISHED_AT = date(2027, 1, 6), datetime(2027, 1, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "published_at", "shown", "hidden"),
    [
        (DeliverableStatus.APPROVED, None, "Approved · publish on 6 Jan 2027", "2027-01-09"),
        (DeliverableStatus.PUBLISHED, PUBLISHED_AT, "2027-01-09 12:00 UTC", "publish on"),
        (DeliverableStatus.REJECTED, None, "Rejected", "publish on"),
        (DeliverableStatus.MISSED, None, "Missed", "publish on"),
    ],
)
def test_a_post_says_when_it_was_published_and_not_what_was_planned(
    status: DeliverableStatus, published_at: datetime | None, shown: str, hidden: str
) -> None:
    post = Deliverable(
        id=1, number=1, title="Reel", platform=Platform.INSTAGRAM, status=status, publish_on=AGREED,
        published_at=published_at, round=1,
    )  # fmt: skip
    campaign = Campaign(id=1, name="Glow", status=CampaignStatus.COMPLETED)
    told = json.dumps(posts_page(campaign, [post], 0, ()), ensure_ascii=False)
    assert shown in told
    assert hidden not in told
