"""Posts are approved one by one or many at once, each by its own decision, and nobody decides on their own work."""

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.core.errors import NotPermitted, NotUnderstood
from campaigns.decisions import bulk, decisions
from campaigns.staffing import role_assignment
from campaigns.tasks.waiting import open_tasks_for
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
from tests.domain.firm import ADMIN, DIRECTOR, MANAGER, MEMBER, SECOND_MANAGER, TEAM, Firm
from tests.domain.social import CREATIVE, IG, TIKTOK

APPROVE = DecisionInput(Outcome.APPROVE)


def three_made(firm: Firm) -> list[Deliverable]:
    posts = social.planned(
        firm, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-10", "09:00"), (IG, "2026-11-11", "09:00")
    )
    for post in posts:
        social.design(firm, post)
        social.write(firm, post)
    return posts


def test_one_message_holds_all_that_waits_for_the_manager(firm: Firm) -> None:
    three_made(firm)
    with firm.database.read() as session:
        waits = [task.kind for task in open_tasks_for(session, TEAM, MANAGER)]
    assert waits == [TaskKind.APPROVE] * 3


def test_many_are_decided_at_once_each_by_its_own_decision(firm: Firm) -> None:
    posts = three_made(firm)
    asked = [social.question(firm, post).id for post in posts]
    done = firm.do(MANAGER, bulk.decide_many, asked, APPROVE)
    assert (len(done.decided), done.refused) == (3, [])
    assert {social.now(firm, post).status for post in posts} == {DeliverableStatus.READY_FOR_REVIEW}
    firm.let_decisions_settle()
    assert {social.now(firm, post).status for post in posts} == {DeliverableStatus.APPROVED}
    assert firm.row(Campaign, posts[0].campaign_id).status is CampaignStatus.ACTIVE
    assert firm.rows(Due, kind=DueKind.DECISION, taken_at=None) == []


def test_one_of_many_can_be_undone(firm: Firm) -> None:
    posts = three_made(firm)
    asked = [social.question(firm, post).id for post in posts]
    done = firm.do(MANAGER, bulk.decide_many, asked, APPROVE)
    firm.do(MANAGER, decisions.undo, done.decided[1].id)
    firm.let_decisions_settle()
    assert [social.now(firm, post).status for post in posts] == [
        DeliverableStatus.APPROVED,
        DeliverableStatus.READY_FOR_REVIEW,
        DeliverableStatus.APPROVED,
    ]
    assert social.question(firm, posts[1]).id == asked[1]


def test_what_cannot_be_decided_is_told_one_by_one_and_holds_up_nothing(firm: Firm) -> None:
    posts = three_made(firm)
    asked = [social.question(firm, post).id for post in posts]
    social.write(firm, posts[1], "By a manager.", who=MANAGER)
    firm.do(SECOND_MANAGER, decisions.decide, asked[0], Outcome.APPROVE)
    newest = social.question(firm, posts[1]).id
    done = firm.do(MANAGER, bulk.decide_many, [*asked, newest, 999], APPROVE)
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
        firm.do(MANAGER, bulk.decide_many, [], APPROVE)


def test_many_may_be_sent_back_for_one_reason(firm: Firm) -> None:
    posts = three_made(firm)
    asked = [social.question(firm, post).id for post in posts[:2]]
    decision_input = DecisionInput(Outcome.REQUEST_CHANGES, "Too loud.", Category.BRAND, ContentPart.ASSET)
    firm.do(MANAGER, bulk.decide_many, asked, decision_input)
    firm.let_decisions_settle()
    assert [social.now(firm, post).asset_status for post in posts] == [
        PartStatus.CHANGES_REQUESTED,
        PartStatus.CHANGES_REQUESTED,
        PartStatus.READY_FOR_REVIEW,
    ]
    told = [notice.facts for notice in firm.rows(Notice, kind=NoticeKind.OUTCOME)]
    assert {(facts["half"], facts["reason"]) for facts in told} == {("asset", "Too loud.")}


def test_the_director_decides_where_the_only_manager_had_a_hand_in_it(firm: Firm) -> None:
    firm.do(ADMIN, role_assignment.give_roles, {Role.MARKETING_MANAGER: [MANAGER]})
    (post,) = social.planned(firm, (IG, "2026-11-10", "09:00"))
    social.design(firm, post, who=MANAGER)
    social.write(firm, post)
    with pytest.raises(NotPermitted, match="your own work, so somebody else decides on it: <@UDORA>"):
        social.decide(firm, post, Outcome.APPROVE)
    social.decide(firm, post, Outcome.APPROVE, who=DIRECTOR)
    assert social.now(firm, post).status is DeliverableStatus.APPROVED


def test_who_made_one_half_may_decide_on_the_other_alone(firm: Firm) -> None:
    (post,) = social.planned(firm, (IG, "2026-11-10", "09:00"))
    social.design(firm, post, who=MANAGER)
    social.write(firm, post)
    social.decide(firm, post, Outcome.REQUEST_CHANGES, ContentPart.COPY, who=SECOND_MANAGER)
    social.write(firm, post, "Better.")
    social.decide(firm, post, Outcome.APPROVE, who=MANAGER)
    assert [decision.decided_by for decision in firm.rows(Decision)] == [SECOND_MANAGER, MANAGER]


@pytest.mark.parametrize("who", [CREATIVE, MEMBER, DIRECTOR])
def test_only_those_who_are_asked_decide(firm: Firm, who: str) -> None:
    (post, *_) = three_made(firm)
    with pytest.raises(NotPermitted):
        social.decide(firm, post, Outcome.APPROVE, who=who)
    assert firm.rows(Decision) == []
    assert firm.rows(Task, kind=TaskKind.APPROVE, state=TaskState.DONE) == []
