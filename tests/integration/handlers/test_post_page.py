"""The page of a post: read by everybody who sees its campaign, with every version, decision and comment."""

import pytest

from storage.enums import NoticeKind, Outcome, TaskKind, TaskState
from storage.models import Deliverable, Notice, Task
from tests.domain import social
from tests.integration.handlers.acts_in_slack import clicks, closes, presses, told
from tests.integration.handlers.planned_posts import IG, chooses, posts, teams
from tests.integration.handlers.slack_workspace import (
    CHLOE,
    DEV,
    GENERAL,
    LENA,
    MAYA,
    PAUL,
    SlackWorkspace,
    says,
)


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


def test_a_post_is_read_with_versions_decisions_and_comments(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, IG)
    social.design(workspace.scenario, post)
    social.write(workspace.scenario, post, "Good morning <everybody>")
    social.decide(workspace.scenario, post, Outcome.REQUEST_CHANGES)
    social.write(workspace.scenario, post, "Good evening <everybody>")
    workspace.opened(PAUL, "/campaign show Sunday", GENERAL)
    chooses(workspace, PAUL, "Open the post")
    said = says(workspace.form(PAUL))
    for words in (
        post.title,
        "Copy v2",
        "Copy v1",
        "Design v1",
        "Changes requested",
        "It must be so.",
        "Brand rules",
    ):
        assert words in said
    styles = {
        one["text"]: one["style"]
        for block in workspace.form(PAUL)["blocks"] if block["type"] == "rich_text"
        for one in block["elements"][0]["elements"] if "style" in one
    }  # fmt: skip
    assert styles["morning "] == {"strike": True}
    assert styles["evening "] == {"bold": True}


def test_posts_open_from_approving_them_all_and_from_their_results(workspace: SlackWorkspace) -> None:
    first, second = posts(workspace, IG, IG)
    for one in (first, second):
        social.design(workspace.scenario, one)
        social.write(workspace.scenario, one, "Good morning " * 150)
    clicks(workspace, MAYA, "Approve all 2…")
    chooses(workspace, MAYA, "Open the post")
    assert f"*{first.number}. {first.title}*" in says(workspace.form(MAYA))
    goes_back(workspace, MAYA)
    chooses(workspace, MAYA, "Show copy")
    assert says(workspace.form(MAYA)).count("Good morning") > 140
    goes_back(workspace, MAYA)
    workspace.fill_in(MAYA)
    chooses(workspace, MAYA, f"Open {second.title}")
    assert f"*{second.number}. {second.title}*" in says(workspace.form(MAYA))
    workspace.scenario.wait(minutes=5)
    closes(workspace, MAYA)
    workspace.opened(MAYA, "/campaign results Sunday")
    presses(workspace, MAYA, "Open the post")
    assert "Approved by" in says(workspace.form(MAYA))


def goes_back(workspace: SlackWorkspace, who: str) -> None:
    """Close the form on top alone."""
    workspace.slack.do("close", user=who, view_id=workspace.form(who)["id"])


def test_a_comment_is_heard_by_those_at_work_and_answered_from_there(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace, IG)
    social.write(workspace.scenario, post)
    workspace.opened(CHLOE, "/campaign show Sunday")
    chooses(workspace, CHLOE, "Open the post")
    presses(workspace, CHLOE, "Comment…")
    assert list(workspace.errors(CHLOE, comment=" ")) == ["comment"]
    workspace.fill_in(CHLOE, comment="Warmer <light>, please.")
    assert "Warmer &lt;light&gt;, please." in says(workspace.form(CHLOE))
    heard = workspace.scenario.rows(Notice, kind=NoticeKind.COMMENT)
    assert len(heard) == 2
    assert "Warmer" in told(workspace, DEV, "says:")
    clicks(workspace, LENA, "Answer…")
    workspace.fill_in(LENA, comment="It is morning.")
    closes(workspace, LENA)
    clicks(workspace, DEV, "Open the post", "Warmer")
    assert "It is morning." in says(workspace.form(DEV))


def test_what_was_handed_in_can_be_read_back_from_the_message_that_asked_for_it(
    workspace: SlackWorkspace,
) -> None:
    (post,) = posts(workspace, IG)
    told(workspace, LENA, "Write caption")
    social.write(workspace.scenario, post, "Good morning from Lena")
    clicks(workspace, LENA, "Open the post")
    assert "Good morning from Lena" in says(workspace.form(LENA))
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.DESIGN, state=TaskState.OPEN)
    assert task.deliverable_id == workspace.scenario.rows(Deliverable)[0].id


def test_what_a_campaign_is_about_stands_on_one_page(workspace: SlackWorkspace) -> None:
    posts(workspace, IG, goal_reach="400k", measuring_days="10")
    for who, sees in ((MAYA, "board@acme.example"), (CHLOE, "1 address")):
        workspace.opened(who, "/campaign show Sunday")
        presses(workspace, who, "About…")
        said = says(workspace.form(who))
        for words in ("400,000", "10 days, until 10 Dec 2026", "Show slow mornings.", "Europe/Berlin", sees):
            assert words in said, said
        closes(workspace, who)
