"""A form of `/campaign new` that is left, delivered twice or overtaken: nothing typed is lost, one campaign is made."""

from storage.models import Campaign, FormDraft
from tests.integration.handlers.desk_in_slack import CARLOS, MAYA, House, says
from tests.integration.handlers.new_in_slack import BASICS, DETAILS, begin
from tests.waiting import wait_until


def test_what_was_typed_is_offered_again_after_an_accident(house: House) -> None:
    begin(house)
    house.slack.do("close", user=MAYA, view_id=house.form(MAYA)["id"])
    offer = house.type(MAYA, "/campaign new")
    assert "Morning glow" in says(offer)
    house.press(MAYA, "new_campaign", **house.at_answer(MAYA))
    assert house.errors(MAYA) == {}
    assert house.errors(MAYA, **DETAILS) == {}
    assert [one.name for one in house.firm.rows(Campaign)] == ["Morning glow"]


def test_a_begun_form_can_be_thrown_away(house: House) -> None:
    begin(house)
    house.type(MAYA, "/campaign new")
    house.press(MAYA, "start_afresh", **house.at_answer(MAYA))
    assert "Morning glow" not in str(house.form(MAYA)["blocks"])
    assert house.firm.rows(FormDraft) == []


def test_what_is_wrong_with_the_first_page_is_kept_too(house: House) -> None:
    house.opened(MAYA, "/campaign new")
    house.errors(MAYA, **{**BASICS, "budget": "lots"})
    (draft,) = house.firm.rows(FormDraft)
    assert draft.entries["requirements"] == BASICS["requirements"]


def test_going_back_keeps_both_pages(house: House) -> None:
    begin(house)
    view_id = house.form(MAYA)["id"]
    house.press(MAYA, "change_basics", view_id=view_id, state={"niches": "beauty", "followers": "1k+"})
    assert house.errors(MAYA, name="Summer glow") == {}
    assert house.errors(MAYA) == {}
    (campaign,) = house.firm.rows(Campaign)
    assert (campaign.name, campaign.niches, campaign.followers_min) == ("Summer glow", ["beauty"], 1000)


def test_a_name_taken_meanwhile_leads_back_to_the_first_page(house: House) -> None:
    begin(house)
    house.firm.campaign(CARLOS, name="morning GLOW")
    shown = house.fill_in(MAYA, **DETAILS)["view"]
    assert "There is a campaign named morning GLOW already" in says(shown)
    assert house.errors(MAYA, name="Morning glow 2") == {}
    assert house.errors(MAYA) == {}
    assert {one.name for one in house.firm.rows(Campaign)} == {"morning GLOW", "Morning glow 2"}


def test_of_two_forms_begun_the_newer_one_counts(house: House) -> None:
    begin(house)
    older = house.form(MAYA)["id"]
    with house.firm.database.write() as session:
        draft = session.query(FormDraft).one()
        draft.entries = {**draft.entries, "name": "Another"}
    shown = house.fill_in(MAYA)
    assert shown["errors"] or "newer one" in says(shown["view"])
    assert house.form(MAYA)["id"] == older
    assert house.firm.rows(Campaign) == []


def test_a_form_delivered_several_times_at_once_makes_one_campaign(house: House) -> None:
    begin(house)
    assert house.slack.do("faults", deliveries={"repeat": 4, "shuffle_seconds": 0.1})["ok"]
    house.fill_in(MAYA, **DETAILS)
    wait_until(lambda: len(house.delivered("view_submission")) >= 5)
    assert len(house.firm.rows(Campaign)) == 1


def test_a_form_delivered_again_later_is_taken_without_complaint(house: House) -> None:
    begin(house)
    house.fill_in(MAYA, **DETAILS)
    again = house.deliver_again(house.delivered("view_submission")[-1])
    assert (again.status, again.body) == (200, b"")
    assert len(house.firm.rows(Campaign)) == 1


def test_nobody_is_offered_what_somebody_else_began(house: House) -> None:
    begin(house)
    house.opened(CARLOS, "/campaign new")
