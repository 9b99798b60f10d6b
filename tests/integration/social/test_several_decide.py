"""Several people decide on a post: how many, in which order, what sends it back, and who stands in for whom."""

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import production
from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, OutOfDate
from campaigns.decisions import bulk, decisions, task_actions, verdicts
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.setup import approval_policy
from campaigns.staffing import directory_sync
from storage.enums import (
    ContentPart,
    DeliverableStatus,
    MemberType,
    Outcome,
    PartStatus,
    Role,
    TaskKind,
)
from storage.models import Decision, Task, Verdict
from tests.domain import social
from tests.domain.scenario import (
    ADMIN,
    DESIGNER,
    DIRECTOR,
    GUEST,
    MANAGER,
    MEMBER,
    SECOND_MANAGER,
    SPECIALIST,
    Scenario,
    news_of,
)
from tests.domain.several import LEGAL, MANAGERS, TWO_LEVELS, awaited, made, say, status
from tests.domain.social import WRITER


def test_all_of_a_role_must_approve(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(MANAGERS, Quorum.ALL),)))
    assert awaited(scenario, post) == {MANAGER, SECOND_MANAGER}
    assert isinstance(say(scenario, post, MANAGER), Verdict)
    assert awaited(scenario, post) == {SECOND_MANAGER}
    assert status(scenario, post) is DeliverableStatus.READY_FOR_REVIEW
    with pytest.raises(OutOfDate, match=rf"You have said .*: 1 of 2, waiting for <@{SECOND_MANAGER}>"):
        say(scenario, post, MANAGER)
    assert isinstance(say(scenario, post, SECOND_MANAGER), Decision)
    assert status(scenario, post) is DeliverableStatus.APPROVED
    assert [one.given_by for one in scenario.rows(Verdict)] == [MANAGER, SECOND_MANAGER]


def test_levels_come_one_after_another(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    assert awaited(scenario, post) == {MANAGER, SECOND_MANAGER}
    with pytest.raises(NotPermitted, match="Others come first: 0 of 2, waiting for"):
        say(scenario, post, MEMBER)
    with pytest.raises(NotPermitted, match="This is for"):
        say(scenario, post, SPECIALIST)
    say(scenario, post, MANAGER)
    assert awaited(scenario, post) == {MEMBER}
    say(scenario, post, MEMBER)
    assert status(scenario, post) is DeliverableStatus.APPROVED


def test_changes_at_a_later_level_begin_at_the_first_again(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    say(scenario, post, MANAGER)
    say(scenario, post, MEMBER, Outcome.REQUEST_CHANGES, ContentPart.COPY)
    scenario.let_decisions_settle()
    assert social.now(scenario, post).asset_status is PartStatus.APPROVED
    social.write(scenario, post, "Better.")
    assert social.question(scenario, post).asset_id is None
    assert awaited(scenario, post) == {MANAGER, SECOND_MANAGER}


def test_what_others_must_still_see_is_not_accepted_by_the_first(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    say(scenario, post, MANAGER, Outcome.REQUEST_CHANGES, ContentPart.COPY)
    scenario.let_decisions_settle()
    assert social.now(scenario, post).asset_status is PartStatus.READY_FOR_REVIEW
    social.write(scenario, post, "Better.")
    asked = social.question(scenario, post)
    assert asked.asset_id is not None
    assert asked.copy_id is not None


@pytest.mark.parametrize(("stands", "then"), [(True, {MEMBER}), (False, {DIRECTOR})])
def test_an_earlier_level_may_stand_where_its_half_is_the_same(
    scenario: Scenario, stands: bool, then: set[str]
) -> None:
    design = Level(Group(Role.MARKETING_DIRECTOR), part=ContentPart.ASSET)
    policy = Policy((design, Level(LEGAL, part=ContentPart.COPY), Level(MANAGERS)), stands=stands)
    post = made(scenario, policy)
    say(scenario, post, DIRECTOR)
    say(scenario, post, MEMBER, Outcome.REQUEST_CHANGES, ContentPart.COPY)
    scenario.let_decisions_settle()
    social.write(scenario, post, "Better.")
    assert awaited(scenario, post) == then


def test_advice_is_heard_and_holds_up_nothing(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(MANAGERS),), advisers=LEGAL))
    assert awaited(scenario, post) == {MANAGER, SECOND_MANAGER, MEMBER}
    say(scenario, post, MEMBER, Outcome.REJECT)
    assert awaited(scenario, post) == {MANAGER, SECOND_MANAGER}
    say(scenario, post, MANAGER)
    assert status(scenario, post) is DeliverableStatus.APPROVED


def test_nobody_decides_on_their_own_work_and_the_director_stands_in(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(Group(people=(DESIGNER, WRITER)), Quorum.ALL),)))
    assert awaited(scenario, post) == {DIRECTOR}
    with pytest.raises(NotPermitted, match="your own work"):
        say(scenario, post, DESIGNER)


def test_who_leaves_is_awaited_no_more(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(Group(people=(MANAGER, MEMBER)), Quorum.ALL),)))
    say(scenario, post, MANAGER)
    assert awaited(scenario, post) == {MEMBER}
    scenario.do(ADMIN, directory_sync.hear_of_people, [news_of(MEMBER, MemberType.DEACTIVATED)])
    assert status(scenario, post) is DeliverableStatus.APPROVED
    (decision,) = scenario.rows(Decision)
    assert decision.decided_by == MANAGER


def test_where_all_of_a_level_leave_the_director_stands_in(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(LEGAL),)))
    scenario.do(ADMIN, directory_sync.hear_of_people, [news_of(MEMBER, MemberType.DEACTIVATED)])
    assert awaited(scenario, post) == {DIRECTOR}


def test_a_verdict_is_taken_back_while_others_are_awaited(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    given = say(scenario, post, MANAGER)
    with pytest.raises(NotPermitted, match="can take this back"):
        scenario.do(SECOND_MANAGER, verdicts.take_back, given.id)
    scenario.do(MANAGER, verdicts.take_back, given.id)
    assert awaited(scenario, post) == {MANAGER, SECOND_MANAGER}
    with pytest.raises(OutOfDate, match="no longer be taken back"):
        scenario.do(MANAGER, verdicts.take_back, given.id)


def test_the_last_decision_is_undone_with_its_verdict(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    say(scenario, post, MANAGER)
    decided = say(scenario, post, MEMBER)
    scenario.do(MEMBER, decisions.undo, decided.id)
    assert awaited(scenario, post) == {MEMBER}
    say(scenario, post, MEMBER, Outcome.REJECT)
    assert status(scenario, post) is DeliverableStatus.REJECTED


def test_given_to_somebody_else_it_is_theirs_alone_for_that_level(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(MANAGERS, Quorum.ALL), Level(LEGAL))))
    (task,) = scenario.rows(Task, deliverable_id=post.id, kind=TaskKind.APPROVE)
    with pytest.raises(NotPossible, match="each for themselves"):
        scenario.do(MANAGER, task_actions.take, task.id)
    scenario.do(MANAGER, task_actions.reassign, task.id, SPECIALIST)
    assert awaited(scenario, post) == {SPECIALIST}
    say(scenario, post, SPECIALIST)
    assert awaited(scenario, post) == {MEMBER}


def test_of_levels_side_by_side_one_is_given_to_somebody_else(scenario: Scenario) -> None:
    post = made(scenario, Policy((Level(MANAGERS), Level(LEGAL)), side_by_side=True))
    (task,) = scenario.rows(Task, deliverable_id=post.id, kind=TaskKind.APPROVE)
    scenario.do(MANAGER, task_actions.reassign, task.id, SPECIALIST)
    assert awaited(scenario, post) == {SPECIALIST, MEMBER}
    assert isinstance(say(scenario, post, SPECIALIST), Verdict)
    assert awaited(scenario, post) == {MEMBER}
    say(scenario, post, MEMBER)
    assert status(scenario, post) is DeliverableStatus.APPROVED


def test_what_earlier_rounds_have_settled_is_decided_by_itself(scenario: Scenario) -> None:
    """Both levels have accepted the copy, and a post that needs no design asks about nothing else."""
    post = made(scenario, Policy((Level(MANAGERS), Level(LEGAL)), stands=True))
    say(scenario, post, MANAGER)
    say(scenario, post, MEMBER, Outcome.REQUEST_CHANGES, ContentPart.ASSET)
    scenario.let_decisions_settle()
    scenario.do(DESIGNER, production.no_design_needed, post.id)
    scenario.wait()
    assert status(scenario, post) is DeliverableStatus.APPROVED
    last = scenario.rows(Decision)[-1]
    assert (last.decided_by, last.outcome) == (MEMBER, Outcome.APPROVE)


def test_many_are_approved_at_once_as_far_as_one_decides(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    asked = [social.question(scenario, post).id]
    done = scenario.do(MANAGER, bulk.decide_many, asked, DecisionInput(Outcome.APPROVE))
    assert [type(one) for one in done.decided] == [Verdict]
    assert awaited(scenario, post) == {MEMBER}


def test_open_questions_keep_their_policy(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    scenario.do(MANAGER, approval_policy.change, post.campaign_id, None, "Simpler.")
    say(scenario, post, MANAGER)
    assert awaited(scenario, post) == {MEMBER}
    social.write(scenario, post, "Another.")
    assert isinstance(say(scenario, post, MANAGER), Decision)


def test_a_new_version_begins_at_the_first_level(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    say(scenario, post, MANAGER)
    social.write(scenario, post, "Another.")
    assert awaited(scenario, post) == {MANAGER, SECOND_MANAGER}


@pytest.mark.parametrize(
    ("policy", "why"),
    [
        (Policy((Level(Group()),)), "Choose a role, or people"),
        (Policy((Level(Group(people=(MEMBER,)), 2),)), "only 1 are named"),
        (Policy((Level(MANAGERS, part=ContentPart.ASSET),)), "Nobody would look at the copy"),
        (Policy((Level(Group(people=(GUEST,))),)), "cannot decide"),
    ],
)
def test_a_policy_that_would_decide_nothing_is_refused(scenario: Scenario, policy: Policy, why: str) -> None:
    campaign = social.make(scenario)
    with pytest.raises(NotUnderstood, match=why):
        scenario.do(MANAGER, approval_policy.change, campaign.id, policy, "So.")
    with pytest.raises(NotPermitted):
        scenario.do(MEMBER, approval_policy.change, campaign.id, TWO_LEVELS, "So.")


def test_who_has_spoken_is_not_given_it_and_does_not_speak_twice(scenario: Scenario) -> None:
    post = made(scenario, TWO_LEVELS)
    say(scenario, post, MANAGER)
    (task,) = scenario.rows(Task, deliverable_id=post.id, kind=TaskKind.APPROVE)
    with pytest.raises(NotUnderstood, match="have said what they think"):
        scenario.do(MANAGER, task_actions.reassign, task.id, MANAGER)
    with pytest.raises(OutOfDate, match="You have said"):
        say(scenario, post, MANAGER)
