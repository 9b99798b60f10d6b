"""What ends a condition or a hold and what does not: missed posts, rejections, advice, and links that are spent."""

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import conditions, deliverables
from campaigns.core.errors import NotPermitted, NotPossible, OutOfDate
from campaigns.decisions import holds
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.portal import deciding
from campaigns.setup import approval_policy
from storage.enums import LinkPurpose, Outcome, Role, TaskKind, TaskState
from storage.models import Campaign, Deliverable, Task
from tests.domain import outside, social
from tests.domain.scenario import MANAGER, MEMBER, SECOND_MANAGER, Scenario
from tests.domain.social import WRITER
from tests.integration.social.test_conditions_and_holds import approve_if, condition_of, hold, made

ALL_MANAGERS = Policy((Level(Group(Role.MARKETING_MANAGER), Quorum.ALL),), advisers=Group(people=(MEMBER,)))


def decided_by_managers(scenario: Scenario) -> Deliverable:
    """A post that waits for both managers, of which a member and a client are heard."""
    (post,) = social.planned(scenario)
    scenario.do(MANAGER, approval_policy.change, post.campaign_id, ALL_MANAGERS, "Four eyes.")
    outside.named(scenario, scenario.row(Campaign, post.campaign_id), outside.ANA)
    social.design(scenario, post)
    social.write(scenario, post)
    return post


def test_a_missed_post_is_not_published_before_its_condition_is_met(scenario: Scenario) -> None:
    post = made(scenario)
    approve_if(scenario, post)
    scenario.do(MANAGER, deliverables.miss, post.id, "It was not out.")
    assert social.open_kinds(scenario, post) == {TaskKind.CONDITION}
    with pytest.raises(NotPossible, match="a condition that is not met yet"):
        social.publish(scenario, post)
    scenario.do(WRITER, conditions.meet, condition_of(scenario, post).id)
    social.publish(scenario, post)


def test_a_rejection_ends_the_conditions_of_earlier_rounds(scenario: Scenario) -> None:
    post = made(scenario)
    approve_if(scenario, post)
    social.write(scenario, post, "Better words")
    social.decide(scenario, post, Outcome.REJECT)
    assert condition_of(scenario, post).state is TaskState.CALLED_OFF


def test_the_same_condition_of_a_later_round_is_one_task(scenario: Scenario) -> None:
    post = made(scenario)
    approve_if(scenario, post)
    social.write(scenario, post, "Better words")
    approve_if(scenario, post)
    scenario.do(WRITER, conditions.meet, condition_of(scenario, post).id)
    assert social.open_kinds(scenario, post) <= {TaskKind.PUBLISH}


def test_who_only_advises_neither_holds_nor_lifts_what_others_hold(scenario: Scenario) -> None:
    post = decided_by_managers(scenario)
    link = outside.newest(scenario, LinkPurpose.DECIDE)
    with pytest.raises(NotPermitted, match="only they put it on hold"):
        hold(scenario, post, who=MEMBER)
    task = hold(scenario, post)
    with pytest.raises(NotPermitted, match="lift this hold"):
        outside.act(scenario, link, holds.lift, task.id)
    with pytest.raises(NotPermitted):
        scenario.do(MEMBER, holds.lift, task.id)
    assert scenario.row(Task, task.id).held_by == MANAGER
    scenario.do(SECOND_MANAGER, holds.lift, task.id)


def test_a_link_that_is_spent_lifts_no_hold(scenario: Scenario) -> None:
    post = decided_by_managers(scenario)
    link = outside.newest(scenario, LinkPurpose.DECIDE)
    outside.act(scenario, link, deciding.decide, DecisionInput(Outcome.APPROVE))
    task = hold(scenario, post)
    with pytest.raises(OutOfDate):
        outside.act(scenario, link, holds.lift, task.id)
    assert scenario.row(Task, task.id).held_by == MANAGER
