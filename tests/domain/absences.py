"""Being away, as tests play it, and who is asked meanwhile."""

import pytest

from campaigns.core.errors import Refusal
from campaigns.decisions import decisions
from campaigns.staffing import absences
from storage.enums import Outcome, TaskKind
from storage.models import Absence, Approval, Decision, PromptItem, Task
from tests.domain.scenario import (
    Scenario,
)

UNTIL = "2026-11-05"
APPROVE = Outcome.APPROVE


def go(
    scenario: Scenario, absent: str, delegate: str | None = None, by: str = "", until: str = UNTIL
) -> Absence:
    """Have somebody be away, and what waits for them be asked anew."""
    row = scenario.do(by or absent, absences.go_away, until, delegate, absent)
    scenario.wait()
    return row


def back(scenario: Scenario, absent: str) -> None:
    scenario.do(absent, absences.come_back)
    scenario.wait()


def asked(scenario: Scenario, kind: TaskKind) -> set[str]:
    """In whose messages the open task of a kind stands."""
    (task,) = [one for one in scenario.rows(Task, kind=kind) if one.closed_at is None]
    return {one.user_id for one in scenario.rows(PromptItem, task_id=task.id)}


def question(scenario: Scenario) -> int:
    return scenario.rows(Approval)[-1].id


def decide(scenario: Scenario, who: str) -> Decision:
    decided = scenario.do(who, decisions.decide, question(scenario), APPROVE)
    assert isinstance(decided, Decision)
    return decided


def refused(scenario: Scenario, who: str) -> str:
    with pytest.raises(Refusal) as refusal:
        decide(scenario, who)
    return refusal.value.message
