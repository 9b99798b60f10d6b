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
from tests.integration.handlers.desk_in_slack import CARLOS, DEV, MAYA, PAUL, FirmInSlack, House, says
from tests.integration.handlers.planned_posts import (
    IG,
    button_words,
    chooses,
    chooses_in_an_old_menu,
    now,
    open_firm_with_posts,
    opens,
    posts,
    teams,
)


@pytest.fixture(autouse=True)
def _teams(house: House) -> None:
    teams(house)


def open_firm_with_due_post(database: Database) -> FirmInSlack:
    """An approved post whose time has come."""
    firm = open_firm_with_posts(database)
    (post,) = firm.rows(Deliverable)
    social.design(firm, post)
    social.write(firm, post, "Good <morning> &\n\nsee *you* :coffee:")
    social.decide(firm, post, Outcome.APPROVE)
    assert post.slot_at is not None
    social.wait_until(firm, post.slot_at + timedelta(minutes=1))
    return firm


@pytest.fixture
def due(house: House, opened: Opened) -> Deliverable:
    """An approved post whose time has come."""
    house.has_come_to(opened(open_firm_with_due_post))
    return house.firm.rows(Deliverable)[0]


def slot_comes(house: House, post: Deliverable) -> None:
    """Let the time of a post come."""
    assert post.slot_at is not None
    social.wait_until(house.firm, post.slot_at + timedelta(minutes=1))


def test_the_reminder_has_the_final_asset_and_copy(house: House, due: Deliverable) -> None:
    opens(house, CARLOS, "Publish")
    said = says(house.form(CARLOS))
    assert f"https://design.example/{due.id}" in said
    assert "Good <morning> &\n\nsee *you* :coffee:" in said
    assert button_words(house.form(CARLOS)) == ["Published…", "Show copy"]


@pytest.mark.usefixtures("due")
def test_the_copy_can_be_copied_as_it_was_written(house: House) -> None:
    opens(house, CARLOS, "Publish")
    house.press(CARLOS, "show_copy")
    texts = [block["text"] for block in house.form(CARLOS)["blocks"] if block["type"] == "section"]
    kept = "Good &lt;morning&gt; &amp;\n\nsee *you* :coffee:"  # so Slack keeps plain text, which it shows as written
    assert {"type": "plain_text", "text": kept, "emoji": False} in texts


def test_the_link_makes_it_published(house: House, due: Deliverable) -> None:
    opens(house, CARLOS, "Publish")
    house.press(CARLOS, "publish")
    for typed in ("", "no link", "ftp://instagram.example/p/1"):
        assert set(house.errors(CARLOS, permalink=typed)) == {"permalink"}
    house.fill_in(CARLOS, permalink="https://instagram.example/p/1")
    assert now(house, due).status is DeliverableStatus.PUBLISHED
    (task,) = house.firm.rows(Task, kind=TaskKind.PUBLISH)
    assert task.outcome == "Published"


def test_who_would_record_the_link_may_say_that_it_was_never_published(
    house: House, due: Deliverable
) -> None:
    opens(house, CARLOS, "Publish")
    chooses(house, CARLOS, "Never published")
    house.fill_in(CARLOS, reason="The account was locked.")
    assert (now(house, due).status, now(house, due).reason) == (
        DeliverableStatus.MISSED, "The account was locked.",
    )  # fmt: skip


def test_a_new_version_takes_it_back_to_the_approver(house: House, due: Deliverable) -> None:
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, "New copy")
    house.fill_in(MAYA, caption="Something newer", hashtags="")
    assert now(house, due).status is DeliverableStatus.READY_FOR_REVIEW
    assert house.firm.rows(Task, kind=TaskKind.PUBLISH, state=TaskState.OPEN) == []


def test_a_post_that_is_not_approved_in_time_is_missed_and_can_be_set_again(house: House) -> None:
    post, _ = posts(house, IG, IG)
    slot_comes(house, post)
    assert now(house, post).status is DeliverableStatus.MISSED
    (news,) = house.firm.rows(Notice, kind=NoticeKind.SLOT_MISSED)
    assert news.facts["deliverable_id"] == post.id
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, "Set again")
    assert "30 minutes" in house.errors(MAYA, day="2026-11-11", time="09:10")["time"]
    house.fill_in(MAYA, day="2026-11-12", time="09:00")
    assert now(house, post).status is DeliverableStatus.IN_PROGRESS
    house.slack.do("close", user=MAYA, view_id=house.form(MAYA)["id"], all=True)
    opens(house, DEV, "Design")


def test_the_news_of_a_missed_post_becomes_true_when_it_is_set_again(house: House) -> None:
    post, _ = posts(house, IG, IG)
    slot_comes(house, post)
    (news,) = house.firm.rows(Notice, kind=NoticeKind.SLOT_MISSED)
    (card,) = house.firm.rows(Card, kind=CardKind.NOTICE, subject_id=news.id)
    assert "Set again…" in button_words({"blocks": notice(news.kind, news.facts).blocks})
    house.opened(MAYA, "/campaign show Sunday")
    chooses(house, MAYA, "Set again")
    house.fill_in(MAYA, day="2026-11-12", time="09:00")
    told = house.firm.row(Notice, news.id)
    shown = {"blocks": notice(told.kind, told.facts).blocks}
    assert "It was set again since." in says(shown)
    assert button_words(shown) == []
    assert house.firm.row(Card, card.id).wanted > card.wanted


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
    house: House, due: Deliverable, link: str, whose: str
) -> None:
    opens(house, CARLOS, "Publish")
    house.press(CARLOS, "publish")
    refused = house.errors(CARLOS, permalink=link)
    assert refused["permalink"].startswith(f"That is a link to {whose}; {due.title} is a post on Instagram.")
    house.fill_in(CARLOS, permalink="https://instagr.am/p/1")
    assert now(house, due).status is DeliverableStatus.PUBLISHED


def test_a_link_of_another_campaigns_post_is_refused_at_its_field(house: House) -> None:
    (due,) = posts(house)
    (other,) = posts(house, name="Monday")
    social.approve(house.firm, due, other)
    link = "https://www.instagram.com/p/Ab1/"
    house.firm.do(CARLOS, deliverables.publish, other.id, link)
    slot_comes(house, due)
    opens(house, CARLOS, "Publish")
    house.press(CARLOS, "publish")
    refused = house.errors(CARLOS, permalink="https://instagram.com/p/Ab1?igsh=1")
    assert refused["permalink"].startswith(f"That is the link of {other.title} in “Monday” already.")
    assert now(house, due).permalink is None


def test_only_those_who_enter_results_record_a_link(house: House, due: Deliverable) -> None:
    said = says(chooses_in_an_old_menu(house, PAUL, "publish", due))
    assert "You may not say that a post is published. Ask the owner" in said
    assert now(house, due).permalink is None
