"""What Slack does after the client has stopped waiting for it: everything is there once, and true."""

from pathlib import Path

import pytest
from sqlalchemy import select

from handlers.blocks.kit.message import Message
from storage.database import Database
from storage.enums import CardKind
from storage.models import Card
from tests.integration.bot.doubles import Content, LocalSlack, Post
from tests.integration.bot.processes import for_slack, running
from tests.ports import free_port
from tests.waiting import wait_until

TIMEOUT = 1
"""Seconds until the client stops waiting; Slack's answers below take longer."""

pytestmark = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)


def serve_in_vain(post: Post) -> None:
    """Serve a lane with a client that stops waiting."""
    assert post.delivery_worker(timeout=TIMEOUT).serve_a_lane()


def wait_until_carried_out(post: Post, method: str) -> None:
    """Return when Slack has done what nobody waits for any more."""
    wait_until(lambda: any(call["milliseconds"] >= TIMEOUT * 1000 for call in post.slack.calls(method)))


def test_a_post_that_is_not_in_the_history_yet_is_not_posted_again(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", delay=3)
    card = post.card(channel, "hello")
    serve_in_vain(post)
    for _ in range(3):
        post.turn(5)
        post.deliver()
    wait_until_carried_out(post, "chat.postMessage")
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).ts is not None
    assert len(post.slack.calls("chat.postMessage")) == 1


def test_a_post_that_is_there_is_found_long_before_it_would_be_posted_again(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", delay=2)
    card = post.card(channel, "hello")
    serve_in_vain(post)
    wait_until_carried_out(post, "chat.postMessage")
    post.turn(3)
    post.deliver()
    assert post.row(card).ts is not None


def test_the_wait_before_the_next_attempt_begins_when_the_attempt_has_ended(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", error="internal_error")
    card = post.card(channel, "hello")
    began = post.clock.now()

    def slowly(row: Card) -> Content:
        post.turn(9)
        return post.board.plainly(row)

    post.board.look = slowly
    post.delivery_worker().serve_a_lane()
    waits_until = post.row(card).next_attempt_at
    assert waits_until is not None
    assert (waits_until - began).total_seconds() >= 9 + 2


def test_what_turns_up_twice_is_tidied_and_the_older_kept(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", delay=3)
    card = post.card(channel, "hello")
    serve_in_vain(post)
    post.turn(60)
    post.deliver()
    first = post.row(card).ts
    assert first is not None
    wait_until_carried_out(post, "chat.postMessage")
    assert len(post.slack.texts(channel)) == 2
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).ts == first
    assert post.row(card).posting_at is None


def test_of_two_the_older_is_kept_and_says_what_is_true_also_if_we_knew_the_newer(
    post: Post, channel: str
) -> None:
    post.fault("chat.postMessage", status=500, after_work=True)
    post.fault("conversations.history", error="missing_scope")
    card = post.card(channel, "hello")
    post.deliver()
    post.turn(60)
    post.deliver()
    newer = post.row(card).ts
    assert len(post.slack.texts(channel)) == 2
    post.change(card, "hello again")
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello again"]
    assert float(post.row(card).ts or 0) < float(newer or 0)


def test_a_change_that_slack_makes_late_does_not_outlast_a_newer_one(post: Post, channel: str) -> None:
    card = post.card(channel, "first")
    post.deliver()
    post.fault("chat.update", delay=3)
    post.change(card, "second")
    serve_in_vain(post)
    post.change(card, "third")
    post.turn(3)
    post.deliver()
    assert post.slack.texts(channel) == ["third"]
    wait_until_carried_out(post, "chat.update")
    assert post.slack.texts(channel) == ["second"]
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["third"]


def test_a_message_in_doubt_is_deleted_only_when_nothing_can_come_after(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", delay=3)
    card = post.card(channel, "decide on this")
    serve_in_vain(post)
    post.turn(60)
    post.deliver()
    post.change(card, Message("it stands below", is_spent=True))
    wait_until_carried_out(post, "chat.postMessage")
    assert len(post.slack.texts(channel)) == 2
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == []


def test_the_program_waits_as_long_as_its_settings_say(
    slack: LocalSlack, database: Database, database_url: str, tmp_path: Path
) -> None:
    settings = for_slack(slack, database_url, port=free_port())
    times = {"SLACK_TIMEOUT_SECONDS": str(TIMEOUT), "SLACK_LATE_SECONDS": "6"}
    with running(["serve"], settings | times, tmp_path) as bot:
        bot.wait_until_ready()
        mia = slack.new_person("mia")
        chat = slack.client().conversations_open(users=[mia])["channel"]["id"]
        slack.do("faults", method="chat.postMessage", delay=3)
        slack.do("say", user=mia, channel=chat, text="Hello?")
        wait_until(lambda: answers(database) == 1)
        wait_until(lambda: answers_known(database) == 1)
    assert len(slack.calls("chat.postMessage")) == 1


def answers(database: Database) -> int:
    with database.read() as session:
        return len(session.scalars(select(Card).where(Card.kind == CardKind.NOTICE)).all())


def answers_known(database: Database) -> int:
    known = (Card.kind == CardKind.NOTICE) & Card.ts.is_not(None) & Card.posting_at.is_(None)
    with database.read() as session:
        return len(session.scalars(select(Card).where(known, Card.wanted == Card.shown)).all())
