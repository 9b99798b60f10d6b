"""Figures come from sources by themselves: planned, asked in pieces, stored like a file's, and tried again."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.loop import Nothing
from bot.sources.bluesky import GONE, Bluesky
from bot.sources.queue import SourceQueue
from campaigns.content import deliverables
from campaigns.core.errors import NotPossible
from campaigns.reporting import import_undo, performance
from campaigns.sources import planning, standing
from storage.database import Database
from storage.enums import Platform, Source
from storage.models import Campaign, Deliverable, ImportRun, Result, SourceFetch, SourceState
from tests.databases import Opened
from tests.domain import social
from tests.domain.scenario import MANAGER, SPECIALIST, Scenario
from tests.local_sources import LocalSources, running_sources

POSTS = "/xrpc/app.bsky.feed.getPosts"
BSKY = [(Source.BLUESKY, Platform.BLUESKY)]


def link(name: str) -> str:
    return f"https://bsky.app/profile/did:plc:us/post/{name}"


def said(name: str, likes: int) -> dict[str, object]:
    return {"uri": f"at://did:plc:us/app.bsky.feed.post/{name}", "likeCount": likes, "replyCount": 0}


def open_published(database: Database) -> Scenario:
    """Two published posts on Bluesky."""
    scenario = social.open_social_scenario(database)
    made = social.planned(
        scenario,
        (Platform.BLUESKY, "2026-11-10", "09:00"),
        (Platform.BLUESKY, "2026-11-11", "09:00"),
        platforms="bluesky",
    )
    social.approve(scenario, *made)
    for name, post in zip(("3kaa", "3kbb"), made, strict=True):
        scenario.do(SPECIALIST, deliverables.publish, post.id, link(name))
    return scenario


@pytest.fixture(scope="module")
def _server() -> Iterator[LocalSources]:
    with running_sources() as found:
        yield found


@pytest.fixture
def sources(_server: LocalSources) -> LocalSources:
    _server.clear()
    return _server


@pytest.fixture
def scenario(opened: Opened) -> Scenario:
    return opened(open_published)


def queue_of(scenario: Scenario, sources: LocalSources) -> SourceQueue:
    return SourceQueue(scenario.units_of_work, scenario.team, [Bluesky(sources.url)], lambda: scenario.at)


def work_off(queue: SourceQueue) -> int:
    """Let a queue do what is due; how many pieces that was."""
    count = 0
    while not isinstance(taken := queue.take(), Nothing):
        queue.carry_out(taken)
        count += 1
    return count


def test_figures_come_daily_and_are_stored_like_those_of_a_file(
    scenario: Scenario, sources: LocalSources
) -> None:
    sources.answer(POSTS, {"posts": [said("3kaa", 5)]})
    queue = queue_of(scenario, sources)
    assert work_off(queue) == 1
    (stored,) = scenario.rows(Result)
    assert (stored.likes, stored.comments, stored.views) == (5, 0, None)
    assert stored.measured_on == scenario.at.date()
    good, gone = scenario.rows(SourceFetch)
    assert (good.problem, gone.problem) == (None, GONE)
    (run,) = scenario.rows(ImportRun)
    assert (run.source, run.stored) == (Source.BLUESKY, 1)

    assert work_off(queue) == 0  # nothing is due before tomorrow
    scenario.at += timedelta(days=1)
    assert work_off(queue_of(scenario, sources)) == 1  # after a restart, too
    assert len(scenario.rows(Result)) == 2  # totals up to another day


def test_where_the_figures_are_from_is_told_and_they_can_be_taken_back(
    scenario: Scenario, sources: LocalSources
) -> None:
    sources.answer(POSTS, {"posts": [said("3kaa", 5), said("3kbb", 6)]})
    work_off(queue_of(scenario, sources))
    (campaign,) = scenario.rows(Campaign)
    with scenario.database.read() as session:
        assert {one.source for one in performance.posts(session, campaign)} == {Source.BLUESKY}
        (stand,) = standing.of_campaign(session, campaign)
    assert (stand.posts, stand.answered, stand.troubled, stand.problem) == (2, 2, 0, "")
    (run,) = scenario.rows(ImportRun)
    scenario.do(SPECIALIST, import_undo.undo, run.id)
    assert scenario.rows(Result) == []


def test_fetching_now_asks_before_the_day_is_over_and_the_same_answer_changes_nothing(
    scenario: Scenario, sources: LocalSources
) -> None:
    sources.answer(POSTS, {"posts": [said("3kaa", 5), said("3kbb", 6)]})
    queue = queue_of(scenario, sources)
    work_off(queue)
    (campaign,) = scenario.rows(Campaign)
    scenario.at += timedelta(minutes=30)
    assert scenario.do(SPECIALIST, planning.fetch_now, campaign.id, BSKY) == 2
    assert work_off(queue) == 1
    assert len(scenario.rows(ImportRun)) == 1
    with pytest.raises(NotPossible):
        scenario.do(MANAGER, planning.fetch_now, campaign.id, [(Source.YOUTUBE, Platform.YOUTUBE)])


def test_a_source_that_throttles_is_left_alone_and_loses_nothing(
    scenario: Scenario, sources: LocalSources
) -> None:
    sources.answer(POSTS, {}, 429, Retry_After="600")
    queue = queue_of(scenario, sources)
    assert work_off(queue) == 1
    (state,) = scenario.rows(SourceState)
    assert state.not_before == scenario.at + timedelta(minutes=10)
    assert "429" in (state.problem or "")
    assert scenario.rows(Result) == []
    sources.clear()
    sources.answer(POSTS, {"posts": [said("3kaa", 5), said("3kbb", 6)]})
    scenario.at += timedelta(minutes=9)
    assert work_off(queue) == 0
    scenario.at += timedelta(minutes=1)
    assert work_off(queue) == 1
    assert len(scenario.rows(Result)) == 2
    (state,) = scenario.rows(SourceState)
    assert state.problem is None


def test_what_was_claimed_by_a_process_that_died_comes_again(
    scenario: Scenario, sources: LocalSources
) -> None:
    sources.answer(POSTS, {"posts": [said("3kaa", 5), said("3kbb", 6)]})
    assert not isinstance(queue_of(scenario, sources).take(), Nothing)  # and it never carries it out
    assert work_off(queue_of(scenario, sources)) == 0
    scenario.at += timedelta(minutes=10)
    assert work_off(queue_of(scenario, sources)) == 1
    assert len(scenario.rows(Result)) == 2


def test_campaigns_that_are_over_are_asked_about_no_more(scenario: Scenario, sources: LocalSources) -> None:
    sources.answer(POSTS, {"posts": [said("3kaa", 5), said("3kbb", 6)]})
    queue = queue_of(scenario, sources)
    work_off(queue)
    social.wait_until(scenario, scenario.at.replace(month=12, day=20))
    work_off(queue)
    for post in scenario.rows(Deliverable):
        social.measure(scenario, post, likes="9")
    (campaign,) = scenario.rows(Campaign)
    assert campaign.status.is_over
    asked = len(sources.asked)
    scenario.at += timedelta(days=2)
    assert work_off(queue_of(scenario, sources)) == 0
    assert len(sources.asked) == asked
    assert all(one.next_attempt_at is None for one in scenario.rows(SourceFetch))
