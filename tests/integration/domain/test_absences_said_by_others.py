"""Others say that somebody is away, or a Slack status does: for how long, and who acts for them then."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood
from campaigns.decisions import task_actions
from campaigns.staffing import absences, directory_sync
from campaigns.staffing.statuses import Status
from storage.enums import MemberType, NoticeKind, TaskKind
from storage.models import Absence, Campaign, Notice, Task
from tests.domain import journey
from tests.domain.absences import asked, go, refused
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
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


def test_a_delegate_named_by_others_decides_nothing_that_is_not_their_role_s(
    scenario: Scenario, campaign: Campaign
) -> None:
    for absent in (SPECIALIST, SECOND_SPECIALIST):
        go(scenario, absent, DESIGNER, by=MANAGER)
    assert asked(scenario, TaskKind.REVIEW) == {DIRECTOR}, (
        "a designer may decide on drafts, and not in their place"
    )
    assert "This is for" in refused(scenario, DESIGNER)
    told = [one.facts for one in scenario.rows(Notice, kind=NoticeKind.AWAY) if one.facts["to"] == SPECIALIST]
    assert [one["by"] for one in told] == [MANAGER]


def test_a_delegate_named_by_others_may_be_one_of_the_role(scenario: Scenario, campaign: Campaign) -> None:
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW)
    scenario.do(OWNER, task_actions.reassign, task.id, SPECIALIST)
    go(scenario, SPECIALIST, SECOND_SPECIALIST, by=MANAGER)
    assert asked(scenario, TaskKind.REVIEW) == {SECOND_SPECIALIST}


def test_owners_say_it_of_those_whom_they_wait_for(scenario: Scenario, campaign: Campaign) -> None:
    go(scenario, SPECIALIST, by=OWNER)
    with pytest.raises(NotPermitted, match="You may not say that somebody else is away"):
        go(scenario, DIRECTOR, by=OWNER)
    with pytest.raises(NotPermitted):
        go(scenario, SPECIALIST, by=DESIGNER)
    scenario.do(OWNER, absences.come_back, SPECIALIST)
    scenario.wait()
    assert asked(scenario, TaskKind.REVIEW) == {SPECIALIST, SECOND_SPECIALIST}


def test_owners_name_nobody_for_others_and_say_it_for_a_short_time(
    scenario: Scenario, campaign: Campaign
) -> None:
    """What they say holds in every campaign, so that it must not choose who decides there."""
    with pytest.raises(NotUnderstood, match="is named by them, the Marketing Manager or an admin"):
        go(scenario, SPECIALIST, DESIGNER, by=OWNER)
    with pytest.raises(NotUnderstood, match="within 7 days"):
        go(scenario, SPECIALIST, by=OWNER, until="2026-11-10")
    for one in (SPECIALIST, SECOND_SPECIALIST, DIRECTOR, OWNER, MANAGER, SECOND_MANAGER):
        go(scenario, one)
    assert SPECIALIST in asked(scenario, TaskKind.REVIEW), "nobody is there, so it stays"
    with pytest.raises(NotPossible, match="is away already"):
        go(scenario, SPECIALIST, by=OWNER)
    with pytest.raises(NotPermitted, match="not for you to end"):
        scenario.do(OWNER, absences.come_back, SPECIALIST)


def test_who_says_that_all_others_are_away_does_not_decide_in_their_place(
    scenario: Scenario, campaign: Campaign
) -> None:
    for absent in (SPECIALIST, SECOND_SPECIALIST, DIRECTOR):
        go(scenario, absent, by=OWNER)
    assert asked(scenario, TaskKind.REVIEW) == {MANAGER, SECOND_MANAGER}
    assert "This is for" in refused(scenario, OWNER)


def status(scenario: Scenario, who: str, said: Status | None) -> None:
    news = replace(news_of(who, MemberType.FULL), status=said)
    scenario.do(ADMIN, directory_sync.hear_of_people, [news])


def test_a_slack_status_says_it_too_for_those_who_play_a_part(scenario: Scenario, campaign: Campaign) -> None:
    until = datetime(2026, 11, 4, 12, tzinfo=UTC)
    status(scenario, SPECIALIST, Status(is_away=True, until=until))
    status(scenario, MEMBER, Status(is_away=True))
    (row,) = scenario.rows(Absence)
    assert (row.user_id, row.until, row.from_status) == (SPECIALIST, until, True)
    assert asked(scenario, TaskKind.REVIEW) == {SECOND_SPECIALIST}
    status(scenario, SPECIALIST, None)
    assert scenario.rows(Absence)[0].ended_at is None, "Slack told no status"
    status(scenario, SPECIALIST, Status(is_away=False))
    assert asked(scenario, TaskKind.REVIEW) == {SPECIALIST, SECOND_SPECIALIST}
    go(scenario, SPECIALIST, MEMBER)
    status(scenario, SPECIALIST, Status(is_away=False))
    assert asked(scenario, TaskKind.REVIEW) == {MEMBER, SECOND_SPECIALIST}, "what they said themselves stays"
