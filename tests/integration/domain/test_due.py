"""What is due happens once, by whoever comes first, and what fails holds up nothing else."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import update

from campaigns.decisions import decisions
from campaigns.lifecycle.due import take_due
from storage.database import Database
from storage.enums import DeliverableStatus, DueKind, MailKind, Outcome
from storage.models import Approval, Decision, Deliverable, Due, Mail
from tests.databases import Opened
from tests.domain import journey
from tests.domain.firm import SPECIALIST, UNDO, Firm, open_firm
from tests.waiting import PATIENCE

POSTS = 4


def open_deciding_firm(database: Database) -> Firm:
    """A firm in which decisions on some posts of several campaigns are about to take effect."""
    firm = open_firm(database, creators=20)
    for name in ("Glow", "Shine"):
        for post in journey.brief(firm, journey.make(firm, name=name), POSTS // 2):
            journey.hand_in(firm, post)
    for question in firm.rows(Approval):
        firm.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    firm.at += UNDO
    return firm


@pytest.fixture
def firm(opened: Opened) -> Firm:
    return opened(open_deciding_firm)


def statuses(firm: Firm) -> list[DeliverableStatus]:
    return [post.status for post in firm.rows(Deliverable)]


def test_nothing_is_taken_before_its_time(firm: Firm) -> None:
    assert take_due(firm.units_of_work, firm.at - timedelta(microseconds=1)) == 0


def test_three_schedulers_take_each_row_once(firm: Firm) -> None:
    start = threading.Barrier(3)

    def tick() -> int:
        start.wait(PATIENCE)
        return take_due(firm.units_of_work, firm.at)

    with ThreadPoolExecutor(3) as threads:
        taken = [future.result(PATIENCE) for future in [threads.submit(tick) for _ in range(3)]]
    assert sum(taken) == POSTS
    assert statuses(firm) == [DeliverableStatus.APPROVED] * POSTS
    assert len(firm.rows(Mail, kind=MailKind.APPROVED)) == POSTS


def test_what_was_taken_is_not_taken_again(firm: Firm) -> None:
    assert [take_due(firm.units_of_work, firm.at) for _ in range(2)] == [POSTS, 0]


def test_after_downtime_what_was_due_meanwhile_happens(firm: Firm) -> None:
    firm.wait(days=400)
    assert [row for row in firm.rows(Due, taken_at=None) if row.due_at <= firm.at] == []
    assert statuses(firm) == [DeliverableStatus.APPROVED] * POSTS


def test_what_fails_is_logged_tried_again_and_holds_up_nothing_else(
    firm: Firm, caplog: pytest.LogCaptureFixture
) -> None:
    broken = firm.rows(Due, kind=DueKind.DECISION)[0]
    point_at(firm, broken, 999_999)
    assert take_due(firm.units_of_work, firm.at) == POSTS - 1
    assert f"Due rows {broken.id} failed" in caplog.text
    point_at(firm, broken, broken.subject_id)
    assert take_due(firm.units_of_work, firm.at) == 1
    assert statuses(firm) == [DeliverableStatus.APPROVED] * POSTS


def point_at(firm: Firm, row: Due, decision_id: int) -> None:
    """Have a row name a decision, be there one or not."""
    with firm.database.write() as session:
        session.execute(update(Due).where(Due.id == row.id).values(subject_id=decision_id))


def test_a_decision_and_its_undoing_at_once_leave_one_of_both(firm: Firm) -> None:
    decision = firm.rows(Decision)[0]
    start = threading.Barrier(2)

    def undo() -> None:
        start.wait(PATIENCE)
        decisions.undo(firm.units_of_work, firm.actor(SPECIALIST), firm.at, decision.id)

    def tick() -> int:
        start.wait(PATIENCE)
        return take_due(firm.units_of_work, firm.at)

    with ThreadPoolExecutor(2) as threads:
        undone, taken = threads.submit(undo), threads.submit(tick)
        was_undone = undone.exception(30) is None
        assert taken.result(PATIENCE) == (POSTS - 1 if was_undone else POSTS)
    assert statuses(firm).count(DeliverableStatus.APPROVED) == (POSTS - 1 if was_undone else POSTS)
