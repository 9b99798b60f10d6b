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
from tests.integration.handlers.desk_in_slack import CAMPAIGNS, DEV, MAYA, House, buttons_in, says
from tests.integration.handlers.planned_posts import (
    IG,
    X,
    button_words,
    handed_in,
    newest,
    now,
    posted,
    posts,
    teams,
    uploads,
)
from tests.slack_limits import complaints_about_view


@pytest.fixture(autouse=True)
def _teams(house: House) -> None:
    teams(house)


def opens_all(house: House) -> None:
    """The Marketing Manager opens the form of all that wait, from the message that holds them."""
    where, shown = posted(house, MAYA)
    assert any(words.startswith("Approve all ") for words in button_words(shown))
    house.press(MAYA, "approve_all", **where)


def test_what_is_due_first_comes_first_in_the_message(house: House) -> None:
    later, sooner = social.planned(
        house.firm,
        (IG, "2026-11-20", "09:00"),
        (X, "2026-11-03", "18:00"),
        channel=CAMPAIGNS,
        platforms="instagram, x",
    )
    handed_in(house, later, sooner)
    shown = newest(house, MAYA)
    assert shown.text == f"Sunday: Approve {sooner.title} and 1 more"


def test_all_that_wait_are_approved_at_once_each_with_its_own_decision(house: House) -> None:
    made = posts(house, IG, X, IG)
    handed_in(house, *made)
    opens_all(house)
    said = says(house.form(MAYA))
    assert "3 posts wait for your approval" in said
    assert all(f"https://design.example/{one.id}" in said for one in made)
    house.fill_in(MAYA)
    assert "3 approved." in says(house.form(MAYA))
    assert button_words(house.form(MAYA)) == ["Undo"] * 3
    assert {decision.outcome for decision in house.firm.rows(Decision)} == {Outcome.APPROVE}
    house.firm.let_decisions_settle()
    assert {now(house, one).status for one in made} == {DeliverableStatus.APPROVED}


def test_the_form_of_all_shows_warnings_pictures_and_that_a_caption_is_cut(house: House) -> None:
    made = posts(house, IG, X, disclosure="#ad")
    handed_in(house, made[1])
    long = "*Slow* " + "mornings " * 100 + "the end"
    file_id = uploads(house, DEV, "card.png")
    asset = Asset("https://files.example/card.png", file_id)
    house.firm.do(DEV, production.hand_in_design, made[0].id, asset)
    social.write(house.firm, made[0], long)
    opens_all(house)
    form = house.form(MAYA)
    said = says(form)
    assert said.count("⚠️ Disclosure missing: #ad") == 2
    assert [one["slack_file"] for one in form["blocks"] if one["type"] == "image"] == [{"id": file_id}]
    assert f"the first 600 of {len(long):,} characters" in said
    assert "the end" not in said
    assert button_words(form) == ["Show copy"]
    house.press(MAYA, "show_copy")
    assert "the end" in says(house.form(MAYA))


def test_the_form_of_all_opens_without_a_picture_that_slack_does_not_show(house: House) -> None:
    made = posts(house, IG, X)
    handed_in(house, *made)
    asset = Asset("https://files.example/card.png", uploads(house, DEV, "card.png"))
    house.firm.do(MAYA, production.hand_in_design, made[0].id, asset)
    house.slack.do("faults", method="views.open", error="invalid_blocks")
    opens_all(house)
    form = house.form(MAYA)
    assert "2 posts wait for your approval" in says(form)
    assert "card.png" in says(form)
    assert "image" not in [block["type"] for block in form["blocks"]]


def test_a_page_of_thirty_posts_with_pictures_fits_into_a_form(house: House) -> None:
    made = posts(house, *[IG, X, Platform.THREADS] * 5, disclosure="#ad")
    for one in made:
        asset = Asset(f"https://files.example/{one.id}.png", f"F{one.id}")
        house.firm.do(DEV, production.hand_in_design, one.id, asset)
        social.write(house.firm, one, "&<>" * 80)
    with house.firm.database.read() as session:
        campaign = session.get_one(Campaign, made[0].campaign_id)
        tasks = session.scalars(select(Task).where(Task.kind == TaskKind.APPROVE)).all()
        views = [view_of(session, task, house.firm.at) for task in tasks]
        shown = [(view, view.question) for view in views if view.question] * 2
        form = approve_all_form(campaign, shown, 7)
    assert [one["type"] for one in form["blocks"]].count("image") == 30
    assert form["blocks"][-1]["type"] == "context"
    without_boxes = [one for one in form["blocks"] if one["type"] != "input"]
    assert len(form["blocks"]) <= 100
    assert complaints_about_view({**form, "blocks": without_boxes}) == []


def test_what_is_not_ticked_still_waits(house: House) -> None:
    made = posts(house, IG, X)
    handed_in(house, *made)
    opens_all(house)
    first = social.question(house.firm, made[0])
    house.fill_in(MAYA, posts0=[str(first.id)])
    assert "Go on with 1 more…" in button_words(house.form(MAYA))
    assert [one.state for one in house.firm.rows(Approval)] == [ApprovalState.DECIDED, ApprovalState.OPEN]


def test_nothing_ticked_is_refused_at_the_boxes(house: House) -> None:
    handed_in(house, *posts(house, IG, X))
    opens_all(house)
    assert house.errors(MAYA, posts0=[]) == {"posts0": "Choose at least one post."}


@pytest.mark.parametrize("forged", ["9" * 100, "²", "-1", "1e9"])
def test_a_choice_that_no_form_offers_is_refused_at_the_boxes(house: House, forged: str) -> None:
    handed_in(house, *posts(house, IG, X))
    opens_all(house)
    house.errors(MAYA, posts0=[])
    sent = house.delivered("view_submission")[-1]
    sent["request"]["view"]["state"]["values"]["posts0"][ENTRY]["selected_options"] = [{"value": forged}]
    answer = json.loads(house.deliver_again(sent).body)
    assert answer["errors"] == {"posts0": "Choose at least one post."}


def test_what_changed_since_the_form_was_opened_is_told_one_by_one(house: House) -> None:
    made = posts(house, IG, X)
    handed_in(house, *made)
    opens_all(house)
    social.write(house.firm, made[0], "Something newer")
    house.fill_in(MAYA)
    said = says(house.form(MAYA))
    assert "1 approved, 1 not." in said
    assert "There is a newer version" in said
    assert now(house, made[0]).status is DeliverableStatus.READY_FOR_REVIEW


def test_others_find_nothing_to_approve(house: House) -> None:
    handed_in(house, *posts(house, IG, X))
    where, _ = posted(house, MAYA, CAMPAIGNS)
    house.press(DEV, "approve_all", **where)
    assert "Nothing in Sunday waits for your approval." in says(house.answer(DEV))
    assert house.firm.rows(Decision) == []


def test_undo_asks_again(house: House) -> None:
    made = posts(house, IG, X)
    handed_in(house, *made)
    opens_all(house)
    house.fill_in(MAYA)
    house.press(MAYA, "undo", buttons_in(house.form(MAYA))[0]["value"])
    assert [one.state for one in house.firm.rows(Approval)] == [ApprovalState.OPEN, ApprovalState.DECIDED]
    assert social.question(house.firm, made[0]).asset_id is not None
