"""What teams have to do for many posts: one list in the channel, pages for whoever asks, and *Take it*."""

import pytest

from storage.enums import TaskKind, TaskState
from storage.models import Deliverable, Idea, Task
from tests.databases import Opened
from tests.domain import social
from tests.integration.handlers.planned_posts import (
    IG,
    button_words,
    open_scenario_with_posts,
    opens,
    posted,
)
from tests.integration.handlers.slack_workspace import (
    CAMPAIGNS,
    CHLOE,
    DEV,
    LENA,
    MAYA,
    SlackWorkspace,
    buttons_in,
    says,
)


@pytest.fixture
def many(workspace: SlackWorkspace, opened: Opened) -> list[Deliverable]:
    """More posts than fit into one message, for two designers and one copywriter."""
    workspace.has_come_to(opened(open_scenario_with_posts, *[IG] * 18, designers=(DEV, CHLOE)))
    return workspace.scenario.rows(Deliverable)


def test_the_channel_has_one_list_however_many_posts_there_are(
    workspace: SlackWorkspace, many: list[Deliverable]
) -> None:
    _, shown = posted(workspace, CAMPAIGNS)
    assert f"Design Team: {len(many)}" in says(shown)
    assert f"and {len(many) - 10} more, due later" in says(shown)
    assert button_words(shown) == ["Take it"] * 10 + ["Take all…", "What can I take?", "About…"]


def test_a_task_is_taken_from_the_list_and_leaves_it(
    workspace: SlackWorkspace, many: list[Deliverable]
) -> None:
    where, shown = posted(workspace, CAMPAIGNS)
    workspace.press(DEV, "take", buttons_in(shown)[0]["value"], **where)
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.DESIGN, user_id=DEV)
    assert f"Design Team: {len(many) - 1}" in says(posted(workspace, CAMPAIGNS)[1])
    assert many[0].title in says(posted(workspace, DEV)[1])
    workspace.press(CHLOE, "take", f"task={task.id}", **where)
    assert f"<@{DEV}> has taken this already." in says(workspace.answer(CHLOE))
    workspace.press(LENA, "take", buttons_in(shown)[1]["value"], **where)
    assert "This is a task for the Design Team." in says(workspace.answer(LENA))


def test_what_was_taken_can_be_handed_back(workspace: SlackWorkspace, many: list[Deliverable]) -> None:
    where, shown = posted(workspace, CAMPAIGNS)
    workspace.press(DEV, "take", buttons_in(shown)[0]["value"], **where)
    at_dev, mine = posted(workspace, DEV)
    assert "Hand back" in button_words(mine)
    workspace.press(DEV, "hand_back", **at_dev)
    assert f"Design Team: {len(many)}" in says(posted(workspace, CAMPAIGNS)[1])


def test_whoever_asks_sees_what_they_may_take_page_by_page(
    workspace: SlackWorkspace, many: list[Deliverable]
) -> None:
    where, _ = posted(workspace, CAMPAIGNS)
    workspace.press(CHLOE, "team_tasks", **where)
    assert button_words(workspace.answer(CHLOE)) == ["Take it"] * len(many)
    workspace.press(LENA, "team_tasks", **where)
    assert "Nothing waits for you" in says(workspace.answer(LENA))


def test_the_list_of_tasks_turns_its_pages(workspace: SlackWorkspace, many: list[Deliverable]) -> None:
    added = [social.post(workspace.scenario, workspace.scenario.rows(Idea)[0], IG, "2026-11-28", "09:00")]
    answer = workspace.type(LENA, "/tasks")
    assert "Page 1 of 2" in says(answer)
    workspace.press(LENA, "page", **workspace.at_answer(LENA))
    assert button_words(workspace.answer(LENA)) == ["Open", "Back"]
    workspace.press(LENA, "page_back", **workspace.at_answer(LENA))
    assert "Page 1 of 2" in says(workspace.answer(LENA))
    assert len(workspace.scenario.rows(Task, kind=TaskKind.COPY, state=TaskState.OPEN)) == len(many) + len(
        added
    )


def test_a_message_to_one_person_spells_out_a_few_and_counts_the_rest(
    workspace: SlackWorkspace, many: list[Deliverable]
) -> None:
    _, shown = posted(workspace, LENA)
    words = button_words(shown)
    assert words.count("Write copy…") > 5
    assert words.count("Write copy…") + words.count("Open") == len(many)
    for one in many:
        social.design(workspace.scenario, one)
        social.write(workspace.scenario, one)
    _, shown = posted(workspace, MAYA)
    assert "Approve all 18…" in button_words(shown)
    opens(workspace, MAYA, many[-1].title)
