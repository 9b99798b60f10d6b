"""A change of roles reaches every campaign that runs, however near to another change it comes, and holds up nothing."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text, update

from campaigns.decisions import decisions
from campaigns.lifecycle import closing
from campaigns.lifecycle.due import PAGE, take_page
from campaigns.staffing import role_assignment
from storage.database import Database
from storage.enums import DueKind, Outcome, Role
from storage.models import Campaign, Deliverable, Due
from tests.domain import journey
from tests.domain.scenario import (
    ADMIN,
    MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    Scenario,
)
from tests.waiting import PATIENCE, wait_until


def give(scenario: Scenario, *who: str) -> None:
    """Have an admin say who is Content Specialist; nobody has taken that in yet."""
    given = {Role.CONTENT_SPECIALIST: list(who)}
    role_assignment.give_roles(scenario.units_of_work, scenario.actor(ADMIN), scenario.at, given)


def waiting(scenario: Scenario) -> list[Due]:
    """The changes of roles that campaigns have still to take in."""
    return [row for row in scenario.rows(Due, kind=DueKind.ROLES_CHANGED) if row.taken_at is None]


def somebody_waits(database: Database) -> bool:
    """Whether a transaction is held up by another one."""
    if database._turnstile is not None:
        return bool(database._turnstile._queue)
    with database.read() as session:
        return bool(session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")))


@pytest.fixture
def campaign(scenario: Scenario) -> Campaign:
    """A campaign with a draft that is to be reviewed, and a post that is published."""
    made = journey.make(scenario)
    draft, published = journey.brief(scenario, made, 2)
    journey.publish(scenario, published)
    journey.hand_in(scenario, draft)
    return made


@pytest.mark.usefixtures("campaign")
def test_a_change_while_the_last_one_is_being_taken_in_is_taken_in_too(scenario: Scenario) -> None:
    give(scenario, SPECIALIST)
    with ThreadPoolExecutor(1) as other:
        with scenario.database.write() as session:
            session.execute(update(Due).where(Due.kind == DueKind.ROLES_CHANGED).values(taken_at=scenario.at))
            second = other.submit(give, scenario, SECOND_SPECIALIST)
            wait_until(lambda: somebody_waits(scenario.database))
        second.result(PATIENCE)
    assert len(waiting(scenario)) == 1


def test_a_campaign_that_is_closed_meanwhile_takes_it_in(scenario: Scenario, campaign: Campaign) -> None:
    give(scenario, SECOND_SPECIALIST)
    scenario.do(MANAGER, closing.close, campaign.id)
    assert len(waiting(scenario)) == 1


def test_decisions_come_before_thousands_of_campaigns(scenario: Scenario, campaign: Campaign) -> None:
    post = scenario.rows(Deliverable)[0]
    question = journey.open_question(scenario, post)
    scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    decision = scenario.rows(Due, kind=DueKind.DECISION)[-1]
    with scenario.database.write() as session:
        for number in range(PAGE + 1):
            row = Due(
                workspace_id=scenario.team, campaign_id=campaign.id, kind=DueKind.ROLES_CHANGED,
                subject_id=number + 1, due_at=scenario.at - timedelta(hours=1),
            )  # fmt: skip
            session.add(row)
    take_page(scenario.units_of_work, decision.due_at, scenario.team, set())
    assert scenario.row(Due, decision.id).taken_at is not None
    assert len(waiting(scenario)) == 2
