"""`/campaign new`, on the wire: two pages, and nothing typed is lost."""

import pytest

from campaigns.staffing import role_assignment
from storage.enums import Role
from storage.models import Campaign, FormDraft, Recipient, RoleHolder
from tests.integration.handlers.desk_in_slack import (
    ADAM,
    CAMPAIGNS,
    CARLOS,
    GENERAL,
    GITA,
    LEADERSHIP,
    MAYA,
    PAUL,
    House,
    says,
)
from tests.integration.handlers.new_in_slack import BASICS, DETAILS, begin


@pytest.mark.smoke
def test_two_pages_make_a_campaign(house: House) -> None:
    begin(house)
    made = house.fill_in(MAYA, **DETAILS)
    assert made["errors"] is None
    assert "*Morning glow* is made" in says(made["view"])
    (campaign,) = house.firm.rows(Campaign)
    assert (campaign.name, campaign.budget_minor, campaign.currency) == ("Morning glow", 1_200_000, "EUR")
    assert (campaign.owner_id, campaign.channel_id, campaign.time_zone) == (MAYA, CAMPAIGNS, "Europe/London")
    assert (campaign.niches, campaign.followers_min) == (["beauty", "skincare"], 1000)
    assert (campaign.goal_reach, campaign.goal_revenue_minor) == (400_000, 2_000_000)
    assert campaign.needs_signature
    assert [one.email for one in house.firm.rows(Recipient)] == ["board@acme.example"]
    assert house.firm.rows(FormDraft) == []


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("new", "New influencer campaign"),
        ("new influencer", "New influencer campaign"),
        ("new social", "New social campaign"),
    ],
)
def test_the_form_says_what_kind_of_campaign_it_makes(house: House, typed: str, title: str) -> None:
    assert house.opened(MAYA, f"/campaign {typed}")["title"]["text"] == title


def test_the_second_page_may_stay_as_it_is(house: House) -> None:
    begin(house)
    assert house.fill_in(MAYA)["errors"] is None
    (campaign,) = house.firm.rows(Campaign)
    assert (campaign.measuring_days, campaign.niches, campaign.goal_reach) == (14, [], None)


NONSENSE = ("lots", "🎉🎉", "\u202eاختبار\u202c", "-1", "1e9", "9" * 40)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("name", ("x" * 300, "👩‍👩‍👧‍👦" * 81, "\u202eGlow", "\u200b")),
        ("budget", (*NONSENSE, "12,000", "1.234,567", "100 USD")),
        ("currency", ("lots", "🎉", "EURO€", "kr", "-1")),
        ("ends_on", ("2026-11-09", "2026-01-01")),
        ("requirements", ("\u200b",)),
    ],
)
def test_the_first_page_says_what_is_wrong_at_the_field(
    house: House, field: str, values: tuple[str, ...]
) -> None:
    house.opened(MAYA, "/campaign new")
    for value in values:
        errors = house.errors(MAYA, **{**BASICS, field: value})
        assert list(errors) == [field], (value, errors)
        assert errors[field].endswith((".", "?")), errors
    assert house.errors(MAYA, **BASICS) == {}


@pytest.mark.parametrize("budget", ["1.234,56", "€1,234.56", "1 234,56 EUR"])
def test_a_budget_may_be_typed_as_people_write_money(house: House, budget: str) -> None:
    begin(house, budget=budget)
    house.fill_in(MAYA)
    (campaign,) = house.firm.rows(Campaign)
    assert campaign.budget_minor == 123_456


def test_the_second_page_shows_the_budget_as_money(house: House) -> None:
    begin(house, budget="1.234,56 eur")
    shown = says(house.form(MAYA))
    assert "· €1,234.56 ·" in shown
    assert "1.234,56" not in shown


@pytest.mark.parametrize("typed", ["lots", "-1", "1.5"])
def test_what_is_no_number_of_days_is_answered_with_days(house: House, typed: str) -> None:
    begin(house)
    assert "like 14." in house.errors(MAYA, measuring_days=typed)["measuring_days"]


def test_everything_that_is_wrong_is_said_at_once(house: House) -> None:
    house.opened(MAYA, "/campaign new")
    wrong = {
        "budget": "-1",
        "currency": "lots",
        "ends_on": "2026-11-01",
        "channel": LEADERSHIP,
        "name": "x" * 99,
    }
    assert set(house.errors(MAYA, **{**BASICS, **wrong})) == set(wrong)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("followers", (*NONSENSE, "50k-10k", "a-b")),
        ("goal_reach", (*NONSENSE, "1.5", "3 %")),
        ("goal_engagement_rate", (*NONSENSE, "101")),
        ("goal_revenue", (*NONSENSE, "100 USD")),
        ("measuring_days", (*NONSENSE, "366", "2.5")),
        ("stakeholders", ("lots", "board@", "a@b.example, 🎉", "a b@c.example")),
        ("niches", ("x" * 99, "\u202ebeauty", ", ".join(f"n{n}" for n in range(30)))),
    ],
)
def test_the_second_page_says_what_is_wrong_at_the_field(
    house: House, field: str, values: tuple[str, ...]
) -> None:
    begin(house)
    for value in values:
        errors = house.errors(MAYA, **{**DETAILS, field: value})
        assert list(errors) == [field], (value, errors)
    assert house.errors(MAYA, **{field: None, **DETAILS}) == {}


def test_a_private_channel_without_the_bot_says_how_to_invite_it(house: House) -> None:
    house.opened(MAYA, "/campaign new")
    errors = house.errors(MAYA, **{**BASICS, "channel": LEADERSHIP})
    assert "/invite @greenlight" in errors["channel"]


def test_a_private_channel_with_the_bot_is_fine(house: House) -> None:
    channel = house.slack.new_channel("secret", private=True)
    house.slack.do("invite", channel=channel, user=MAYA)
    house.slack.do("invite", channel=channel, user="greenlight")
    begin(house, channel=channel)
    house.fill_in(MAYA)
    (campaign,) = house.firm.rows(Campaign)
    assert campaign.channel_is_private


def test_a_public_channel_without_the_bot_is_fine(house: House) -> None:
    begin(house, channel=GENERAL)


def test_an_archived_channel_is_refused(house: House) -> None:
    channel = house.slack.new_channel("old")
    house.slack.do("invite", channel=channel, user=MAYA)
    house.opened(MAYA, "/campaign new")
    house.fill_in(MAYA, **{**BASICS, "channel": channel, "budget": "-1"})
    house.slack.do("channels/archive", channel=channel)
    assert "archived" in house.errors(MAYA, budget="5")["channel"]


def test_slack_not_answering_about_the_channel_loses_nothing(house: House) -> None:
    house.opened(MAYA, "/campaign new")
    assert house.slack.do("faults", method="conversations.info", status=503)["ok"]
    assert "again" in house.errors(MAYA, **BASICS)["channel"]
    assert house.errors(MAYA) == {}


def test_a_name_in_use_is_refused_on_the_first_page(house: House) -> None:
    house.firm.campaign(name="Morning Glow")
    house.opened(MAYA, "/campaign new")
    assert "already" in house.errors(MAYA, **BASICS)["name"]


def test_from_an_older_campaign_come_brief_criteria_goals_and_rules(house: House) -> None:
    old = house.firm.campaign(name="Autumn", requirements="Show it.", followers="5k+", banned_words="cheap")
    form = house.opened(MAYA, "/campaign new from aut")
    assert "Show it." in str(form["blocks"])
    assert "2026-11-30" not in str(form["blocks"])
    fresh = {**BASICS, "requirements": "Show it."}
    assert house.errors(MAYA, **fresh) == {}
    assert house.errors(MAYA) == {}
    (_, new) = house.firm.rows(Campaign)
    assert (new.niches, new.followers_min, new.goal_reach) == (old.niches, 5000, old.goal_reach)
    assert (new.starts_on, new.budget_minor) != (old.starts_on, old.budget_minor)


def test_from_a_campaign_that_does_not_exist_names_the_closest(house: House) -> None:
    house.firm.campaign(name="Autumn")
    assert "Did you mean Autumn?" in says(house.type(MAYA, "/campaign new from Autmun"))


def test_guests_make_no_campaigns(house: House) -> None:
    assert "You may not make a campaign" in says(house.type(GITA, "/campaign new"))


@pytest.mark.parametrize("text", ["list", "show", "show Glow"])
def test_only_who_may_make_a_campaign_is_told_how_where_there_is_none(house: House, text: str) -> None:
    told = [says(house.type(who, f"/campaign {text}")) for who in (GITA, MAYA)]
    assert all("There are no campaigns that you can see." in one for one in told)
    assert ["/campaign new" in one for one in told] == [False, True]


def test_a_role_that_nobody_holds_has_to_be_given(house: House) -> None:
    house.firm.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: []})
    begin(house)
    assert "Content Specialist (nobody yet)" in str(house.form(MAYA)["blocks"])
    assert list(house.errors(MAYA)) == ["content_specialist"]
    assert house.errors(MAYA, content_specialist=[PAUL]) == {}
    (campaign,) = house.firm.rows(Campaign)
    (held,) = house.firm.rows(RoleHolder, campaign_id=campaign.id)
    assert (held.role, held.holder_id) == (Role.CONTENT_SPECIALIST, PAUL)


def test_a_guest_holds_no_role(house: House) -> None:
    begin(house)
    assert "full members" in house.errors(MAYA, marketing_manager=[GITA])["marketing_manager"]


def test_who_makes_a_campaign_is_not_its_director_by_their_own_word(house: House) -> None:
    begin(house, who=CARLOS)
    assert "Choose somebody else" in house.errors(CARLOS, marketing_director=[CARLOS])["marketing_director"]


def test_time_zones_are_found_by_city(house: House) -> None:
    begin(house)
    assert house.suggested(MAYA, "time_zone", "berl")[0] == "Europe/Berlin"
    house.fill_in(MAYA, time_zone="Europe/Berlin")
    (campaign,) = house.firm.rows(Campaign)
    assert campaign.time_zone == "Europe/Berlin"


def test_what_follows_new_is_answered_with_an_example(house: House) -> None:
    for text in ("new sozial", "new influencr", "new influencer Glow", "new from", 'new from "'):
        assert "`/campaign new" in says(house.type(MAYA, f"/campaign {text}")), text
