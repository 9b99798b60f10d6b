"""One message to each person and campaign holds all that waits for them; new work opens a new one."""

import pytest

from campaigns.decisions import decisions, task_actions
from storage.enums import CardKind, Outcome, TaskKind
from storage.models import Card, Deliverable, Lane, Prompt, PromptItem, Task
from tests.domain import journey
from tests.domain.scenario import MANAGER, SECOND_SPECIALIST, SPECIALIST, Scenario


@pytest.fixture
def posts(scenario: Scenario) -> list[Deliverable]:
    """Three posts that wait for their drafts."""
    return journey.brief(scenario, journey.make(scenario), 3)


def review_of(scenario: Scenario, post: Deliverable) -> Task:
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW, deliverable_id=post.id)
    return task


def messages(scenario: Scenario, who: str) -> list[list[int]]:
    """What each message to a person holds, oldest message first: ids of tasks."""
    return [
        [item.task_id for item in scenario.rows(PromptItem, prompt_id=prompt.id)]
        for prompt in scenario.rows(Prompt, user_id=who)
    ]


def cards(scenario: Scenario, kind: CardKind, address: str) -> list[int]:
    """What the messages of a kind at an address are about."""
    lane = scenario.rows(Lane, address=address)
    return [card.subject_id for card in scenario.rows(Card, kind=kind, lane_id=lane[0].id)] if lane else []


def test_work_asked_for_at_one_moment_shares_one_message(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    for post in posts:
        journey.hand_in(scenario, post)
    tasks = [review_of(scenario, post).id for post in posts]
    assert messages(scenario, SPECIALIST) == [tasks]
    assert messages(scenario, SECOND_SPECIALIST) == [tasks]


def test_new_work_opens_a_new_message_and_what_is_open_moves_there(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    first, second, _ = posts
    journey.hand_in(scenario, first)
    scenario.wait(minutes=1)
    journey.hand_in(scenario, second)
    assert messages(scenario, SPECIALIST) == [
        [],
        [review_of(scenario, first).id, review_of(scenario, second).id],
    ]


def test_what_is_done_stays_in_the_message_it_was_asked_in(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    first, second, _ = posts
    journey.approve(scenario, first)
    scenario.wait(minutes=1)
    journey.hand_in(scenario, second)
    assert messages(scenario, SPECIALIST) == [
        [review_of(scenario, first).id],
        [review_of(scenario, second).id],
    ]


def test_every_message_is_a_card_in_the_dm_of_that_person(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    for post in posts:
        journey.hand_in(scenario, post)
        scenario.wait(minutes=1)
    assert cards(scenario, CardKind.PROMPT, SPECIALIST) == [
        one.id for one in scenario.rows(Prompt, user_id=SPECIALIST)
    ]
    assert len(scenario.rows(Prompt, user_id=SPECIALIST)) == 3


def test_campaigns_have_messages_of_their_own(scenario: Scenario) -> None:
    for name in ("Glow", "Shine"):
        (post,) = journey.brief(scenario, journey.make(scenario, name=name))
        journey.hand_in(scenario, post)
    assert len(scenario.rows(Prompt, user_id=SPECIALIST)) == 2


def test_work_for_a_team_stands_in_the_channel(scenario: Scenario, posts: list[Deliverable]) -> None:
    task = review_of(scenario, posts[0])
    assert task.id in cards(scenario, CardKind.TEAM_TASK, journey.CHANNEL)
    assert messages(scenario, SPECIALIST) == []


def test_a_task_that_was_taken_is_before_who_took_it_alone(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    task = review_of(scenario, posts[0])
    scenario.do(SPECIALIST, task_actions.take, task.id)
    assert messages(scenario, SPECIALIST) == [[task.id]]
    assert messages(scenario, SECOND_SPECIALIST) == []


def test_a_question_that_was_taken_is_before_nobody_else(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    journey.hand_in(scenario, posts[0])
    scenario.do(SPECIALIST, task_actions.take, review_of(scenario, posts[0]).id)
    assert messages(scenario, SECOND_SPECIALIST) == [[]]


def test_a_question_handed_back_is_before_everybody_again(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    task = review_of(scenario, posts[0])
    journey.hand_in(scenario, posts[0])
    scenario.do(SPECIALIST, task_actions.take, task.id)
    scenario.wait(minutes=1)
    scenario.do(SPECIALIST, task_actions.hand_back, task.id)
    assert messages(scenario, SECOND_SPECIALIST)[-1] == [task.id]
    assert messages(scenario, SPECIALIST)[-1] == [task.id]


def test_a_reassigned_question_moves_from_one_person_to_the_other(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    task = review_of(scenario, posts[0])
    journey.hand_in(scenario, posts[0])
    scenario.do(MANAGER, task_actions.reassign, task.id, MANAGER)
    assert (messages(scenario, SPECIALIST), messages(scenario, MANAGER)) == ([[]], [[task.id]])


def test_a_draft_that_its_reviewer_has_changed_is_before_them_no_longer(
    scenario: Scenario, posts: list[Deliverable]
) -> None:
    (post, *_) = posts
    review = review_of(scenario, post)
    journey.hand_in(scenario, post)
    assert any(review.id in message for message in messages(scenario, SPECIALIST))
    journey.hand_in(scenario, post, link="https://drive.example/changed", edited=True)
    assert not any(review.id in message for message in messages(scenario, SPECIALIST))
    assert [item.user_id for item in scenario.rows(PromptItem, task_id=review.id)] != []


def test_an_undone_decision_asks_again(scenario: Scenario, posts: list[Deliverable]) -> None:
    journey.hand_in(scenario, posts[0])
    question = journey.open_question(scenario, posts[0])
    decision = scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    scenario.wait(seconds=5)
    scenario.do(SPECIALIST, decisions.undo, decision.id)
    assert messages(scenario, SECOND_SPECIALIST) == [[], [question.task_id]]
