"""What a team owes for every post stands in one list of its channel, and a person's work in one message."""

import re

from campaigns.decisions import task_actions
from campaigns.lifecycle import deliveries
from campaigns.setup import editing
from campaigns.staffing import role_assignment
from campaigns.tasks import team_tasks
from handlers.blocks.kit.message import Message
from handlers.rendering import render
from storage.enums import CardKind, Role, TaskKind
from storage.models import Card, Deliverable, Idea, Lane, Notice, Prompt, PromptItem, Task
from tests.domain import social
from tests.domain.scenario import ADMIN, DESIGNER, MANAGER, SECOND_MANAGER, TEAM, Scenario
from tests.domain.social import CHANNEL, IG, SECOND_DESIGNER, TIKTOK, WRITER
from tests.slack_limits import texts_in

THREE = ((IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-10", "09:00"), (IG, "2026-11-11", "09:00"))


def with_a_design_team(scenario: Scenario) -> Scenario:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.DESIGN_TEAM: [DESIGNER, SECOND_DESIGNER]})
    return scenario


def listed(scenario: Scenario, address: str) -> list[list[str]]:
    """The tasks in each message at an address, by what they ask for and the post."""
    found = []
    for prompt in scenario.rows(Prompt, user_id=address):
        items = scenario.rows(PromptItem, prompt_id=prompt.id)
        tasks = [scenario.row(Task, item.task_id) for item in items]
        found.append(
            [f"{task.kind.value} {scenario.row(Deliverable, task.deliverable_id).number}" for task in tasks]
        )
    return found


def cards(scenario: Scenario, kind: CardKind) -> list[str]:
    """Where messages of that kind are."""
    return [scenario.row(Lane, card.lane_id).address for card in scenario.rows(Card, kind=kind)]


def test_a_team_gets_one_list_and_one_person_one_message(scenario: Scenario) -> None:
    scenario = with_a_design_team(scenario)
    social.planned(scenario, *THREE)
    assert listed(scenario, CHANNEL) == [["design 1", "design 2", "design 3"]]
    assert listed(scenario, WRITER) == [["copy 1", "copy 2", "copy 3"]]
    assert cards(scenario, CardKind.TEAM_LIST) == [CHANNEL]
    assert [
        scenario.row(Task, card.subject_id).kind for card in scenario.rows(Card, kind=CardKind.TEAM_TASK)
    ] == [
        TaskKind.IDEATE,
        TaskKind.PLAN,
    ]


def test_whoever_takes_a_task_has_it_alone_and_may_hand_it_back(scenario: Scenario) -> None:
    scenario = with_a_design_team(scenario)
    posts = social.planned(scenario, *THREE)
    (task,) = scenario.rows(Task, deliverable_id=posts[1].id, kind=TaskKind.DESIGN)
    with scenario.database.read() as session:
        assert len(team_tasks.open_for(session, TEAM, DESIGNER)) == 3
    scenario.do(DESIGNER, task_actions.take, task.id)
    assert listed(scenario, CHANNEL) == [["design 1", "design 3"]]
    assert listed(scenario, DESIGNER) == [["design 2"]]
    scenario.wait(minutes=5)
    scenario.do(DESIGNER, task_actions.hand_back, task.id)
    assert [sorted(names) for names in listed(scenario, CHANNEL)] == [
        [],
        ["design 1", "design 2", "design 3"],
    ]
    assert listed(scenario, DESIGNER) == [[]]


def in_channel(scenario: Scenario) -> list[str]:
    """What each list in the channel says, block by block."""
    with scenario.database.read() as session:
        found = [
            render(session, card, scenario.at)
            for card in session.query(Card).filter_by(kind=CardKind.TEAM_LIST).order_by(Card.id)
        ]
    return [" | ".join(texts_in(one.blocks)) for one in found if isinstance(one, Message)]


def test_a_second_batch_comes_in_order_of_time_and_calls_only_whom_it_is_new_for(scenario: Scenario) -> None:
    designers = [DESIGNER, SECOND_DESIGNER]
    writers = [WRITER, SECOND_MANAGER]
    scenario.do(ADMIN, role_assignment.give_roles, {Role.DESIGN_TEAM: designers, Role.COPYWRITER: writers})
    posts = social.planned(scenario, *THREE)
    assert all(f"<@{who}>" in in_channel(scenario)[-1] for who in (*designers, *writers))
    scenario.wait(hours=1)
    (task,) = scenario.rows(Task, deliverable_id=posts[2].id, kind=TaskKind.DESIGN)
    scenario.do(DESIGNER, task_actions.take, task.id)
    scenario.do(DESIGNER, task_actions.hand_back, task.id)
    said = in_channel(scenario)[-1]
    assert (f"<@{DESIGNER}>" in said, f"<@{WRITER}>" in said) == (True, False)
    lines = [line for line in said.split(" | ") if " due <!date" in line]
    due = [int(re.findall(r"<!date\^(\d+)", line)[0]) for line in lines]
    assert len(due) == 6
    assert due == sorted(due)


def test_a_campaigns_own_team_takes_its_work_and_the_workspaces_team_that_of_the_others(
    scenario: Scenario,
) -> None:
    scenario = with_a_design_team(scenario)
    (usual,), (own,) = (social.planned(scenario, name=name) for name in ("Usual", "Own"))
    own_team = {Role.DESIGN_TEAM: [SECOND_DESIGNER, WRITER]}
    scenario.do(MANAGER, editing.change_people, own.campaign_id, own_team)
    assert to_take(scenario, DESIGNER) == {usual.id}
    assert to_take(scenario, WRITER) == {own.id}
    assert to_take(scenario, SECOND_DESIGNER) == {usual.id, own.id}
    assert to_take(scenario, MANAGER) == set()


def to_take(scenario: Scenario, who: str) -> set[int | None]:
    """The posts that somebody may take work on."""
    with scenario.database.read() as session:
        return {task.deliverable_id for task in team_tasks.open_for(session, TEAM, who)}


def test_new_work_opens_a_new_list_and_what_is_open_moves_there(scenario: Scenario) -> None:
    scenario = with_a_design_team(scenario)
    posts = social.planned(scenario, *THREE)
    social.design(scenario, posts[0])
    scenario.wait(minutes=5)
    (idea,) = scenario.rows(Idea)
    social.post(scenario, idea, IG, "2026-11-12", "09:00")
    assert listed(scenario, CHANNEL) == [["design 1"], ["design 2", "design 3", "design 4"]]


def test_old_messages_with_nothing_open_are_not_shown_anew(scenario: Scenario) -> None:
    posts = social.planned(scenario, *THREE, (TIKTOK, "2026-11-11", "09:00"))
    for post in posts[:3]:
        scenario.wait(minutes=1)
        social.approve(scenario, post)
    with scenario.database.write() as session:
        for card in session.query(Card):
            card.shown = card.wanted
    scenario.wait(minutes=1)
    social.design(scenario, posts[3])
    stale = [card for card in scenario.rows(Card, kind=CardKind.PROMPT) if card.wanted > card.shown]
    shown_anew = {scenario.row(Prompt, card.subject_id).number for card in stale}
    assert len(scenario.rows(Prompt, user_id=MANAGER)) == 4, "ideas, and a message for each post"
    assert 1 in shown_anew, "the makers' first messages, which still hold work"
    assert {scenario.row(Prompt, card.subject_id).user_id for card in stale if card.subject_id} >= {
        DESIGNER,
        WRITER,
    }
    managers = [scenario.row(Prompt, card.subject_id) for card in stale]
    assert {prompt.number for prompt in managers if prompt.user_id == MANAGER} == {3, 4}


def test_the_owner_hears_that_slack_takes_no_list(scenario: Scenario) -> None:
    scenario = with_a_design_team(scenario)
    social.planned(scenario, *THREE)
    with scenario.database.write() as session:
        card = session.get_one(Card, scenario.rows(Card, kind=CardKind.TEAM_LIST)[0].id)
        deliveries.delivery_failed(session, card, scenario.at, "not_in_channel")
    (told,) = scenario.rows(Notice, kind="delivery_failed")
    assert (told.facts["address"], told.facts["error"]) == (CHANNEL, "not_in_channel")
    assert MANAGER in cards(scenario, CardKind.NOTICE)
