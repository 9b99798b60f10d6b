"""Whoever holds a task is nudged: by anybody who sees it, once a day each, and not where that is of no use."""

import pytest

from campaigns.core.errors import NotPossible, OutOfDate
from campaigns.decisions import decisions, task_actions
from campaigns.reminders import nudging, preferences
from campaigns.staffing import absences
from storage.enums import NoticeKind, Outcome, ReminderKind
from storage.models import Audit, Campaign, Card, Lane, Notice, Task
from tests.domain import journey
from tests.domain.scenario import (
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_MANAGER,
    SPECIALIST,
    Scenario,
)


def nudged(scenario: Scenario) -> list[str]:
    """Where nudges went, oldest first."""
    lanes = {lane.id: lane.address for lane in scenario.rows(Lane)}
    notices = [one.id for one in scenario.rows(Notice, kind=NoticeKind.NUDGE)]
    return [
        lanes[card.lane_id] for one in notices for card in scenario.rows(Card, kind="notice", subject_id=one)
    ]


@pytest.fixture
def campaign(scenario: Scenario) -> Campaign:
    return journey.make(scenario, who=OWNER, time_zone="UTC")


@pytest.fixture
def task(scenario: Scenario, campaign: Campaign) -> Task:
    """A task that a Marketing Manager has taken."""
    (task,) = scenario.rows(Task)
    scenario.do(MANAGER, task_actions.take, task.id)
    return task


def test_who_holds_a_task_is_nudged_once_a_day_by_each(scenario: Scenario, task: Task) -> None:
    assert scenario.do(OWNER, nudging.nudge, task.id).people == [MANAGER]
    with pytest.raises(NotPossible, match="You have nudged them about this today"):
        scenario.do(OWNER, nudging.nudge, task.id)
    scenario.do(SPECIALIST, nudging.nudge, task.id)
    scenario.wait(hours=15)
    scenario.do(OWNER, nudging.nudge, task.id)
    assert nudged(scenario) == [MANAGER] * 3
    line = scenario.rows(Audit, action="nudged")[-1]
    assert (line.actor_id, line.details["people"]) == (OWNER, [MANAGER])


def test_what_waits_for_a_team_is_told_in_its_channel(scenario: Scenario, campaign: Campaign) -> None:
    (task,) = scenario.rows(Task)
    found = scenario.do(OWNER, nudging.nudge, task.id)
    assert (nudged(scenario), found.in_channel) == ([campaign.channel_id], True)
    (notice,) = scenario.rows(Notice, kind=NoticeKind.NUDGE)
    assert set(notice.facts["teams"]) == {MANAGER, SECOND_MANAGER}


def test_who_acts_for_somebody_away_is_nudged_in_their_place(scenario: Scenario, task: Task) -> None:
    scenario.do(MANAGER, absences.go_away, "2026-11-20", SECOND_MANAGER)
    scenario.do(OWNER, nudging.nudge, task.id)
    assert nudged(scenario) == [SECOND_MANAGER]


def test_nobody_is_nudged_for_nothing(scenario: Scenario, campaign: Campaign, task: Task) -> None:
    with pytest.raises(NotPossible, match="waits for you alone"):
        scenario.do(MANAGER, nudging.nudge, task.id)
    kinds = [one for one in ReminderKind if one is not ReminderKind.NUDGE]
    scenario.do(MANAGER, preferences.choose, "9", kinds)
    with pytest.raises(NotPossible, match="would rather not be nudged"):
        scenario.do(OWNER, nudging.nudge, task.id)
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post)
    scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    with pytest.raises(NotPossible, match="decided already"):
        scenario.do(OWNER, nudging.nudge, question.task_id)
    scenario.let_decisions_settle()
    with pytest.raises(OutOfDate, match="settled already"):
        scenario.do(MEMBER, nudging.nudge, question.task_id)
    assert nudged(scenario) == []
