"""`/campaign list`: open and archived campaigns, page by page."""

from campaigns.lifecycle import archiving, cancelling
from tests.databases import BOTH_DATABASES
from tests.integration.handlers.slack_workspace import MAYA, SlackWorkspace, buttons_in, says

pytestmark = BOTH_DATABASES


def test_the_list_goes_page_by_page(workspace: SlackWorkspace) -> None:
    for number in range(1, 24):
        workspace.scenario.campaign(name=f"Wave {number:02}")
    first = says(workspace.type(MAYA, "/campaign list"))
    assert "Wave 23" in first
    assert f"Next: Pick influencers from the shortlist — <@{MAYA}> since" in first
    assert "Wave 13" not in first
    place = workspace.at_answer(MAYA)
    workspace.press(MAYA, "page", **place)
    assert "Wave 13" in says(workspace.answer(MAYA))
    workspace.press(MAYA, "page", **place)
    assert "Wave 01" in says(workspace.answer(MAYA))
    assert len(buttons_in(workspace.answer(MAYA))) == 7
    workspace.press(MAYA, "page_back", **place)
    assert "Page 2 of 3" in says(workspace.answer(MAYA))
    assert workspace.at_answer(MAYA) == place


def test_a_page_that_is_gone_is_the_last_one(workspace: SlackWorkspace) -> None:
    campaigns = [workspace.scenario.campaign(name=f"Wave {number:02}") for number in range(1, 12)]
    workspace.type(MAYA, "/campaign list")
    workspace.scenario.do(MAYA, cancelling.cancel, campaigns[0].id, "No", write_to_influencers=False)
    workspace.scenario.do(MAYA, archiving.put_away, campaigns[0].id)
    workspace.press(MAYA, "page", **workspace.at_answer(MAYA))
    assert "Wave 11" in says(workspace.answer(MAYA))


def test_archived_campaigns_have_their_own_list(workspace: SlackWorkspace) -> None:
    old = workspace.scenario.campaign(name="Autumn")
    workspace.scenario.campaign(name="Glow")
    workspace.scenario.do(MAYA, cancelling.cancel, old.id, "No", write_to_influencers=False)
    workspace.scenario.do(MAYA, archiving.put_away, old.id)
    assert "Autumn" not in says(workspace.type(MAYA, "/campaign list"))
    assert "Autumn" in says(workspace.type(MAYA, "/campaign list archived"))
    assert "Glow" not in says(workspace.type(MAYA, "/campaign list archived"))
    everything = says(workspace.type(MAYA, "/campaign list ALL"))
    assert "Autumn" in everything
    assert "Glow" in everything


def test_an_archived_campaign_can_be_shown_and_not_changed(workspace: SlackWorkspace) -> None:
    campaign = workspace.scenario.campaign(name="Glow")
    workspace.scenario.do(MAYA, cancelling.cancel, campaign.id, "No", write_to_influencers=False)
    workspace.scenario.do(MAYA, archiving.put_away, campaign.id)
    assert "Glow" in says(workspace.opened(MAYA, "/campaign show glow"))
    for word in ("edit", "close", "cancel"):
        assert "can no longer be changed" in says(workspace.type(MAYA, f"/campaign {word} glow"))
    assert "archived already" in says(workspace.type(MAYA, "/campaign archive glow"))


def test_of_one_name_the_campaign_in_use_is_changed(workspace: SlackWorkspace) -> None:
    old = workspace.scenario.campaign(name="Glow")
    workspace.scenario.do(MAYA, cancelling.cancel, old.id, "No", write_to_influencers=False)
    workspace.scenario.do(MAYA, archiving.put_away, old.id)
    workspace.scenario.campaign(name="Glow")
    assert workspace.opened(MAYA, "/campaign edit Glow")["callback_id"] == "edit_campaign"
    assert len(buttons_in(workspace.type(MAYA, "/campaign show Glow"))) == 2
