"""The time of a post comes while its request is on hold, or its condition is not met: who hears of it, and when."""

from datetime import UTC, date, datetime, timedelta

import pytest

from campaigns.content import conditions
from campaigns.core.errors import NotUnderstood
from campaigns.decisions import holds
from campaigns.editorial import planning, planning_several
from campaigns.influencers import amending
from storage.enums import CardKind, DueKind, LinkPurpose, NoticeKind, TaskKind
from storage.models import Campaign, Card, Deliverable, Due, Lane, Notice, Task
from tests.domain import journey, outside, social
from tests.domain.scenario import MANAGER, SECOND_MANAGER, SPECIALIST, Scenario
from tests.domain.social import IG, WRITER
from tests.integration.social.test_conditions_and_holds import approve_if, condition_of, hold


def told(scenario: Scenario, kind: NoticeKind) -> list[str]:
    """Who heard news of a kind, in the order in which they did."""
    lanes = {lane.id: lane.address for lane in scenario.rows(Lane)}
    to = {card.subject_id: lanes[card.lane_id] for card in scenario.rows(Card, kind=CardKind.NOTICE)}
    return [to[one.id] for one in scenario.rows(Notice, kind=kind)]


def asked(scenario: Scenario, day: str, hour: str = "09:00") -> Deliverable:
    """A post of November that waits for its approval."""
    (post,) = social.planned(scenario, (IG, day, hour))
    social.design(scenario, post)
    social.write(scenario, post)
    return social.now(scenario, post)


def test_a_post_that_is_moved_before_the_end_of_its_hold_is_asked_about_at_once(scenario: Scenario) -> None:
    post = asked(scenario, "2026-11-20")
    task = hold(scenario, post, date(2026, 11, 18), SECOND_MANAGER)
    scenario.do(MANAGER, planning.move_post, post.id, datetime(2026, 11, 19, 9, tzinfo=UTC))
    assert scenario.row(Task, task.id).held_by == SECOND_MANAGER, "it still comes back before its time"
    scenario.do(MANAGER, planning.move_post, post.id, datetime(2026, 11, 10, 9, tzinfo=UTC))
    assert scenario.row(Task, task.id).held_by is None
    assert scenario.rows(Due, kind=DueKind.HOLD_ENDS) == []
    social.wait_until(scenario, datetime(2026, 11, 9, 9, tzinfo=UTC))
    assert set(told(scenario, NoticeKind.SLOT_NEARS)) == {MANAGER, SECOND_MANAGER}


def test_a_post_that_is_shifted_before_the_end_of_its_hold_is_asked_about_at_once(scenario: Scenario) -> None:
    post = asked(scenario, "2026-11-20")
    task = hold(scenario, post, date(2026, 11, 18))
    scenario.do(MANAGER, planning_several.shift_posts, post.campaign_id, -5)
    assert scenario.row(Task, task.id).held_by is None


def test_other_days_of_a_creator_end_a_hold_that_is_longer_and_a_longer_one_is_refused(
    scenario: Scenario,
) -> None:
    offered = {"publish_on": "2026-11-20", "draft_due_on": "2026-11-09"}
    (post,) = journey.brief(scenario, journey.make(scenario), 1, **offered)
    journey.hand_in(scenario, post)
    question = journey.open_question(scenario, post).id
    with pytest.raises(NotUnderstood, match=r"published on 20 Nov 2026.*another day agreed"):
        scenario.do(SPECIALIST, holds.hold, question, date(2026, 11, 20), "Ask Legal.")
    task = scenario.do(SPECIALIST, holds.hold, question, date(2026, 11, 19), "Ask Legal.")
    sooner = journey.terms(scenario, **{**offered, "publish_on": "2026-11-16"})
    scenario.do(MANAGER, amending.amend, post.participation_id or 0, 1, sooner)
    assert scenario.row(Task, task.id).held_by is None


def test_who_holds_a_post_up_hears_before_its_time_and_so_does_its_owner(scenario: Scenario) -> None:
    post = asked(scenario, "2026-11-10", "09:30")
    assert post.slot_at is not None
    hold(scenario, post, date(2026, 11, 10), SECOND_MANAGER)
    heard = []
    for hours in (24, 4, 1):
        social.wait_until(scenario, post.slot_at - timedelta(hours=hours))
        heard.append(told(scenario, NoticeKind.SLOT_NEARS))
    holder, owner = SECOND_MANAGER, MANAGER
    assert heard == [[holder], [holder, holder, owner], [holder, holder, owner, holder, owner]]
    assert {one.facts["on_hold_by"] for one in scenario.rows(Notice, kind=NoticeKind.SLOT_NEARS)} == {holder}


def test_where_a_client_holds_a_post_up_its_owner_hears_before_its_time(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:30"))
    outside.named(scenario, scenario.row(Campaign, post.campaign_id), outside.ANA)
    social.design(scenario, post)
    social.write(scenario, post)
    link = outside.newest(scenario, LinkPurpose.DECIDE)
    question = social.question(scenario, post).id
    outside.act(scenario, link, holds.hold, question, date(2026, 11, 10), "Our lawyer looks at it.")
    assert post.slot_at is not None
    social.wait_until(scenario, post.slot_at - timedelta(hours=1))
    assert set(told(scenario, NoticeKind.SLOT_NEARS)) == {MANAGER}


def test_an_unmet_condition_is_spoken_of_before_the_time_of_its_post_and_when_that_comes(
    scenario: Scenario,
) -> None:
    post = asked(scenario, "2026-11-10")
    assert post.slot_at is not None
    approve_if(scenario, post)
    social.wait_until(scenario, post.slot_at - timedelta(hours=4))
    assert told(scenario, NoticeKind.SLOT_NEARS) == [WRITER, WRITER, MANAGER]
    assert all(one.facts["is_unmet"] for one in scenario.rows(Notice, kind=NoticeKind.SLOT_NEARS))
    social.wait_until(scenario, post.slot_at)
    assert set(told(scenario, NoticeKind.CONDITION_UNMET)) == {WRITER, MANAGER}
    scenario.do(WRITER, conditions.meet, condition_of(scenario, post).id)
    assert social.open_kinds(scenario, post) == {TaskKind.PUBLISH}


def test_nobody_is_spoken_to_about_a_condition_that_is_met(scenario: Scenario) -> None:
    post = asked(scenario, "2026-11-10")
    approve_if(scenario, post)
    scenario.do(WRITER, conditions.meet, condition_of(scenario, post).id)
    social.wait_until(scenario, datetime(2026, 11, 10, 9, tzinfo=UTC))
    assert told(scenario, NoticeKind.SLOT_NEARS) == told(scenario, NoticeKind.CONDITION_UNMET) == []
