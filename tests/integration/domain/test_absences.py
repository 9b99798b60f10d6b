"""Who is away is acted for: what waits for them moves to their delegate at once, and back when they are."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, Refusal
from campaigns.decisions import task_actions
from campaigns.outside import clients
from campaigns.reminders.daily import remind_all
from campaigns.setup import approval_policy, editing
from campaigns.spending import costs
from campaigns.staffing import absences, directory_sync, role_assignment
from storage.enums import MemberType, NoticeKind, Role, TaskKind
from storage.models import Absence, Audit, Campaign, Decision, Deliverable, Notice, Task
from tests.domain import journey
from tests.domain.absences import asked, back, decide, go, refused
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    GUEST,
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    TEAM,
    Scenario,
    news_of,
)


@pytest.fixture
def campaign(scenario: Scenario) -> Campaign:
    """Two Content Specialists are asked about a draft that somebody else has entered."""
    made = journey.make(scenario, OWNER)
    (post,) = journey.brief(scenario, made)
    journey.hand_in(scenario, post, who=MANAGER)
    assert asked(scenario, TaskKind.REVIEW) == {SPECIALIST, SECOND_SPECIALIST}
    return made


def test_an_approval_moves_to_the_delegate_and_back_and_says_for_whom(
    scenario: Scenario, campaign: Campaign
) -> None:
    go(scenario, SPECIALIST, MEMBER)
    assert asked(scenario, TaskKind.REVIEW) == {MEMBER, SECOND_SPECIALIST}
    assert "You are away, so this is for" in refused(scenario, SPECIALIST)
    back(scenario, SPECIALIST)
    assert asked(scenario, TaskKind.REVIEW) == {SPECIALIST, SECOND_SPECIALIST}
    assert "This is for" in refused(scenario, MEMBER)
    go(scenario, SPECIALIST, MEMBER)
    decision = decide(scenario, MEMBER)
    assert (decision.decided_by, decision.decided_for) == (MEMBER, SPECIALIST)
    (line,) = [one for one in scenario.rows(Audit) if one.action == "decided approve"]
    assert (line.actor_id, line.for_id) == (MEMBER, SPECIALIST)
    scenario.let_decisions_settle()
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW)
    assert task.outcome == f"approved by <@{MEMBER}> for <@{SPECIALIST}>"


def test_who_decides_in_their_own_right_decides_for_nobody(scenario: Scenario, campaign: Campaign) -> None:
    go(scenario, SPECIALIST, SECOND_SPECIALIST)
    assert asked(scenario, TaskKind.REVIEW) == {SECOND_SPECIALIST}
    assert decide(scenario, SECOND_SPECIALIST).decided_for is None


def test_a_delegate_who_is_away_is_acted_for_in_turn(scenario: Scenario, campaign: Campaign) -> None:
    go(scenario, SPECIALIST, MEMBER)
    go(scenario, MEMBER, DESIGNER)
    assert asked(scenario, TaskKind.REVIEW) == {DESIGNER, SECOND_SPECIALIST}
    assert decide(scenario, DESIGNER).decided_for == SPECIALIST
    back(scenario, MEMBER)
    assert "decided this already" in refused(scenario, MEMBER)


def test_a_circle_is_refused_and_one_that_came_about_waits_for_the_others(
    scenario: Scenario, campaign: Campaign
) -> None:
    go(scenario, SPECIALIST, MEMBER)
    for absent, delegate, why in (
        (MEMBER, SPECIALIST, "would come back to"),
        (SPECIALIST, SPECIALIST, "nobody acts for themselves"),
    ):
        with pytest.raises(NotUnderstood, match=why):
            go(scenario, absent, delegate)
    go(scenario, MEMBER, DESIGNER)
    with pytest.raises(NotUnderstood, match="would come back"):
        go(scenario, DESIGNER, SPECIALIST)
    with scenario.database.write() as session:  # two who named each other at the same moment
        session.add(
            Absence(
                workspace_id=TEAM,
                user_id=DESIGNER,
                delegate_id=MEMBER,
                said_by=DESIGNER,
                began_at=scenario.at,
            )
        )
    scenario.do(ADMIN, role_assignment.give_roles, {Role.COPYWRITER: [MEMBER]})
    assert asked(scenario, TaskKind.REVIEW) == {SECOND_SPECIALIST}


def test_nobody_acts_for_the_author_and_no_author_acts_for_others(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = scenario.rows(Deliverable)
    journey.hand_in(scenario, post, "https://drive.example/own", who=SPECIALIST, edited=True)
    go(scenario, SPECIALIST, MEMBER)
    assert asked(scenario, TaskKind.REVIEW) == {SECOND_SPECIALIST}, "the author has nothing to give"
    assert "This is for" in refused(scenario, MEMBER)
    back(scenario, SPECIALIST)
    go(scenario, SECOND_SPECIALIST, SPECIALIST)
    assert asked(scenario, TaskKind.REVIEW) == {DIRECTOR}, "the author would decide for somebody else"
    assert "your own work" in refused(scenario, SPECIALIST)


def test_the_database_refuses_a_decision_for_its_author(scenario: Scenario, campaign: Campaign) -> None:
    decide(scenario, SECOND_SPECIALIST)
    with pytest.raises(IntegrityError, match="not_for_its_author"):
        _make_it_for_its_author(scenario)


def _make_it_for_its_author(scenario: Scenario) -> None:
    with scenario.database.write() as session:
        session.execute(update(Decision).values(asset_author=OWNER, decided_for=OWNER))


@pytest.mark.parametrize("delegate", [GUEST, "UNOBODY"])
def test_guests_and_strangers_act_for_nobody(scenario: Scenario, delegate: str) -> None:
    with pytest.raises(NotUnderstood, match="Choose a full member"):
        go(scenario, SPECIALIST, delegate)


def test_a_delegate_who_leaves_acts_no_longer(scenario: Scenario, campaign: Campaign) -> None:
    go(scenario, SPECIALIST, MEMBER)
    scenario.do(ADMIN, directory_sync.hear_of_people, [news_of(MEMBER, MemberType.DEACTIVATED)])
    assert asked(scenario, TaskKind.REVIEW) == {SECOND_SPECIALIST}


def test_where_nobody_acts_and_nobody_of_the_role_is_there_the_director_then_the_owner_decide(
    scenario: Scenario, campaign: Campaign
) -> None:
    go(scenario, SPECIALIST)
    assert asked(scenario, TaskKind.REVIEW) == {SECOND_SPECIALIST}
    go(scenario, SECOND_SPECIALIST)
    assert asked(scenario, TaskKind.REVIEW) == {DIRECTOR}
    go(scenario, DIRECTOR)
    assert asked(scenario, TaskKind.REVIEW) == {OWNER}
    go(scenario, OWNER)
    assert asked(scenario, TaskKind.REVIEW) == {MANAGER, SECOND_MANAGER}
    for one in (MANAGER, SECOND_MANAGER):
        go(scenario, one)
    assert asked(scenario, TaskKind.REVIEW) == {SPECIALIST, SECOND_SPECIALIST}, "nobody is there: it stays"


def test_money_stays_with_the_director_unless_they_name_somebody(scenario: Scenario) -> None:
    campaign = journey.make(scenario, OWNER)
    wanted = {"what": "Studio", "amount": "9000", "state": "committed"}
    scenario.do(MANAGER, costs.add_cost, campaign.id, wanted)
    assert asked(scenario, TaskKind.OVERSPEND) == {DIRECTOR}
    go(scenario, DIRECTOR, OWNER, by=SECOND_MANAGER)
    assert asked(scenario, TaskKind.OVERSPEND) == {DIRECTOR}, "no owner decides on money by saying so"
    go(scenario, DIRECTOR, MANAGER)
    assert asked(scenario, TaskKind.OVERSPEND) == {DIRECTOR}, "who asked for it does not act in it"
    go(scenario, DIRECTOR, MEMBER)
    assert asked(scenario, TaskKind.OVERSPEND) == {MEMBER}
    with pytest.raises(NotPermitted):
        scenario.do(MEMBER, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: [MEMBER]})
    with pytest.raises(Refusal):
        scenario.do(MEMBER, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [MEMBER]})
    assert decide(scenario, MEMBER).decided_for == DIRECTOR


def test_who_acts_for_an_owner_keeps_nothing_of_it(scenario: Scenario, campaign: Campaign) -> None:
    go(scenario, OWNER, MEMBER)
    scenario.do(MEMBER, editing.edit, campaign.id, {"niches": "gardens", "reason": "So."})
    acts: tuple[Callable[[], object], ...] = (
        partial(scenario.do, MEMBER, editing.transfer, campaign.id, MEMBER),
        partial(scenario.do, MEMBER, editing.change_people, campaign.id, {Role.COPYWRITER: [MEMBER]}),
        partial(scenario.do, MEMBER, approval_policy.change, campaign.id, None, "Simpler."),
        partial(scenario.do, MEMBER, clients.name_clients, campaign.id, (), None),
    )
    for act in acts:
        with pytest.raises(NotPermitted):
            act()


def test_what_somebody_took_comes_back_to_them_unless_a_colleague_takes_it(scenario: Scenario) -> None:
    journey.make(scenario, OWNER)
    (task,) = scenario.rows(Task)
    scenario.do(MANAGER, task_actions.take, task.id)
    go(scenario, MANAGER, MEMBER)
    assert asked(scenario, TaskKind.CHOOSE) == {MEMBER}
    with pytest.raises(Refusal, match="taken this already"):
        scenario.do(SECOND_MANAGER, task_actions.take, task.id)
    back(scenario, MANAGER)
    assert asked(scenario, TaskKind.CHOOSE) == {MANAGER}
    go(scenario, MANAGER)
    scenario.do(SECOND_MANAGER, task_actions.take, task.id)
    back(scenario, MANAGER)
    assert asked(scenario, TaskKind.CHOOSE) == {SECOND_MANAGER}


def test_the_absence_ends_by_itself_where_they_live_once_whoever_looks(scenario: Scenario) -> None:
    news = news_of(MANAGER, MemberType.FULL)
    zone = ZoneInfo("America/New_York")
    scenario.do(
        ADMIN,
        directory_sync.hear_of_people,
        [directory_sync.PersonNews(**{**vars(news), "time_zone": zone.key})],
    )
    journey.make(scenario, OWNER)
    scenario.do(MANAGER, task_actions.take, scenario.rows(Task)[0].id)
    row = go(scenario, MANAGER, MEMBER)
    assert row.until == datetime(2026, 11, 6, tzinfo=zone).astimezone(UTC)
    look = partial(absences.end_absences, scenario.units_of_work, workspace_id=TEAM)
    assert look(at=row.until - timedelta(seconds=1)) == 0
    scenario.at = row.until + timedelta(days=3)  # nothing ran meanwhile
    assert [look(at=scenario.at) for _ in range(3)] == [1, 0, 0]
    scenario.wait()
    assert asked(scenario, TaskKind.CHOOSE) == {MANAGER}
    assert len(scenario.rows(Notice, kind=NoticeKind.BACK)) == 1
    with pytest.raises(NotPossible, match="You are not away"):
        back(scenario, MANAGER)


def test_reminders_go_to_whoever_acts_and_of_what_is_late_to_whoever_acts_for_the_owner(
    scenario: Scenario,
) -> None:
    journey.make(scenario, OWNER, time_zone="UTC")
    scenario.do(MANAGER, task_actions.take, scenario.rows(Task)[0].id)
    go(scenario, MANAGER, MEMBER, until="2026-12-24")
    go(scenario, OWNER, DESIGNER, until="2026-12-24")
    scenario.at = datetime(2026, 11, 9, 12, tzinfo=UTC)
    remind_all(scenario.units_of_work, scenario.at, TEAM)
    told = {one.facts["to"]: one.facts["counts"] for one in scenario.rows(Notice, kind=NoticeKind.REMINDER)}
    assert set(told) == {MEMBER, DESIGNER}
    assert (told[MEMBER]["late"], told[DESIGNER]["held"]) == (1, 1)
