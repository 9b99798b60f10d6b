"""`/tasks`: what waits for whoever asks."""

import pytest

from campaigns.staffing import role_assignment
from storage.enums import Role, TaskKind
from storage.models import Task
from tests.domain import journey
from tests.integration.handlers.desk_in_slack import ADAM, CARLOS, GITA, MAYA, PAUL, House, buttons_in, says


def test_with_nothing_to_do_it_says_so(house: House) -> None:
    for who in (MAYA, GITA):
        assert "Nothing waits for you" in says(house.type(who, "/tasks"))
    assert "Nothing waits for you" in says(house.type(MAYA, "/tasks payload \x00 🎉"))


def test_what_is_due_first_comes_first_over_all_campaigns(house: House) -> None:
    for name in ("Glow", "Shine"):
        campaign = house.firm.campaign(name=name, channel="C0CAMPAIGN")
        journey.pick(house.firm, campaign)
        house.firm.wait(days=1)
    answer = house.type(MAYA, "/tasks")
    said = says(answer)
    assert said.index("Glow") < said.index("Shine")
    assert "Contact @glow" in said
    assert {button["action_id"] for button in buttons_in(answer)} == {"open_task"}


@pytest.mark.smoke
def test_a_task_opens_from_the_list(house: House) -> None:
    house.firm.campaign(name="Glow")
    house.type(MAYA, "/tasks")
    house.press(MAYA, "open_task", **house.at_answer(MAYA))
    assert "Pick influencers" in says(house.form(MAYA))


def test_a_teams_task_can_be_taken_from_the_list(house: House) -> None:
    house.firm.do(ADAM, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [CARLOS, PAUL]})
    campaign = house.firm.campaign(name="Glow")
    journey.brief(house.firm, campaign)
    answer = house.type(CARLOS, "/tasks")
    assert "For your team" in says(answer)
    house.press(CARLOS, "take", **house.at_answer(CARLOS))
    (task,) = house.firm.rows(Task, kind=TaskKind.REVIEW)
    assert task.user_id == CARLOS
    assert "For your team" not in says(house.type(CARLOS, "/tasks"))
    assert "Nothing waits for you" in says(house.type(PAUL, "/tasks", "C0GENERAL1"))


def test_more_tasks_than_fit_into_one_answer_are_on_its_next_pages(house: House) -> None:
    for number in range(5):
        journey.pick(house.firm, house.firm.campaign(name=f"Wave {number}"), 12)
    answer = house.type(MAYA, "/tasks")
    assert "60 waiting for you" in says(answer)
    assert "Page 1 of 4" in says(answer)
