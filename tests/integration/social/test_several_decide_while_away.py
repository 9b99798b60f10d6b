"""Several people decide, and some are away: who has their seat, and who has spoken for whom."""

from datetime import timedelta

import pytest

from campaigns.core.errors import OutOfDate
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.staffing import absences
from storage.enums import (
    DeliverableStatus,
    NoticeKind,
    Role,
)
from storage.models import Decision, Notice, Verdict
from tests.domain.scenario import (
    DIRECTOR,
    MANAGER,
    MEMBER,
    SECOND_MANAGER,
    SPECIALIST,
    Scenario,
)
from tests.domain.several import LEGAL, MANAGERS, awaited, made, say, status


def away(scenario: Scenario, *people: str, to: str | None = None) -> None:
    until = (scenario.at.date() + timedelta(days=3)).isoformat()
    for one in people:
        scenario.do(one, absences.go_away, until, to)
    scenario.wait()


def test_who_has_spoken_stands_in_only_where_nobody_else_is_there(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(MANAGERS), Level(Group(Role.MARKETING_DIRECTOR)))))
    say(scenario, post, MANAGER)
    assert awaited(scenario, post) == {DIRECTOR}
    away(scenario, DIRECTOR)
    assert awaited(scenario, post) == {SECOND_MANAGER}
    away(scenario, SECOND_MANAGER)
    assert status(scenario, post) is DeliverableStatus.APPROVED
    assert [one.decided_by for one in scenario.rows(Decision)] == [MANAGER]


def test_one_who_acts_at_another_level_speaks_once_for_both(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(Group(people=(SPECIALIST,))), Level(LEGAL))))
    away(scenario, MEMBER, to=SPECIALIST)
    decided = say(scenario, post, SPECIALIST)
    assert isinstance(decided, Decision)
    assert decided.decided_for == MEMBER
    assert status(scenario, post) is DeliverableStatus.APPROVED


def test_whose_delegate_has_spoken_is_told_so(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(LEGAL), Level(MANAGERS))))
    away(scenario, MEMBER, to=SPECIALIST)
    say(scenario, post, SPECIALIST)
    scenario.do(MEMBER, absences.come_back)
    with pytest.raises(OutOfDate, match=f"<@{SPECIALIST}> has spoken for you while you were away"):
        say(scenario, post, MEMBER)
    (told,) = scenario.rows(Notice, kind=NoticeKind.BACK)
    assert told.facts["decided"] == {SPECIALIST: 1}


def test_who_acts_for_somebody_away_has_their_seat(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(MANAGERS, Quorum.ALL),)))
    until = (scenario.at.date() + timedelta(days=3)).isoformat()
    scenario.do(SECOND_MANAGER, absences.go_away, until, DIRECTOR)
    assert awaited(scenario, post) == {MANAGER, DIRECTOR}
    given = say(scenario, post, DIRECTOR)
    assert isinstance(given, Verdict)
    assert given.given_for == SECOND_MANAGER
    scenario.do(SECOND_MANAGER, absences.come_back)
    assert awaited(scenario, post) == {MANAGER}
    say(scenario, post, MANAGER)
    assert status(scenario, post) is DeliverableStatus.APPROVED
