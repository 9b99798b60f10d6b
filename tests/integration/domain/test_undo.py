"""A decision is on record at once, can be undone for a moment, and then has its consequences."""

from datetime import timedelta

import pytest

from campaigns.content import deliverables
from campaigns.core.errors import NotPermitted, NotPossible, OutOfDate
from campaigns.decisions import decisions, task_actions
from campaigns.lifecycle import cancelling, dropping
from campaigns.lifecycle.due import take_due
from storage.enums import (
    ApprovalState,
    ApprovalSubject,
    Category,
    DeliverableStatus,
    MailKind,
    Outcome,
    Stage,
    TaskKind,
)
from storage.models import Approval, Decision, Deliverable, Mail, Participation, PromptItem, Task
from tests.databases import Opened
from tests.domain import journey
from tests.domain.scenario import (
    DIRECTOR,
    MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    UNDO,
    Scenario,
    open_scenario,
)


@pytest.fixture
def post(scenario: Scenario) -> Deliverable:
    """A post whose draft waits for its decision."""
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.hand_in(scenario, post)
    return post


def approve(scenario: Scenario, post: Deliverable, who: str = SPECIALIST) -> Decision:
    decided = scenario.do(who, decisions.decide, journey.open_question(scenario, post).id, Outcome.APPROVE)
    assert isinstance(decided, Decision)
    return decided


def status(scenario: Scenario, post: Deliverable) -> DeliverableStatus:
    return scenario.row(Deliverable, post.id).status


def test_a_decision_has_no_consequence_while_it_can_be_undone(scenario: Scenario, post: Deliverable) -> None:
    approve(scenario, post)
    scenario.at += UNDO - timedelta(seconds=1)
    assert take_due(scenario.units_of_work, scenario.at) == 0
    assert status(scenario, post) is DeliverableStatus.READY_FOR_REVIEW
    assert scenario.rows(Mail, kind=MailKind.APPROVED) == []


def test_what_was_just_decided_stays_with_whoever_can_undo_it(scenario: Scenario, post: Deliverable) -> None:
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW)
    scenario.do(SPECIALIST, task_actions.take, task.id)
    approve(scenario, post)
    with pytest.raises(OutOfDate, match=f"<@{SPECIALIST}> has just decided this"):
        scenario.do(MANAGER, task_actions.reassign, task.id, SECOND_SPECIALIST)
    with pytest.raises(OutOfDate, match=f"<@{SPECIALIST}> has just decided this"):
        scenario.do(SPECIALIST, task_actions.hand_back, task.id)
    assert [item.user_id for item in scenario.rows(PromptItem, task_id=task.id)] == [SPECIALIST]


def test_a_decision_takes_effect_when_its_time_is_over(scenario: Scenario, post: Deliverable) -> None:
    approve(scenario, post)
    scenario.wait(seconds=UNDO.total_seconds())
    assert status(scenario, post) is DeliverableStatus.APPROVED
    assert len(scenario.rows(Mail, kind=MailKind.APPROVED)) == 1


@pytest.mark.smoke
def test_an_undone_decision_never_takes_effect(scenario: Scenario, post: Deliverable) -> None:
    scenario.do(SPECIALIST, decisions.undo, approve(scenario, post).id)
    scenario.let_decisions_settle()
    assert status(scenario, post) is DeliverableStatus.READY_FOR_REVIEW


def test_an_undone_decision_stays_on_record_with_its_withdrawal(
    scenario: Scenario, post: Deliverable
) -> None:
    scenario.do(SPECIALIST, decisions.undo, approve(scenario, post).id)
    question = journey.open_question(scenario, post).id
    scenario.do(SECOND_SPECIALIST, decisions.decide, question, Outcome.REJECT, "No.", Category.BRAND)
    lines = [(line.number, line.outcome, line.decided_by) for line in scenario.rows(Decision)]
    assert lines == [
        (1, Outcome.APPROVE, SPECIALIST),
        (2, Outcome.WITHDRAWN, SPECIALIST),
        (3, Outcome.REJECT, SECOND_SPECIALIST),
    ]


def test_only_who_decided_undoes_it(scenario: Scenario, post: Deliverable) -> None:
    decision = approve(scenario, post)
    with pytest.raises(NotPermitted, match=f"Only <@{SPECIALIST}> can undo"):
        scenario.do(SECOND_SPECIALIST, decisions.undo, decision.id)


def test_what_is_in_effect_is_not_undone(scenario: Scenario, post: Deliverable) -> None:
    decision = approve(scenario, post)
    scenario.let_decisions_settle()
    with pytest.raises(OutOfDate, match="in effect already"):
        scenario.do(SPECIALIST, decisions.undo, decision.id)


def test_a_decision_is_not_undone_twice(scenario: Scenario, post: Deliverable) -> None:
    decision = approve(scenario, post)
    scenario.do(SPECIALIST, decisions.undo, decision.id)
    with pytest.raises(OutOfDate):
        scenario.do(SPECIALIST, decisions.undo, decision.id)


def test_no_new_version_comes_between_a_decision_and_its_effect(
    scenario: Scenario, post: Deliverable
) -> None:
    approve(scenario, post)
    with pytest.raises(NotPossible, match="just been decided on"):
        journey.hand_in(scenario, post, "https://drive.example/other")


def test_without_time_to_undo_a_decision_takes_effect_at_once(opened: Opened) -> None:
    scenario = opened(open_scenario, undo=timedelta(0))
    (post,) = journey.brief(scenario, journey.make(scenario))
    journey.hand_in(scenario, post)
    approve(scenario, post)
    assert status(scenario, post) is DeliverableStatus.APPROVED


def test_a_decision_about_a_post_that_was_dropped_never_takes_effect(
    scenario: Scenario, post: Deliverable
) -> None:
    decision = approve(scenario, post)
    scenario.do(MANAGER, deliverables.drop, post.id, "We do without.")
    scenario.let_decisions_settle()
    assert status(scenario, post) is DeliverableStatus.DROPPED
    assert scenario.row(Approval, decision.approval_id).state is ApprovalState.SUPERSEDED
    with pytest.raises(OutOfDate, match="no longer wanted"):
        scenario.do(SPECIALIST, decisions.undo, decision.id)


def test_terms_that_the_director_approved_do_not_count_for_who_was_dropped_meanwhile(
    scenario: Scenario,
) -> None:
    campaign = journey.make(scenario)
    (one,) = journey.agree(scenario, campaign, fee="99999")
    (question,) = scenario.rows(Approval, subject=ApprovalSubject.OVERSPEND)
    scenario.do(DIRECTOR, decisions.decide, question.id, Outcome.APPROVE)
    scenario.do(MANAGER, dropping.drop, one.id, "Too late.", None)
    scenario.let_decisions_settle()
    assert scenario.row(Participation, one.id).stage is Stage.DROPPED
    assert scenario.rows(Deliverable) == []


def test_a_decision_in_a_cancelled_campaign_never_takes_effect(scenario: Scenario, post: Deliverable) -> None:
    approve(scenario, post)
    scenario.do(MANAGER, cancelling.cancel, post.campaign_id, "Enough.", write_to_influencers=False)
    scenario.let_decisions_settle()
    assert status(scenario, post) is DeliverableStatus.READY_FOR_REVIEW
    assert scenario.rows(Mail, kind=MailKind.APPROVED) == []
