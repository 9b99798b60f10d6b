"""All posts that wait for somebody are approved at once in one form, which shows what each of them is."""

import json

import pytest
from sqlalchemy import select

from campaigns.content import production
from campaigns.content.versions import Asset
from campaigns.views.task_view import view_of
from handlers.blocks.forms.decisions.approve_all import approve_all_form
from handlers.identifiers.ids import ENTRY
from storage.enums import ApprovalState, DeliverableStatus, Outcome, Platform, TaskKind
from storage.models import Approval, Campaign, Decision, Task
from tests.domain import social
from tests.integration.handlers.planned_posts import (
    IG,
    X,
    button_words,
    chooses,
    handed_in,
    newest,
    now,
    posted,
    posts,
    teams,
    uploads,
)
from tests.integration.handlers.slack_workspace import CAMPAIGNS, DEV, MAYA, SlackWorkspace, buttons_in, says
from tests.slack_limits import complaints_about_view


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


def opens_all(workspace: SlackWorkspace) -> None:
    """The Marketing Manager opens the form of all that wait, from the message that holds them."""
    where, shown = posted(workspace, MAYA)
    assert any(words.startswith("Approve all ") for words in button_words(shown))
    workspace.press(MAYA, "approve_all", **where)


def test_what_is_due_first_comes_first_in_the_message(workspace: SlackWorkspace) -> None:
    later, sooner = social.planned(
        workspace.scenario,
        (IG, "2026-11-20", "09:00"),
        (X, "2026-11-03", "18:00"),
        channel=CAMPAIGNS,
        platforms="instagram, x",
    )
    handed_in(workspace, later, sooner)
    shown = newest(workspace, MAYA)
    assert shown.text == f"Sunday: Approve {sooner.title} and 1 more"


def test_all_that_wait_are_approved_at_once_each_with_its_own_decision(workspace: SlackWorkspace) -> None:
    made = posts(workspace, IG, X, IG)
    handed_in(workspace, *made)
    opens_all(workspace)
    said = says(workspace.form(MAYA))
    assert "3 posts wait for your approval" in said
    assert all(f"https://design.example/{one.id}" in said for one in made)
    workspace.fill_in(MAYA)
    assert "3 approved." in says(workspace.form(MAYA))
    assert button_words(workspace.form(MAYA)) == ["Undo"] * 3
    assert {decision.outcome for decision in workspace.scenario.rows(Decision)} == {Outcome.APPROVE}
    workspace.scenario.let_decisions_settle()
    assert {now(workspace, one).status for one in made} == {DeliverableStatus.APPROVED}


def test_the_form_of_all_shows_warnings_pictures_and_that_a_caption_is_cut(workspace: SlackWorkspace) -> None:
    made = posts(workspace, IG, X, disclosure="#ad")
    handed_in(workspace, made[1])
    long = "*Slow* " + "mornings " * 100 + "the end"
    file_id = uploads(workspace, DEV, "card.png")
    asset = Asset("https://files.example/card.png", file_id)
    workspace.scenario.do(DEV, production.hand_in_design, made[0].id, asset)
    social.write(workspace.scenario, made[0], long)
    opens_all(workspace)
    form = workspace.form(MAYA)
    said = says(form)
    assert said.count("⚠️ Disclosure missing: #ad") == 2
    assert [one["slack_file"] for one in form["blocks"] if one["type"] == "image"] == [{"id": file_id}]
    assert f"the first 600 of {len(long):,} characters" in said
    assert "the end" not in said
    assert button_words(form) == ["Open the post"], "the other one has its copy behind the dots, too"
    chooses(workspace, MAYA, "Show copy")
    assert "the end" in says(workspace.form(MAYA))


def test_the_form_of_all_opens_without_a_picture_that_slack_does_not_show(workspace: SlackWorkspace) -> None:
    made = posts(workspace, IG, X)
    handed_in(workspace, *made)
    asset = Asset("https://files.example/card.png", uploads(workspace, DEV, "card.png"))
    workspace.scenario.do(DEV, production.hand_in_design, made[0].id, asset)
    workspace.slack.do("faults", method="views.open", error="invalid_blocks")
    opens_all(workspace)
    form = workspace.form(MAYA)
    assert "2 posts wait for your approval" in says(form)
    assert "card.png" in says(form)
    assert "image" not in [block["type"] for block in form["blocks"]]


def test_a_page_of_thirty_posts_with_pictures_fits_into_a_form(workspace: SlackWorkspace) -> None:
    made = posts(workspace, *[IG, X, Platform.THREADS] * 5, disclosure="#ad")
    for one in made:
        asset = Asset(f"https://files.example/{one.id}.png", f"F{one.id}")
        workspace.scenario.do(DEV, production.hand_in_design, one.id, asset)
        social.write(workspace.scenario, one, "&<>" * 80)
    with workspace.scenario.database.read() as session:
        campaign = session.get_one(Campaign, made[0].campaign_id)
        tasks = session.scalars(select(Task).where(Task.kind == TaskKind.APPROVE)).all()
        views = [view_of(session, task, workspace.scenario.at) for task in tasks]
        shown = [(view, view.question) for view in views if view.question] * 2
        form = approve_all_form(campaign, shown, 7)
    assert [one["type"] for one in form["blocks"]].count("image") == 30
    assert form["blocks"][-1]["type"] == "context"
    without_boxes = [one for one in form["blocks"] if one["type"] != "input"]
    assert len(form["blocks"]) <= 100
    assert complaints_about_view({**form, "blocks": without_boxes}) == []


def test_what_is_not_ticked_still_waits(workspace: SlackWorkspace) -> None:
    made = posts(workspace, IG, X)
    handed_in(workspace, *made)
    opens_all(workspace)
    first = social.question(workspace.scenario, made[0])
    assert "'text': 'Approve these'" in str(workspace.form(MAYA))
    workspace.fill_in(MAYA, posts0=[str(first.id)])
    assert "Go on with 1 more…" in button_words(workspace.form(MAYA))
    assert [one.state for one in workspace.scenario.rows(Approval)] == [
        ApprovalState.DECIDED,
        ApprovalState.OPEN,
    ]


def test_nothing_ticked_is_refused_at_the_boxes(workspace: SlackWorkspace) -> None:
    handed_in(workspace, *posts(workspace, IG, X))
    opens_all(workspace)
    assert workspace.errors(MAYA, posts0=[]) == {"posts0": "Choose at least one post."}


@pytest.mark.parametrize("forged", ["9" * 100, "²", "-1", "1e9"])
def test_a_choice_that_no_form_offers_is_refused_at_the_boxes(workspace: SlackWorkspace, forged: str) -> None:
    handed_in(workspace, *posts(workspace, IG, X))
    opens_all(workspace)
    workspace.errors(MAYA, posts0=[])
    sent = workspace.delivered("view_submission")[-1]
    sent["request"]["view"]["state"]["values"]["posts0"][ENTRY]["selected_options"] = [{"value": forged}]
    answer = json.loads(workspace.deliver_again(sent).body)
    assert answer["errors"] == {"posts0": "Choose at least one post."}


def test_what_changed_since_the_form_was_opened_is_told_one_by_one(workspace: SlackWorkspace) -> None:
    made = posts(workspace, IG, X)
    handed_in(workspace, *made)
    opens_all(workspace)
    social.write(workspace.scenario, made[0], "Something newer")
    workspace.fill_in(MAYA)
    said = says(workspace.form(MAYA))
    assert "1 approved, 1 not." in said
    assert "There is a newer version" in said
    assert now(workspace, made[0]).status is DeliverableStatus.READY_FOR_REVIEW


def test_others_find_nothing_to_approve(workspace: SlackWorkspace) -> None:
    handed_in(workspace, *posts(workspace, IG, X))
    where, _ = posted(workspace, MAYA, CAMPAIGNS)
    workspace.press(DEV, "approve_all", **where)
    assert "Nothing in Sunday waits for your approval." in says(workspace.answer(DEV))
    assert workspace.scenario.rows(Decision) == []


def test_undo_asks_again(workspace: SlackWorkspace) -> None:
    made = posts(workspace, IG, X)
    handed_in(workspace, *made)
    opens_all(workspace)
    workspace.fill_in(MAYA)
    workspace.press(MAYA, "undo", buttons_in(workspace.form(MAYA))[0]["value"])
    assert [one.state for one in workspace.scenario.rows(Approval)] == [
        ApprovalState.OPEN,
        ApprovalState.DECIDED,
    ]
    assert social.question(workspace.scenario, made[0]).asset_id is not None
