"""A post that nobody has approved is spoken of before its time comes."""

from datetime import timedelta

from campaigns.reminders import preferences
from storage.enums import (
    DueKind,
    NoticeKind,
    ReminderKind,
)
from storage.models import Due, Notice
from tests.domain import social
from tests.domain.scenario import Scenario
from tests.domain.social import IG, TIKTOK, WRITER


def test_an_unapproved_post_is_spoken_of_a_day_and_hours_before_and_its_owner_hears_before_it_is_missed(
    scenario: Scenario,
) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.design(scenario, post)
    assert post.slot_at is not None
    heard = []
    for hours in (24, 4, 1):
        social.wait_until(scenario, post.slot_at - timedelta(hours=hours))
        told = scenario.rows(Notice, kind=NoticeKind.SLOT_NEARS)
        heard.append([("waits_for" in one.facts, one.facts["title"]) for one in told])
    maker, owner = (False, post.title), (True, post.title)
    assert heard == [[maker], [maker, maker, owner], [maker, maker, owner, maker, owner]]
    assert [one.due_at for one in scenario.rows(Due, kind=DueKind.SLOT, taken_at=None)] == [post.slot_at]


def test_whoever_switched_that_off_is_not_spoken_to(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.design(scenario, post)
    assert post.slot_at is not None
    scenario.do(WRITER, preferences.choose, "9", [ReminderKind.LATE])
    social.wait_until(scenario, post.slot_at - timedelta(hours=24))
    assert scenario.rows(Notice, kind=NoticeKind.SLOT_NEARS) == []


def test_posts_of_one_moment_are_spoken_of_in_one_message(scenario: Scenario) -> None:
    (post, other) = social.planned(scenario, (IG, "2026-11-10", "09:00"), (TIKTOK, "2026-11-10", "09:00"))
    assert post.slot_at is not None
    social.wait_until(scenario, post.slot_at - timedelta(hours=24))
    for notice in scenario.rows(Notice, kind=NoticeKind.SLOT_NEARS):
        assert [notice.facts["title"], *notice.facts["others"]] == [post.title, other.title]


def test_an_approved_post_is_not_spoken_of_before_its_slot(scenario: Scenario) -> None:
    (post,) = social.planned(scenario, (IG, "2026-11-10", "09:00"))
    social.approve(scenario, post)
    assert post.slot_at is not None
    for hours in (24, 4, 1):
        social.wait_until(scenario, post.slot_at - timedelta(hours=hours))
    assert scenario.rows(Notice, kind=NoticeKind.SLOT_NEARS) == []
