"""A campaign goes live when its posts are approved; each is published at its slot, late, or missed."""

from datetime import UTC, datetime, timedelta

import pytest

from campaigns.content import deliverables
from campaigns.core.errors import NotPossible, OutOfDate
from campaigns.decisions import decisions
from campaigns.editorial import planning
from campaigns.editorial.post_form import read_slot
from campaigns.lifecycle import closing
from campaigns.views.overview import StepState, overview
from campaigns.views.task_view import view_of
from storage.enums import (
    CampaignStatus,
    Category,
    DeliverableStatus,
    MailKind,
    NoticeKind,
    Outcome,
    Platform,
    TaskKind,
    TaskState,
)
from storage.models import Campaign, Deliverable, Idea, Mail, Notice, Report, StepRun, Task
from tests.domain import social
from tests.domain.firm import MANAGER, OWNER, SECOND_SPECIALIST, SPECIALIST, Firm
from tests.domain.social import CREATIVE, IG, TIKTOK

ONE = (IG, "2026-11-10", "09:00")
OTHER = (TIKTOK, "2026-11-11", "09:00")
ONE_AT = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)


def status(firm: Firm, post: Deliverable) -> CampaignStatus:
    return firm.row(Campaign, post.campaign_id).status


def live(firm: Firm, *posts: tuple[Platform, str, str]) -> list[Deliverable]:
    made = social.planned(firm, *posts)
    social.approve(firm, *made)
    return made


def reject(firm: Firm, post: Deliverable) -> None:
    social.design(firm, post)
    social.write(firm, post)
    social.decide(firm, post, Outcome.REJECT)


def test_it_is_live_when_none_is_open_and_one_is_approved(firm: Firm) -> None:
    one, other = social.planned(firm, ONE, OTHER)
    social.approve(firm, one)
    assert status(firm, one) is CampaignStatus.PREPARING
    assert firm.rows(Mail) == []
    reject(firm, other)
    assert status(firm, one) is CampaignStatus.ACTIVE
    assert [mail.to for mail in firm.rows(Mail, kind=MailKind.LIVE)] == [
        "board@acme.example",
        "client@beans.example",
    ]
    (told,) = firm.rows(Notice, kind=NoticeKind.LIVE)
    assert (told.facts["first_post_at"], told.facts["posts"]) == (ONE_AT.isoformat(), 1)


def test_where_none_is_approved_posts_are_added_or_it_is_cancelled(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    reject(firm, post)
    assert [task.kind for task in firm.rows(Task, state=TaskState.OPEN)] == [TaskKind.ADD_POSTS]
    assert status(firm, post) is CampaignStatus.PREPARING
    firm.do(MANAGER, planning.add_posts, post.campaign_id)
    assert [task.kind for task in firm.rows(Task, state=TaskState.OPEN)] == [TaskKind.PLAN]
    with pytest.raises(OutOfDate, match="the calendar is open already"):
        firm.do(MANAGER, planning.add_posts, post.campaign_id)
    (idea,) = firm.rows(Idea)
    again = social.post(firm, idea, *OTHER)
    assert social.open_kinds(firm, again) == set(), "it waits for the calendar to be ready"
    firm.do(CREATIVE, planning.calendar_ready, post.campaign_id)
    social.approve(firm, again)
    assert status(firm, post) is CampaignStatus.ACTIVE


def test_a_single_post_may_be_added_without_opening_the_calendar(firm: Firm) -> None:
    (post,) = social.planned(firm, ONE)
    reject(firm, post)
    (idea,) = firm.rows(Idea)
    again = social.post(firm, idea, *OTHER)
    assert {task.kind for task in firm.rows(Task, state=TaskState.OPEN)} == {TaskKind.DESIGN, TaskKind.COPY}
    social.approve(firm, again)
    assert status(firm, post) is CampaignStatus.ACTIVE


def test_at_its_slot_the_publisher_gets_the_final_asset_and_copy(firm: Firm) -> None:
    one, _ = live(firm, ONE, OTHER)
    social.wait_until(firm, ONE_AT - timedelta(seconds=1))
    assert social.open_kinds(firm, one) == set()
    social.wait_until(firm, ONE_AT)
    (task,) = firm.rows(Task, kind=TaskKind.PUBLISH)
    with firm.database.read() as session:
        view = view_of(session, session.get_one(Task, task.id), firm.at)
    assert view.words == f"Publish {one.title} and record its link"
    assert set(view.assignees) == {SPECIALIST, SECOND_SPECIALIST}
    assert view.current.asset is not None
    assert view.current.asset.link == f"https://design.example/{one.id}"
    assert (view.current.copy and view.current.copy.caption) == f"Good morning {one.id}"
    assert task.due_at == ONE_AT + timedelta(minutes=30)


@pytest.mark.parametrize(
    ("minutes", "outcome"), [(0, "Published"), (30, "Published"), (31, "Published late")]
)
def test_published_late_is_noted(firm: Firm, minutes: int, outcome: str) -> None:
    (one,) = live(firm, ONE)
    social.wait_until(firm, ONE_AT + timedelta(minutes=minutes))
    social.publish(firm, one)
    (task,) = firm.rows(Task, kind=TaskKind.PUBLISH)
    assert task.outcome == outcome


def test_a_post_may_be_published_before_its_slot_and_nobody_is_reminded(firm: Firm) -> None:
    (one,) = live(firm, ONE)
    social.publish(firm, one)
    social.wait_until(firm, ONE_AT + timedelta(hours=1))
    assert firm.rows(Task, kind=TaskKind.PUBLISH) == []


def test_what_was_missed_before_it_was_approved_cannot_be_published(firm: Firm) -> None:
    one, other = social.planned(firm, ONE, OTHER)
    social.approve(firm, other)
    social.wait_until(firm, ONE_AT)
    assert social.now(firm, one).status is DeliverableStatus.MISSED
    assert status(firm, one) is CampaignStatus.ACTIVE, "the other is approved, and nothing is open"
    with pytest.raises(NotPossible, match="must be approved before it is published"):
        social.publish(firm, one)


def test_an_approved_post_that_was_not_published_can_be_set_again(firm: Firm) -> None:
    one, _ = live(firm, ONE, OTHER)
    social.wait_until(firm, ONE_AT + timedelta(hours=1))
    firm.do(MANAGER, deliverables.miss, one.id, "The app was down.")
    campaign = firm.row(Campaign, one.campaign_id)
    firm.do(CREATIVE, planning.move_post, one.id, read_slot({"day": "2026-11-12", "time": "09:00"}, campaign))
    again = social.now(firm, one)
    assert (again.status, again.round, again.reason) == (DeliverableStatus.APPROVED, 1, None)
    social.wait_until(firm, datetime(2026, 11, 12, 8, 0, tzinfo=UTC))
    assert social.open_kinds(firm, one) == {TaskKind.PUBLISH}


def test_moving_an_approved_post_keeps_its_approval_and_moves_the_reminder(firm: Firm) -> None:
    one, _ = live(firm, ONE, OTHER)
    social.wait_until(firm, ONE_AT)
    campaign = firm.row(Campaign, one.campaign_id)
    firm.do(CREATIVE, planning.move_post, one.id, read_slot({"day": "2026-11-10", "time": "18:00"}, campaign))
    assert social.open_kinds(firm, one) == set()
    assert social.now(firm, one).status is DeliverableStatus.APPROVED
    social.wait_until(firm, datetime(2026, 11, 10, 17, 0, tzinfo=UTC))
    assert social.open_kinds(firm, one) == {TaskKind.PUBLISH}


def test_a_post_added_while_live_goes_its_own_round_and_nothing_is_announced_again(
    firm: Firm,
) -> None:
    one, _ = live(firm, ONE, OTHER)
    (idea,) = firm.rows(Idea)
    added = social.post(firm, idea, IG, "2026-11-20", "09:00")
    assert social.open_kinds(firm, added) == {TaskKind.DESIGN, TaskKind.COPY}
    assert status(firm, one) is CampaignStatus.ACTIVE
    assert open_steps(firm, one) == [5, 6, 7, 10]
    social.approve(firm, added)
    assert open_steps(firm, one) == [13]
    assert len(firm.rows(Mail, kind=MailKind.LIVE)) == 2
    assert len(firm.rows(Notice, kind=NoticeKind.LIVE)) == 1


def open_steps(firm: Firm, post: Deliverable) -> list[int]:
    with firm.database.read() as session:
        seen = overview(session, session.get_one(Campaign, post.campaign_id))
    return [step.number for step in seen.steps if step.state is StepState.IN_PROGRESS]


def test_changes_asked_for_after_the_slot_has_come_leave_the_post_missed(firm: Firm) -> None:
    one, _ = social.planned(firm, ONE, OTHER)
    social.design(firm, one)
    social.write(firm, one)
    social.wait_until(firm, ONE_AT - timedelta(seconds=5))
    asked = social.question(firm, one)
    firm.do(MANAGER, decisions.decide, asked.id, Outcome.REQUEST_CHANGES, "Too loud.", Category.BRAND)
    firm.wait(seconds=30)
    missed = social.now(firm, one)
    assert (missed.status, missed.round) == (DeliverableStatus.MISSED, 2)
    assert social.open_kinds(firm, one) == set()


def test_next_the_card_tells_the_post_that_comes(firm: Firm) -> None:
    one, _ = live(firm, ONE, OTHER)
    with firm.database.read() as session:
        seen = overview(session, session.get_one(Campaign, one.campaign_id))
    assert (seen.next_thing, seen.next_at) == (f"The next post is {one.title}", ONE_AT)
    assert not seen.empty_shortlist


def test_a_live_campaign_can_be_closed_early(firm: Firm) -> None:
    one, other = live(firm, ONE, OTHER)
    with pytest.raises(NotPossible, match="nothing to measure yet"):
        firm.do(MANAGER, closing.close, one.campaign_id)
    social.wait_until(firm, ONE_AT)
    social.publish(firm, one)
    (idea,) = firm.rows(Idea)
    social.post(firm, idea, IG, "2026-11-20", "09:00")
    firm.do(MANAGER, closing.close, one.campaign_id)
    assert status(firm, one) is CampaignStatus.MEASURING
    assert social.now(firm, other).status is DeliverableStatus.MISSED
    social.measure(firm, one, reach="100", likes="5")
    assert status(firm, one) is CampaignStatus.COMPLETED
    assert [report.figures["counts"]["dropped"] for report in firm.rows(Report)] == [1]
    assert firm.rows(Task, state=TaskState.OPEN) == []


def test_late_results_make_a_new_version_of_the_post_mortem(firm: Firm) -> None:
    (one,) = live(firm, ONE)
    social.wait_until(firm, ONE_AT)
    social.publish(firm, one)
    firm.wait(days=60)
    social.measure(firm, one, reach="100", likes="5")
    assert status(firm, one) is CampaignStatus.COMPLETED
    social.measure(firm, one, reach="100", likes="5")
    assert [report.number for report in firm.rows(Report)] == [1]
    firm.wait(days=1)
    social.measure(firm, one, reach="200", likes="5")
    assert [report.number for report in firm.rows(Report)] == [1, 2]


def test_the_owner_may_finish_without_what_is_missing(firm: Firm) -> None:
    made = social.make(firm, OWNER)
    (idea,) = social.think(firm, made, "Slow mornings")
    one = social.post(firm, idea, *ONE)
    social.ready(firm, made)
    social.approve(firm, one)
    firm.wait(days=70)
    firm.do(OWNER, closing.finish_without, made.id)
    assert status(firm, one) is CampaignStatus.COMPLETED
    assert social.now(firm, one).status is DeliverableStatus.MISSED
    assert len(firm.rows(StepRun, campaign_id=made.id, item_id=0)) == 18
