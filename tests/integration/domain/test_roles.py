"""Who answers for what: holders, groups, campaigns of their own mind, and those who stand in."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from campaigns.core.errors import NotPermitted, NotUnderstood
from campaigns.decisions import decisions, task_actions
from campaigns.people import roles
from campaigns.setup import editing
from campaigns.staffing import directory_sync, role_assignment
from campaigns.tasks import tasks
from storage.enums import MemberType, Outcome, Role, TaskKind
from storage.models import Campaign, Deliverable, PromptItem, Task, Workspace
from tests.domain import journey
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    GONE,
    GUEST,
    MANAGER,
    MEMBER,
    OWNER,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    SPECIALISTS,
    Scenario,
    news_of,
)


@pytest.fixture
def campaign(scenario: Scenario) -> Campaign:
    """A campaign whose owner holds no role."""
    return journey.make(scenario, OWNER)


def holders(scenario: Scenario, role: Role, campaign: Campaign | None = None) -> list[str]:
    with scenario.database.read() as session:
        return roles.people(session, scenario.team, role, campaign)


def responsible(scenario: Scenario, role: Role, campaign: Campaign) -> list[str]:
    with scenario.database.read() as session:
        return roles.responsible(session, role, session.get_one(Campaign, campaign.id))


def leave(scenario: Scenario, *who: str) -> None:
    """Have people deactivated."""
    for one in who:
        scenario.standings[one] = MemberType.DEACTIVATED
    scenario.do(ADMIN, directory_sync.hear_of_people, [news_of(one, MemberType.DEACTIVATED) for one in who])


def give(scenario: Scenario, campaign: Campaign, role: Role, *who: str) -> None:
    scenario.do(MANAGER, editing.change_people, campaign.id, {role: who})


def assignees(scenario: Scenario, task: Task) -> Sequence[str]:
    with scenario.database.read() as session:
        campaign = session.get_one(Campaign, task.campaign_id)
        return tasks.assignees_of(session, campaign, session.get_one(Task, task.id))


def review_of(scenario: Scenario, post: Deliverable) -> Task:
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW, deliverable_id=post.id)
    return task


def test_a_group_counts_as_the_people_in_it(scenario: Scenario) -> None:
    assert holders(scenario, Role.CONTENT_SPECIALIST) == sorted([SPECIALIST, SECOND_SPECIALIST])


def test_who_joins_the_group_holds_the_role(scenario: Scenario) -> None:
    scenario.do(ADMIN, directory_sync.hear_of_group, SPECIALISTS, [MEMBER])
    assert holders(scenario, Role.CONTENT_SPECIALIST) == [MEMBER]


def test_a_person_named_beside_their_group_counts_once(scenario: Scenario) -> None:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [SPECIALIST, SPECIALISTS]})
    assert sorted(holders(scenario, Role.CONTENT_SPECIALIST)) == sorted([SPECIALIST, SECOND_SPECIALIST])


def test_a_campaign_may_give_a_role_to_others(scenario: Scenario, campaign: Campaign) -> None:
    give(scenario, campaign, Role.CONTENT_SPECIALIST, MEMBER)
    assert holders(scenario, Role.CONTENT_SPECIALIST, campaign) == [MEMBER]
    assert SPECIALIST in holders(scenario, Role.CONTENT_SPECIALIST)


def test_a_role_given_to_nobody_goes_back_to_the_workspace(scenario: Scenario, campaign: Campaign) -> None:
    give(scenario, campaign, Role.CONTENT_SPECIALIST, MEMBER)
    give(scenario, campaign, Role.CONTENT_SPECIALIST)
    assert SPECIALIST in holders(scenario, Role.CONTENT_SPECIALIST, campaign)


@pytest.mark.parametrize("who", [GUEST, GONE])
def test_guests_and_people_who_left_hold_no_role(scenario: Scenario, who: str) -> None:
    with pytest.raises(NotUnderstood, match="Choose full members") as refusal:
        scenario.do(ADMIN, role_assignment.give_roles, {Role.COPYWRITER: [who]})
    assert refusal.value.field == "copywriter"


@pytest.mark.parametrize("who", [OWNER, MANAGER])
@pytest.mark.parametrize("named", [[OWNER], [DIRECTOR, OWNER], ["SOWNERS"], [MEMBER]])
def test_who_runs_a_campaign_does_not_choose_who_decides_on_its_money(
    scenario: Scenario, campaign: Campaign, named: list[str], who: str
) -> None:
    scenario.do(ADMIN, directory_sync.hear_of_group, "SOWNERS", [OWNER])
    with pytest.raises(
        NotUnderstood, match="named by a workspace admin or who holds the role now"
    ) as refusal:
        scenario.do(who, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: named})
    assert refusal.value.field == "marketing_director"
    assert holders(scenario, Role.MARKETING_DIRECTOR, campaign) == [DIRECTOR]


def test_who_is_director_anyway_may_be_named(scenario: Scenario, campaign: Campaign) -> None:
    scenario.do(OWNER, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [DIRECTOR]})
    assert holders(scenario, Role.MARKETING_DIRECTOR, campaign) == [DIRECTOR]


def test_where_nobody_is_director_the_owner_names_somebody_else(
    scenario: Scenario, campaign: Campaign
) -> None:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: []})
    with pytest.raises(NotUnderstood, match="named by a workspace admin"):
        scenario.do(OWNER, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [OWNER]})
    scenario.do(OWNER, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [MEMBER]})
    assert holders(scenario, Role.MARKETING_DIRECTOR, campaign) == [MEMBER]


def test_who_left_holds_their_role_no_longer(scenario: Scenario) -> None:
    leave(scenario, SPECIALIST)
    assert holders(scenario, Role.CONTENT_SPECIALIST) == [SECOND_SPECIALIST]


def test_for_a_role_that_nobody_holds_the_owner_answers(scenario: Scenario, campaign: Campaign) -> None:
    assert responsible(scenario, Role.COPYWRITER, campaign) == [OWNER]


def test_for_an_owner_who_left_the_manager_stands_in_and_then_who_installed_the_bot(
    scenario: Scenario, campaign: Campaign
) -> None:
    leave(scenario, OWNER)
    assert responsible(scenario, Role.COPYWRITER, campaign) == [MANAGER]
    leave(scenario, MANAGER)
    assert responsible(scenario, Role.COPYWRITER, campaign) == [SECOND_MANAGER]
    leave(scenario, SECOND_MANAGER)
    assert responsible(scenario, Role.COPYWRITER, campaign) == [ADMIN]
    scenario.do(
        ADMIN, directory_sync.hear_of_people, [replace(news_of(MEMBER, MemberType.FULL), is_admin=True)]
    )
    leave(scenario, ADMIN)
    assert responsible(scenario, Role.COPYWRITER, campaign) == [MEMBER], "an admin"
    leave(scenario, MEMBER)
    assert responsible(scenario, Role.COPYWRITER, campaign) == [DIRECTOR]


def test_whoever_stands_in_for_the_owner_may_what_the_owner_may(
    scenario: Scenario, campaign: Campaign
) -> None:
    leave(scenario, OWNER, MANAGER, SECOND_MANAGER)
    scenario.do(ADMIN, editing.transfer, campaign.id, MEMBER)
    assert journey.now(scenario, campaign).owner_id == MEMBER


def test_a_task_of_somebody_who_left_is_before_the_others_of_the_role(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    task = review_of(scenario, post)
    scenario.do(SPECIALIST, task_actions.take, task.id)
    leave(scenario, SPECIALIST)
    assert assignees(scenario, task) == [SECOND_SPECIALIST]
    assert [item.user_id for item in scenario.rows(PromptItem, task_id=task.id)] == [SECOND_SPECIALIST]


def test_whoever_gets_a_role_is_asked_what_waits_for_it(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    give(scenario, campaign, Role.CONTENT_SPECIALIST, MEMBER, DESIGNER)
    asked = {item.user_id for item in scenario.rows(PromptItem, task_id=review_of(scenario, post).id)}
    assert asked == {MEMBER, DESIGNER}


def test_a_new_owner_is_asked_what_waits_for_the_owner(scenario: Scenario, campaign: Campaign) -> None:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: []})
    journey.agree(scenario, campaign, fee="99999")
    scenario.do(OWNER, editing.transfer, campaign.id, MEMBER)
    (task,) = scenario.rows(Task, kind=TaskKind.OVERSPEND)
    assert [item.user_id for item in scenario.rows(PromptItem, task_id=task.id)] == [MEMBER]


def test_nobody_decides_on_what_they_changed(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post, who=SPECIALIST, edited=True)
    assert assignees(scenario, review_of(scenario, post)) == [SECOND_SPECIALIST]
    with pytest.raises(NotPermitted, match=f"somebody else decides on it: <@{SECOND_SPECIALIST}>"):
        scenario.do(SPECIALIST, decisions.decide, journey.open_question(scenario, post).id, Outcome.APPROVE)


def test_what_somebody_took_and_changed_is_decided_on_by_others_of_their_role(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    scenario.do(SPECIALIST, task_actions.take, review_of(scenario, post).id)
    journey.hand_in(scenario, post, who=SPECIALIST, edited=True)
    assert assignees(scenario, review_of(scenario, post)) == [SECOND_SPECIALIST]


def test_who_entered_a_draft_unchanged_may_decide_on_it(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post, who=SPECIALIST)
    assert SPECIALIST in assignees(scenario, review_of(scenario, post))


def test_where_all_specialists_had_a_hand_in_it_the_director_decides_then_the_owner(
    scenario: Scenario, campaign: Campaign
) -> None:
    (post,) = journey.brief(scenario, campaign)
    give(scenario, campaign, Role.CONTENT_SPECIALIST, SPECIALIST)
    journey.hand_in(scenario, post, who=SPECIALIST, edited=True)
    assert assignees(scenario, review_of(scenario, post)) == [DIRECTOR]
    leave(scenario, DIRECTOR)
    assert assignees(scenario, review_of(scenario, post)) == [OWNER]


def test_where_everybody_had_a_hand_in_it_nobody_decides_and_is_told_what_to_do(scenario: Scenario) -> None:
    alone = journey.make(scenario, MANAGER)
    scenario.do(ADMIN, role_assignment.give_roles, {role: [MANAGER] for role in Role})
    (post,) = journey.brief(scenario, alone)
    journey.hand_in(scenario, post, who=MANAGER, edited=True)
    with pytest.raises(NotPermitted, match="your own work"):
        scenario.do(MANAGER, decisions.decide, journey.open_question(scenario, post).id, Outcome.APPROVE)


def test_a_workspace_may_allow_self_approval_and_each_is_recorded(
    scenario: Scenario, campaign: Campaign
) -> None:
    with scenario.database.write() as session:
        session.get_one(Workspace, scenario.team).self_approval = True
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post, who=SPECIALIST, edited=True)
    question = journey.open_question(scenario, post)
    decision = scenario.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    assert decision.self_approval


def test_a_task_is_given_only_to_who_may_do_it(scenario: Scenario, campaign: Campaign) -> None:
    journey.pick(scenario, campaign)
    (task,) = scenario.rows(Task, kind=TaskKind.OUTREACH)
    for who in (MEMBER, SPECIALIST, DIRECTOR):
        with pytest.raises(NotUnderstood) as refusal:
            scenario.do(OWNER, task_actions.reassign, task.id, who)
        assert refusal.value.field == "person"
    scenario.do(MANAGER, task_actions.reassign, task.id, OWNER)
    assert assignees(scenario, task) == [OWNER]


def test_a_decision_is_not_given_to_who_made_the_work(scenario: Scenario, campaign: Campaign) -> None:
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post, who=SPECIALIST, edited=True)
    with pytest.raises(NotUnderstood, match="own work"):
        scenario.do(MANAGER, task_actions.reassign, review_of(scenario, post).id, SPECIALIST)
