"""Times in messages are the reader's own and say so; where the campaign's are meant, its zone is named."""

from datetime import UTC, datetime
from typing import Any

from campaigns.views.campaign_lines import campaign_lines
from campaigns.views.overview import overview
from handlers.blocks.surfaces.messages.notices import notice
from handlers.blocks.surfaces.views.campaign_card import campaign_card
from handlers.blocks.surfaces.views.campaign_list import campaign_list
from storage.models import Campaign, Deliverable, Notice
from tests.domain import social
from tests.domain.scenario import Scenario
from tests.domain.social import IG, TIKTOK
from tests.local_slack import says

FIRST_AT = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
FIRST_IN_SLACK = (
    f"<!date^{int(FIRST_AT.timestamp())}^{{date_short_pretty}} {{time}} your time|2026-11-10 08:00 UTC>"
)


def two_posts(scenario: Scenario) -> list[Deliverable]:
    """At nine in Berlin, on two days."""
    return social.planned(scenario, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-11", "09:00"))


def told(scenario: Scenario, kind: str) -> str:
    """What the news of that kind says to everybody who hears it."""
    (said,) = {shown(notice(row.kind, row.facts).blocks) for row in scenario.rows(Notice, kind=kind)}
    return said


def shown(blocks: list[dict[str, Any]]) -> str:
    return says({"blocks": blocks})


def test_channel_and_owner_read_when_the_first_post_is_out(scenario: Scenario) -> None:
    social.approve(scenario, *two_posts(scenario))
    assert f"2 posts to come.\nFirst post: {FIRST_IN_SLACK}." in told(scenario, "live")


def test_card_and_list_say_when_the_next_post_comes(scenario: Scenario) -> None:
    first, other = two_posts(scenario)
    social.approve(scenario, first, other)
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, first.campaign_id))
        card = shown(campaign_card(seen).blocks)
        listed = campaign_lines(session, seen.campaign.workspace_id, [seen.campaign])
        in_list = shown(campaign_list(listed, "open", 0, 1).blocks)
    assert f"*Next:* The next post is {first.title}, {FIRST_IN_SLACK}" in card
    assert f"Next: The next post is {first.title}, {FIRST_IN_SLACK}" in in_list


def test_the_owner_reads_when_the_time_of_a_missed_post_was(scenario: Scenario) -> None:
    two_posts(scenario)
    social.wait_until(scenario, FIRST_AT)
    assert f"Its time came ({FIRST_IN_SLACK}), and it was not approved, so it is Missed." in told(
        scenario, "slot_missed"
    )
