"""What a change of a campaign would mean is told before it is taken."""

from datetime import timedelta

from campaigns.core.business_time import measuring_end
from storage.enums import (
    DueKind,
)
from storage.models import Campaign, Due
from tests.domain import journey
from tests.integration.handlers.planned_posts import IG, posts, teams
from tests.integration.handlers.slack_workspace import (
    MAYA,
    SlackWorkspace,
    says,
)

WHY = "The client asked for it."


def now(workspace: SlackWorkspace, campaign: Campaign) -> Campaign:
    """The campaign as it is now."""
    return workspace.scenario.row(Campaign, campaign.id)


def test_a_budget_below_what_is_promised_is_taken_only_when_that_is_accepted(
    workspace: SlackWorkspace,
) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    journey.brief(workspace.scenario, campaign, fee="500")
    workspace.opened(MAYA, "/campaign edit Glow")
    asked = workspace.fill_in(MAYA, budget="100", reason=WHY)
    assert "is promised already, so a budget of €100.00 is exceeded by" in says(asked["view"])
    assert now(workspace, campaign).budget_minor == 300_000
    again = workspace.fill_in(MAYA)
    assert "is promised already" in says(again["view"]), "it is not accepted by sending it once more"
    workspace.fill_in(MAYA, confirmed=["confirmed"])
    assert now(workspace, campaign).budget_minor == 10_000


def test_an_end_before_what_was_agreed_with_creators_is_told_first(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    (post,) = journey.brief(workspace.scenario, campaign, publish_on=campaign.ends_on.isoformat())
    assert post.publish_on is not None
    workspace.opened(MAYA, "/campaign edit Glow")
    before = (post.publish_on - timedelta(days=1)).isoformat()
    asked = workspace.fill_in(MAYA, ends_on=before, reason=WHY)
    assert "Agreed with creators for days outside the campaign" in says(asked["view"])
    workspace.fill_in(MAYA, confirmed=["confirmed"])
    assert now(workspace, campaign).ends_on.isoformat() == before


def test_time_zone_measuring_window_and_rules_are_changed(workspace: SlackWorkspace) -> None:
    teams(workspace)
    (post,) = posts(workspace, IG)
    campaign = now(workspace, workspace.scenario.row(Campaign, post.campaign_id))
    workspace.opened(MAYA, f"/campaign edit {campaign.name}")
    (zone,) = workspace.suggested(MAYA, "time_zone", "Auckland", block_id="time_zone")
    asked = workspace.fill_in(
        MAYA, time_zone=zone, measuring_days="3", switches=["money_for_team"], reason=WHY
    )
    assert "1 planned post keeps its moment and reads as another hour" in says(asked["view"])
    workspace.fill_in(MAYA, confirmed=["confirmed"])
    after = now(workspace, campaign)
    assert (after.time_zone, after.measuring_days, after.money_for_team) == ("Pacific/Auckland", 3, True)
    ends = {
        due.kind: due.due_at for due in workspace.scenario.rows(Due, campaign_id=campaign.id, taken_at=None)
    }
    assert ends[DueKind.MEASURING_END] == measuring_end(after)
