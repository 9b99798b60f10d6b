"""`/campaign list`: open and archived campaigns, page by page."""

from campaigns.lifecycle import archiving, cancelling
from tests.databases import BOTH_DATABASES
from tests.integration.handlers.desk_in_slack import (
    MAYA,
    House,
    buttons_in,
    says,
)

pytestmark = BOTH_DATABASES


def test_the_list_goes_page_by_page(house: House) -> None:
    for number in range(1, 24):
        house.firm.campaign(name=f"Wave {number:02}")
    first = says(house.type(MAYA, "/campaign list"))
    assert "Wave 23" in first
    assert "Wave 13" not in first
    place = house.at_answer(MAYA)
    house.press(MAYA, "page", **place)
    assert "Wave 13" in says(house.answer(MAYA))
    house.press(MAYA, "page", **place)
    assert "Wave 01" in says(house.answer(MAYA))
    assert len(buttons_in(house.answer(MAYA))) == 4
    house.press(MAYA, "page_back", **place)
    assert "Page 2 of 3" in says(house.answer(MAYA))
    assert house.at_answer(MAYA) == place


def test_a_page_that_is_gone_is_the_last_one(house: House) -> None:
    campaigns = [house.firm.campaign(name=f"Wave {number:02}") for number in range(1, 12)]
    house.type(MAYA, "/campaign list")
    house.firm.do(MAYA, cancelling.cancel, campaigns[0].id, "No", write_to_influencers=False)
    house.firm.do(MAYA, archiving.put_away, campaigns[0].id)
    house.press(MAYA, "page", **house.at_answer(MAYA))
    assert "Wave 11" in says(house.answer(MAYA))


def test_archived_campaigns_have_their_own_list(house: House) -> None:
    old = house.firm.campaign(name="Autumn")
    house.firm.campaign(name="Glow")
    house.firm.do(MAYA, cancelling.cancel, old.id, "No", write_to_influencers=False)
    house.firm.do(MAYA, archiving.put_away, old.id)
    assert "Autumn" not in says(house.type(MAYA, "/campaign list"))
    assert "Autumn" in says(house.type(MAYA, "/campaign list archived"))
    assert "Glow" not in says(house.type(MAYA, "/campaign list archived"))
    everything = says(house.type(MAYA, "/campaign list ALL"))
    assert "Autumn" in everything
    assert "Glow" in everything


def test_an_archived_campaign_can_be_shown_and_not_changed(house: House) -> None:
    campaign = house.firm.campaign(name="Glow")
    house.firm.do(MAYA, cancelling.cancel, campaign.id, "No", write_to_influencers=False)
    house.firm.do(MAYA, archiving.put_away, campaign.id)
    assert "Glow" in says(house.opened(MAYA, "/campaign show glow"))
    for word in ("edit", "close", "cancel"):
        assert "can no longer be changed" in says(house.type(MAYA, f"/campaign {word} glow"))
    assert "archived already" in says(house.type(MAYA, "/campaign archive glow"))


def test_of_one_name_the_campaign_in_use_is_changed(house: House) -> None:
    old = house.firm.campaign(name="Glow")
    house.firm.do(MAYA, cancelling.cancel, old.id, "No", write_to_influencers=False)
    house.firm.do(MAYA, archiving.put_away, old.id)
    house.firm.campaign(name="Glow")
    assert house.opened(MAYA, "/campaign edit Glow")["callback_id"] == "edit_campaign"
    assert len(buttons_in(house.type(MAYA, "/campaign show Glow"))) == 2
