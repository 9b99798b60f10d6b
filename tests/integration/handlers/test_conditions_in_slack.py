"""In Slack: a post is approved with a condition, a request is put on hold, and a comment says who reads it."""

import pytest

from storage.enums import CommentReaders, DeliverableStatus
from storage.models import Comment
from tests.domain import social
from tests.integration.handlers.acts_in_slack import clicks, closes, fills_in, presses, told
from tests.integration.handlers.planned_posts import chooses, handed_in, now, opens, posts, teams
from tests.integration.handlers.slack_workspace import GENERAL, LENA, MAYA, PAUL, SlackWorkspace, says


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


def test_a_condition_is_a_task_of_the_maker_and_is_seen_wherever_the_decision_is(
    workspace: SlackWorkspace,
) -> None:
    (post,) = posts(workspace)
    handed_in(workspace, post)
    opens(workspace, MAYA, "Approve")
    presses(workspace, MAYA, "With a condition…")
    assert set(workspace.errors(MAYA, condition=" ")) == {"condition"}
    fills_in(workspace, MAYA, condition="Have the song licensed.")
    assert "on condition: “Have the song licensed.”" in told(workspace, MAYA, "✅ Approved by")
    workspace.scenario.let_decisions_settle()
    assert "Have the song licensed." in told(workspace, LENA, "See to the condition")
    workspace.opened(PAUL, "/campaign show Sunday", GENERAL)
    assert "See to the condition on" in says(workspace.form(PAUL))
    closes(workspace, PAUL)
    clicks(workspace, LENA, "It is done")
    assert "says that this is done" in told(workspace, MAYA, "Have the song licensed.")
    social.publish(workspace.scenario, post)
    assert now(workspace, post).status is DeliverableStatus.PUBLISHED


def test_a_hold_shows_until_when_in_place_of_the_buttons_and_is_lifted(workspace: SlackWorkspace) -> None:
    (post,) = posts(workspace)
    handed_in(workspace, post)
    opens(workspace, MAYA, "Approve")
    presses(workspace, MAYA, "Hold…")
    past = workspace.scenario.at.date().isoformat()
    assert set(workspace.errors(MAYA, until=past, why="The launch moved.")) == {"until"}
    fills_in(workspace, MAYA, until="2026-11-06", why="The launch moved.")
    assert "The launch moved." in told(workspace, MAYA, "On hold until")
    assert "put it on hold" in told(workspace, LENA, "The launch moved.")
    workspace.opened(PAUL, "/campaign show Sunday", GENERAL)
    assert "on hold until" in says(workspace.form(PAUL))
    closes(workspace, PAUL)
    clicks(workspace, MAYA, "Lift the hold")
    opens(workspace, MAYA, "Approve")
    presses(workspace, MAYA, "Approve")
    assert "✅ Approved by" in says(workspace.form(MAYA))


def test_a_comment_is_for_the_team_unless_it_says_otherwise(workspace: SlackWorkspace) -> None:
    posts(workspace)
    for text, readers in (("Too loud.", None), ("We love it.", "outsiders")):
        workspace.opened(PAUL, "/campaign show Sunday", GENERAL)
        chooses(workspace, PAUL, "Open the post")
        presses(workspace, PAUL, "Comment…")
        chosen = {"readers": readers} if readers else {}
        fills_in(workspace, PAUL, comment=text, **chosen)
    said = {one.text: one.readers for one in workspace.scenario.rows(Comment)}
    assert said == {"Too loud.": CommentReaders.TEAM, "We love it.": CommentReaders.OUTSIDERS}
    workspace.opened(PAUL, "/campaign show Sunday", GENERAL)
    chooses(workspace, PAUL, "Open the post")
    page = says(workspace.form(PAUL))
    assert "only the team" in page
    assert "outside Slack, too" in page
