"""What is due happens once, by whoever comes first, and what fails holds up nothing else."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.due import SECONDS_AFTER_FAILURE, DueQueue
from bot.loop import Nothing
from campaigns.decisions import decisions
from campaigns.lifecycle.due import take_due
from storage.database import Database
from storage.enums import DeliverableStatus, DueKind, MailKind, Outcome
from storage.models import Approval, Decision, Deliverable, Due, Mail
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import SPECIALIST, UNDO, Scenario, open_scenario
from tests.waiting import PATIENCE

POSTS = 4


def open_deciding_scenario(database: Database) -> Scenario:
    """A scenario in which decisions on some posts of several campaigns are about to take effect."""
    scenario = open_scenario(database, creators=20)
    for name in ("Glow", "Shine"):
        for post in journey.brief(scenario, journey.make(scenario, name=name), POSTS // 2):
            journey.hand_in(scenario, post)
    for question in scenario.rows(Approval):
        scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    scenario.at += UNDO
    return scenario


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    return opened(open_deciding_scenario)


def statuses(scenario: Scenario) -> list[DeliverableStatus]:
    return [post.status for post in scenario.rows(Deliverable)]


def test_nothing_is_taken_before_its_time(scenario: Scenario) -> None:
    assert take_due(scenario.units_of_work, scenario.at - timedelta(microseconds=1)) == 0


def test_three_schedulers_take_each_row_once(scenario: Scenario) -> None:
    start = threading.Barrier(3)

    def tick() -> int:
        start.wait(PATIENCE)
        return take_due(scenario.units_of_work, scenario.at)

    with ThreadPoolExecutor(3) as threads:
        taken = [future.result(PATIENCE) for future in [threads.submit(tick) for _ in range(3)]]
    assert sum(taken) == POSTS
    assert statuses(scenario) == [DeliverableStatus.APPROVED] * POSTS
    assert len(scenario.rows(Mail, kind=MailKind.APPROVED)) == POSTS


def test_what_was_taken_is_not_taken_again(scenario: Scenario) -> None:
    assert [take_due(scenario.units_of_work, scenario.at) for _ in range(2)] == [POSTS, 0]


def test_after_downtime_what_was_due_meanwhile_happens(scenario: Scenario) -> None:
    scenario.wait(days=400)
    assert [row for row in scenario.rows(Due, taken_at=None) if row.due_at <= scenario.at] == []
    assert statuses(scenario) == [DeliverableStatus.APPROVED] * POSTS


def test_what_fails_is_logged_tried_again_and_holds_up_nothing_else(
    scenario: Scenario, caplog: pytest.LogCaptureFixture
) -> None:
    broken = scenario.rows(Due, kind=DueKind.DECISION)[0]
    point_at(scenario, broken, 999_999)
    assert take_due(scenario.units_of_work, scenario.at) == POSTS - 1
    assert f"Due rows {broken.id} failed" in caplog.text
    point_at(scenario, broken, broken.subject_id)
    assert take_due(scenario.units_of_work, scenario.at) == 1
    assert statuses(scenario) == [DeliverableStatus.APPROVED] * POSTS


def point_at(scenario: Scenario, row: Due, decision_id: int) -> None:
    """Have a row name a decision, be there one or not."""
    with scenario.database.write() as session:
        session.execute(update(Due).where(Due.id == row.id).values(subject_id=decision_id))


def test_a_decision_and_its_undoing_at_once_leave_one_of_both(scenario: Scenario) -> None:
    decision = scenario.rows(Decision)[0]
    start = threading.Barrier(2)

    def undo() -> None:
        start.wait(PATIENCE)
        decisions.undo(scenario.units_of_work, scenario.actor(SPECIALIST), scenario.at, decision.id)

    def tick() -> int:
        start.wait(PATIENCE)
        return take_due(scenario.units_of_work, scenario.at)

    with ThreadPoolExecutor(2) as threads:
        undone, taken = threads.submit(undo), threads.submit(tick)
        was_undone = undone.exception(30) is None
        assert taken.result(PATIENCE) == (POSTS - 1 if was_undone else POSTS)
    assert statuses(scenario).count(DeliverableStatus.APPROVED) == (POSTS - 1 if was_undone else POSTS)


def test_the_queue_says_when_the_next_moment_comes_and_then_carries_it_out(scenario: Scenario) -> None:
    now = scenario.at - timedelta(seconds=3)
    queue = DueQueue(scenario.units_of_work, scenario.team, lambda: now)
    assert queue.take() == Nothing(timedelta(seconds=3))
    now = scenario.at
    assert queue.take() == scenario.at
    queue.carry_out(scenario.at)
    assert statuses(scenario) == [DeliverableStatus.APPROVED] * POSTS


def test_what_is_due_in_another_workspace_is_left_to_its_own_process(scenario: Scenario) -> None:
    queue = DueQueue(scenario.units_of_work, "T0ELSEWHERE", lambda: scenario.at)
    assert queue.take() == Nothing(None)
    queue.carry_out(scenario.at)
    assert DeliverableStatus.APPROVED not in statuses(scenario)


def test_what_could_not_be_carried_out_is_asked_for_again_after_a_pause(scenario: Scenario) -> None:
    queue = DueQueue(scenario.units_of_work, scenario.team, lambda: scenario.at)
    queue.carry_out(scenario.at - timedelta(days=1))  # as where everything fails: nothing was taken
    waits = queue.take()
    assert isinstance(waits, Nothing)
    assert waits.due_in is not None
    assert waits.due_in <= timedelta(seconds=SECONDS_AFTER_FAILURE)
