"""Design and copy are approved one by one or all at once; changes go back to the half that must change."""

import json

import pytest

from campaigns.decisions import task_actions
from handlers.identifiers.ids import ENTRY
from storage.enums import DeliverableStatus, PartStatus, TaskKind, TaskState
from storage.models import Decision, Task
from tests.domain import social
from tests.integration.handlers.planned_posts import (
    button_words,
    handed_in,
    now,
    opens,
    posts,
    teams,
)
from tests.integration.handlers.slack_workspace import DIANA, LENA, MAYA, SlackWorkspace, says


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


def test_the_question_shows_design_copy_versions_and_the_count(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    handed_in(workspace, post)
    opens(workspace, MAYA, "Approve")
    said = says(workspace.form(MAYA))
    for shown in (
        f"https://design.example/{post.id}",
        f"Good morning {post.id}",
        "#sunday",
        "Round 1 · asset v1 · copy v1",
        "characters, 1 of 30 hashtags on Instagram",
    ):
        assert shown in said
    workspace.press(MAYA, "approve")
    assert "✅ Approved by" in says(workspace.form(MAYA))
    assert button_words(workspace.form(MAYA)) == ["Undo", "Open the post"]


def test_the_caption_is_shown_as_it_will_be_published(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    social.design(workspace.scenario, post)
    caption = "*Northwind* _slow_ ~old~ `code` :coffee: <!channel> &amp;"
    social.write(workspace.scenario, post, caption)
    opens(workspace, MAYA, "Approve")
    blocks = workspace.form(MAYA)["blocks"]
    (copy,) = [block for block in blocks if block["type"] == "rich_text"]
    assert copy["elements"][0] == {"type": "rich_text_quote", "elements": [{"type": "text", "text": caption}]}
    assert "Northwind" not in str([block for block in blocks if block is not copy])


def test_changes_in_one_half_go_back_to_those_who_make_it_and_only_that_is_asked_again(
    workspace: SlackWorkspace,
) -> None:
    (post,) = posts(workspace)
    handed_in(workspace, post)
    opens(workspace, MAYA, "Approve")
    workspace.press(MAYA, "request_changes")
    assert set(workspace.errors(MAYA, part="copy", category="brand", reason=" ")) == {"reason"}
    workspace.fill_in(MAYA, part="copy", category="brand", reason="Say it shorter")
    workspace.scenario.let_decisions_settle()
    after = now(workspace, post)
    assert (after.asset_status, after.copy_status) == (PartStatus.APPROVED, PartStatus.CHANGES_REQUESTED)
    assert [task.kind for task in workspace.scenario.rows(Task, state=TaskState.OPEN)] == [TaskKind.COPY]

    opens(workspace, LENA, "Write caption")
    assert "Last round asked for: “Say it shorter”" in says(workspace.form(LENA))
    workspace.press(LENA, "hand_in_copy")
    workspace.fill_in(LENA, caption="Morning", hashtags="#sunday")
    opens(workspace, MAYA, "Approve")
    said = says(workspace.form(MAYA))
    assert "only the copy is new" in said
    assert "(approved before)" in said
    assert "(changed since the last round)" in said
    assert f"Last round asked for: “Say it shorter”, <@{MAYA}>" in said
    assert "What changed since copy v1" in said
    styled = [
        (piece["text"].strip(), *piece.get("style", {}))
        for block in workspace.form(MAYA)["blocks"]
        if block["type"] == "rich_text"
        for part in block["elements"]
        for piece in part["elements"]
    ]
    assert (f"Good morning {post.id}", "strike") in styled
    assert ("Morning", "bold") in styled
    workspace.press(MAYA, "request_changes")
    assert "part" not in [block.get("block_id") for block in workspace.form(MAYA)["blocks"]]


def test_changes_in_both_halves_go_back_to_both(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    handed_in(workspace, post)
    opens(workspace, MAYA, "Approve")
    workspace.press(MAYA, "request_changes")
    workspace.fill_in(MAYA, part="both", category="brand", reason="All of it")
    workspace.scenario.let_decisions_settle()
    assert now(workspace, post).status is DeliverableStatus.CHANGES_REQUESTED
    asked = {task.kind for task in workspace.scenario.rows(Task, state=TaskState.OPEN)}
    assert asked == {TaskKind.DESIGN, TaskKind.COPY}


@pytest.mark.parametrize("forged", [("part", "third"), ("category", "<!channel>")])
def test_a_forged_choice_is_refused_at_its_field(workspace: SlackWorkspace, forged: tuple[str, str]) -> None:
    (post,) = posts(workspace)
    handed_in(workspace, post)
    opens(workspace, MAYA, "Approve")
    workspace.press(MAYA, "request_changes")
    assert set(workspace.errors(MAYA, part="copy", category="brand", reason="\u200b")) == {"reason"}
    sent = workspace.delivered("view_submission")[-1]
    values = sent["request"]["view"]["state"]["values"]
    values["reason"][ENTRY]["value"] = "Say it shorter"
    values[forged[0]][ENTRY]["selected_option"]["value"] = forged[1]
    told = {forged[0]: "That cannot be chosen here. Choose one of those in the list."}
    answer = json.loads(workspace.deliver_again(sent).body)
    assert answer == {"response_action": "errors", "errors": told}
    assert workspace.scenario.rows(Decision) == []


def test_a_rejected_post_loses_its_slot_and_says_why(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    handed_in(workspace, post)
    opens(workspace, MAYA, "Approve")
    workspace.press(MAYA, "reject")
    workspace.fill_in(MAYA, category="claims", reason="It promises sleep")
    workspace.scenario.let_decisions_settle()
    rejected = now(workspace, post)
    assert (rejected.status, rejected.slot_at) == (DeliverableStatus.REJECTED, None)
    assert rejected.reason == "It promises sleep"
    shown = says(workspace.opened(MAYA, "/campaign show Sunday"))
    assert "Rejected" in shown
    assert "Copy: Ready for Review" not in shown


def test_who_decides_on_what_was_given_away_meanwhile_reads_by_name_whose_it_is(
    workspace: SlackWorkspace,
) -> None:
    (post,) = posts(workspace)
    handed_in(workspace, post)
    opens(workspace, MAYA, "Approve")
    workspace.press(MAYA, "reject")
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.APPROVE)
    workspace.scenario.do(MAYA, task_actions.reassign, task.id, DIANA)
    refused = workspace.errors(MAYA, category="claims", reason="It promises sleep")
    assert refused == {"category": "This is for Diana Chen to decide."}
