"""Design and copy are approved one by one or all at once; changes go back to the half that must change."""

import json

import pytest

from campaigns.decisions import task_actions
from handlers.identifiers.ids import ENTRY
from storage.enums import DeliverableStatus, PartStatus, TaskKind, TaskState
from storage.models import Decision, Task
from tests.domain import social
from tests.integration.handlers.desk_in_slack import DIANA, LENA, MAYA, House, says
from tests.integration.handlers.planned_posts import (
    button_words,
    handed_in,
    now,
    opens,
    posts,
    teams,
)


@pytest.fixture(autouse=True)
def _teams(house: House) -> None:
    teams(house)


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
    assert set(house.errors(MAYA, part="copy", category="brand", reason=" ")) == {"reason"}
    house.fill_in(MAYA, part="copy", category="brand", reason="Say it shorter")
    house.firm.let_decisions_settle()
    after = now(house, post)
    assert (after.asset_status, after.copy_status) == (PartStatus.APPROVED, PartStatus.CHANGES_REQUESTED)
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
    house.fill_in(MAYA, part="both", category="brand", reason="All of it")
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
    assert set(house.errors(MAYA, part="copy", category="brand", reason="\u200b")) == {"reason"}
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


def test_who_decides_on_what_was_given_away_meanwhile_reads_by_name_whose_it_is(house: House) -> None:
    (post,) = posts(house)
    handed_in(house, post)
    opens(house, MAYA, "Approve")
    house.press(MAYA, "reject")
    (task,) = house.firm.rows(Task, kind=TaskKind.APPROVE)
    house.firm.do(MAYA, task_actions.reassign, task.id, DIANA)
    refused = house.errors(MAYA, category="claims", reason="It promises sleep")
    assert refused == {"category": "This is for Diana Chen to decide."}
