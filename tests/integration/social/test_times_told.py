"""Times in messages are the reader's own; where the campaign's are meant, its zone is named."""

from datetime import UTC, datetime
from typing import Any

from campaigns.views.overview import overview
from handlers.blocks.surfaces.messages.notices import notice
from handlers.blocks.surfaces.views.campaign_card import campaign_card
from handlers.blocks.surfaces.views.campaign_list import Listed, campaign_list
from storage.models import Campaign, Deliverable, Notice
from tests.domain import social
from tests.domain.firm import Firm
from tests.domain.social import IG, TIKTOK
from tests.local_slack import says

FIRST_AT = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
FIRST_IN_SLACK = f"<!date^{int(FIRST_AT.timestamp())}^{{date_short_pretty}} {{time}}|2026-11-10 08:00 UTC>"


def two_posts(firm: Firm) -> list[Deliverable]:
    """At nine in Berlin, on two days."""
    return social.planned(firm, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-11", "09:00"))


def told(firm: Firm, kind: str) -> str:
    """What the only news of that kind says."""
    (row,) = firm.rows(Notice, kind=kind)
    return shown(notice(row.kind, row.facts).blocks)


def shown(blocks: list[dict[str, Any]]) -> str:
    return says({"blocks": blocks})


def test_the_channel_reads_when_the_first_post_is_out(firm: Firm) -> None:
    social.approve(firm, *two_posts(firm))
    assert f"2 posts to come.\nFirst post: {FIRST_IN_SLACK}." in told(firm, "live")


def test_card_and_list_say_when_the_next_post_comes(firm: Firm) -> None:
    first, other = two_posts(firm)
    social.approve(firm, first, other)
    with firm.database.read() as session:
        seen = overview(session, session.get_one(Campaign, first.campaign_id))
        card = shown(campaign_card(seen).blocks)
        listed = Listed(seen.campaign, seen.next_thing, seen.next_at)
        in_list = shown(campaign_list([listed], "open", 0, 1).blocks)
    assert f"*Next:* The next post is {first.title}, {FIRST_IN_SLACK}" in card
    assert f"Next: The next post is {first.title}, {FIRST_IN_SLACK}" in in_list


def test_the_owner_reads_when_the_time_of_a_missed_post_was(firm: Firm) -> None:
    two_posts(firm)
    social.wait_until(firm, FIRST_AT)
    assert f"Its time came ({FIRST_IN_SLACK}), and it was not approved, so it is Missed." in told(
        firm, "slot_missed"
    )
