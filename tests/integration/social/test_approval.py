"""Posts are approved one by one or many at once, each by its own decision, and nobody decides on their own work."""

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import NotPermitted, NotUnderstood
from campaigns.decisions import bulk, decisions
from campaigns.staffing import role_assignment
from campaigns.tasks.waiting import page_for
from campaigns.views.task_view import view_of
from handlers.blocks.items import item
from storage.enums import (
    CampaignStatus,
    Category,
    ContentPart,
    DeliverableStatus,
    DueKind,
    NoticeKind,
    Outcome,
    PartStatus,
    Role,
    TaskKind,
    TaskState,
)
from storage.models import Campaign, Decision, Deliverable, Due, Notice, Task
from tests.domain import social
from tests.domain.scenario import ADMIN, DIRECTOR, MANAGER, MEMBER, SECOND_MANAGER, TEAM, Scenario
from tests.domain.social import CREATIVE, IG, TIKTOK
from tests.local_slack import says

APPROVE = DecisionInput(Outcome.APPROVE)


def three_made(scenario: Scenario) -> list[Deliverable]:
    posts = social.planned(
        scenario, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-10", "09:00"), (IG, "2026-11-11", "09:00")
    )
    for post in posts:
        social.design(scenario, post)
        social.write(scenario, post)
    return posts


def test_one_message_holds_all_that_waits_for_the_manager(scenario: Scenario) -> None:
    three_made(scenario)
    with scenario.database.read() as session:
        waits = [task.kind for task in page_for(session, TEAM, MANAGER, 100).tasks]
    assert waits == [TaskKind.APPROVE] * 3


def test_many_are_decided_at_once_each_by_its_own_decision(scenario: Scenario) -> None:
    posts = three_made(scenario)
    asked = [social.question(scenario, post).id for post in posts]
    done = scenario.do(MANAGER, bulk.decide_many, asked, APPROVE)
    assert (len(done.decided), done.refused) == (3, [])
    assert {social.now(scenario, post).status for post in posts} == {DeliverableStatus.READY_FOR_REVIEW}
    scenario.let_decisions_settle()
    assert {social.now(scenario, post).status for post in posts} == {DeliverableStatus.APPROVED}
    assert scenario.row(Campaign, posts[0].campaign_id).status is CampaignStatus.ACTIVE
    assert scenario.rows(Due, kind=DueKind.DECISION, taken_at=None) == []


def test_one_of_many_can_be_undone(scenario: Scenario) -> None:
    posts = three_made(scenario)
    asked = [social.question(scenario, post).id for post in posts]
    done = scenario.do(MANAGER, bulk.decide_many, asked, APPROVE)
    scenario.do(MANAGER, decisions.undo, done.decided[1].id)
    scenario.let_decisions_settle()
    assert [social.now(scenario, post).status for post in posts] == [
        DeliverableStatus.APPROVED,
        DeliverableStatus.READY_FOR_REVIEW,
        DeliverableStatus.APPROVED,
    ]
    assert social.question(scenario, posts[1]).id == asked[1]


def test_what_cannot_be_decided_is_told_one_by_one_and_holds_up_nothing(scenario: Scenario) -> None:
    posts = three_made(scenario)
    asked = [social.question(scenario, post).id for post in posts]
    social.write(scenario, posts[1], "By a manager.", who=MANAGER)
    scenario.do(SECOND_MANAGER, decisions.decide, asked[0], Outcome.APPROVE)
    newest = social.question(scenario, posts[1]).id
    done = scenario.do(MANAGER, bulk.decide_many, [*asked, newest, 999], APPROVE)
    assert [decision.approval_id for decision in done.decided] == [asked[2]]
    assert [(one.title, one.message) for one in done.refused] == [
        (posts[0].title, "<@UMILO> decided this already: approved."),
        (
            posts[1].title,
            "There is a newer version, and this one can no longer be decided on. Decide on the newer one.",
        ),
        (posts[1].title, "This is your own work, so somebody else decides on it: <@UMILO>."),
        ("A question", "There is no such question. `/tasks` shows what waits for you."),
    ]
    with pytest.raises(NotUnderstood, match="Choose at least one post"):
        scenario.do(MANAGER, bulk.decide_many, [], APPROVE)


def test_many_may_be_sent_back_for_one_reason(scenario: Scenario) -> None:
    posts = three_made(scenario)
    asked = [social.question(scenario, post).id for post in posts[:2]]
    decision_input = DecisionInput(Outcome.REQUEST_CHANGES, "Too loud.", Category.BRAND, ContentPart.ASSET)
    scenario.do(MANAGER, bulk.decide_many, asked, decision_input)
    scenario.let_decisions_settle()
    assert [social.now(scenario, post).asset_status for post in posts] == [
        PartStatus.CHANGES_REQUESTED,
        PartStatus.CHANGES_REQUESTED,
        PartStatus.READY_FOR_REVIEW,
    ]
    decided = {(one.part, one.reason) for one in scenario.rows(Decision)}
    assert decided == {(ContentPart.ASSET, "Too loud.")}
    assert scenario.rows(Notice, kind=NoticeKind.OUTCOME) == [], (
        "who makes the half anew is asked to, with the reason"
    )


def test_the_director_decides_where_the_only_manager_had_a_hand_in_it(scenario: Scenario) -> None:
    scenario.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER]})
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.design(scenario, post, who=MANAGER)
    social.write(scenario, post)
    with pytest.raises(NotPermitted, match="your own work, so somebody else decides on it: <@UDORA>"):
        social.decide(scenario, post, Outcome.APPROVE)
    with scenario.database.read() as session:
        task = session.get_one(Task, social.question(scenario, post).task_id)
        asked = says({"blocks": item(view_of(session, task, scenario.at, DIRECTOR))})
    assert "You are asked in place of the Marketing Manager: nobody decides on their own work" in asked
    social.decide(scenario, post, Outcome.APPROVE, who=DIRECTOR)
    assert social.now(scenario, post).status is DeliverableStatus.APPROVED


def test_who_made_one_half_may_decide_on_the_other_alone(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.design(scenario, post, who=MANAGER)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.REQUEST_CHANGES, ContentPart.COPY, who=SECOND_MANAGER)
    social.write(scenario, post, "Better.")
    social.decide(scenario, post, Outcome.APPROVE, who=MANAGER)
    assert [decision.decided_by for decision in scenario.rows(Decision)] == [SECOND_MANAGER, MANAGER]


@pytest.mark.parametrize("who", [CREATIVE, MEMBER, DIRECTOR])
def test_only_those_who_are_asked_decide(scenario: Scenario, who: str) -> None:
    (post, *_) = three_made(scenario)
    with pytest.raises(NotPermitted):
        social.decide(scenario, post, Outcome.APPROVE, who=who)
    assert scenario.rows(Decision) == []
    assert scenario.rows(Task, kind=TaskKind.APPROVE, state=TaskState.DONE) == []
