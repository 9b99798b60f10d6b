"""A click that had its effect never reads as if it had none, whatever becomes of the window that tells of it."""

import pytest

from campaigns.influencers import outreach
from storage.enums import Stage
from storage.models import Participation
from tests.domain import journey
from tests.domain.firm import MANAGER
from tests.integration.handlers.desk_in_slack import MAYA, House, says


@pytest.fixture
def creator(house: House) -> Participation:
    """Somebody to be contacted, with the form of that open before Maya."""
    (picked,) = journey.pick(house.firm, house.firm.campaign(name="Glow"))
    house.type(MAYA, "/tasks")
    house.press(MAYA, "open_task", **house.at_answer(MAYA))
    return picked


def stage(house: House, creator: Participation) -> Stage:
    """How far somebody has come."""
    return house.firm.row(Participation, creator.id).stage


@pytest.mark.parametrize("fault", [{"error": "internal_error"}, {"status": 503}, {"error": "not_found"}])
def test_a_window_that_cannot_be_refreshed_says_that_it_is_noted(
    house: House, creator: Participation, fault: dict[str, object]
) -> None:
    house.slack.do("faults", method="views.update", **fault)
    house.press(MAYA, "contacted")
    assert stage(house, creator) is Stage.CONTACTED
    assert "It is noted" in says(house.form(MAYA))
    assert "nothing was changed" not in says(house.form(MAYA))


def test_a_window_that_was_refreshed_since_is_replaced_all_the_same(
    house: House, creator: Participation
) -> None:
    house.slack.do("faults", method="views.update", error="hash_conflict")
    house.press(MAYA, "contacted")
    assert stage(house, creator) is Stage.CONTACTED
    assert "It is noted" not in says(house.form(MAYA))
    assert "contacted" in says(house.form(MAYA)).lower()


def test_a_form_that_never_opened_is_not_called_noted(house: House) -> None:
    house.firm.campaign(name="Glow")
    house.type(MAYA, "/tasks")
    house.slack.do("faults", method="views.open", error="expired_trigger_id")
    house.press(MAYA, "open_task", **house.at_answer(MAYA))
    assert "Please click again" in says(house.answer(MAYA))


def test_a_click_in_a_form_that_is_out_of_date_is_refused_as_before(
    house: House, creator: Participation
) -> None:
    house.firm.do(MANAGER, outreach.contact, creator.id)
    house.press(MAYA, "contacted")
    assert "was contacted already" in says(house.form(MAYA))
