"""A post is approved with a condition, and a request is put on hold: what waits for that, and what does not."""

from datetime import UTC, date, datetime, timedelta

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import comments, conditions
from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, OutOfDate
from campaigns.decisions import bulk, decisions, holds
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.portal import deciding
from campaigns.portal.client_page import post_to_decide
from campaigns.reminders.daily import remind_all
from campaigns.setup import approval_policy
from campaigns.tasks.waiting import page_for
from storage.enums import (
    CommentReaders,
    LinkPurpose,
    MailKind,
    MailState,
    NoticeKind,
    Outcome,
    Role,
    TaskKind,
)
from storage.models import AccessLink, Audit, Campaign, Decision, Deliverable, Mail, Notice, Task
from tests.domain import journey, outside, social
from tests.domain.scenario import (
    DESIGNER,
    DIRECTOR,
    MANAGER,
    MEMBER,
    SECOND_MANAGER,
    SPECIALIST,
    TEAM,
    Scenario,
)
from tests.domain.social import WRITER

CONDITION = "Have the licence of the song signed."
DAY = date(2026, 11, 6)


def made(scenario: Scenario) -> Deliverable:
    """A post of 10 November that waits for its approval, design first and then its copy."""
    (post,) = social.planned(scenario)
    social.design(scenario, post)
    social.write(scenario, post)
    return post


def approve_if(scenario: Scenario, post: Deliverable, who: str = MANAGER) -> None:
    asked = social.question(scenario, post).id
    scenario.do(who, decisions.decide, asked, Outcome.APPROVE, condition=CONDITION)
    scenario.let_decisions_settle()


def condition_of(scenario: Scenario, post: Deliverable) -> Task:
    (task,) = scenario.rows(Task, deliverable_id=post.id, kind=TaskKind.CONDITION)
    return task


def waits_for(scenario: Scenario, who: str) -> list[TaskKind]:
    with scenario.database.read() as session:
        return [task.kind for task in page_for(session, TEAM, who, 10).tasks]


def reminded(scenario: Scenario, day: int) -> int:
    """How many are reminded of something on a day, at half past nine."""
    return remind_all(scenario.units_of_work, datetime(2026, 11, day, 9, 30, tzinfo=UTC), TEAM)


def hold(scenario: Scenario, post: Deliverable, until: date = DAY, who: str = MANAGER) -> Task:
    asked = social.question(scenario, post).id
    return scenario.do(who, holds.hold, asked, until, "The launch moved.")


def test_what_is_approved_with_a_condition_is_published_only_once_that_is_met(scenario: Scenario) -> None:
    post = made(scenario)
    approve_if(scenario, post)
    task = condition_of(scenario, post)
    assert (task.user_id, task.note) == (WRITER, CONDITION), "whoever handed in last sees to it"
    assert waits_for(scenario, WRITER) == [TaskKind.CONDITION]
    with pytest.raises(NotPossible, match="a condition that is not met yet"):
        social.publish(scenario, post)
    social.wait_until(scenario, datetime(2026, 11, 10, 8, 30, tzinfo=UTC))
    assert social.open_kinds(scenario, post) == {TaskKind.CONDITION}, "at its slot nobody is to publish it"
    with pytest.raises(NotPermitted):
        scenario.do(DESIGNER, conditions.meet, task.id)
    scenario.do(WRITER, conditions.meet, task.id)
    assert social.open_kinds(scenario, post) == {TaskKind.PUBLISH}
    (told,) = scenario.rows(Notice, kind=NoticeKind.CONDITION_MET)
    assert told.facts["condition"] == CONDITION
    social.publish(scenario, post)
    with pytest.raises(OutOfDate):
        scenario.do(WRITER, conditions.meet, task.id)


def test_an_approval_with_a_condition_is_undone_like_any_other(scenario: Scenario) -> None:
    post = made(scenario)
    asked = social.question(scenario, post).id
    decision = scenario.do(MANAGER, decisions.decide, asked, Outcome.APPROVE, condition=CONDITION)
    scenario.do(MANAGER, decisions.undo, decision.id)
    scenario.let_decisions_settle()
    assert scenario.rows(Task, kind=TaskKind.CONDITION) == []
    assert waits_for(scenario, MANAGER) == [TaskKind.APPROVE]
    with pytest.raises(NotUnderstood, match="must be done"):
        scenario.do(MANAGER, decisions.decide, asked, Outcome.APPROVE, condition=" ")


def test_every_condition_of_several_who_decide_is_a_task_but_advice_is_none(scenario: Scenario) -> None:
    (post,) = social.planned(scenario)
    both = Policy((Level(Group(Role.MARKETING_MANAGER), Quorum.ALL),), advisers=Group(people=(MEMBER,)))
    scenario.do(MANAGER, approval_policy.change, post.campaign_id, both, "Four eyes.")
    social.design(scenario, post)
    social.write(scenario, post)
    asked = social.question(scenario, post).id
    for who, condition in ((MEMBER, "Ask my aunt."), (MANAGER, CONDITION), (SECOND_MANAGER, "Tag the band.")):
        scenario.do(who, decisions.decide, asked, Outcome.APPROVE, condition=condition)
        scenario.wait()
    scenario.let_decisions_settle()
    found = scenario.rows(Task, kind=TaskKind.CONDITION)
    assert [one.note for one in found] == [CONDITION, "Tag the band."]
    scenario.do(WRITER, conditions.meet, found[0].id)
    with pytest.raises(NotPossible, match="Tag the band"):
        social.publish(scenario, post)


def test_a_request_on_hold_asks_nobody_until_its_day_and_comes_back_by_itself(scenario: Scenario) -> None:
    post = made(scenario)
    assert reminded(scenario, 5) > 0
    hold(scenario, post, date(2026, 11, 9))
    assert reminded(scenario, 6) == 0
    assert waits_for(scenario, MANAGER) == waits_for(scenario, SECOND_MANAGER) == []
    asked = social.question(scenario, post).id
    with pytest.raises(NotPossible, match="on hold until 9 Nov 2026"):
        scenario.do(SECOND_MANAGER, decisions.decide, asked, Outcome.APPROVE)
    done = scenario.do(MANAGER, bulk.decide_many, [asked], DecisionInput(Outcome.APPROVE))
    assert "on hold" in done.refused[0].message
    social.wait_until(scenario, datetime(2026, 11, 9, 7, 59, tzinfo=UTC))
    assert waits_for(scenario, SECOND_MANAGER) == []
    social.wait_until(scenario, datetime(2026, 11, 9, 8, 1, tzinfo=UTC))
    (task,) = scenario.rows(Task, kind=TaskKind.APPROVE)
    assert (task.held_until, task.held_by) == (None, None)
    assert task.due_at is not None
    assert task.due_at > scenario.at, "nobody is late from the beginning"
    assert waits_for(scenario, MANAGER) == waits_for(scenario, SECOND_MANAGER) == [TaskKind.APPROVE]
    scenario.do(MANAGER, decisions.decide, asked, Outcome.APPROVE)


def test_a_hold_is_lifted_by_who_decides_or_looks_after_it_and_by_nobody_else(scenario: Scenario) -> None:
    post = made(scenario)
    task = hold(scenario, post)
    with pytest.raises(NotPermitted):
        scenario.do(DESIGNER, holds.lift, task.id)
    scenario.do(SECOND_MANAGER, holds.lift, task.id)
    assert waits_for(scenario, MANAGER) == [TaskKind.APPROVE]
    with pytest.raises(OutOfDate):
        scenario.do(MANAGER, holds.lift, task.id)
    assert {"put on hold", "hold lifted"} <= {one.action for one in scenario.rows(Audit)}


@pytest.mark.parametrize(
    ("days", "why"), [(0, "still to come"), (9, "to be published on 10 Nov 2026"), (91, "within the next 90")]
)
def test_a_day_that_is_no_use_is_refused(scenario: Scenario, days: int, why: str) -> None:
    post = made(scenario)
    with pytest.raises(NotUnderstood, match=why):
        hold(scenario, post, scenario.at.date() + timedelta(days=days))


def test_only_who_may_decide_puts_on_hold_and_a_newer_version_ends_it(scenario: Scenario) -> None:
    post = made(scenario)
    with pytest.raises(NotPermitted):
        hold(scenario, post, who=SPECIALIST)
    hold(scenario, post)
    social.write(scenario, post, "Better words")
    assert waits_for(scenario, MANAGER) == [TaskKind.APPROVE]


def of_client(scenario: Scenario) -> tuple[Deliverable, AccessLink]:
    """A post that waits for its approval, and the link of a client who may give it."""
    (post,) = social.planned(scenario)
    outside.named(scenario, scenario.row(Campaign, post.campaign_id), outside.ANA)
    social.design(scenario, post)
    social.write(scenario, post)
    return post, outside.newest(scenario, LinkPurpose.DECIDE)


def test_a_client_puts_on_hold_by_their_link_and_is_asked_again_on_that_day(scenario: Scenario) -> None:
    post, link = of_client(scenario)
    journey.settle_mails(scenario, MailState.SENT)
    question = social.question(scenario, post).id
    task = outside.act(scenario, link, holds.hold, question, DAY, "Our lawyer looks at it.")
    with pytest.raises(NotPossible, match="on hold"):
        outside.act(scenario, link, deciding.decide, DecisionInput(Outcome.APPROVE))
    outside.act(scenario, link, holds.lift, task.id)
    outside.act(scenario, link, holds.hold, question, DAY, "Not yet.")
    social.wait_until(scenario, datetime(2026, 11, 6, 8, 1, tzinfo=UTC))
    assert [one.state for one in scenario.rows(Mail, kind=MailKind.TO_DECIDE)] == [
        MailState.SENT,
        MailState.QUEUED,
    ]
    outside.act(scenario, link, deciding.decide, DecisionInput(Outcome.APPROVE, condition=CONDITION))
    scenario.let_decisions_settle()
    assert condition_of(scenario, post).note == CONDITION
    (decision,) = scenario.rows(Decision)
    assert decision.condition == CONDITION


def test_what_the_team_says_among_itself_is_on_no_page_of_an_outsider(scenario: Scenario) -> None:
    post, link = of_client(scenario)
    scenario.do(DIRECTOR, comments.comment, post.id, "The client must not know.")
    scenario.do(DIRECTOR, comments.comment, post.id, "We are glad to hear you.", CommentReaders.OUTSIDERS)
    outside.act(scenario, link, comments.comment, post.id, "So are we.", CommentReaders.TEAM)
    with scenario.database.read() as session:
        shown = post_to_decide(session, session.get_one(AccessLink, link.id))
        assert [one.text for one in shown.comments] == ["We are glad to hear you.", "So are we."]
    said = {one.facts["text"]: one.facts["readers"] for one in scenario.rows(Notice, kind=NoticeKind.COMMENT)}
    assert said == {
        "The client must not know.": "team",
        "We are glad to hear you.": "outsiders",
        "So are we.": "outsiders",
    }
