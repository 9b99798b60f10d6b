"""At its slot a post is published with its final asset and copy; one that is missed gets another time."""

from datetime import timedelta

import pytest

from campaigns.content import deliverables
from handlers.blocks.surfaces.messages.notices import notice
from storage.database import Database
from storage.enums import CardKind, DeliverableStatus, NoticeKind, Outcome, TaskKind, TaskState
from storage.models import Card, Deliverable, Notice, Task
from tests.databases import Opened
from tests.domain import social
from tests.integration.handlers.planned_posts import (
    IG,
    button_words,
    chooses,
    chooses_in_an_old_menu,
    now,
    open_scenario_with_posts,
    opens,
    posts,
    teams,
)
from tests.integration.handlers.slack_workspace import (
    CARLOS,
    DEV,
    MAYA,
    PAUL,
    ScenarioInSlack,
    SlackWorkspace,
    says,
)


@pytest.fixture(autouse=True)
def _teams(workspace: SlackWorkspace) -> None:
    teams(workspace)


def open_scenario_with_due_post(database: Database) -> ScenarioInSlack:
    """An approved post whose time has come."""
    scenario = open_scenario_with_posts(database)
    (post,) = scenario.rows(Deliverable)
    social.design(scenario, post)
    social.write(scenario, post, "Good <morning> &\n\nsee *you* :coffee:")
    social.decide(scenario, post, Outcome.APPROVE)
    assert post.slot_at is not None
    social.wait_until(scenario, post.slot_at + timedelta(minutes=1))
    return scenario


@pytest.fixture
def due(workspace: SlackWorkspace, opened: Opened) -> Deliverable:
    """An approved post whose time has come."""
    workspace.has_come_to(opened(open_scenario_with_due_post))
    return workspace.scenario.rows(Deliverable)[0]


def slot_comes(workspace: SlackWorkspace, post: Deliverable) -> None:
    """Let the time of a post come."""
    assert post.slot_at is not None
    social.wait_until(workspace.scenario, post.slot_at + timedelta(minutes=1))


def test_the_reminder_has_the_final_asset_and_copy(workspace: SlackWorkspace, due: Deliverable) -> None:
    opens(workspace, CARLOS, "Publish")
    said = says(workspace.form(CARLOS))
    assert f"https://design.example/{due.id}" in said
    assert "Good <morning> &\n\nsee *you* :coffee:" in said
    assert button_words(workspace.form(CARLOS)) == ["Published…", "Show copy"]


@pytest.mark.usefixtures("due")
def test_the_copy_can_be_copied_as_it_was_written(workspace: SlackWorkspace) -> None:
    opens(workspace, CARLOS, "Publish")
    workspace.press(CARLOS, "show_copy")
    texts = [block["text"] for block in workspace.form(CARLOS)["blocks"] if block["type"] == "section"]
    kept = "Good &lt;morning&gt; &amp;\n\nsee *you* :coffee:"  # so Slack keeps plain text, which it shows as written
    assert {"type": "plain_text", "text": kept, "emoji": False} in texts


def test_the_link_makes_it_published(workspace: SlackWorkspace, due: Deliverable) -> None:
    opens(workspace, CARLOS, "Publish")
    workspace.press(CARLOS, "publish")
    for typed in ("", "no link", "ftp://instagram.example/p/1"):
        assert set(workspace.errors(CARLOS, permalink=typed)) == {"permalink"}
    workspace.fill_in(CARLOS, permalink="https://instagram.example/p/1")
    assert now(workspace, due).status is DeliverableStatus.PUBLISHED
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.PUBLISH)
    assert task.outcome == "Published"


def test_only_when_it_was_published_decides_whether_it_was_late(
    workspace: SlackWorkspace, due: Deliverable
) -> None:
    social.wait_until(workspace.scenario, workspace.scenario.at + timedelta(days=2))
    opens(workspace, CARLOS, "Publish")
    workspace.press(CARLOS, "publish")
    assert "Europe/Berlin" in says(workspace.form(CARLOS))
    tomorrow = f"{workspace.scenario.at + timedelta(days=1):%Y-%m-%d}"
    link = "https://instagram.example/p/1"
    assert "still to come" in workspace.errors(CARLOS, permalink=link, day=tomorrow)["time"]
    assert due.slot_at is not None
    workspace.fill_in(CARLOS, permalink=link, day=f"{due.slot_at:%Y-%m-%d}")
    assert now(workspace, due).published_at == due.slot_at, "its slot is what the form begins with"
    (task,) = workspace.scenario.rows(Task, kind=TaskKind.PUBLISH)
    assert task.outcome == "Published"


def test_a_day_before_its_own_is_asked_about_once(workspace: SlackWorkspace, due: Deliverable) -> None:
    assert due.slot_at is not None
    early = due.slot_at - timedelta(days=9)
    opens(workspace, CARLOS, "Publish")
    workspace.press(CARLOS, "publish")
    workspace.fill_in(CARLOS, permalink="https://instagram.example/p/1", day=f"{early:%Y-%m-%d}")
    assert "is the day of this post, and 1 Nov 2026 is before that" in says(workspace.form(CARLOS))
    assert now(workspace, due).status is DeliverableStatus.APPROVED
    workspace.fill_in(CARLOS)
    assert (now(workspace, due).published_at, now(workspace, due).permalink) == (
        early, "https://instagram.example/p/1",
    )  # fmt: skip


def test_who_would_record_the_link_may_say_that_it_was_never_published(
    workspace: SlackWorkspace, due: Deliverable
) -> None:
    opens(workspace, CARLOS, "Publish")
    chooses(workspace, CARLOS, "Never published")
    workspace.fill_in(CARLOS, reason="The account was locked.")
    assert (now(workspace, due).status, now(workspace, due).reason) == (
        DeliverableStatus.MISSED, "The account was locked.",
    )  # fmt: skip


def test_a_new_version_takes_it_back_to_the_approver(workspace: SlackWorkspace, due: Deliverable) -> None:
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, "New copy")
    assert "This post is approved. A new version voids that" in says(workspace.form(MAYA))
    workspace.fill_in(MAYA, caption="Something newer", hashtags="")
    assert now(workspace, due).status is DeliverableStatus.READY_FOR_REVIEW
    assert workspace.scenario.rows(Task, kind=TaskKind.PUBLISH, state=TaskState.OPEN) == []


def test_a_post_that_is_not_approved_in_time_is_missed_and_can_be_set_again(
    workspace: SlackWorkspace,
) -> None:
    post, _ = posts(workspace, IG, IG)
    slot_comes(workspace, post)
    assert now(workspace, post).status is DeliverableStatus.MISSED
    (news,) = workspace.scenario.rows(Notice, kind=NoticeKind.SLOT_MISSED)
    assert news.facts["deliverable_id"] == post.id
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, "Set again")
    assert "30 minutes" in workspace.errors(MAYA, day="2026-11-11", time="09:10")["time"]
    workspace.fill_in(MAYA, day="2026-11-12", time="09:00")
    assert now(workspace, post).status is DeliverableStatus.IN_PROGRESS
    workspace.slack.do("close", user=MAYA, view_id=workspace.form(MAYA)["id"], all=True)
    opens(workspace, DEV, "Design")


def test_the_news_of_a_missed_post_becomes_true_when_it_is_set_again(workspace: SlackWorkspace) -> None:
    post, _ = posts(workspace, IG, IG)
    slot_comes(workspace, post)
    (news,) = workspace.scenario.rows(Notice, kind=NoticeKind.SLOT_MISSED)
    (card,) = workspace.scenario.rows(Card, kind=CardKind.NOTICE, subject_id=news.id)
    assert "Set again…" in button_words({"blocks": notice(news.kind, news.facts).blocks})
    workspace.opened(MAYA, "/campaign show Sunday")
    chooses(workspace, MAYA, "Set again")
    workspace.fill_in(MAYA, day="2026-11-12", time="09:00")
    told = workspace.scenario.row(Notice, news.id)
    shown = {"blocks": notice(told.kind, told.facts).blocks}
    assert "It was set again since." in says(shown)
    assert button_words(shown) == []
    assert workspace.scenario.row(Card, card.id).wanted > card.wanted


@pytest.mark.parametrize(
    ("link", "whose"),
    [
        ("https://www.tiktok.com/@northwind/video/1", "TikTok"),
        ("https://vm.tiktok.com/abc", "TikTok"),
        ("https://youtu.be/abc", "YouTube"),
        ("https://fb.me/abc", "Facebook"),
        ("https://T.CO/abc", "X"),
        ("https://de.pinterest.com/pin/1", "Pinterest"),
    ],
)
def test_a_link_to_another_platform_is_refused_at_its_field(
    workspace: SlackWorkspace, due: Deliverable, link: str, whose: str
) -> None:
    opens(workspace, CARLOS, "Publish")
    workspace.press(CARLOS, "publish")
    refused = workspace.errors(CARLOS, permalink=link)
    assert refused["permalink"].startswith(f"That is a link to {whose}; {due.title} is a post on Instagram.")
    workspace.fill_in(CARLOS, permalink="https://instagr.am/p/1")
    assert now(workspace, due).status is DeliverableStatus.PUBLISHED


def test_a_link_of_another_campaigns_post_is_refused_at_its_field(workspace: SlackWorkspace) -> None:
    (due,) = posts(workspace)
    (other,) = posts(workspace, name="Monday")
    social.approve(workspace.scenario, due, other)
    link = "https://www.instagram.com/p/Ab1/"
    workspace.scenario.do(CARLOS, deliverables.publish, other.id, link)
    slot_comes(workspace, due)
    opens(workspace, CARLOS, "Publish")
    workspace.press(CARLOS, "publish")
    refused = workspace.errors(CARLOS, permalink="https://instagram.com/ana/reel/Ab1?igsh=1")
    assert refused["permalink"].startswith(f"That is the link of {other.title} in “Monday” already.")
    assert now(workspace, due).permalink is None


def test_only_those_who_enter_results_record_a_link(workspace: SlackWorkspace, due: Deliverable) -> None:
    said = says(chooses_in_an_old_menu(workspace, PAUL, "publish", due))
    assert "You may not say that a post is published. Ask the owner" in said
    assert now(workspace, due).permalink is None
