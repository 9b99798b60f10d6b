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
from tests.domain.firm import DIRECTOR, MANAGER, SECOND_SPECIALIST, SPECIALIST, UNDO, Firm, open_firm


@pytest.fixture
def post(firm: Firm) -> Deliverable:
    """A post whose draft waits for its decision."""
    (post,) = journey.brief(firm, journey.make(firm))
    journey.hand_in(firm, post)
    return post


def approve(firm: Firm, post: Deliverable, who: str = SPECIALIST) -> Decision:
    return firm.do(who, decisions.decide, journey.open_question(firm, post).id, Outcome.APPROVE)


def status(firm: Firm, post: Deliverable) -> DeliverableStatus:
    return firm.row(Deliverable, post.id).status


def test_a_decision_has_no_consequence_while_it_can_be_undone(firm: Firm, post: Deliverable) -> None:
    approve(firm, post)
    firm.at += UNDO - timedelta(seconds=1)
    assert take_due(firm.units_of_work, firm.at) == 0
    assert status(firm, post) is DeliverableStatus.READY_FOR_REVIEW
    assert firm.rows(Mail, kind=MailKind.APPROVED) == []


def test_what_was_just_decided_stays_with_whoever_can_undo_it(firm: Firm, post: Deliverable) -> None:
    (task,) = firm.rows(Task, kind=TaskKind.REVIEW)
    firm.do(SPECIALIST, task_actions.take, task.id)
    approve(firm, post)
    with pytest.raises(OutOfDate, match=f"<@{SPECIALIST}> has just decided this"):
        firm.do(MANAGER, task_actions.reassign, task.id, SECOND_SPECIALIST)
    with pytest.raises(OutOfDate, match=f"<@{SPECIALIST}> has just decided this"):
        firm.do(SPECIALIST, task_actions.hand_back, task.id)
    assert [item.user_id for item in firm.rows(PromptItem, task_id=task.id)] == [SPECIALIST]


def test_a_decision_takes_effect_when_its_time_is_over(firm: Firm, post: Deliverable) -> None:
    approve(firm, post)
    firm.wait(seconds=UNDO.total_seconds())
    assert status(firm, post) is DeliverableStatus.APPROVED
    assert len(firm.rows(Mail, kind=MailKind.APPROVED)) == 1


@pytest.mark.smoke
def test_an_undone_decision_never_takes_effect(firm: Firm, post: Deliverable) -> None:
    firm.do(SPECIALIST, decisions.undo, approve(firm, post).id)
    firm.let_decisions_settle()
    assert status(firm, post) is DeliverableStatus.READY_FOR_REVIEW


def test_an_undone_decision_stays_on_record_with_its_withdrawal(firm: Firm, post: Deliverable) -> None:
    firm.do(SPECIALIST, decisions.undo, approve(firm, post).id)
    question = journey.open_question(firm, post).id
    firm.do(SECOND_SPECIALIST, decisions.decide, question, Outcome.REJECT, "No.", Category.BRAND)
    lines = [(line.number, line.outcome, line.decided_by) for line in firm.rows(Decision)]
    assert lines == [
        (1, Outcome.APPROVE, SPECIALIST),
        (2, Outcome.WITHDRAWN, SPECIALIST),
        (3, Outcome.REJECT, SECOND_SPECIALIST),
    ]


def test_only_who_decided_undoes_it(firm: Firm, post: Deliverable) -> None:
    decision = approve(firm, post)
    with pytest.raises(NotPermitted, match=f"Only <@{SPECIALIST}> can undo"):
        firm.do(SECOND_SPECIALIST, decisions.undo, decision.id)


def test_what_is_in_effect_is_not_undone(firm: Firm, post: Deliverable) -> None:
    decision = approve(firm, post)
    firm.let_decisions_settle()
    with pytest.raises(OutOfDate, match="in effect already"):
        firm.do(SPECIALIST, decisions.undo, decision.id)


def test_a_decision_is_not_undone_twice(firm: Firm, post: Deliverable) -> None:
    decision = approve(firm, post)
    firm.do(SPECIALIST, decisions.undo, decision.id)
    with pytest.raises(OutOfDate):
        firm.do(SPECIALIST, decisions.undo, decision.id)


def test_no_new_version_comes_between_a_decision_and_its_effect(firm: Firm, post: Deliverable) -> None:
    approve(firm, post)
    with pytest.raises(NotPossible, match="just been decided on"):
        journey.hand_in(firm, post, "https://drive.example/other")


def test_without_time_to_undo_a_decision_takes_effect_at_once(opened: Opened) -> None:
    firm = opened(open_firm, undo=timedelta(0))
    (post,) = journey.brief(firm, journey.make(firm))
    journey.hand_in(firm, post)
    approve(firm, post)
    assert status(firm, post) is DeliverableStatus.APPROVED


def test_a_decision_about_a_post_that_was_dropped_never_takes_effect(firm: Firm, post: Deliverable) -> None:
    decision = approve(firm, post)
    firm.do(MANAGER, deliverables.drop, post.id, "We do without.")
    firm.let_decisions_settle()
    assert status(firm, post) is DeliverableStatus.DROPPED
    assert firm.row(Approval, decision.approval_id).state is ApprovalState.SUPERSEDED
    with pytest.raises(OutOfDate, match="no longer wanted"):
        firm.do(SPECIALIST, decisions.undo, decision.id)


def test_terms_that_the_director_approved_do_not_count_for_who_was_dropped_meanwhile(firm: Firm) -> None:
    campaign = journey.make(firm)
    (one,) = journey.agree(firm, campaign, fee="99999")
    (question,) = firm.rows(Approval, subject=ApprovalSubject.OVERSPEND)
    firm.do(DIRECTOR, decisions.decide, question.id, Outcome.APPROVE)
    firm.do(MANAGER, dropping.drop, one.id, "Too late.", None)
    firm.let_decisions_settle()
    assert firm.row(Participation, one.id).stage is Stage.DROPPED
    assert firm.rows(Deliverable) == []


def test_a_decision_in_a_cancelled_campaign_never_takes_effect(firm: Firm, post: Deliverable) -> None:
    approve(firm, post)
    firm.do(MANAGER, cancelling.cancel, post.campaign_id, "Enough.", write_to_influencers=False)
    firm.let_decisions_settle()
    assert status(firm, post) is DeliverableStatus.READY_FOR_REVIEW
    assert firm.rows(Mail, kind=MailKind.APPROVED) == []
