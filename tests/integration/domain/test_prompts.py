"""One message to each person and campaign holds all that waits for them; new work opens a new one."""

import pytest

from campaigns.decisions import decisions, task_actions
from storage.enums import CardKind, Outcome, TaskKind
from storage.models import Card, Deliverable, Lane, Prompt, PromptItem, Task
from tests.domain import journey
from tests.domain.firm import MANAGER, SECOND_SPECIALIST, SPECIALIST, Firm


@pytest.fixture
def posts(firm: Firm) -> list[Deliverable]:
    """Three posts that wait for their drafts."""
    return journey.brief(firm, journey.make(firm), 3)


def review_of(firm: Firm, post: Deliverable) -> Task:
    (task,) = firm.rows(Task, kind=TaskKind.REVIEW, deliverable_id=post.id)
    return task


def messages(firm: Firm, who: str) -> list[list[int]]:
    """What each message to a person holds, oldest message first: ids of tasks."""
    return [
        [item.task_id for item in firm.rows(PromptItem, prompt_id=prompt.id)]
        for prompt in firm.rows(Prompt, user_id=who)
    ]


def cards(firm: Firm, kind: CardKind, address: str) -> list[int]:
    """What the messages of a kind at an address are about."""
    lane = firm.rows(Lane, address=address)
    return [card.subject_id for card in firm.rows(Card, kind=kind, lane_id=lane[0].id)] if lane else []


def test_work_asked_for_at_one_moment_shares_one_message(firm: Firm, posts: list[Deliverable]) -> None:
    for post in posts:
        journey.hand_in(firm, post)
    tasks = [review_of(firm, post).id for post in posts]
    assert messages(firm, SPECIALIST) == [tasks]
    assert messages(firm, SECOND_SPECIALIST) == [tasks]


def test_new_work_opens_a_new_message_and_what_is_open_moves_there(
    firm: Firm, posts: list[Deliverable]
) -> None:
    first, second, _ = posts
    journey.hand_in(firm, first)
    firm.wait(minutes=1)
    journey.hand_in(firm, second)
    assert messages(firm, SPECIALIST) == [[], [review_of(firm, first).id, review_of(firm, second).id]]


def test_what_is_done_stays_in_the_message_it_was_asked_in(firm: Firm, posts: list[Deliverable]) -> None:
    first, second, _ = posts
    journey.approve(firm, first)
    firm.wait(minutes=1)
    journey.hand_in(firm, second)
    assert messages(firm, SPECIALIST) == [[review_of(firm, first).id], [review_of(firm, second).id]]


def test_every_message_is_a_card_in_the_dm_of_that_person(firm: Firm, posts: list[Deliverable]) -> None:
    for post in posts:
        journey.hand_in(firm, post)
        firm.wait(minutes=1)
    assert cards(firm, CardKind.PROMPT, SPECIALIST) == [
        one.id for one in firm.rows(Prompt, user_id=SPECIALIST)
    ]
    assert len(firm.rows(Prompt, user_id=SPECIALIST)) == 3


def test_campaigns_have_messages_of_their_own(firm: Firm) -> None:
    for name in ("Glow", "Shine"):
        (post,) = journey.brief(firm, journey.make(firm, name=name))
        journey.hand_in(firm, post)
    assert len(firm.rows(Prompt, user_id=SPECIALIST)) == 2


def test_work_for_a_team_stands_in_the_channel(firm: Firm, posts: list[Deliverable]) -> None:
    task = review_of(firm, posts[0])
    assert task.id in cards(firm, CardKind.TEAM_TASK, journey.CHANNEL)
    assert messages(firm, SPECIALIST) == []


def test_a_task_that_was_taken_is_before_who_took_it_alone(firm: Firm, posts: list[Deliverable]) -> None:
    task = review_of(firm, posts[0])
    firm.do(SPECIALIST, task_actions.take, task.id)
    assert messages(firm, SPECIALIST) == [[task.id]]
    assert messages(firm, SECOND_SPECIALIST) == []


def test_a_question_that_was_taken_is_before_nobody_else(firm: Firm, posts: list[Deliverable]) -> None:
    journey.hand_in(firm, posts[0])
    firm.do(SPECIALIST, task_actions.take, review_of(firm, posts[0]).id)
    assert messages(firm, SECOND_SPECIALIST) == [[]]


def test_a_question_handed_back_is_before_everybody_again(firm: Firm, posts: list[Deliverable]) -> None:
    task = review_of(firm, posts[0])
    journey.hand_in(firm, posts[0])
    firm.do(SPECIALIST, task_actions.take, task.id)
    firm.wait(minutes=1)
    firm.do(SPECIALIST, task_actions.hand_back, task.id)
    assert messages(firm, SECOND_SPECIALIST)[-1] == [task.id]
    assert messages(firm, SPECIALIST)[-1] == [task.id]


def test_a_reassigned_question_moves_from_one_person_to_the_other(
    firm: Firm, posts: list[Deliverable]
) -> None:
    task = review_of(firm, posts[0])
    journey.hand_in(firm, posts[0])
    firm.do(MANAGER, task_actions.reassign, task.id, MANAGER)
    assert (messages(firm, SPECIALIST), messages(firm, MANAGER)) == ([[]], [[task.id]])


def test_an_undone_decision_asks_again(firm: Firm, posts: list[Deliverable]) -> None:
    journey.hand_in(firm, posts[0])
    question = journey.open_question(firm, posts[0])
    decision = firm.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    firm.wait(seconds=5)
    firm.do(SPECIALIST, decisions.undo, decision.id)
    assert messages(firm, SECOND_SPECIALIST) == [[], [question.task_id]]
