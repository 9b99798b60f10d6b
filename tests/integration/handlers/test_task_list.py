"""`/tasks`: what waits for whoever asks."""

import pytest

from campaigns.staffing import role_assignment
from storage.enums import Role, TaskKind
from storage.models import Task
from tests.domain import journey
from tests.integration.handlers.slack_workspace import (
    ADAM,
    CARLOS,
    GITA,
    MAYA,
    PAUL,
    SlackWorkspace,
    buttons_in,
    says,
)


def test_with_nothing_to_do_it_says_so(workspace: SlackWorkspace) -> None:
    for who in (MAYA, GITA):
        assert "Nothing waits for you" in says(workspace.type(who, "/tasks"))
    assert "Nothing waits for you" in says(workspace.type(MAYA, "/tasks payload \x00 🎉"))


def test_what_is_due_first_comes_first_over_all_campaigns(workspace: SlackWorkspace) -> None:
    for name in ("Glow", "Shine"):
        campaign = workspace.scenario.campaign(name=name, channel="C0CAMPAIGN")
        journey.pick(workspace.scenario, campaign)
        workspace.scenario.wait(days=1)
    answer = workspace.type(MAYA, "/tasks")
    said = says(answer)
    assert said.index("Glow") < said.index("Shine")
    assert "Contact @glow" in said
    assert {button["action_id"] for button in buttons_in(answer)} == {"open_task", "go_away", "reminders"}


@pytest.mark.smoke
def test_a_task_opens_from_the_list(workspace: SlackWorkspace) -> None:
    workspace.scenario.campaign(name="Glow")
    workspace.type(MAYA, "/tasks")
    workspace.press(MAYA, "open_task", **workspace.at_answer(MAYA))
    assert "Pick influencers" in says(workspace.form(MAYA))


def test_a_teams_task_can_be_taken_from_the_list(workspace: SlackWorkspace) -> None:
    workspace.scenario.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    campaign = workspace.scenario.campaign(name="Glow")
    journey.brief(workspace.scenario, campaign)
    answer = workspace.type(CARLOS, "/tasks")
    assert "For your team" in says(answer)
    workspace.press(CARLOS, "take", **workspace.at_answer(CARLOS))
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.REVIEW)
    assert task.user_id == CARLOS
    assert "For your team" not in says(workspace.type(CARLOS, "/tasks"))
    assert "Nothing waits for you" in says(workspace.type(PAUL, "/tasks", "C0GENERAL1"))


def test_more_tasks_than_fit_into_one_answer_are_on_its_next_pages(workspace: SlackWorkspace) -> None:
    for number in range(5):
        journey.pick(workspace.scenario, workspace.scenario.campaign(name=f"Wave {number}"), 12)
    answer = workspace.type(MAYA, "/tasks")
    assert "60 waiting for you" in says(answer)
    assert "Page 1 of 4" in says(answer)
