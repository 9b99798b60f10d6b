"""Posts take slots in the content calendar; what does not fit is refused with what is free nearby."""

from datetime import UTC, datetime, timedelta

import pytest

from campaigns.core.errors import NotPermitted, NotPossible, NotUnderstood, OutOfDate, Refusal
from campaigns.core.unit_of_work import UnitOfWork
from campaigns.decisions import decisions
from campaigns.editorial import content_calendar, ideas, planning
from campaigns.editorial.post_form import PlannedPost, read_post, read_slot
from campaigns.people import lookup
from storage.enums import (
    DeliverableStatus,
    DueKind,
    NoticeKind,
    Outcome,
    PostKind,
    TaskKind,
    TaskState,
)
from storage.models import Campaign, Deliverable, Due, Idea, Notice, Task
from tests.domain import social
from tests.domain.scenario import DESIGNER, MANAGER, Scenario
from tests.domain.social import CREATIVE, IG, TIKTOK, WRITER, X


def begun(scenario: Scenario, **entries: str) -> tuple[Campaign, Idea]:
    campaign = social.make(scenario, **entries)
    (idea,) = social.think(scenario, campaign, "Slow mornings")
    return campaign, idea


def refused(scenario: Scenario, idea: Idea, day: str, time: str) -> Refusal:
    with pytest.raises(NotPossible) as refusal:
        social.post(scenario, idea, IG, day, time)
    return refusal.value


def test_a_post_is_planned_in_the_campaigns_own_zone(scenario: Scenario) -> None:
    _, idea = begun(scenario, time_zone="America/New_York")
    post = social.post(scenario, idea, IG, "2026-11-10", "9:00 am", PostKind.REEL)
    assert post.slot_at == datetime(2026, 11, 10, 14, 0, tzinfo=UTC)
    assert post.title == "Slow mornings · Instagram reel"
    assert [due.due_at for due in scenario.rows(Due, kind=DueKind.SLOT)] == [post.slot_at - timedelta(days=1)]


def test_a_time_that_spring_skips_moves_forward_and_one_that_autumn_doubles_is_the_first(
    scenario: Scenario,
) -> None:
    campaign, _ = begun(scenario, ends_on="2027-11-30")
    skipped = read_slot({"day": "2027-03-28", "time": "02:30"}, campaign)
    assert skipped == datetime(2027, 3, 28, 1, 30, tzinfo=UTC), "half past three in summer time"
    doubled = read_slot({"day": "2027-10-31", "time": "02:30"}, campaign)
    assert doubled == datetime(2027, 10, 31, 0, 30, tzinfo=UTC), "still summer time"


def test_two_posts_on_one_platform_keep_half_an_hour(scenario: Scenario) -> None:
    _, idea = begun(scenario)
    social.post(scenario, idea, IG, "2026-11-10", "14:00")
    refusal = refused(scenario, idea, "2026-11-10", "14:10")
    assert refusal.field == "time"
    assert refusal.message == (
        "Instagram has another post at Tue 10 Nov 2026, 14:00 Berlin; keep 30 minutes between them. "
        "Free nearby: Tue 10 Nov 2026, 13:30 Berlin, 14:30 Berlin or 14:45 Berlin."
    )
    social.post(scenario, idea, IG, "2026-11-10", "14:30")
    social.post(scenario, idea, TIKTOK, "2026-11-10", "14:10")


@pytest.mark.parametrize(
    ("day", "time", "field", "words"),
    [
        (
            "2026-11-01",
            "09:00",
            "day",
            "runs from 2 Nov 2026 to 30 Nov 2026. Free nearby: Mon 2 Nov 2026, 10:15",
        ),
        (
            "2026-11-01",
            "16:00",
            "day",
            "Free nearby: Mon 2 Nov 2026, 15:45 Berlin, 16:00 Berlin or 16:15 Berlin",
        ),
        (
            "2026-12-01",
            "00:00",
            "day",
            "to 30 Nov 2026. .*Sun 29 Nov 2026, 23:45 Berlin, Mon 30 Nov 2026, 00:00 Berlin or 00:15 Berlin",
        ),
        (
            "2026-11-02",
            "09:30",
            "time",
            "Mon 2 Nov 2026, 09:30 Berlin is over. Free nearby: Mon 2 Nov 2026, 10:15",
        ),
    ],
)
def test_a_slot_outside_the_campaign_or_in_the_past_is_refused(
    scenario: Scenario, day: str, time: str, field: str, words: str
) -> None:
    _, idea = begun(scenario)
    with pytest.raises(NotPossible, match=words) as refusal:
        social.post(scenario, idea, IG, day, time)
    assert refusal.value.field == field


def test_the_last_minute_of_the_last_day_belongs_to_the_campaign(scenario: Scenario) -> None:
    _, idea = begun(scenario)
    assert social.post(scenario, idea, IG, "2026-11-30", "23:59").slot_at == datetime(
        2026, 11, 30, 22, 59, tzinfo=UTC
    )


def test_posts_are_planned_for_approved_ideas_on_the_campaigns_platforms(scenario: Scenario) -> None:
    campaign, idea = begun(scenario)
    slot = read_slot({"day": "2026-11-10", "time": "09:00"}, campaign)
    with pytest.raises(NotUnderstood, match="does not publish on X"):
        scenario.do(CREATIVE, planning.plan_post, idea.id, PlannedPost(X, PostKind.POST, slot))
    scenario.do(MANAGER, ideas.drop, idea.id, "No.")
    with pytest.raises(NotPossible, match="is dropped; posts are planned for approved ideas"):
        social.post(scenario, idea, IG, "2026-11-10", "09:00")


def test_the_form_names_every_field_that_is_wrong(scenario: Scenario) -> None:
    campaign, _ = begun(scenario)
    with pytest.raises(NotUnderstood) as refusal:
        read_post({"platform": "x", "kind": "poem", "day": "never", "time": "25:00"}, campaign, (IG,))
    assert set(getattr(refusal.value, "errors", {})) == {"platform", "kind", "day", "time"}


def test_two_posts_of_one_idea_have_two_names(scenario: Scenario) -> None:
    _, idea = begun(scenario)
    titles = [social.post(scenario, idea, IG, "2026-11-10", time).title for time in ("09:00", "10:00")]
    assert titles == ["Slow mornings · Instagram post", "Slow mornings · Instagram post 2"]


def test_a_post_can_be_moved_and_frees_its_slot(scenario: Scenario) -> None:
    campaign, idea = begun(scenario)
    post = social.post(scenario, idea, IG, "2026-11-10", "09:00")
    moved_to = read_slot({"day": "2026-11-10", "time": "09:15"}, campaign)
    scenario.do(CREATIVE, planning.move_post, post.id, moved_to)
    assert (social.now(scenario, post).slot_at, social.now(scenario, post).slot_number) == (moved_to, 2)
    day_before = moved_to - timedelta(days=1)
    assert [due.due_at for due in scenario.rows(Due, kind=DueKind.SLOT, taken_at=None)] == [day_before]
    with pytest.raises(NotUnderstood, match="planned for that time already"):
        scenario.do(CREATIVE, planning.move_post, post.id, moved_to)


def test_a_removed_post_is_gone_from_the_calendar_with_its_reason(scenario: Scenario) -> None:
    campaign, idea = begun(scenario)
    post = social.post(scenario, idea, IG, "2026-11-10", "09:00")
    scenario.do(CREATIVE, planning.remove_post, post.id, "Too many.")
    gone = social.now(scenario, post)
    assert (gone.status, gone.reason, gone.slot_at) == (DeliverableStatus.DROPPED, "Too many.", None)
    assert scenario.rows(Due, kind=DueKind.SLOT) == []
    assert entries(scenario, campaign) == []
    social.post(scenario, idea, IG, "2026-11-10", "09:00")


def test_a_calendar_without_posts_is_not_ready(scenario: Scenario) -> None:
    campaign, idea = begun(scenario)
    scenario.do(CREATIVE, ideas.ideas_done, campaign.id)
    with pytest.raises(NotPossible, match="Plan at least one post"):
        scenario.do(CREATIVE, planning.calendar_ready, campaign.id)
    post = social.post(scenario, idea, IG, "2026-11-10", "09:00")
    assert social.now(scenario, post).status is DeliverableStatus.PLANNED
    scenario.do(MANAGER, planning.calendar_ready, campaign.id)
    assert social.now(scenario, post).status is DeliverableStatus.IN_PROGRESS
    with pytest.raises(OutOfDate, match="not being planned now"):
        scenario.do(CREATIVE, planning.calendar_ready, campaign.id)


@pytest.mark.parametrize("who", [DESIGNER, WRITER])
def test_only_the_creative_team_and_managers_plan(scenario: Scenario, who: str) -> None:
    campaign, idea = begun(scenario)
    slot = read_slot({"day": "2026-11-10", "time": "09:00"}, campaign)
    with pytest.raises(NotPermitted, match="plan posts"):
        scenario.do(who, planning.plan_post, idea.id, PlannedPost(IG, PostKind.POST, slot))


def test_a_slot_that_passes_unapproved_is_missed_and_can_be_set_again(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.design(scenario, post)
    social.wait_until(scenario, datetime(2026, 11, 10, 8, 0, 1, tzinfo=UTC))
    missed = social.now(scenario, post)
    assert (missed.status, missed.reason) == (
        DeliverableStatus.MISSED,
        "Its time came before it was approved.",
    )
    assert social.open_kinds(scenario, post) == set()
    assert [notice.facts["title"] for notice in scenario.rows(Notice, kind=NoticeKind.SLOT_MISSED)] == [
        post.title
    ]
    campaign = scenario.row(Campaign, post.campaign_id)
    assert [task.kind for task in scenario.rows(Task, state=TaskState.OPEN)] == [TaskKind.ADD_POSTS]

    again = read_slot({"day": "2026-11-12", "time": "09:00"}, campaign)
    scenario.do(CREATIVE, planning.move_post, post.id, again)
    assert social.now(scenario, post).status is DeliverableStatus.IN_PROGRESS
    assert social.open_kinds(scenario, post) == {TaskKind.COPY}
    social.write(scenario, post)
    assert social.open_kinds(scenario, post) == {TaskKind.APPROVE}
    assert [task.kind for task in scenario.rows(Task, state=TaskState.OPEN)] == [TaskKind.APPROVE]


def test_a_decision_that_can_be_undone_when_the_slot_comes_still_counts(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.design(scenario, post)
    social.write(scenario, post)
    social.wait_until(scenario, datetime(2026, 11, 10, 7, 59, 55, tzinfo=UTC))
    social.decide(scenario, post, Outcome.APPROVE)
    assert social.now(scenario, post).status is DeliverableStatus.APPROVED
    scenario.wait(seconds=30)
    assert social.open_kinds(scenario, post) == {TaskKind.PUBLISH}


def test_a_decision_undone_after_the_slot_has_come_leaves_the_post_missed(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.design(scenario, post)
    social.write(scenario, post)
    social.wait_until(scenario, datetime(2026, 11, 10, 7, 59, 55, tzinfo=UTC))
    made = scenario.do(MANAGER, decisions.decide, social.question(scenario, post).id, Outcome.APPROVE)
    scenario.wait(seconds=6)
    assert social.now(scenario, post).status is DeliverableStatus.READY_FOR_REVIEW
    scenario.do(MANAGER, decisions.undo, made.id)
    scenario.wait(seconds=30)
    assert social.now(scenario, post).status is DeliverableStatus.MISSED


def entries(scenario: Scenario, campaign: Campaign) -> list[content_calendar.CalendarEntry]:
    with scenario.database.read() as session:
        return content_calendar.calendar_entries(session, [session.get_one(Campaign, campaign.id)])


def test_the_calendar_lists_posts_in_order_as_calendar_programs_want_them(scenario: Scenario) -> None:
    campaign, idea = begun(scenario)
    later = social.post(scenario, idea, IG, "2026-11-12", "09:00")
    sooner = social.post(scenario, idea, TIKTOK, "2026-11-10", "09:00")
    scenario.do(
        CREATIVE, planning.move_post, later.id, read_slot({"day": "2026-11-13", "time": "09:00"}, campaign)
    )
    found = entries(scenario, campaign)
    assert [(one.title, one.sequence) for one in found] == [
        ("Slow mornings · TikTok post", 1), ("Slow mornings · Instagram post", 2),
    ]  # fmt: skip
    (sooner_uid, later_uid) = (one.uid.partition("-") for one in found)
    assert [sooner_uid[2], later_uid[2]] == [f"post-{one.id}@greenlight" for one in (sooner, later)]
    assert sooner_uid[0] == later_uid[0], "the installation's own"
    assert found[0].ends_at - found[0].starts_at == timedelta(minutes=30)


def test_two_weeks_of_calendar_hold_what_is_planned_in_them(scenario: Scenario) -> None:
    _, idea = begun(scenario)
    social.post(scenario, idea, IG, "2026-11-10", "09:00")
    social.post(scenario, idea, IG, "2026-11-29", "09:00")
    with scenario.database.read() as session:
        work = UnitOfWork(session, scenario.actor(CREATIVE), scenario.at)
        seen = lookup.visible_campaigns(work)
        found = content_calendar.calendar_entries(
            session, seen, scenario.at, scenario.at + timedelta(days=14)
        )
    assert [one.starts_at for one in found] == [datetime(2026, 11, 10, 8, 0, tzinfo=UTC)]
    assert [post.number for post in scenario.rows(Deliverable)] == [1, 2]
