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
from tests.domain.firm import (
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
    Firm,
    news_of,
)


@pytest.fixture
def campaign(firm: Firm) -> Campaign:
    """A campaign whose owner holds no role."""
    return journey.make(firm, OWNER)


def holders(firm: Firm, role: Role, campaign: Campaign | None = None) -> list[str]:
    with firm.database.read() as session:
        return roles.people(session, firm.team, role, campaign)


def responsible(firm: Firm, role: Role, campaign: Campaign) -> list[str]:
    with firm.database.read() as session:
        return roles.responsible(session, role, session.get_one(Campaign, campaign.id))


def leave(firm: Firm, *who: str) -> None:
    """Have people deactivated."""
    for one in who:
        firm.standings[one] = MemberType.DEACTIVATED
    firm.do(ADMIN, directory_sync.hear_of_people, [news_of(one, MemberType.DEACTIVATED) for one in who])


def give(firm: Firm, campaign: Campaign, role: Role, *who: str) -> None:
    firm.do(MANAGER, editing.change_people, campaign.id, {role: who})


def assignees(firm: Firm, task: Task) -> Sequence[str]:
    with firm.database.read() as session:
        campaign = session.get_one(Campaign, task.campaign_id)
        return tasks.assignees_of(session, campaign, session.get_one(Task, task.id))


def review_of(firm: Firm, post: Deliverable) -> Task:
    (task,) = firm.rows(Task, kind=TaskKind.REVIEW, deliverable_id=post.id)
    return task


def test_a_group_counts_as_the_people_in_it(firm: Firm) -> None:
    assert holders(firm, Role.CONTENT_SPECIALIST) == sorted([SPECIALIST, SECOND_SPECIALIST])


def test_who_joins_the_group_holds_the_role(firm: Firm) -> None:
    firm.do(ADMIN, directory_sync.hear_of_group, SPECIALISTS, [MEMBER])
    assert holders(firm, Role.CONTENT_SPECIALIST) == [MEMBER]


def test_a_person_named_beside_their_group_counts_once(firm: Firm) -> None:
    firm.do(ADMIN, role_assignment.give_roles, {Role.CONTENT_SPECIALIST: [SPECIALIST, SPECIALISTS]})
    assert sorted(holders(firm, Role.CONTENT_SPECIALIST)) == sorted([SPECIALIST, SECOND_SPECIALIST])


def test_a_campaign_may_give_a_role_to_others(firm: Firm, campaign: Campaign) -> None:
    give(firm, campaign, Role.CONTENT_SPECIALIST, MEMBER)
    assert holders(firm, Role.CONTENT_SPECIALIST, campaign) == [MEMBER]
    assert SPECIALIST in holders(firm, Role.CONTENT_SPECIALIST)


def test_a_role_given_to_nobody_goes_back_to_the_workspace(firm: Firm, campaign: Campaign) -> None:
    give(firm, campaign, Role.CONTENT_SPECIALIST, MEMBER)
    give(firm, campaign, Role.CONTENT_SPECIALIST)
    assert SPECIALIST in holders(firm, Role.CONTENT_SPECIALIST, campaign)


@pytest.mark.parametrize("who", [GUEST, GONE])
def test_guests_and_people_who_left_hold_no_role(firm: Firm, who: str) -> None:
    with pytest.raises(NotUnderstood, match="Choose full members") as refusal:
        firm.do(ADMIN, role_assignment.give_roles, {Role.COPYWRITER: [who]})
    assert refusal.value.field == "copywriter"


@pytest.mark.parametrize("named", [[OWNER], [DIRECTOR, OWNER], ["SOWNERS"]])
def test_an_owner_does_not_make_themselves_the_judge_of_their_own_money(
    firm: Firm, campaign: Campaign, named: list[str]
) -> None:
    firm.do(ADMIN, directory_sync.hear_of_group, "SOWNERS", [OWNER])
    with pytest.raises(NotUnderstood, match="Choose somebody else") as refusal:
        firm.do(OWNER, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: named})
    assert refusal.value.field == "marketing_director"
    assert holders(firm, Role.MARKETING_DIRECTOR, campaign) == [DIRECTOR]


def test_an_owner_names_another_director_and_keeps_the_role_the_manager_gave(
    firm: Firm, campaign: Campaign
) -> None:
    firm.do(OWNER, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [MEMBER]})
    assert holders(firm, Role.MARKETING_DIRECTOR, campaign) == [MEMBER]
    give(firm, campaign, Role.MARKETING_DIRECTOR, OWNER)
    firm.do(OWNER, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [OWNER, MEMBER]})
    assert set(holders(firm, Role.MARKETING_DIRECTOR, campaign)) == {OWNER, MEMBER}


def test_where_nobody_is_director_the_owner_may_be(firm: Firm, campaign: Campaign) -> None:
    firm.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: []})
    firm.do(OWNER, editing.change_people, campaign.id, {Role.MARKETING_DIRECTOR: [OWNER]})
    assert holders(firm, Role.MARKETING_DIRECTOR, campaign) == [OWNER]


def test_who_left_holds_their_role_no_longer(firm: Firm) -> None:
    leave(firm, SPECIALIST)
    assert holders(firm, Role.CONTENT_SPECIALIST) == [SECOND_SPECIALIST]


def test_for_a_role_that_nobody_holds_the_owner_answers(firm: Firm, campaign: Campaign) -> None:
    assert responsible(firm, Role.COPYWRITER, campaign) == [OWNER]


def test_for_an_owner_who_left_the_manager_stands_in_and_then_who_installed_the_bot(
    firm: Firm, campaign: Campaign
) -> None:
    leave(firm, OWNER)
    assert responsible(firm, Role.COPYWRITER, campaign) == [MANAGER]
    leave(firm, MANAGER)
    assert responsible(firm, Role.COPYWRITER, campaign) == [SECOND_MANAGER]
    leave(firm, SECOND_MANAGER)
    assert responsible(firm, Role.COPYWRITER, campaign) == [ADMIN]
    firm.do(ADMIN, directory_sync.hear_of_people, [replace(news_of(MEMBER, MemberType.FULL), is_admin=True)])
    leave(firm, ADMIN)
    assert responsible(firm, Role.COPYWRITER, campaign) == [MEMBER], "an admin"
    leave(firm, MEMBER)
    assert responsible(firm, Role.COPYWRITER, campaign) == [DIRECTOR]


def test_whoever_stands_in_for_the_owner_may_what_the_owner_may(firm: Firm, campaign: Campaign) -> None:
    leave(firm, OWNER, MANAGER, SECOND_MANAGER)
    firm.do(ADMIN, editing.transfer, campaign.id, MEMBER)
    assert journey.now(firm, campaign).owner_id == MEMBER


def test_a_task_of_somebody_who_left_is_before_the_others_of_the_role(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    task = review_of(firm, post)
    firm.do(SPECIALIST, task_actions.take, task.id)
    leave(firm, SPECIALIST)
    assert assignees(firm, task) == [SECOND_SPECIALIST]
    assert [item.user_id for item in firm.rows(PromptItem, task_id=task.id)] == [SECOND_SPECIALIST]


def test_whoever_gets_a_role_is_asked_what_waits_for_it(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.hand_in(firm, post)
    give(firm, campaign, Role.CONTENT_SPECIALIST, MEMBER, DESIGNER)
    asked = {item.user_id for item in firm.rows(PromptItem, task_id=review_of(firm, post).id)}
    assert asked == {MEMBER, DESIGNER}


def test_a_new_owner_is_asked_what_waits_for_the_owner(firm: Firm, campaign: Campaign) -> None:
    firm.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_DIRECTOR: []})
    journey.agree(firm, campaign, fee="99999")
    firm.do(OWNER, editing.transfer, campaign.id, MEMBER)
    (task,) = firm.rows(Task, kind=TaskKind.OVERSPEND)
    assert [item.user_id for item in firm.rows(PromptItem, task_id=task.id)] == [MEMBER]


def test_nobody_decides_on_what_they_changed(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.hand_in(firm, post, who=SPECIALIST, edited=True)
    assert assignees(firm, review_of(firm, post)) == [SECOND_SPECIALIST]
    with pytest.raises(NotPermitted, match=f"somebody else decides on it: <@{SECOND_SPECIALIST}>"):
        firm.do(SPECIALIST, decisions.decide, journey.open_question(firm, post).id, Outcome.APPROVE)


def test_what_somebody_took_and_changed_is_decided_on_by_others_of_their_role(
    firm: Firm, campaign: Campaign
) -> None:
    (post,) = journey.brief(firm, campaign)
    firm.do(SPECIALIST, task_actions.take, review_of(firm, post).id)
    journey.hand_in(firm, post, who=SPECIALIST, edited=True)
    assert assignees(firm, review_of(firm, post)) == [SECOND_SPECIALIST]


def test_who_entered_a_draft_unchanged_may_decide_on_it(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.hand_in(firm, post, who=SPECIALIST)
    assert SPECIALIST in assignees(firm, review_of(firm, post))


def test_where_all_specialists_had_a_hand_in_it_the_director_decides_then_the_owner(
    firm: Firm, campaign: Campaign
) -> None:
    (post,) = journey.brief(firm, campaign)
    give(firm, campaign, Role.CONTENT_SPECIALIST, SPECIALIST)
    journey.hand_in(firm, post, who=SPECIALIST, edited=True)
    assert assignees(firm, review_of(firm, post)) == [DIRECTOR]
    leave(firm, DIRECTOR)
    assert assignees(firm, review_of(firm, post)) == [OWNER]


def test_where_everybody_had_a_hand_in_it_nobody_decides_and_is_told_what_to_do(firm: Firm) -> None:
    alone = journey.make(firm, MANAGER)
    for role in Role:
        give(firm, alone, role, MANAGER)
    (post,) = journey.brief(firm, alone)
    journey.hand_in(firm, post, who=MANAGER, edited=True)
    with pytest.raises(NotPermitted, match="your own work"):
        firm.do(MANAGER, decisions.decide, journey.open_question(firm, post).id, Outcome.APPROVE)


def test_a_workspace_may_allow_self_approval_and_each_is_recorded(firm: Firm, campaign: Campaign) -> None:
    with firm.database.write() as session:
        session.get_one(Workspace, firm.team).self_approval = True
    (post,) = journey.brief(firm, campaign)
    journey.hand_in(firm, post, who=SPECIALIST, edited=True)
    question = journey.open_question(firm, post)
    decision = firm.do(SPECIALIST, decisions.decide, question.id, Outcome.APPROVE)
    assert decision.self_approval


def test_a_task_is_given_only_to_who_may_do_it(firm: Firm, campaign: Campaign) -> None:
    journey.pick(firm, campaign)
    (task,) = firm.rows(Task, kind=TaskKind.OUTREACH)
    for who in (MEMBER, SPECIALIST, DIRECTOR):
        with pytest.raises(NotUnderstood) as refusal:
            firm.do(OWNER, task_actions.reassign, task.id, who)
        assert refusal.value.field == "person"
    firm.do(MANAGER, task_actions.reassign, task.id, OWNER)
    assert assignees(firm, task) == [OWNER]


def test_a_decision_is_not_given_to_who_made_the_work(firm: Firm, campaign: Campaign) -> None:
    (post,) = journey.brief(firm, campaign)
    journey.hand_in(firm, post, who=SPECIALIST, edited=True)
    with pytest.raises(NotUnderstood, match="own work"):
        firm.do(MANAGER, task_actions.reassign, review_of(firm, post).id, SPECIALIST)
