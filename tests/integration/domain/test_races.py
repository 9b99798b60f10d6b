"""Two people at once: one of them comes second, and is told so. On real threads, started together."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import pytest

from campaigns.approvals.decision_input import DecisionInput
from campaigns.content import deliverables
from campaigns.content.draft import Draft
from campaigns.core.errors import NotPossible, NotUnderstood, OutOfDate, Refusal
from campaigns.core.unit_of_work import AlreadyProcessed
from campaigns.decisions import decisions, task_actions
from campaigns.influencers import influencers, outreach
from campaigns.policies.policy import Group, Level, Policy, Quorum
from campaigns.portal import deciding
from campaigns.setup import approval_policy, new_campaign
from campaigns.staffing import directory_sync
from storage.enums import (
    ApprovalState,
    Category,
    DeliverableStatus,
    LinkPurpose,
    MemberType,
    Outcome,
    Stage,
    TaskKind,
    TaskState,
)
from storage.models import (
    AccessLink,
    Approval,
    Campaign,
    Decision,
    Deliverable,
    Lane,
    Participation,
    PromptItem,
    Task,
    Verdict,
)
from tests.databases import Opened
from tests.domain import journey, outside
from tests.domain.scenario import (
    DIRECTOR,
    MANAGER,
    OWNER,
    SECOND_MANAGER,
    SECOND_SPECIALIST,
    SPECIALIST,
    Scenario,
    creator_rows,
    news_of,
    open_scenario,
)
from tests.waiting import PATIENCE

ROUNDS = 2
"""How often each race is run; with the locks taken out, most failed every time."""

Deed = Callable[[], object]


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    return opened(open_scenario, creators=30)


@pytest.fixture(params=range(ROUNDS))
def again(request: pytest.FixtureRequest) -> int:
    """Runs a test several times."""
    return int(request.param)


def at_once(*deeds: Deed) -> list[object]:
    """Carry out every deed on a thread of its own, all starting together; what each returned, or its refusal."""
    start = threading.Barrier(len(deeds))

    def carry_out(deed: Deed) -> object:
        start.wait(PATIENCE)
        try:
            return deed()
        except Refusal as refusal:
            return refusal

    with ThreadPoolExecutor(len(deeds)) as threads:
        return [future.result(PATIENCE) for future in [threads.submit(carry_out, deed) for deed in deeds]]


def refused(results: Sequence[object], kind: type[Refusal]) -> list[Refusal]:
    return [one for one in results if isinstance(one, kind)]


@pytest.fixture
def post(scenario: Scenario) -> Deliverable:
    """A deliverable whose creator has the brief."""
    return journey.brief(scenario, journey.make(scenario))[0]


@pytest.mark.usefixtures("again")
def test_of_a_click_and_a_link_that_is_used_twice_one_decides(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    outside.named(scenario, campaign, outside.ANA)
    (post,) = journey.brief(scenario, campaign)
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post).id
    link = outside.newest(scenario, LinkPurpose.DECIDE)
    by_link = partial(outside.act, scenario, link, deciding.decide, DecisionInput(Outcome.APPROVE))
    results = at_once(
        by_link, lambda: scenario.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE), by_link
    )
    (decision,) = scenario.rows(Decision, approval_id=question)
    assert len(refused(results, OutOfDate)) == 2, results
    assert (scenario.row(AccessLink, link.id).used_at is None) == (decision.decided_by == SPECIALIST)


@pytest.mark.usefixtures("again")
def test_of_two_deciders_one_decides_and_the_other_is_told_who_did(
    scenario: Scenario, post: Deliverable
) -> None:
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post).id
    results = at_once(
        lambda: scenario.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE),
        lambda: scenario.do(SECOND_SPECIALIST, decisions.decide, question, Outcome.APPROVE),
    )
    (decision,) = scenario.rows(Decision, approval_id=question)
    (loser,) = refused(results, OutOfDate)
    assert f"<@{decision.decided_by}> decided this already: approved." in loser.message


@pytest.mark.usefixtures("again")
def test_of_the_last_two_of_several_who_decide_at_once_one_outcome_stands(scenario: Scenario) -> None:
    """Both are needed, and the one who comes last decides; where one asks for changes, that is what stands."""
    both = Policy((Level(Group(people=(SPECIALIST, SECOND_SPECIALIST)), Quorum.ALL),))
    campaign = journey.make(scenario)
    scenario.do(MANAGER, approval_policy.change, campaign.id, both, "Four eyes.")
    for outcome in (Outcome.APPROVE, Outcome.REQUEST_CHANGES):
        (post,) = journey.brief(scenario, campaign)
        journey.hand_in(scenario, post)
        question = journey.open_question(scenario, post).id
        why = ("It must be so.", Category.BRAND)
        results = at_once(
            lambda: scenario.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE),  # noqa: B023
            lambda: scenario.do(SECOND_SPECIALIST, decisions.decide, question, outcome, *why),  # noqa: B023
        )
        (decision,) = scenario.rows(Decision, approval_id=question)
        assert decision.outcome is outcome
        said = len(scenario.rows(Verdict, approval_id=question))
        assert said == 2 - len(refused(results, OutOfDate))


@pytest.mark.usefixtures("again")
def test_a_double_click_decides_once(scenario: Scenario, post: Deliverable) -> None:
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post).id
    results = at_once(*[lambda: scenario.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE)] * 3)
    assert len(scenario.rows(Decision)) == 1
    assert {one.message for one in refused(results, OutOfDate)} == {"You decided this already: approved."}


@pytest.mark.usefixtures("again")
def test_of_two_who_take_a_task_one_has_it(scenario: Scenario, post: Deliverable) -> None:
    (task,) = scenario.rows(Task, kind=TaskKind.REVIEW, deliverable_id=post.id)
    results = at_once(
        lambda: scenario.do(SPECIALIST, task_actions.take, task.id),
        lambda: scenario.do(SECOND_SPECIALIST, task_actions.take, task.id),
    )
    taken = scenario.row(Task, task.id).user_id
    (loser,) = refused(results, OutOfDate)
    assert loser.message == f"<@{taken}> has taken this already."
    assert [one.user_id for one in scenario.rows(PromptItem, task_id=task.id)] == [taken]


@pytest.mark.usefixtures("again")
def test_a_request_delivered_twice_has_one_effect(scenario: Scenario) -> None:
    campaign = journey.make(scenario)
    picked = journey.fitting(scenario, campaign)[:1]
    actor = replace(scenario.actor(MANAGER), idempotency_key="submit-1")
    results = at_once(
        *[lambda: outreach.pick(scenario.units_of_work, actor, scenario.at, campaign.id, picked)] * 3
    )
    assert len(refused(results, AlreadyProcessed)) == 2
    assert len(scenario.rows(Participation)) == 1


@pytest.mark.usefixtures("again")
def test_a_decision_and_a_new_version_never_both_count(scenario: Scenario, post: Deliverable) -> None:
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post).id
    draft = Draft(link="https://drive.example/second")
    results = at_once(
        lambda: scenario.do(SPECIALIST, decisions.decide, question, Outcome.APPROVE),
        lambda: scenario.do(SECOND_SPECIALIST, deliverables.hand_in, post.id, draft),
    )
    assert len(refused(results, Refusal)) == 1
    decided = scenario.row(Approval, question).state is ApprovalState.DECIDED
    assert decided is bool(refused(results[1:], NotPossible))
    assert len(scenario.rows(Approval, state=ApprovalState.OPEN)) == (0 if decided else 1)


@pytest.mark.usefixtures("again")
def test_a_post_is_dropped_or_published_but_not_both(scenario: Scenario, post: Deliverable) -> None:
    journey.approve(scenario, post)
    link = "https://instagram.example/p/1"
    at_once(
        lambda: scenario.do(MANAGER, deliverables.miss, post.id, "It never appeared."),
        lambda: scenario.do(SPECIALIST, deliverables.publish, post.id, link),
    )
    after = scenario.row(Deliverable, post.id)
    assert (
        after.status is DeliverableStatus.PUBLISHED
    )  # a missed post may still be published; never the reverse
    assert after.permalink == link


@pytest.mark.usefixtures("again")
def test_an_influencer_is_dropped_or_their_terms_count_but_not_both(scenario: Scenario) -> None:
    (one,) = journey.pick(scenario, journey.make(scenario))
    at_once(
        lambda: scenario.do(MANAGER, outreach.agree, one.id, journey.terms(scenario)),
        lambda: scenario.do(SECOND_MANAGER, outreach.end_without_terms, one.id, Stage.DECLINED, "Busy."),
    )
    scenario.let_decisions_settle()
    agreed = scenario.row(Participation, one.id).stage is Stage.AGREED
    assert len(scenario.rows(Deliverable)) == (1 if agreed else 0)


@pytest.mark.usefixtures("again")
def test_of_two_campaigns_of_one_name_one_is_made(scenario: Scenario) -> None:
    plan = journey.plan(scenario, {})
    results = at_once(
        lambda: scenario.do(MANAGER, new_campaign.make_campaign, "influencer", plan),
        lambda: scenario.do(OWNER, new_campaign.make_campaign, "influencer", plan),
    )
    (loser,) = refused(results, NotUnderstood)
    assert loser.field == "name"
    assert len(scenario.rows(Campaign)) == 1


@pytest.mark.usefixtures("again")
def test_campaigns_that_first_ask_the_same_person_at_once_share_one_lane(scenario: Scenario) -> None:
    campaigns = [journey.make(scenario, name=f"Glow {number}", budget="0") for number in range(3)]
    picked = [journey.pick(scenario, campaign)[0].id for campaign in campaigns]
    terms = journey.terms(scenario)
    deeds: list[Deed] = [partial(scenario.do, MANAGER, outreach.agree, one, terms) for one in picked]
    assert at_once(*deeds) == [False] * 3
    assert len(scenario.rows(Lane, address=DIRECTOR)) == 1


@pytest.mark.usefixtures("again")
def test_news_of_a_new_person_may_come_twice_at_once(scenario: Scenario) -> None:
    news = [news_of("UNEW", MemberType.FULL)]
    results = at_once(*[lambda: scenario.do(MANAGER, directory_sync.hear_of_people, news)] * 3)
    assert not refused(results, Refusal)


@pytest.mark.usefixtures("again")
def test_a_waiting_campaign_that_hears_of_two_new_influencers_at_once_asks_for_a_choice_once(
    scenario: Scenario,
) -> None:
    journey.make(scenario, niches="gardens")
    rows = [replace(row, niches=("gardens",)) for row in creator_rows(2, first=100)]
    results = at_once(
        lambda: scenario.do(MANAGER, influencers.add, rows[0]),
        lambda: scenario.do(OWNER, influencers.add, rows[1]),
    )
    assert not refused(results, Refusal)
    assert len(scenario.rows(Task, kind=TaskKind.CHOOSE, state=TaskState.OPEN)) == 1
