"""Design and copy are approved one by one or all at once; changes go back to the half that must change."""

import json

import pytest
from sqlalchemy import select

from campaigns.assignments.task_view import view_of
from campaigns.content import making
from campaigns.content.versions import Asset
from handlers.blocks.forms.approving import approve_all_form
from handlers.ids import ENTRY
from storage.models import Approval, Campaign, Decision, Deliverable, Task
from storage.words import ApprovalState, DeliverableStatus, HalfStatus, Outcome, Platform, TaskKind, TaskState
from tests.domain import social
from tests.integration.handlers.desk_in_slack import CAMPAIGNS, DEV, LENA, MAYA, House, buttons_in, says
from tests.integration.handlers.planned_posts import (
    IG,
    X,
    button_words,
    newest,
    now,
    opens,
    posted,
    posts,
    teams,
    uploads,
)
from tests.slack_limits import complaints_about_view


@pytest.fixture(autouse=True)
def _teams(house: House) -> None:
    teams(house)


def handed_in(house: House, *made: Deliverable) -> None:
    """Design and copy of posts."""
    for one in made:
        social.design(house.firm, one)
        social.write(house.firm, one)


def test_the_question_shows_design_copy_versions_and_the_count(house: House) -> None:
    (post,) = posts(house)
    handed_in(house, post)
    opens(house, MAYA, "Approve")
    said = says(house.form(MAYA))
    for shown in (
        f"https://design.example/{post.id}",
        f"Good morning {post.id}",
        "#sunday",
        "Round 1 · asset v1 · copy v1",
        "characters, 1 of 30 hashtags on Instagram",
    ):
        assert shown in said
    house.press(MAYA, "approve")
    assert "✅ Approved by" in says(house.form(MAYA))
    assert button_words(house.form(MAYA)) == ["Undo"]


def test_the_caption_is_shown_as_it_will_be_published(house: House) -> None:
    (post,) = posts(house)
    social.design(house.firm, post)
    caption = "*Northwind* _slow_ ~old~ `code` :coffee: <!channel> &amp;"
    social.write(house.firm, post, caption)
    opens(house, MAYA, "Approve")
    blocks = house.form(MAYA)["blocks"]
    (copy,) = [block for block in blocks if block["type"] == "rich_text"]
    assert copy["elements"][0] == {"type": "rich_text_quote", "elements": [{"type": "text", "text": caption}]}
    assert "Northwind" not in str([block for block in blocks if block is not copy])


def test_changes_in_one_half_go_back_to_those_who_make_it_and_only_that_is_asked_again(house: House) -> None:
    (post,) = posts(house)
    handed_in(house, post)
    opens(house, MAYA, "Approve")
    house.press(MAYA, "request_changes")
    assert set(house.errors(MAYA, half="copy", category="brand", reason=" ")) == {"reason"}
    house.fill_in(MAYA, half="copy", category="brand", reason="Say it shorter")
    house.firm.let_decisions_settle()
    after = now(house, post)
    assert (after.asset_status, after.copy_status) == (HalfStatus.APPROVED, HalfStatus.CHANGES_REQUESTED)
    assert [task.kind for task in house.firm.rows(Task, state=TaskState.OPEN)] == [TaskKind.COPY]

    opens(house, LENA, "Write caption")
    assert "Last round asked for: “Say it shorter”" in says(house.form(LENA))
    house.press(LENA, "hand_in_copy")
    house.fill_in(LENA, caption="Morning", hashtags="#sunday")
    opens(house, MAYA, "Approve")
    said = says(house.form(MAYA))
    assert "only the copy is new" in said
    assert "(approved before)" in said
    assert "(changed since the last round)" in said
    house.press(MAYA, "request_changes")
    assert "half" not in [block.get("block_id") for block in house.form(MAYA)["blocks"]]


def test_changes_in_both_halves_go_back_to_both(house: House) -> None:
    (post,) = posts(house)
    handed_in(house, post)
    opens(house, MAYA, "Approve")
    house.press(MAYA, "request_changes")
    house.fill_in(MAYA, half="both", category="brand", reason="All of it")
    house.firm.let_decisions_settle()
    assert now(house, post).status is DeliverableStatus.CHANGES_REQUESTED
    asked = {task.kind for task in house.firm.rows(Task, state=TaskState.OPEN)}
    assert asked == {TaskKind.DESIGN, TaskKind.COPY}


@pytest.mark.parametrize("forged", [("half", "third"), ("category", "<!channel>")])
def test_a_forged_choice_is_refused_at_its_field(house: House, forged: tuple[str, str]) -> None:
    (post,) = posts(house)
    handed_in(house, post)
    opens(house, MAYA, "Approve")
    house.press(MAYA, "request_changes")
    assert set(house.errors(MAYA, half="copy", category="brand", reason="\u200b")) == {"reason"}
    sent = house.delivered("view_submission")[-1]
    values = sent["request"]["view"]["state"]["values"]
    values["reason"][ENTRY]["value"] = "Say it shorter"
    values[forged[0]][ENTRY]["selected_option"]["value"] = forged[1]
    told = {forged[0]: "That cannot be chosen here. Choose one of those in the list."}
    answer = json.loads(house.deliver_again(sent).body)
    assert answer == {"response_action": "errors", "errors": told}
    assert house.firm.rows(Decision) == []


def test_a_rejected_post_loses_its_slot_and_says_why(house: House) -> None:
    (post,) = posts(house)
    handed_in(house, post)
    opens(house, MAYA, "Approve")
    house.press(MAYA, "reject")
    house.fill_in(MAYA, category="claims", reason="It promises sleep")
    house.firm.let_decisions_settle()
    rejected = now(house, post)
    assert (rejected.status, rejected.slot_at) == (DeliverableStatus.REJECTED, None)
    assert rejected.reason == "It promises sleep"
    shown = says(house.opened(MAYA, "/campaign show Sunday"))
    assert "Rejected" in shown
    assert "Copy: Ready for Review" not in shown


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
    house.firm.do(DEV, making.hand_in_design, made[0].id, asset)
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
    house.firm.do(MAYA, making.hand_in_design, made[0].id, asset)
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
        house.firm.do(DEV, making.hand_in_design, one.id, asset)
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
