"""A campaign goes live when its posts are approved; each is published at its slot, late, or missed."""

from datetime import UTC, datetime, timedelta

import pytest

from campaigns.content import deliverables
from campaigns.core.errors import NotPossible, OutOfDate
from campaigns.decisions import decisions
from campaigns.editorial import planning
from campaigns.editorial.post_form import read_slot
from campaigns.lifecycle import closing, finishing
from campaigns.views.overview import overview
from campaigns.views.step_states import StepState
from campaigns.views.task_view import view_of
from storage.enums import (
    CampaignStatus,
    CardKind,
    Category,
    DeliverableStatus,
    MailKind,
    NoticeKind,
    Outcome,
    TaskKind,
    TaskState,
)
from storage.models import Campaign, Card, Deliverable, Idea, Lane, Mail, Notice, Report, StepRun, Task
from tests.domain import social
from tests.domain.scenario import MANAGER, OWNER, SECOND_SPECIALIST, SPECIALIST, Scenario
from tests.domain.social import CREATIVE, IG, TIKTOK

ONE = (IG, "2026-11-10", "09:00")
OTHER = (TIKTOK, "2026-11-11", "09:00")
ONE_AT = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)


def status(scenario: Scenario, post: Deliverable) -> CampaignStatus:
    return scenario.row(Campaign, post.campaign_id).status


def reject(scenario: Scenario, post: Deliverable) -> None:
    social.design(scenario, post)
    social.write(scenario, post)
    social.decide(scenario, post, Outcome.REJECT)


def test_it_is_live_when_none_is_open_and_one_is_approved(scenario: Scenario) -> None:
    one, other = social.planned(scenario, ONE, OTHER)
    social.approve(scenario, one)
    assert status(scenario, one) is CampaignStatus.PREPARING
    assert scenario.rows(Mail) == []
    reject(scenario, other)
    assert status(scenario, one) is CampaignStatus.ACTIVE
    assert [mail.to for mail in scenario.rows(Mail, kind=MailKind.LIVE)] == [
        "board@acme.example",
        "client@beans.example",
    ]
    told, in_person = scenario.rows(Notice, kind=NoticeKind.LIVE)
    ids = [told.id, in_person.id]
    cards = [card for card in scenario.rows(Card, kind=CardKind.NOTICE) if card.subject_id in ids]
    assert [scenario.row(Lane, card.lane_id).address for card in cards] == ["CSUN", MANAGER]
    assert told.facts == in_person.facts
    assert (told.facts["first_post_at"], told.facts["to_come"]) == (ONE_AT.isoformat(), 1)


def test_where_none_is_approved_posts_are_added_or_it_is_cancelled(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    reject(scenario, post)
    assert [task.kind for task in scenario.rows(Task, state=TaskState.OPEN)] == [TaskKind.ADD_POSTS]
    assert status(scenario, post) is CampaignStatus.PREPARING
    scenario.do(MANAGER, planning.add_posts, post.campaign_id)
    assert [task.kind for task in scenario.rows(Task, state=TaskState.OPEN)] == [TaskKind.PLAN]
    with pytest.raises(OutOfDate, match="the calendar is open already"):
        scenario.do(MANAGER, planning.add_posts, post.campaign_id)
    (idea,) = scenario.rows(Idea)
    again = social.post(scenario, idea, *OTHER)
    assert social.open_kinds(scenario, again) == set(), "it waits for the calendar to be ready"
    scenario.do(CREATIVE, planning.calendar_ready, post.campaign_id)
    social.approve(scenario, again)
    assert status(scenario, post) is CampaignStatus.ACTIVE


def test_a_single_post_may_be_added_without_opening_the_calendar(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, ONE)
    reject(scenario, post)
    (idea,) = scenario.rows(Idea)
    again = social.post(scenario, idea, *OTHER)
    assert {task.kind for task in scenario.rows(Task, state=TaskState.OPEN)} == {
        TaskKind.DESIGN,
        TaskKind.COPY,
    }
    social.approve(scenario, again)
    assert status(scenario, post) is CampaignStatus.ACTIVE


def test_at_its_slot_the_publisher_gets_the_final_asset_and_copy(scenario: Scenario) -> None:
    one, _ = social.live(scenario, ONE, OTHER)
    social.wait_until(scenario, ONE_AT - timedelta(seconds=1))
    assert social.open_kinds(scenario, one) == set()
    social.wait_until(scenario, ONE_AT)
    (task,) = scenario.rows(Task, kind=TaskKind.PUBLISH)
    with scenario.database.read() as session:
        view = view_of(session, session.get_one(Task, task.id), scenario.at)
    assert view.words == f"Publish {one.title} and record its link"
    assert set(view.assignees) == {SPECIALIST, SECOND_SPECIALIST}
    assert view.current.asset is not None
    assert view.current.asset.link == f"https://design.example/{one.id}"
    assert (view.current.copy and view.current.copy.caption) == f"Good morning {one.id}"
    assert task.due_at == ONE_AT + timedelta(minutes=30)


@pytest.mark.parametrize(
    ("minutes", "outcome"), [(0, "Published"), (30, "Published"), (31, "Published late")]
)
def test_published_late_is_noted(scenario: Scenario, minutes: int, outcome: str) -> None:
    (one,) = social.live(scenario, ONE)
    social.wait_until(scenario, ONE_AT + timedelta(minutes=minutes))
    social.publish(scenario, one)
    (task,) = scenario.rows(Task, kind=TaskKind.PUBLISH)
    assert task.outcome == outcome


def test_a_post_may_be_published_before_its_slot_and_nobody_is_reminded(scenario: Scenario) -> None:
    (one,) = social.live(scenario, ONE)
    social.publish(scenario, one)
    social.wait_until(scenario, ONE_AT + timedelta(hours=1))
    assert scenario.rows(Task, kind=TaskKind.PUBLISH) == []


def test_what_was_missed_before_it_was_approved_cannot_be_published(scenario: Scenario) -> None:
    one, other = social.planned(scenario, ONE, OTHER)
    social.approve(scenario, other)
    social.wait_until(scenario, ONE_AT)
    assert social.now(scenario, one).status is DeliverableStatus.MISSED
    assert status(scenario, one) is CampaignStatus.ACTIVE, "the other is approved, and nothing is open"
    with pytest.raises(NotPossible, match="must be approved before it is published"):
        social.publish(scenario, one)


def test_an_approved_post_that_was_not_published_can_be_set_again(scenario: Scenario) -> None:
    one, _ = social.live(scenario, ONE, OTHER)
    social.wait_until(scenario, ONE_AT + timedelta(hours=1))
    scenario.do(MANAGER, deliverables.miss, one.id, "The app was down.")
    campaign = scenario.row(Campaign, one.campaign_id)
    scenario.do(
        CREATIVE, planning.move_post, one.id, read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    )
    again = social.now(scenario, one)
    assert (again.status, again.round, again.reason) == (DeliverableStatus.APPROVED, 1, None)
    social.wait_until(scenario, datetime(2026, 11, 12, 8, 0, tzinfo=UTC))
    assert social.open_kinds(scenario, one) == {TaskKind.PUBLISH}


def test_moving_an_approved_post_keeps_its_approval_and_moves_the_reminder(scenario: Scenario) -> None:
    one, _ = social.live(scenario, ONE, OTHER)
    social.wait_until(scenario, ONE_AT)
    campaign = scenario.row(Campaign, one.campaign_id)
    scenario.do(
        CREATIVE, planning.move_post, one.id, read_slot({"day": "2026-11-10", "time": "18:00"}, campaign)
    )
    assert social.open_kinds(scenario, one) == set()
    assert social.now(scenario, one).status is DeliverableStatus.APPROVED
    social.wait_until(scenario, datetime(2026, 11, 10, 17, 0, tzinfo=UTC))
    assert social.open_kinds(scenario, one) == {TaskKind.PUBLISH}


def test_a_post_added_while_live_goes_its_own_round_and_nothing_is_announced_again(
    scenario: Scenario,
) -> None:
    one, _ = social.live(scenario, ONE, OTHER)
    (idea,) = scenario.rows(Idea)
    added = social.post(scenario, idea, IG, "2026-11-20", "09:00")
    assert social.open_kinds(scenario, added) == {TaskKind.DESIGN, TaskKind.COPY}
    assert status(scenario, one) is CampaignStatus.ACTIVE
    assert open_steps(scenario, one) == [5, 6, 7, 10]
    social.approve(scenario, added)
    assert open_steps(scenario, one) == [13]
    assert len(scenario.rows(Mail, kind=MailKind.LIVE)) == 2
    assert len(scenario.rows(Notice, kind=NoticeKind.LIVE)) == 2


def open_steps(scenario: Scenario, post: Deliverable) -> list[int]:
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, post.campaign_id))
    return [step.number for step in seen.steps if step.state is StepState.IN_PROGRESS]


def test_changes_asked_for_after_the_slot_has_come_leave_the_post_missed(scenario: Scenario) -> None:
    one, _ = social.planned(scenario, ONE, OTHER)
    social.design(scenario, one)
    social.write(scenario, one)
    social.wait_until(scenario, ONE_AT - timedelta(seconds=5))
    asked = social.question(scenario, one)
    scenario.do(MANAGER, decisions.decide, asked.id, Outcome.REQUEST_CHANGES, "Too loud.", Category.BRAND)
    scenario.wait(seconds=30)
    missed = social.now(scenario, one)
    assert (missed.status, missed.round) == (DeliverableStatus.MISSED, 2)
    assert social.open_kinds(scenario, one) == set()
    assert len(scenario.rows(Notice, kind=NoticeKind.SLOT_MISSED)) == 1


def test_next_the_card_tells_the_post_that_comes(scenario: Scenario) -> None:
    one, _ = social.live(scenario, ONE, OTHER)
    with scenario.database.read() as session:
        seen = overview(session, session.get_one(Campaign, one.campaign_id))
    assert (seen.next_thing, seen.next_at) == (f"The next post is {one.title}", ONE_AT)
    assert not seen.empty_shortlist


def test_a_live_campaign_can_be_closed_early(scenario: Scenario) -> None:
    one, other = social.live(scenario, ONE, OTHER)
    with pytest.raises(NotPossible, match="nothing to measure yet"):
        scenario.do(MANAGER, closing.close, one.campaign_id)
    social.wait_until(scenario, ONE_AT)
    social.publish(scenario, one)
    (idea,) = scenario.rows(Idea)
    social.post(scenario, idea, IG, "2026-11-20", "09:00")
    scenario.do(MANAGER, closing.close, one.campaign_id)
    assert status(scenario, one) is CampaignStatus.MEASURING
    assert social.now(scenario, other).status is DeliverableStatus.MISSED
    social.measure(scenario, one, reach="100", likes="5")
    assert status(scenario, one) is CampaignStatus.COMPLETED
    assert [report.figures["counts"]["dropped"] for report in scenario.rows(Report)] == [1]
    assert scenario.rows(Task, state=TaskState.OPEN) == []


def test_the_owner_may_finish_without_what_is_missing(scenario: Scenario) -> None:
    made = social.make(scenario, OWNER)
    (idea,) = social.think(scenario, made, "Slow mornings")
    one = social.post(scenario, idea, *ONE)
    social.ready(scenario, made)
    social.approve(scenario, one)
    scenario.wait(days=70)
    scenario.do(OWNER, finishing.finish_without, made.id)
    assert status(scenario, one) is CampaignStatus.COMPLETED
    assert social.now(scenario, one).status is DeliverableStatus.MISSED
    assert len(scenario.rows(StepRun, campaign_id=made.id, item_id=0)) == 18
