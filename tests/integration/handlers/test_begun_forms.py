"""A form of `/campaign new` that is left, delivered twice or overtaken: nothing typed is lost, one campaign is made."""

from storage.models import Campaign, FormDraft
from tests.integration.handlers.new_in_slack import BASICS, DETAILS, begin
from tests.integration.handlers.slack_workspace import CARLOS, MAYA, SlackWorkspace, says
from tests.waiting import wait_until


def test_what_was_typed_is_offered_again_after_an_accident(workspace: SlackWorkspace) -> None:
    begin(workspace)
    workspace.slack.do("close", user=MAYA, view_id=workspace.form(MAYA)["id"])
    offer = workspace.type(MAYA, "/campaign new influencer")
    assert "Morning glow" in says(offer)
    workspace.press(MAYA, "new_campaign", **workspace.at_answer(MAYA))
    assert workspace.errors(MAYA) == {}
    assert workspace.errors(MAYA, **DETAILS) == {}
    assert [one.name for one in workspace.scenario.rows(Campaign)] == ["Morning glow"]


def test_a_begun_form_can_be_thrown_away(workspace: SlackWorkspace) -> None:
    begin(workspace)
    workspace.type(MAYA, "/campaign new influencer")
    workspace.press(MAYA, "start_afresh", **workspace.at_answer(MAYA))
    assert "Morning glow" not in str(workspace.form(MAYA)["blocks"])
    assert workspace.scenario.rows(FormDraft) == []


def test_what_is_wrong_with_the_first_page_is_kept_too(workspace: SlackWorkspace) -> None:
    workspace.opened(MAYA, "/campaign new influencer")
    workspace.errors(MAYA, **{**BASICS, "budget": "lots"})
    (draft,) = workspace.scenario.rows(FormDraft)
    assert draft.entries["requirements"] == BASICS["requirements"]


def test_going_back_keeps_both_pages(workspace: SlackWorkspace) -> None:
    begin(workspace)
    view_id = workspace.form(MAYA)["id"]
    workspace.press(MAYA, "change_basics", view_id=view_id, state={"niches": "beauty", "followers": "1k+"})
    assert workspace.errors(MAYA, name="Summer glow") == {}
    assert workspace.errors(MAYA) == {}
    (campaign,) = workspace.scenario.rows(Campaign)
    assert (campaign.name, campaign.niches, campaign.followers_min) == ("Summer glow", ["beauty"], 1000)


def test_a_name_taken_meanwhile_leads_back_to_the_first_page(workspace: SlackWorkspace) -> None:
    begin(workspace)
    workspace.scenario.campaign(CARLOS, name="morning GLOW")
    shown = workspace.fill_in(MAYA, **DETAILS)["view"]
    assert "There is a campaign named morning GLOW already" in says(shown)
    assert workspace.errors(MAYA, name="Morning glow 2") == {}
    assert workspace.errors(MAYA) == {}
    assert {one.name for one in workspace.scenario.rows(Campaign)} == {"morning GLOW", "Morning glow 2"}


def test_of_two_forms_begun_the_newer_one_counts(workspace: SlackWorkspace) -> None:
    begin(workspace)
    older = workspace.form(MAYA)["id"]
    with workspace.scenario.database.write() as session:
        draft = session.query(FormDraft).one()
        draft.entries = {**draft.entries, "name": "Another"}
    shown = workspace.fill_in(MAYA)
    assert shown["errors"] or "newer one" in says(shown["view"])
    assert workspace.form(MAYA)["id"] == older
    assert workspace.scenario.rows(Campaign) == []


def test_a_form_delivered_several_times_at_once_makes_one_campaign(workspace: SlackWorkspace) -> None:
    begin(workspace)
    assert workspace.slack.do("faults", deliveries={"repeat": 4, "shuffle_seconds": 0.1})["ok"]
    workspace.fill_in(MAYA, **DETAILS)
    wait_until(lambda: len(workspace.delivered("view_submission")) >= 5)
    assert len(workspace.scenario.rows(Campaign)) == 1


def test_a_form_delivered_again_later_is_taken_without_complaint(workspace: SlackWorkspace) -> None:
    begin(workspace)
    workspace.fill_in(MAYA, **DETAILS)
    again = workspace.deliver_again(workspace.delivered("view_submission")[-1])
    assert (again.status, again.body) == (200, b"")
    assert len(workspace.scenario.rows(Campaign)) == 1


def test_nobody_is_offered_what_somebody_else_began(workspace: SlackWorkspace) -> None:
    begin(workspace)
    workspace.opened(CARLOS, "/campaign new influencer")
