"""`/campaign new`, on the wire: two pages, and nothing typed is lost."""

import pytest

from campaigns.staffing import role_assignment
from storage.enums import Role
from storage.models import Campaign, FormDraft, Recipient, RoleHolder
from tests.integration.handlers.new_in_slack import BASICS, DETAILS, begin
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CAMPAIGNS,
    CARLOS,
    GENERAL,
    GITA,
    LEADERSHIP,
    MAYA,
    PAUL,
    SlackWorkspace,
    buttons_in,
    says,
)


@pytest.mark.smoke
def test_two_pages_make_a_campaign(workspace: SlackWorkspace) -> None:
    begin(workspace)
    made = workspace.fill_in(MAYA, **DETAILS)
    assert made["errors"] is None
    assert "*Morning glow* is made" in says(made["view"])
    assert f"Next: Pick influencers from the shortlist — <@{MAYA}> since" in says(made["view"])
    (campaign,) = workspace.scenario.rows(Campaign)
    assert (campaign.name, campaign.budget_minor, campaign.currency) == ("Morning glow", 1_200_000, "EUR")
    assert (campaign.owner_id, campaign.channel_id, campaign.time_zone) == (MAYA, CAMPAIGNS, "Europe/London")
    assert (campaign.niches, campaign.followers_min) == (["beauty", "skincare"], 1000)
    assert (campaign.goal_reach, campaign.goal_revenue_minor) == (400_000, 2_000_000)
    assert campaign.needs_signature
    assert [one.email for one in workspace.scenario.rows(Recipient)] == ["board@acme.example"]
    assert workspace.scenario.rows(FormDraft) == []


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("new influencer", "New influencer campaign"),
        ("new social", "New social campaign"),
    ],
)
def test_the_form_says_what_kind_of_campaign_it_makes(
    workspace: SlackWorkspace, typed: str, title: str
) -> None:
    assert workspace.opened(MAYA, f"/campaign {typed}")["title"]["text"] == title


def test_the_second_page_may_stay_as_it_is(workspace: SlackWorkspace) -> None:
    begin(workspace)
    assert workspace.fill_in(MAYA)["errors"] is None
    (campaign,) = workspace.scenario.rows(Campaign)
    assert (campaign.measuring_days, campaign.niches, campaign.goal_reach) == (14, [], None)


NONSENSE = ("lots", "🎉🎉", "\u202eاختبار\u202c", "-1", "1e9", "9" * 40)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("name", ("x" * 300, "👩‍👩‍👧‍👦" * 81, "Gl\u202eow", "\u200b")),
        ("budget", (*NONSENSE, "1.234,567", "100 USD")),
        ("currency", ("lots", "🎉", "EURO€", "kr", "-1")),
        ("ends_on", ("2026-11-09", "2026-01-01")),
        ("requirements", ("\u200b",)),
    ],
)
def test_the_first_page_says_what_is_wrong_at_the_field(
    workspace: SlackWorkspace, field: str, values: tuple[str, ...]
) -> None:
    workspace.opened(MAYA, "/campaign new influencer")
    for value in values:
        errors = workspace.errors(MAYA, **{**BASICS, field: value})
        assert list(errors) == [field], (value, errors)
        assert errors[field].endswith((".", "?")), errors
    assert workspace.errors(MAYA, **BASICS) == {}


@pytest.mark.parametrize("budget", ["1.234,56", "€1,234.56", "1 234,56 EUR"])
def test_a_budget_may_be_typed_as_people_write_money(workspace: SlackWorkspace, budget: str) -> None:
    begin(workspace, budget=budget)
    workspace.fill_in(MAYA)
    (campaign,) = workspace.scenario.rows(Campaign)
    assert campaign.budget_minor == 123_456


def test_what_is_pasted_is_read_as_its_program_wrote_it(workspace: SlackWorkspace) -> None:
    begin(workspace, name="\u2066Morning glow\u2069", budget="\u200e€15,000\u200b")
    assert "*Morning glow*" in says(workspace.form(MAYA))
    assert "· €15,000.00 ·" in says(workspace.form(MAYA))
    pasted = 'Doe, John <john@x.example>; "Roe, Jane" <jane@x.example> mailto:ann@x.example Li (li@x.example)'
    assert workspace.fill_in(MAYA, stakeholders=pasted, goal_revenue="1200,-")["errors"] is None
    (campaign,) = workspace.scenario.rows(Campaign)
    assert (campaign.name, campaign.goal_revenue_minor) == ("Morning glow", 120_000)
    told = [one.email for one in workspace.scenario.rows(Recipient)]
    assert told == [f"{name}@x.example" for name in ("john", "jane", "ann", "li")]


def test_the_second_page_shows_the_budget_as_money(workspace: SlackWorkspace) -> None:
    begin(workspace, budget="1.234,56 eur")
    shown = says(workspace.form(MAYA))
    assert "· €1,234.56 ·" in shown
    assert "1.234,56" not in shown


@pytest.mark.parametrize("typed", ["lots", "-1", "1.5"])
def test_what_is_no_number_of_days_is_answered_with_days(workspace: SlackWorkspace, typed: str) -> None:
    begin(workspace)
    assert "like 14." in workspace.errors(MAYA, measuring_days=typed)["measuring_days"]


def test_everything_that_is_wrong_is_said_at_once(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign new influencer")
    wrong = {
        "budget": "-1",
        "currency": "lots",
        "ends_on": "2026-11-01",
        "channel": LEADERSHIP,
        "name": "x" * 99,
    }
    assert set(workspace.errors(MAYA, **{**BASICS, **wrong})) == set(wrong)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("followers", (*NONSENSE, "50k-10k", "a-b")),
        ("goal_reach", (*NONSENSE, "1.5", "3 %")),
        ("goal_engagement_rate", (*NONSENSE, "101")),
        ("goal_revenue", (*NONSENSE, "100 USD")),
        ("measuring_days", (*NONSENSE, "366", "2.5")),
        ("stakeholders", ("lots", "board@", "a@b.example, 🎉", "a b@c.example")),
        ("niches", ("x" * 99, "beau\u202ety", ", ".join(f"n{n}" for n in range(30)))),
    ],
)
def test_the_second_page_says_what_is_wrong_at_the_field(
    workspace: SlackWorkspace, field: str, values: tuple[str, ...]
) -> None:
    begin(workspace)
    for value in values:
        errors = workspace.errors(MAYA, **{**DETAILS, field: value})
        assert list(errors) == [field], (value, errors)
    assert workspace.errors(MAYA, **{field: None, **DETAILS}) == {}


def test_a_private_channel_without_the_bot_says_how_to_invite_it(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign new influencer")
    errors = workspace.errors(MAYA, **{**BASICS, "channel": LEADERSHIP})
    assert "/invite @greenlight" in errors["channel"]


def test_a_private_channel_with_the_bot_is_fine(workspace: SlackWorkspace) -> None:
    channel = workspace.slack.new_channel("secret", private=True)
    workspace.slack.do("invite", channel=channel, user=MAYA)
    workspace.slack.do("invite", channel=channel, user="greenlight")
    begin(workspace, channel=channel)
    workspace.fill_in(MAYA)
    (campaign,) = workspace.scenario.rows(Campaign)
    assert campaign.channel_is_private


def test_a_public_channel_without_the_bot_is_fine(workspace: SlackWorkspace) -> None:
    begin(workspace, channel=GENERAL)


def test_an_archived_channel_is_refused(workspace: SlackWorkspace) -> None:
    channel = workspace.slack.new_channel("old")
    workspace.slack.do("invite", channel=channel, user=MAYA)
    workspace.opened(MAYA, "/campaign new influencer")
    workspace.fill_in(MAYA, **{**BASICS, "channel": channel, "budget": "-1"})
    workspace.slack.do("channels/archive", channel=channel)
    assert "archived" in workspace.errors(MAYA, budget="5")["channel"]


def test_slack_not_answering_about_the_channel_loses_nothing(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign new influencer")
    assert workspace.slack.do("faults", method="conversations.info", status=503)["ok"]
    assert "again" in workspace.errors(MAYA, **BASICS)["channel"]
    assert workspace.errors(MAYA) == {}


def test_a_name_in_use_is_refused_on_the_first_page(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Morning Glow")
    workspace.opened(MAYA, "/campaign new influencer")
    assert "already" in workspace.errors(MAYA, **BASICS)["name"]


def test_from_an_older_campaign_come_brief_criteria_goals_and_rules(workspace: SlackWorkspace) -> None:
    old = workspace.scenario.campaign(
        name="Autumn", requirements="Show it.", followers="5k+", banned_words="cheap"
    )
    form = workspace.opened(MAYA, "/campaign new from aut")
    assert "Show it." in str(form["blocks"])
    assert "2026-11-30" not in str(form["blocks"])
    fresh = {**BASICS, "requirements": "Show it."}
    assert workspace.errors(MAYA, **fresh) == {}
    assert workspace.errors(MAYA) == {}
    (_, new) = workspace.scenario.rows(Campaign)
    assert (new.niches, new.followers_min, new.goal_reach) == (old.niches, 5000, old.goal_reach)
    assert (new.starts_on, new.budget_minor) != (old.starts_on, old.budget_minor)


def test_from_a_campaign_that_does_not_exist_names_the_closest(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Autumn")
    assert "Did you mean Autumn?" in says(workspace.type(MAYA, "/campaign new from Autmun"))


def test_guests_make_no_campaigns(workspace: SlackWorkspace) -> None:
    assert "You may not make a campaign" in says(workspace.type(GITA, "/campaign new influencer"))


def test_new_with_nothing_asks_which_kind(workspace: SlackWorkspace) -> None:
    asked = workspace.type(MAYA, "/campaign new")
    kinds = [one["text"]["text"] for one in buttons_in(asked)]
    assert kinds == ["Influencer campaign", "Social media campaign"]
    workspace.press(MAYA, "new_campaign", "word=social_media", **workspace.at_answer(MAYA))
    assert workspace.form(MAYA)["title"]["text"] == "New social campaign"
    assert "You may not make a campaign" in says(workspace.type(GITA, "/campaign new"))


@pytest.mark.parametrize("text", ["list", "show", "show Glow"])
def test_only_who_may_make_a_campaign_is_told_how_where_there_is_none(
    workspace: SlackWorkspace, text: str
) -> None:
    told = [says(workspace.type(who, f"/campaign {text}")) for who in (GITA, MAYA)]
    assert all("There are no campaigns that you can see." in one for one in told)
    assert ["/campaign new" in one for one in told] == [False, True]


def test_a_role_that_nobody_holds_has_to_be_given(workspace: SlackWorkspace) -> None:
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: []})
    begin(workspace)
    assert "Content Specialist (nobody yet)" in str(workspace.form(MAYA)["blocks"])
    assert list(workspace.errors(MAYA)) == ["content_specialist"]
    assert workspace.errors(MAYA, content_specialist=[PAUL]) == {}
    (campaign,) = workspace.scenario.rows(Campaign)
    (held,) = workspace.scenario.rows(RoleHolder, campaign_id=campaign.id)
    assert (held.role, held.holder_id) == (Role.CONTENT_SPECIALIST, PAUL)


def test_without_a_director_a_campaign_is_made_all_the_same(workspace: SlackWorkspace) -> None:
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: []})
    begin(workspace)
    shown = str(workspace.form(MAYA)["blocks"])
    assert "Marketing Director (nobody yet)" in shown
    assert "May stay empty: money beyond the budget is then asked of the owner" in shown
    assert (
        "named by a workspace admin"
        in workspace.errors(MAYA, marketing_director=[MAYA])["marketing_director"]
    )
    assert workspace.errors(MAYA, marketing_director=[]) == {}
    assert len(workspace.scenario.rows(Campaign)) == 1


def test_a_guest_holds_no_role(workspace: SlackWorkspace) -> None:
    begin(workspace)
    assert "full members" in workspace.errors(MAYA, marketing_manager=[GITA])["marketing_manager"]


def test_who_makes_a_campaign_is_not_its_director_by_their_own_word(workspace: SlackWorkspace) -> None:
    begin(workspace, who=CARLOS)
    assert (
        "named by a workspace admin"
        in workspace.errors(CARLOS, marketing_director=[CARLOS])["marketing_director"]
    )


def test_time_zones_are_found_by_city(workspace: SlackWorkspace) -> None:
    begin(workspace)
    assert workspace.suggested(MAYA, "time_zone", "berl")[0] == "Europe/Berlin"
    workspace.fill_in(MAYA, time_zone="Europe/Berlin")
    (campaign,) = workspace.scenario.rows(Campaign)
    assert campaign.time_zone == "Europe/Berlin"


def test_what_follows_new_is_answered_with_an_example(workspace: SlackWorkspace) -> None:
    for text in ("new sozial", "new influencr", "new influencer Glow", "new from", 'new from "'):
        assert "`/campaign new" in says(workspace.type(MAYA, f"/campaign {text}")), text
