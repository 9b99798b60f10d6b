"""What the delivery loop does when it cannot know what became of a post: lost answers, a killed process."""

import pytest
from sqlalchemy import select

from bot.delivery.channel_queue import LEASES
from bot.failpoints import Failpoints
from handlers.blocks.kit.message import Message
from storage.models import Card, Lane
from tests.integration.bot.doubles import Content, Post
from tests.waiting import wait_until


def test_a_post_whose_answer_was_lost_is_found_again(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", status=500, after_work=True)
    card = post.card(channel, "hello")
    post.deliver()
    assert post.row(card).ts is None
    post.change(card, "hello again")
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello again"]


def test_a_post_that_took_too_long_is_found_again(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", delay=1.5)
    card = post.card(channel, "hello")
    post.delivery_worker(timeout=1).serve_a_lane()
    assert post.row(card).ts is None
    wait_until(lambda: post.slack.texts(channel))
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).ts is not None


def test_a_message_found_again_is_made_true_where_nothing_would_be_posted_any_more(
    post: Post, channel: str
) -> None:
    post.card(channel, "decide on this")
    post.fault("chat.postMessage", status=500, after_work=True)
    post.deliver()
    post.board.look = lambda card: Message("it has moved to a newer message") if card.ts else None
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["it has moved to a newer message"]


def test_a_post_that_slack_did_not_carry_out_is_sent_again(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", status=503)
    post.card(channel, "hello")
    post.deliver()
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello"]


class Killed(BaseException):
    """The process dies here."""


class Deadly(Failpoints):
    """Dies where the real ones would kill the process."""

    def reached(self, name: str) -> None:
        raise Killed(name)


def test_a_process_killed_between_posting_and_storing_finds_its_message(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    with pytest.raises(Killed):
        post.delivery_worker(Deadly()).serve_a_lane()
    assert (post.row(card).ts, post.slack.texts(channel)) == (None, ["hello"])
    post.turn(31)
    post.deliver()
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).ts is not None


def thread_in(post: Post, channel: str) -> str:
    """A message that can be answered in its thread."""
    return str(post.slack.client().chat_postMessage(channel=channel, text="which design?")["ts"])


def test_a_reply_whose_answer_was_lost_is_found_again_in_its_thread(post: Post, channel: str) -> None:
    thread = thread_in(post, channel)
    post.fault("chat.postMessage", status=500, after_work=True)
    card = post.card(channel, "this one", thread_ts=thread)
    post.deliver()
    assert post.row(card).ts is None
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["which design?", "this one"]
    assert post.row(card).ts is not None


def test_a_reply_beside_a_thread_that_is_gone_is_found_again(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", error="thread_not_found")
    post.fault("chat.postMessage", status=500, after_work=True)
    post.card(channel, "this one", thread_ts="1.000001")
    post.deliver()
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["this one"]


def test_history_is_searched_past_its_first_page(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")
    with pytest.raises(Killed):
        post.delivery_worker(Deadly()).serve_a_lane()
    for number in range(205):
        post.slack.client().chat_postMessage(channel=channel, text=f"talk {number}")
    post.turn(31)
    post.deliver()
    assert post.slack.texts(channel).count("hello") == 1
    assert post.row(card).ts is not None


def test_without_the_right_to_read_history_it_is_posted_again(post: Post, channel: str) -> None:
    post.fault("chat.postMessage", status=500)
    post.fault("conversations.history", error="missing_scope")
    post.card(channel, "hello")
    post.deliver()
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello"]


def test_nothing_is_posted_once_the_lease_is_lost(post: Post, channel: str) -> None:
    card = post.card(channel, "hello")

    def slowly(row: Card) -> Content:
        post.machine.turn(31)
        post.board.look = post.board.plainly
        post.delivery_worker().serve_a_lane()
        return post.board.plainly(row)

    post.board.look = slowly
    post.delivery_worker().serve_a_lane()
    post.deliver_after_a_while()
    assert post.slack.texts(channel) == ["hello"]
    assert post.row(card).shown == post.row(card).wanted


def test_a_restart_takes_up_the_lane_of_a_process_that_died(post: Post, channel: str) -> None:
    post.card(channel, "hello")
    with post.database.write() as session:
        lane = session.scalars(select(Lane)).one()
        lane.lease, lane.leased_until = "dead", post.machine.now() + LEASES.duration
    LEASES.expire_all(post.database)
    post.deliver()
    assert post.slack.texts(channel) == ["hello"]
